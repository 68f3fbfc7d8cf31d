import type { DataSource } from 'typeorm';
import { groupBy } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import { packedKey } from '../../kit/packed-keys.ts';
import { isAnyOf, Parameters } from '../../kit/parameters.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import type { StaffFlag, StaffTraining } from '../../kit/staff-needs.ts';
import { NOT_YET_ENROLLED, RESULTS } from '../entities/enrolment-status.ts';
import type { EnrolmentStatus } from '../types.generated.ts';

/** What schools know of a dossier. */
export type StudyFlag = Exclude<StaffFlag, 'nominated'>;
export const STUDY_FLAGS = ['enrolled', 'studying', 'completed', 'certified'] as const satisfies StudyFlag[];

/** What one cell of a table of staff needs. */
export interface StaffStudyQuestion {
  readonly training: StaffTraining;
  /** For who studies on it. */
  readonly day: string;
  readonly flags: readonly StudyFlag[];
}

/** What the database has for one cell. Whether it may be used is not decided here. */
export interface StaffStudyParts {
  readonly holdings: readonly RowHoldingRow[];
  /** Packed keys of the dossiers; null = not asked for. */
  readonly keys: Readonly<Record<StudyFlag, Buffer | null>>;
}

const KEY = packedKey('one.cadre_id');

/** In the class, and nothing decided yet. Whoever is suspended does not study. */
const STUDYING: readonly EnrolmentStatus[] = ['DANG_HOC', 'DU_DIEU_KIEN'];

/**
 * Whether an enrolment, `e`, is each of these. The status on an earlier day is told by the steps; where none are recorded, by
 * the last status: a result that came after the day was being studied for on it.
 */
function testOf(flag: StudyFlag, { training, day }: StaffStudyQuestion, parameters: Parameters): string {
  const words = (statuses: readonly EnrolmentStatus[]) => parameters.add(statuses, 'text[]');
  const until = (last: string) =>
    `between ${parameters.add(training.from ?? '-infinity', 'date')} and ${parameters.add(last, 'date')}`;
  switch (flag) {
    case 'enrolled':
      return `e.enrolled_on ${until(training.to)} and e.status <> all(${words(NOT_YET_ENROLLED)})`;
    case 'studying': {
      const on = parameters.add(day, 'date');
      const studying = words(STUDYING);
      return `e.enrolled_on ${until(day)} and (e.completed_on is null or e.completed_on > ${on})
        and coalesce(
          (select s.status from enrolment_step s
           where s.enrolment_id = e.id and s.on_day <= ${on} order by s.position desc limit 1) = any(${studying}),
          e.status = any(${studying}) or e.status = any(${words(RESULTS)}))`;
    }
    case 'completed':
      return `e.completed_on ${until(training.to)} and e.status = any(${words(RESULTS)})`;
    case 'certified':
      // At most one, so that its day can be looked up: of "exists" the whole table is made a set.
      return `(select c.issued_on from certificate c where c.enrolment_id = e.id) ${until(training.to)}`;
  }
}

/** The sets of one question, those not asked for null. Learners without a dossier in the unit are nobody whom it could ask about. */
function selectOf(question: StaffStudyQuestion, place: number, parameters: Parameters): string {
  const { programmeCodes, programmeGroups } = question.training;
  const tests = question.flags.map((flag) => `, bool_or(${testOf(flag, question, parameters)}) as ${flag}`);
  const sets = STUDY_FLAGS.map((flag) =>
    question.flags.includes(flag)
      ? `, coalesce(string_agg(${KEY}, ''::bytea) filter (where one.${flag}), ''::bytea) as ${flag}`
      : `, null::bytea as ${flag}`,
  );
  const programmes = [
    ...isAnyOf('p.code', programmeCodes, parameters),
    ...isAnyOf('p.programme_group', programmeGroups, parameters),
  ];
  const ofProgrammes = `and e.class_id in (
    select t.id from programme p join training_class t on t.programme_id = p.id where ${programmes.join(' or ')})`;
  return `(select ${place}::int as place ${sets.join('')} from (
    select e.cadre_id ${tests.join('')} from enrolment e
    where e.cadre_id is not null ${programmes.length > 0 ? ofProgrammes : ''}
    group by e.cadre_id) one)`;
}

/** The parts of all cells of one unit, in their order: two statements, whatever their number. */
export async function loadStaffStudies(
  dataSource: DataSource,
  questions: readonly StaffStudyQuestion[],
): Promise<StaffStudyParts[]> {
  // One part of the statement answers all flags of one training: the cells of a request ask the same over and over.
  const byTraining = groupBy(questions, trainingText);
  const parameters = new Parameters();
  const selects = [...byTraining.values()].flatMap((alike, place) => {
    const flags = STUDY_FLAGS.filter((flag) => alike.some((one) => one.flags.includes(flag)));
    return alike.slice(0, 1).map((one) => selectOf({ ...one, flags }, place, parameters));
  });
  const [holdings, sets] = await Promise.all([
    findHoldings(dataSource),
    dataSource.query<Record<StudyFlag, Buffer | null>[]>(
      `${selects.join(' union all ')} order by place`,
      parameters.values,
    ),
  ]);
  const places = [...byTraining.keys()];
  return questions.map((question) => {
    const found = sets[places.indexOf(trainingText(question))];
    const keyOf = (flag: StudyFlag) => (question.flags.includes(flag) ? (found?.[flag] ?? null) : null);
    return {
      holdings,
      keys: {
        enrolled: keyOf('enrolled'),
        studying: keyOf('studying'),
        completed: keyOf('completed'),
        certified: keyOf('certified'),
      },
    };
  });
}

function trainingText({ training, day }: StaffStudyQuestion): string {
  return JSON.stringify([training, day]);
}
