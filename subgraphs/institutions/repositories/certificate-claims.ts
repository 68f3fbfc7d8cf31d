import type { DataSource } from 'typeorm';
import type { Answering, UnitKey } from '../../kit/batch.ts';
import { packedClaim } from '../../kit/certificate-claims.ts';
import { packedKey } from '../../kit/packed-keys.ts';
import { CERTIFIED } from './certified-cadre.ts';

/** The certified of a programme from a place on, in the order of their dossiers' ids. */
export interface CertifiedQuestion extends UnitKey {
  readonly programmeCode: string;
  /** The cadre after whom they begin; null = from the first. */
  readonly after: string | null;
  /** Cadres at most. */
  readonly take: number;
}

/** What schools say of them, for other domains to compare. */
export interface FoundClaims extends Answering {
  readonly programmeGroup: string;
  readonly claims: Buffer;
}

/** Who they are. */
export interface CertifiedCadres extends Answering {
  readonly programmeGroup: string;
  readonly cadreIds: readonly string[];
  /** Their keys, in the same order. */
  readonly keys: Buffer;
}

const CLAIM = packedClaim('e.cadre_id', 'q.code', {
  enrolledOn: 'e.enrolled_on',
  completedOn: 'e.completed_on',
  issuedOn: 'c.issued_on',
  passedOn: `e.status = 'DA_GHI_HO_SO'`,
});

/** All that each cadre has in the programme, in one statement; nothing for a programme that the unit does not have. */
export async function findClaims(
  dataSource: DataSource,
  questions: readonly CertifiedQuestion[],
): Promise<FoundClaims[]> {
  const claim = `string_agg(${CLAIM}, ''::bytea) as claim`;
  return find(
    dataSource,
    questions,
    `coalesce(string_agg(one.claim, ''::bytea), ''::bytea) as claims`,
    certified(claim, 'left join certificate c on c.enrolment_id = e.id'),
  );
}

/** Who stands there, in one statement; nothing for a programme that the unit does not have. */
export async function findCertified(
  dataSource: DataSource,
  questions: readonly CertifiedQuestion[],
): Promise<CertifiedCadres[]> {
  const key = packedKey('one.cadre_id', 'q.code');
  return find(
    dataSource,
    questions,
    `coalesce(array_agg(one.cadre_id order by one.cadre_id), '{}') as "cadreIds",
     coalesce(string_agg(${key}, ''::bytea order by one.cadre_id), ''::bytea) as keys`,
    certified('count(*)'),
  );
}

/** SQL of the certified cadres of a question, `q`, and its programme, `p`, with a column of their enrolments, `e`. */
function certified(column: string, join = ''): string {
  return `select e.cadre_id, ${column}
    from training_class t join enrolment e on e.class_id = t.id ${join}
    where t.programme_id = p.id and e.cadre_id is not null and (q.after is null or e.cadre_id > q.after)
    group by e.cadre_id
    having bool_or(e.status in ${CERTIFIED})
    order by e.cadre_id limit q.take`;
}

async function find<Row>(
  dataSource: DataSource,
  questions: readonly CertifiedQuestion[],
  columns: string,
  cadres: string,
): Promise<Row[]> {
  return dataSource.query(
    `select (q.place - 1)::int as asked, p.programme_group as "programmeGroup", found.*
     from unnest($1::text[], $2::text[], $3::int[]) with ordinality as q(code, after, take, place)
     join programme p on p.code = q.code
     cross join lateral (select ${columns} from (${cadres}) one) found`,
    [
      questions.map(({ programmeCode }) => programmeCode),
      questions.map(({ after }) => after),
      questions.map(({ take }) => take),
    ],
  );
}
