import type { DataSource } from 'typeorm';
import { groupBy } from '../../kit/batch.ts';
import { findFiguresOfRecords, findHoldings } from '../../kit/figure-evidence.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { uuidsOf } from '../../kit/table-rows.ts';
import { NOT_YET_ENROLLED } from '../entities/enrolment-status.ts';
import { IS_REPORTED_TWICE } from './held-class.ts';

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

// Each part is worked out once: the planner expects a handful of classes and would count the learners anew for every year.
const COUNT = `
with running as materialized (
  select t.awarding_institution_id as institution_id, y.year, t.id, t.plan_basis, t.schedule, t.attendance_form
  from training_class t
  cross join lateral generate_series(
    extract(year from t.starts_on)::int, extract(year from coalesce(t.ends_on, t.starts_on))::int) y(year)
  where t.awarding_institution_id = any($1::uuid[]) and t.status in ('DANG_HOC', 'KET_THUC')
    and not ${IS_REPORTED_TWICE}
), class_count as materialized (
  select institution_id, year, count(*)::int as classes,
    count(*) filter (where plan_basis = 'NGOAI_KE_HOACH')::int as off_plan,
    count(*) filter (where plan_basis is null)::int as without_basis,
    count(*) filter (where schedule = 'CUOI_TUAN')::int as weekend,
    count(*) filter (where schedule is null)::int as without_schedule,
    count(*) filter (where attendance_form is null)::int as without_form
  from running group by institution_id, year
), learner_count as materialized (
  select r.institution_id, r.year, count(distinct e.person_id)::int as learners,
    count(distinct e.person_id) filter (where r.attendance_form = 'TAP_TRUNG')::int as full_time
  from running r join enrolment e on e.class_id = r.id
  where e.status <> all($2)
  group by r.institution_id, r.year
)
select institution_id as "institutionId", year, classes, off_plan as "offPlanClasses",
  without_basis as "classesWithoutBasis", weekend as "weekendClasses",
  without_schedule as "classesWithoutSchedule", without_form as "classesWithoutForm",
  coalesce(learners, 0) as learners,
  coalesce(full_time, 0) as "fullTimeLearners"
from class_count left join learner_count using (institution_id, year)
order by institution_id, year`;

/** Years in which these institutions ran a class (awarded by them), oldest first. */
async function countInstitutionYears(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<InstitutionYearCounts[]> {
  return dataSource.query(COUNT, [uuidsOf(institutionIds), NOT_YET_ENROLLED]);
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
