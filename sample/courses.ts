import { eraOf } from '../common/units.ts';
import type { ProgrammeGroup } from '../subgraphs/institutions/types.generated.ts';
import { integer, isChosen } from './deterministic.ts';
import { dayIn, group, type SampleGroup, type SamplePerson } from './roster.ts';

/**
 * Short training that plans set targets for: schools have the classes, dossiers have the training of those who were in
 * them, and of some who learned elsewhere.
 */
export interface Course {
  people: SampleGroup;
  /** The code of the programme is the same. */
  programmeGroup: ProgrammeGroup;
  /** True: only for those of the group who lead. */
  leadingOnly?: boolean;
  nameVi: string;
  /** Population for which its classes are held. */
  audience: string;
  days: number;
  /** How many of old Bắc Ninh were trained: 400 in all. */
  trainedInBacNinh: number;
  /** How many classes in old Bắc Ninh, 22 in all, and in each unit of today, 9 in all. */
  classes: { old: number; now: number };
}

/** Every course, in an order that the made-up shares of trained people depend on. */
export const COURSES: readonly Course[] = [
  {
    ...{ people: 'can-bo-cong-chuc', programmeGroup: 'PHAP_LUAT_DAO_DUC', audience: 'CAN_BO_CONG_CHUC' },
    ...{
      nameVi: 'Lớp bồi dưỡng pháp luật, đạo đức công vụ',
      days: 5,
      trainedInBacNinh: 126,
      classes: { old: 6, now: 3 },
    },
  },
  {
    ...{ people: 'can-bo-cong-chuc', programmeGroup: 'KY_NANG', audience: 'CAN_BO_CONG_CHUC' },
    ...{
      nameVi: 'Lớp bồi dưỡng kỹ năng cho cán bộ, công chức',
      days: 5,
      trainedInBacNinh: 105,
      classes: { old: 6, now: 3 },
    },
  },
  {
    ...{ people: 'vien-chuc', programmeGroup: 'CDNN', audience: 'VIEN_CHUC' },
    ...{
      nameVi: 'Lớp bồi dưỡng chức danh nghề nghiệp viên chức',
      days: 15,
      trainedInBacNinh: 98,
      classes: { old: 5, now: 1 },
    },
  },
  {
    ...{
      people: 'vien-chuc',
      programmeGroup: 'LANH_DAO_QUAN_LY',
      leadingOnly: true,
      audience: 'VIEN_CHUC_LANH_DAO',
    },
    ...{
      nameVi: 'Lớp bồi dưỡng năng lực quản lý',
      days: 10,
      trainedInBacNinh: 13,
      classes: { old: 1, now: 1 },
    },
  },
  {
    ...{ people: 'khong-chuyen-trach', programmeGroup: 'KY_NANG', audience: 'KHONG_CHUYEN_TRACH_XA' },
    ...{ nameVi: 'Lớp bồi dưỡng kỹ năng cho người hoạt động không chuyên trách cấp xã', days: 3 },
    trainedInBacNinh: 18,
    classes: { old: 1, now: 0 },
  },
  {
    ...{ people: 'dai-bieu', programmeGroup: 'DAI_BIEU_HDND', audience: 'DAI_BIEU_HDND' },
    ...{
      nameVi: 'Lớp bồi dưỡng đại biểu Hội đồng nhân dân',
      days: 3,
      trainedInBacNinh: 40,
      classes: { old: 3, now: 1 },
    },
  },
];

/** Days between which the sample has classes of these groups: old Bắc Ninh's plan, and the autumn after the merger. */
const CLASSES_OF_63 = { from: '2021-03-01', to: '2025-06-20' };
const CLASSES_OF_34 = { from: '2025-09-08', to: '2025-12-19' };

/** Of the public employees every sixth leads. */
export function leads({ group: name, index }: SamplePerson): boolean {
  return name === 'vien-chuc' && index % 6 === 0;
}

/** A person trained in a course. */
export interface Training {
  person: SamplePerson;
  course: Course;
  obtainedOn: string;
}

/** Every short training that counts in a unit: whom, in what, finished when. */
export function trainings(unitId: string): Training[] {
  const { from, to } = eraOf(unitId) === '63' ? CLASSES_OF_63 : CLASSES_OF_34;
  return COURSES.flatMap((course, place) => {
    const able = group(unitId, course.people).filter((person) => !course.leadingOnly || leads(person));
    const trained = trainedOf(unitId, course, place, able.length);
    return able
      .filter((_, index) => isChosen(index, trained, able.length))
      .map((person) => ({ person, course, obtainedOn: dayIn(person, course.programmeGroup, from, to) }));
  });
}

/** Old Bắc Ninh as stated; elsewhere a share between 40 % and 90 %. */
function trainedOf(unitId: string, course: Course, place: number, able: number): number {
  if (unitId === 'P63-27') return course.trainedInBacNinh;
  const share = integer(42, 88, 'trained', unitId, place);
  return Math.round((able * share) / 100);
}
