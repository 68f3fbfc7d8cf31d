import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import { theoryRankOf } from '../../../common/training-record.ts';
import type { Answering, UnitKey } from '../../kit/batch.ts';
import { claimedKeys } from '../../kit/certificate-claims.ts';
import { certificateCount } from '../../kit/certificate-count.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import { type Figure, notComputable } from '../../kit/figures.ts';
import { packedKey } from '../../kit/packed-keys.ts';
import { PROGRAMME_GROUPS } from '../entities/qualification.ts';

/** A cadre and a programme. */
export interface CadreProgramme {
  readonly cadreId: string;
  readonly programmeCode: string;
  readonly programmeGroup: string;
}

/** An entry of a dossier that a programme can have led to. */
export interface TrainingEntryRow extends Answering {
  qualificationId: string;
  obtainedOn: string;
  basis: string | null;
}

/** What dossiers file training under: a rank of political theory, or a group of programmes. */
interface Filed {
  readonly rank: number | null;
  readonly group: string | null;
}

/** Entries under a group, and of a level of theory: a question has one of the two. */
const UNDER_GROUP = `k.dimension = 'BOI_DUONG' and k.programme_group = q.programme_group`;
const OF_RANK = `k.dimension = 'LLCT' and k.programme_group is null and k.rank = q.rank`;

/**
 * Entries of each cadre for each programme, oldest first, in one statement: looked up cadre by cadre, which `offset 0` keeps
 * PostgreSQL from turning into a look at all dossiers.
 */
export async function findTrainingEntries(
  dataSource: DataSource,
  questions: readonly CadreProgramme[],
): Promise<TrainingEntryRow[]> {
  const filed = questions.map(filedOf);
  return dataSource.query(
    `select (q.place - 1)::int as asked, found.*
     from unnest($1::text[], $2::text[], $3::int[]) with ordinality as q(cadre_id, programme_group, rank, place)
     cross join lateral (
       select k.id as "qualificationId", k.obtained_on as "obtainedOn", k.basis from qualification k
       where k.cadre_id = q.cadre_id and k.obtained_on is not null and (${UNDER_GROUP} or ${OF_RANK})
       order by k.obtained_on, k.id offset 0
     ) found
     order by q.place, found."obtainedOn", found."qualificationId"`,
    [questions.map(({ cadreId }) => cadreId), filed.map(({ group }) => group), filed.map(({ rank }) => rank)],
  );
}

/** A page of a programme, `id`, and what schools claim of its cadres: see `certificate-claims.ts`. */
export interface ClaimedQuestion extends UnitKey {
  readonly id: string;
  readonly programmeCode: string;
  readonly programmeGroup: string;
  readonly claims: Buffer;
}

/** An entry in the dossier of a claimed key. */
export interface ClaimedEntryRow extends Answering {
  readonly key: Buffer;
  readonly obtainedOn: string;
}

/**
 * Entries that the programme of each question can have led to, in the dossiers of the claimed, in one statement. Each way of
 * filing is looked up in the index on its own.
 */
export async function findClaimedEntries(
  dataSource: DataSource,
  questions: readonly ClaimedQuestion[],
): Promise<ClaimedEntryRow[]> {
  const filed = questions.map(filedOf);
  const entries = (condition: string) =>
    `select ${packedKey('k.cadre_id', 'q.programme_code')} as key, k.obtained_on as "obtainedOn"
     from qualification k where k.obtained_on is not null and ${condition}`;
  return dataSource.query(
    `select (q.place - 1)::int as asked, found.*
     from unnest($1::text[], $2::text[], $3::int[], $4::bytea[]) with ordinality
       as q(programme_code, programme_group, rank, claims, place)
     cross join lateral (
       select entry.* from ${claimedKeys('q.claims')} claimed
       join (${entries(UNDER_GROUP)} union all ${entries(OF_RANK)}) entry on entry.key = claimed.key
       offset 0
     ) found`,
    [
      questions.map(({ programmeCode }) => programmeCode),
      filed.map(({ group }) => group),
      filed.map(({ rank }) => rank),
      questions.map(({ claims }) => claims),
    ],
  );
}

/** A cell of a report; `id` is its text. */
export interface RecordedKey extends UnitKey {
  readonly id: string;
  readonly cell: CellKey;
}

/** Cadres whose dossier has the training of each cell, or why that is not told, in two statements. */
export async function loadRecorded(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly RecordedKey[],
): Promise<Map<string, Figure>> {
  const filed = keys.map(({ cell: { threshold } }) => {
    return filedOf({ programmeCode: threshold, programmeGroup: threshold });
  });
  const [counts, holdings] = await Promise.all([
    countRecorded(
      dataSource,
      keys.map(({ cell: { from, to } }, place) => {
        return { from, to, ...(filed[place] ?? { rank: null, group: null }) };
      }),
    ),
    findHoldings(dataSource),
  ]);
  return new Map(
    keys.map(({ id, cell }, place) => {
      const figure = certificateCount(cell, provinceId, holdings, counts[place]?.persons ?? 0);
      const { rank = null, group = null } = filed[place] ?? {};
      if (figure.state !== 'COMPUTED' || rank !== null || (group && PROGRAMME_GROUPS.has(group)))
        return [id, figure];
      const reason = 'Hồ sơ chỉ ghi nhóm chương trình, không ghi từng chương trình.';
      const { countUnit, unitId, period } = figure;
      return [id, notComputable({ countUnit, unitId, period }, reason)];
    }),
  );
}

/** Each way of filing is a count of its own: together they would have no index to be read from. */
async function countRecorded(
  dataSource: DataSource,
  questions: readonly (Filed & { from: string; to: string })[],
): Promise<{ persons: number }[]> {
  return dataSource.query(
    `select (
         select count(distinct k.cadre_id)::int from qualification k
         where ${UNDER_GROUP} and k.obtained_on between q.day_from and q.day_to
       ) + (
         select count(distinct k.cadre_id)::int from qualification k
         where ${OF_RANK} and k.obtained_on between q.day_from and q.day_to
       ) as persons
     from unnest($1::text[], $2::int[], $3::date[], $4::date[]) with ordinality
       as q(programme_group, rank, day_from, day_to, place)
     order by q.place`,
    [
      questions.map(({ group }) => group),
      questions.map(({ rank }) => rank),
      questions.map(({ from }) => from),
      questions.map(({ to }) => to),
    ],
  );
}

function filedOf({ programmeCode, programmeGroup }: Omit<CadreProgramme, 'cadreId'>): Filed {
  const rank = theoryRankOf(programmeCode);
  return { rank, group: rank === null ? programmeGroup : null };
}
