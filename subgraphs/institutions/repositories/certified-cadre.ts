import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import type { Answering, UnitKey } from '../../kit/batch.ts';
import { certificateCount } from '../../kit/certificate-count.ts';
import type { SchoolClaim } from '../../kit/certificate-verdict.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { Figure } from '../../kit/figures.ts';

/** SQL of the statuses from which on a certificate is issued. */
export const CERTIFIED = `('DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO')`;
/** An enrolment, `e`, still on its way to a result. */
const IS_OPEN = `e.status not in ('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO', 'THOI_HOC', 'KHONG_DAT', 'KHONG_DU_DK')`;

/** A cadre and a programme. */
export interface CadreProgramme {
  readonly cadreId: string;
  readonly programmeCode: string;
}

/** What a school says of a cadre and a programme. */
export interface SchoolResultRow extends Answering, SchoolClaim {
  enrolmentId: string;
  registerNumber: string | null;
  isOpen: boolean;
}

/** Enrolments of each cadre in each programme, oldest first, in one statement. Those who have only applied are none yet. */
export async function findSchoolResults(
  dataSource: DataSource,
  questions: readonly CadreProgramme[],
): Promise<SchoolResultRow[]> {
  return dataSource.query(
    `select (q.place - 1)::int as asked, e.id as "enrolmentId", e.enrolled_on as "enrolledOn", e.completed_on as "completedOn",
       c.issued_on as "issuedOn", c.register_number as "registerNumber", e.status = 'DA_GHI_HO_SO' as "passedOn",
       ${IS_OPEN} as "isOpen"
     from unnest($1::text[], $2::text[]) with ordinality as q(cadre_id, programme_code, place)
     join enrolment e on e.cadre_id = q.cadre_id
     join training_class t on t.id = e.class_id
     join programme p on p.id = t.programme_id and p.code = q.programme_code
     left join certificate c on c.enrolment_id = e.id
     order by q.place, e.enrolled_on, e.id`,
    [questions.map(({ cadreId }) => cadreId), questions.map(({ programmeCode }) => programmeCode)],
  );
}

/** A programme in which a cadre was enrolled. */
export interface EnrolledProgramme {
  cadreId: string;
  code: string;
  programmeGroup: string;
}

/** The programmes of each cadre, in the order of their codes. */
export async function findProgrammesOfCadres(
  dataSource: DataSource,
  cadreIds: readonly string[],
): Promise<EnrolledProgramme[]> {
  return dataSource.query(
    `select distinct e.cadre_id as "cadreId", p.code, p.programme_group as "programmeGroup"
     from enrolment e join training_class t on t.id = e.class_id join programme p on p.id = t.programme_id
     where e.cadre_id = any($1) order by e.cadre_id, p.code`,
    [cadreIds],
  );
}

/** A cell of a report; `id` is its text. */
export interface CertifiedKey extends UnitKey {
  readonly id: string;
  readonly cell: CellKey;
}

/** Cadres whom schools of the unit certified, and those whose certificate they say the dossier has. */
export interface CertifiedCounts {
  readonly certified: Figure;
  readonly passedOn: Figure;
}

/** The counts of each cell, or why there are none, in two statements. */
export async function loadCertifiedCounts(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly CertifiedKey[],
): Promise<Map<string, CertifiedCounts>> {
  const cells = keys.map(({ cell }) => cell);
  const [counts, holdings] = await Promise.all([countCertified(dataSource, cells), findHoldings(dataSource)]);
  return new Map(
    keys.map(({ id, cell }, place) => {
      const { certified = 0, passedOn = 0 } = counts[place] ?? {};
      const figureOf = (persons: number) => certificateCount(cell, provinceId, holdings, persons);
      return [id, { certified: figureOf(certified), passedOn: figureOf(passedOn) }];
    }),
  );
}

/** For each cell the cadres with such training completed in its period, in the order of the cells. */
async function countCertified(
  dataSource: DataSource,
  cells: readonly Pick<CellKey, 'threshold' | 'from' | 'to'>[],
): Promise<{ certified: number; passedOn: number }[]> {
  return dataSource.query(
    `select counted.*
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as q(threshold, day_from, day_to, place)
     cross join lateral (
       select count(distinct e.cadre_id)::int as certified,
         count(distinct e.cadre_id) filter (where e.status = 'DA_GHI_HO_SO')::int as "passedOn"
       from programme p join training_class t on t.programme_id = p.id
       join enrolment e on e.class_id = t.id
       where q.threshold in (p.code, p.programme_group) and e.cadre_id is not null
         and e.completed_on between q.day_from and q.day_to and e.status in ${CERTIFIED}
     ) counted
     order by q.place`,
    [cells.map(({ threshold }) => threshold), cells.map(({ from }) => from), cells.map(({ to }) => to)],
  );
}
