import type { ReportedFigureRow } from '../../subgraphs/kit/reported-figure.ts';
import { addDays, digest, integer, pick, split } from '../deterministic.ts';
import { fact } from '../facts.ts';
import { holding } from '../holding.ts';
import { communeIdAt, postInCommune } from '../personnel/bac-kan.ts';
import { reported } from '../reported.ts';
import { group, type SamplePerson } from '../roster.ts';
import type { ClassPlan, SampleLearner, UnitPlan } from './class-plan.ts';
import { institutionId, institutionsOf } from './institutions.ts';
import { programmeId, programmesOf } from './programmes.ts';

const UNIT = 'P63-06';
const MEASURE = 'LOP_CAP_XA';
const AUDIENCE = 'CAN_BO_CONG_CHUC_CAP_XA';
const PROGRAMMES = ['NGHIEP_VU_CAP_XA', 'PHAP_LUAT_DAO_DUC', 'KY_NANG'] as const;
const CLASSES_A_YEAR = ['04', '06', '09', '11'] as const;
const OTHER_LEARNERS = 900;

/** Bắc Kạn to 2025: the published classes for commune staff, and as many made-up ones with as many attendances. */
export function bacKan(): UnitPlan {
  return {
    institutions: institutionsOf(UNIT),
    programmes: programmesOf(UNIT, PROGRAMMES),
    classes: classes(),
    reported: published(),
    holdings: [holding(MEASURE, UNIT, '2010-01-01', '2018-12-31')],
  };
}

function published(): ReportedFigureRow[] {
  const [shortest, longest] = numbersOf('BK-03');
  const [count] = numbersOf('BK-01');
  return [
    reported('BK-01', { subject: 'classes', measureId: MEASURE }),
    reported('BK-02', { subject: 'attendances', measureId: MEASURE }),
    reported('BK-03', { subject: 'daysPerClass', measureId: MEASURE }),
    // Not in the source as a number: it follows from two that are.
    reported('BK-01', {
      subject: 'classDays',
      measureId: MEASURE,
      factIds: ['BK-01', 'BK-03'],
      operator: 'RANGE',
      value: String(count * shortest),
      valueTo: String(count * longest),
      countUnit: 'NGAY_LOP',
    }),
    reported('BKC-02', { subject: 'classes', measureId: 'LOP_LLCT_TRUNG_CAP' }),
    reported('BKC-03', { subject: 'classes', measureId: 'LOP_LLCT_SO_CAP' }),
    reported('BKC-04', { subject: 'classes', measureId: 'LOP_NGHIEP_VU' }),
  ];
}

function classes(): ClassPlan[] {
  const [count] = numbersOf('BK-01');
  const [attendances] = numbersOf('BK-02');
  const learners = pool();
  return split(attendances, count).map((size, index) => classOf(index, size, learners));
}

function classOf(index: number, size: number, learners: readonly SampleLearner[]): ClassPlan {
  const [shortest, longest] = numbersOf('BK-03');
  const days =
    index === 0 ? shortest : index === 1 ? longest : integer(shortest, longest, UNIT, index, 'days');
  const year = 2010 + Math.floor(index / CLASSES_A_YEAR.length);
  const month = CLASSES_A_YEAR[index % CLASSES_A_YEAR.length];
  const startsOn = `${year}-${month}-${String(integer(2, 14, UNIT, index, 'day')).padStart(2, '0')}`;
  const code = PROGRAMMES[index % PROGRAMMES.length] ?? PROGRAMMES[0];
  return {
    key: `cap-xa-${index}`,
    row: {
      nameVi: `Lớp bồi dưỡng cán bộ, công chức cấp xã số ${index + 1} (${year})`,
      programmeId: programmeId(UNIT, code),
      status: 'KET_THUC',
      attendanceForm: 'TAP_TRUNG',
      schedule: 'HANH_CHINH',
      planBasis: 'TRONG_KE_HOACH',
      fundingSources: ['NSNN_TINH'],
      audience: AUDIENCE,
      unitId: UNIT,
      startsOn,
      endsOn: addDays(startsOn, days - 1),
      days,
      awardingInstitutionId: institutionId(UNIT, 0),
      hostInstitutionId: institutionId(UNIT, index % 4 === 3 ? 1 : 0),
    },
    learners: someOf(learners, size, index),
    fate: 'MIXED',
  };
}

/** `size` different learners; the step and the number of learners have no common divisor. */
function someOf(learners: readonly SampleLearner[], size: number, index: number): SampleLearner[] {
  const offset = integer(0, learners.length - 1, UNIT, index, 'offset');
  return Array.from({ length: size }, (_, i) => learners[(offset + i * 7) % learners.length]).filter(
    (learner) => learner !== undefined,
  );
}

/** The commune staff whose dossiers the unit keeps, and people of whom only the school has a record. */
function pool(): SampleLearner[] {
  const staff = [...group(UNIT, 'can-bo-xa'), ...group(UNIT, 'cong-chuc-xa')].map(staffMember);
  return [...staff, ...Array.from({ length: OTHER_LEARNERS }, (_, index) => otherLearner(index))];
}

function staffMember(person: SamplePerson): SampleLearner {
  const { personId, cadreId, gender, birthYear } = person;
  return { personId, cadreId, gender, birthYear, ...snapshot(person) };
}

function otherLearner(index: number): SampleLearner {
  return {
    personId: `k0.${digest('person', UNIT, 'learner', index).slice(0, 40)}`,
    cadreId: null,
    gender: pick(['NAM', 'NAM', 'NU'] as const, UNIT, 'learner', index, 'gender'),
    birthYear: integer(1958, 1990, UNIT, 'learner', index, 'birth'),
    ...snapshot({ group: index % 5 < 2 ? 'can-bo-xa' : 'cong-chuc-xa', index }),
  };
}

/** What a school notes of commune staff: the post that a dossier has, or would have. */
function snapshot(person: Pick<SamplePerson, 'group' | 'index'>) {
  const { cadreKind: kind, ...post } = postInCommune(person);
  return { kind, ...post, unitId: communeIdAt(person.index) };
}

/** The numbers of a fact, of which the first two are given (twice the same when there is one). */
function numbersOf(factId: string): [number, number] {
  const { value } = fact(factId);
  const [first, second] = Array.isArray(value) ? value : [value, value];
  if (typeof first !== 'number' || typeof second !== 'number') throw new Error(`${factId} is no number.`);
  return [first, second];
}
