import { FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../../common/units.ts';
import { COURSES, type Course, type Training, trainings } from '../courses.ts';
import { addDays, integer, isChosen, split } from '../deterministic.ts';
import { holding } from '../holding.ts';
import { postOf } from '../personnel/trained-staff.ts';
import { group, type SamplePerson } from '../roster.ts';
import type { ClassPlan, SampleLearner, UnitPlan } from './class-plan.ts';
import { institutionId, institutionsOf } from './institutions.ts';
import { programmeId, programmesOf } from './programmes.ts';

/** Enrolments of a unit of today, of which at least this many are in the digital class that no plan sets a target for. */
const ENROLMENTS: Record<string, number> = { 'P34-19': 155, 'P34-33': 154, 'P34-20': 154, 'P34-24': 154 };
const SMALLEST_DIGITAL_CLASS = 15;

type CommonParts = Pick<
  ClassPlan['row'],
  | 'programmeId'
  | 'status'
  | 'attendanceForm'
  | 'fundingSources'
  | 'unitId'
  | 'awardingInstitutionId'
  | 'hostInstitutionId'
>;

/** Old Bắc Ninh's school: a learner for each training that dossiers of its plan tell of. */
export function bacNinh(): UnitPlan {
  const unitId = 'P63-27';
  const codes = [...new Set(COURSES.map(({ programmeGroup }) => programmeGroup))];
  return {
    institutions: institutionsOf(unitId),
    programmes: programmesOf(unitId, codes),
    classes: courseClasses(unitId, trainings(unitId), ({ old }) => old),
    reported: [],
    holdings: [holding('*', unitId, '2021-01-01', LAST_DAY_OF_63)],
  };
}

/** The school of a unit of today: the same courses in autumn 2025, and a digital class of 2026. */
export function unitOfToday(unitId: string): UnitPlan {
  const enrolments = ENROLMENTS[unitId] ?? 0;
  const all = trainings(unitId);
  const taken = Math.min(all.length, enrolments - SMALLEST_DIGITAL_CLASS);
  // What the dossiers have beyond these was learned elsewhere.
  const own = all.filter((_, index) => isChosen(index, taken, all.length));
  const codes = COURSES.filter(({ classes }) => classes.now > 0).map(({ programmeGroup }) => programmeGroup);
  return {
    institutions: institutionsOf(unitId),
    programmes: programmesOf(unitId, [...new Set(codes), 'CHUYEN_DOI_SO']),
    classes: [...courseClasses(unitId, own, ({ now }) => now), digitalClass(unitId, enrolments - own.length)],
    reported: [],
    holdings: [holding('*', unitId, FIRST_DAY_OF_34)],
  };
}

function courseClasses(
  unitId: string,
  all: readonly Training[],
  countOf: (classes: Course['classes']) => number,
): ClassPlan[] {
  return COURSES.flatMap((course) => {
    const trained = all
      .filter((one) => one.course === course)
      .sort((a, b) => (a.obtainedOn < b.obtainedOn ? -1 : a.obtainedOn > b.obtainedOn ? 1 : 0));
    let taken = 0;
    return split(trained.length, countOf(course.classes)).map((size, index) => {
      const own = trained.slice(taken, taken + size);
      taken += size;
      return courseClass(unitId, course, index, own);
    });
  });
}

/** Held so that most are recognised about the day their dossiers name. */
function courseClass(unitId: string, course: Course, index: number, own: readonly Training[]): ClassPlan {
  const middle = own[Math.floor(own.length / 2)]?.obtainedOn ?? '2025-11-03';
  const planned = addDays(middle, -course.days - 9);
  // No class began in the two months after the merger.
  const startsOn = unitId.startsWith('P34-') && planned < '2025-09-03' ? '2025-09-03' : planned;
  return {
    key: `${course.people}-${course.programmeGroup}-${index}`,
    row: {
      ...commonParts(unitId, course.programmeGroup),
      nameVi: `${course.nameVi}, khoá ${index + 1}`,
      schedule: index % 3 === 2 ? 'CUOI_TUAN' : 'HANH_CHINH',
      planBasis: 'TRONG_KE_HOACH',
      audience: course.audience,
      startsOn,
      endsOn: addDays(startsOn, course.days - 1),
      days: course.days,
    },
    learners: own.map(({ person }) => learner(unitId, person)),
    // Their dossiers have the training.
    fate: 'ALL_CERTIFIED',
  };
}

function digitalClass(unitId: string, size: number): ClassPlan {
  const startsOn = addDays('2026-09-07', integer(0, 20, unitId, 'digital'));
  return {
    key: 'chuyen-doi-so',
    row: {
      ...commonParts(unitId, 'CHUYEN_DOI_SO'),
      nameVi: 'Lớp bồi dưỡng kiến thức chuyển đổi số',
      status: 'DANG_HOC',
      schedule: 'BUOI_TOI',
      planBasis: 'NGOAI_KE_HOACH',
      audience: null,
      startsOn,
      endsOn: addDays(startsOn, 89),
      days: 20,
    },
    learners: group(unitId, 'can-bo-cong-chuc')
      .slice(0, size)
      .map((person) => learner(unitId, person)),
    fate: 'STUDYING',
  };
}

function commonParts(unitId: string, code: string): CommonParts {
  return {
    programmeId: programmeId(unitId, code),
    status: 'KET_THUC',
    attendanceForm: 'TAP_TRUNG',
    fundingSources: ['NSNN_TINH'],
    unitId,
    awardingInstitutionId: institutionId(unitId, 0),
    hostInstitutionId: institutionId(unitId, 0),
  };
}

function learner(unitId: string, person: SamplePerson): SampleLearner {
  const { personId, cadreId, gender, birthYear } = person;
  const { cadreKind: kind, ...post } = postOf(person);
  return { personId, cadreId, gender, birthYear, unitId, kind, ...post };
}
