import type { DataSource } from 'typeorm';
import { groupBy } from '../../kit/batch.ts';
import { findFiguresOfRecords, findHoldings } from '../../kit/figure-evidence.ts';
import { prepared } from '../../kit/prepared.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { uuidsOf } from '../../kit/table-rows.ts';

/** What an institution ran in a calendar year; persons are distinct. */
export interface InstitutionYearCounts {
  institutionId: string;
  year: number;
  classes: number;
  offPlanClasses: number;
  /** Classes whose stand to the plan is not recorded. */
  classesWithoutBasis: number;
  weekendClasses: number;
  classesWithoutSchedule: number;
  learners: number;
  fullTimeLearners: number;
  /** Classes whose form is not recorded. */
  classesWithoutForm: number;
}

/** Classes are read; who learned in them is kept: see `docs/kept-counts.md`. */
const COUNT = prepared(`
select class.institution_id as "institutionId", class.year, count(*)::int as classes,
  count(*) filter (where plan_basis = 'NGOAI_KE_HOACH')::int as "offPlanClasses",
  count(*) filter (where plan_basis is null)::int as "classesWithoutBasis",
  count(*) filter (where schedule = 'CUOI_TUAN')::int as "weekendClasses",
  count(*) filter (where schedule is null)::int as "classesWithoutSchedule",
  count(*) filter (where attendance_form is null)::int as "classesWithoutForm",
  coalesce(max(kept.learners), 0) as learners, coalesce(max(kept.full_time), 0) as "fullTimeLearners"
from running_class class
left join institution_learners kept on kept.institution_id = class.institution_id and kept.year = class.year
where class.institution_id = any($1::uuid[])
group by class.institution_id, class.year
order by class.institution_id, class.year`);

/** Years in which these institutions ran a class (awarded by them), oldest first. */
async function countInstitutionYears(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<InstitutionYearCounts[]> {
  return dataSource.query(COUNT, [uuidsOf(institutionIds)]);
}

/** All that this unit's database has of an institution's years. */
export interface YearEvidence {
  readonly published: readonly ReportedFigureRow[];
  readonly holdings: readonly RowHoldingRow[];
  readonly counts: readonly InstitutionYearCounts[];
}

/** Evidence for each of these institutions, by id; three statements whatever their number. */
export async function loadYearEvidence(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<Map<string, YearEvidence>> {
  const [published, holdings, counts] = await Promise.all([
    findFiguresOfRecords(dataSource, institutionIds),
    findHoldings(dataSource),
    countInstitutionYears(dataSource, institutionIds),
  ]);
  const publishedOf = groupBy(published, ({ recordId }) => recordId ?? '');
  const countsOf = groupBy(counts, ({ institutionId }) => institutionId);
  return new Map(
    institutionIds.map((id) => [
      id,
      { published: publishedOf.get(id) ?? [], holdings, counts: countsOf.get(id) ?? [] },
    ]),
  );
}
