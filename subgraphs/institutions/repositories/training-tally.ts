import type { DataSource } from 'typeorm';
import type { DimensionOf } from '../../../common/table-key.ts';
import type { Answering } from '../../kit/batch.ts';
import { Parameters } from '../../kit/parameters.ts';
import { RESULTS } from '../entities/enrolment-status.ts';
import { APPROVAL, seatsOf, type TrainingSelection } from './training-selection.ts';

/** What the rows of a unit count for one group of a cell. */
export interface TrainingCounts extends Answering {
  /** In the order of the cell's `by`; null = not recorded. */
  codes: (string | null)[];
  classes: number;
  /** Classes whose days are not recorded: then the sum is unknown. */
  classesWithoutDays: number;
  classDays: number;
  attendances: number;
  persons: number;
  withdrawn: number;
  failed: number;
  completed: number;
  certified: number;
  sessionsHeld: number;
  sessionsAttended: number;
  /** Enrolments without totals of attendance: then the share is unknown. */
  attendancesWithoutSessions: number;
}

const WITHDRAWN = ['THOI_HOC'];
/** Failed the final paper, or was not entitled to it. */
const FAILED = ['KHONG_DAT', 'KHONG_DU_DK'];
const CERTIFIED = ['DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'];

const AGE = '(extract(year from e.enrolled_on)::int - e.learner_birth_year)';

/** The code of a seat in each dimension; `span.first` is the first day of the class, or of each year or month in which it ran. */
const CODES: Readonly<Record<DimensionOf<'training'>, string>> = {
  YEAR: `to_char(span.first, 'YYYY')`,
  MONTH: `to_char(span.first, 'YYYY-MM')`,
  PROGRAMME: 'c.code',
  PROGRAMME_GROUP: 'c.programme_group',
  ATTENDANCE_FORM: 'c.attendance_form',
  SCHEDULE: 'c.schedule',
  PLAN_BASIS: 'c.plan_basis',
  FUNDING_SOURCE: 'payer.code',
  INSTITUTION: 'c.awarding_institution_id::text',
  INSTITUTION_KIND: 'c.kind',
  ADMISSION_MODE: 'e.admission_mode',
  STATUS: 'e.status',
  APPROVAL,
  LEVEL: 'e.learner_level',
  CADRE_KIND: 'e.learner_kind',
  GENDER: 'e.learner_gender',
  TITLE: 'e.learner_title',
  AGE_BAND: `case
    when ${AGE} < 30 then 'DUOI_30' when ${AGE} < 40 then 'TU_30_DEN_39' when ${AGE} < 50 then 'TU_40_DEN_49'
    when ${AGE} < 60 then 'TU_50_DEN_59' when ${AGE} >= 60 then 'TU_60'
  end`,
  AGENCY_UNIT: 'e.learner_unit_id',
};

/**
 * The groups of each cell, in one statement. A cell without `by` has one group, whatever it counts; a cell with too many
 * groups has one more than it may give.
 */
export async function countTraining(
  dataSource: DataSource,
  cells: readonly TrainingSelection[],
): Promise<TrainingCounts[]> {
  if (cells.length === 0) return [];
  const parameters = new Parameters();
  const results = parameters.add(RESULTS);
  const arms = cells.map((cell, asked) => `(${tallyOf(cell, asked, results, parameters)})`);
  return dataSource.query(arms.join('\nunion all\n'), parameters.values);
}

/**
 * A group's classes and its persons are counted in one pass: seats are brought together once by class and once by person, and
 * each of the two gives its own number. What counts attendances adds up over classes.
 */
function tallyOf(cell: TrainingSelection, asked: number, results: string, parameters: Parameters): string {
  const { by } = cell;
  // No code is empty: so an empty text stands for "not recorded" where texts are compared.
  const codes = by.map((dimension, place) => `coalesce(${CODES[dimension]}, '') as v${place}`);
  const groups = by.map((_, place) => `v${place}`);
  const ofClass = 'filter (where is_class)';
  const isOne = (statuses: readonly string[]) => `status = any(array['${statuses.join("', '")}'])`;
  return `
    select ${asked} as asked, array[${groups.map((group) => `nullif(${group}, '')`).join(', ')}]::text[] as codes,
      (count(*) ${ofClass})::int as classes,
      (count(*) filter (where is_class and days is null))::int as "classesWithoutDays",
      coalesce(sum(days) ${ofClass}, 0)::int as "classDays",
      coalesce(sum(attendances) ${ofClass}, 0)::int as attendances,
      (count(*) filter (where not is_class))::int as persons,
      coalesce(sum(withdrawn) ${ofClass}, 0)::int as withdrawn,
      coalesce(sum(failed) ${ofClass}, 0)::int as failed,
      coalesce(sum(completed) ${ofClass}, 0)::int as completed,
      coalesce(sum(certified) ${ofClass}, 0)::int as certified,
      coalesce(sum(held) ${ofClass}, 0)::int as "sessionsHeld",
      coalesce(sum(attended) ${ofClass}, 0)::int as "sessionsAttended",
      coalesce(sum(unrecorded) ${ofClass}, 0)::int as "attendancesWithoutSessions"
    from (
      select ${[...groups, ''].join(', ')} grouping(class_id) = 0 as is_class, person_id, max(days) as days,
        count(person_id) as attendances,
        count(*) filter (where ${isOne(WITHDRAWN)}) as withdrawn,
        count(*) filter (where ${isOne(FAILED)}) as failed,
        count(*) filter (where status = any(${results})) as completed,
        count(*) filter (where ${isOne(CERTIFIED)}) as certified,
        sum(sessions_held) as held, sum(sessions_attended) as attended,
        count(person_id) filter (where sessions_held is null) as unrecorded
      from (
        select ${[...codes, ''].join(', ')} c.id as class_id, c.days, e.person_id, e.status,
          e.sessions_held, e.sessions_attended
        from ${seatsOf(cell, parameters)}
      ) seat
      group by grouping sets ((${[...groups, 'class_id'].join(', ')}), (${[...groups, 'person_id'].join(', ')}))
    ) part
    where is_class or person_id is not null
    ${groups.length > 0 ? `group by ${groups.join(', ')} limit ${cell.mostGroups + 1}` : ''}`;
}
