import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../../common/units.ts';
import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import type { ProgrammeGroup } from '../../subgraphs/personnel/types.generated.ts';
import { integer, pick } from '../deterministic.ts';
import { group, type SampleGroup, type SamplePerson } from '../roster.ts';
import { agency, dayIn, isChosen, post, profession, training } from './rows.ts';
import { holding, type UnitSample } from './unit-sample.ts';

/** Days between which the sample has classes of these groups: old Bắc Ninh's plan, and the autumn after the merger. */
const CLASSES_OF_63 = { from: '2021-03-01', to: '2025-06-20' };
const CLASSES_OF_34 = { from: '2025-09-08', to: '2025-12-19' };
const PLAN_FROM = '2021-01-01';

const OFFICES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Ban Tổ chức Tỉnh uỷ', 'Văn phòng Tỉnh uỷ'];
const SERVICES = ['Trường Chính trị tỉnh', 'Trường Cao đẳng tỉnh', 'Trung tâm Giáo dục thường xuyên tỉnh'];
const COUNCIL = 'Hội đồng nhân dân tỉnh';

/** Who of which group was trained in what; of the public employees every sixth leads. */
interface Course {
  people: SampleGroup;
  programmeGroup: ProgrammeGroup;
  leadingOnly?: boolean;
}

const COURSES: readonly Course[] = [
  { people: 'can-bo-cong-chuc', programmeGroup: 'PHAP_LUAT_DAO_DUC' },
  { people: 'can-bo-cong-chuc', programmeGroup: 'KY_NANG' },
  { people: 'vien-chuc', programmeGroup: 'CDNN' },
  { people: 'vien-chuc', programmeGroup: 'LANH_DAO_QUAN_LY', leadingOnly: true },
  { people: 'khong-chuyen-trach', programmeGroup: 'KY_NANG' },
  { people: 'dai-bieu', programmeGroup: 'DAI_BIEU_HDND' },
];

/** How many of old Bắc Ninh were trained in each of {@link COURSES}: 400 in all. */
const TRAINED_OF_BAC_NINH = [126, 105, 98, 13, 18, 40];

/** Staff of old Bắc Ninh, or of a province of today, with the short training that plans set targets for. */
export function trainedStaff(unitId: string): UnitSample {
  const isOld = eraOf(unitId) === '63';
  const from = isOld ? PLAN_FROM : FIRST_DAY_OF_34;
  const validTo = isOld ? LAST_DAY_OF_63 : null;
  const agencies = [...OFFICES, ...SERVICES, COUNCIL].map((name) =>
    agency(unitId, name, { unitId, level: 'TINH' }),
  );
  const agencyId = (names: readonly string[], { index }: SamplePerson) =>
    agencies.find(({ nameVi }) => nameVi === names[index % names.length])?.id ?? null;
  const span = { validFrom: isOld ? '2016-06-01' : from, validTo };
  const atProvince = { ...span, level: 'TINH' } as const;
  const officials = group(unitId, 'can-bo-cong-chuc');
  return {
    agencies,
    assignments: [
      ...officials.map((person) =>
        post(person, { ...atProvince, ...official(person), agencyId: agencyId(OFFICES, person) }),
      ),
      ...group(unitId, 'vien-chuc').map((person) =>
        post(person, {
          ...{ ...atProvince, cadreKind: 'VIEN_CHUC', agencyId: agencyId(SERVICES, person) },
          ...{ title: leads(person) ? 'TRUONG_KHOA' : 'GIANG_VIEN', leading: leads(person) },
        }),
      ),
      ...group(unitId, 'khong-chuyen-trach').map((person) =>
        post(person, {
          ...{ ...span, cadreKind: 'KHONG_CHUYEN_TRACH_XA', title: 'KHONG_CHUYEN_TRACH', level: 'XA' },
          agencyId: null,
        }),
      ),
      ...group(unitId, 'dai-bieu').map((person) =>
        post(person, {
          ...{ ...atProvince, cadreKind: 'DAI_BIEU_HDND', title: 'DAI_BIEU_HDND' },
          agencyId: agencyId([COUNCIL], person),
        }),
      ),
    ],
    qualifications: [
      ...trainings(unitId).map(({ person, programmeGroup, obtainedOn }) =>
        training(person, programmeGroup, obtainedOn),
      ),
      ...officials.map((person) =>
        profession(person, degree(person), dayIn(person, 'degree', '2005-06-01', '2015-06-30')),
      ),
      ...(isOld ? trainedTooEarly(officials) : []),
    ],
    reported: [],
    holdings: [holding('*', unitId, from, validTo)],
    headcountDays: isOld ? ['2020-12-31', '2024-12-31'] : [FIRST_DAY_OF_34, '2025-12-31'],
  };
}

/** Every short training that counts in a unit: whom, in what, finished when. */
export function trainings(
  unitId: string,
): { person: SamplePerson; programmeGroup: ProgrammeGroup; obtainedOn: string }[] {
  const { from, to } = eraOf(unitId) === '63' ? CLASSES_OF_63 : CLASSES_OF_34;
  return COURSES.flatMap(({ people, programmeGroup, leadingOnly }, course) => {
    const able = group(unitId, people).filter((person) => !leadingOnly || leads(person));
    const trained = trainedOf(unitId, course, able.length);
    return able
      .filter((_, index) => isChosen(index, trained, able.length))
      .map((person) => ({ person, programmeGroup, obtainedOn: dayIn(person, programmeGroup, from, to) }));
  });
}

/** Old Bắc Ninh as stated; elsewhere a share between 40 % and 90 %. */
function trainedOf(unitId: string, course: number, able: number): number {
  if (unitId === 'P63-27') return TRAINED_OF_BAC_NINH[course] ?? 0;
  const share = integer(42, 88, 'trained', unitId, course);
  return Math.round((able * share) / 100);
}

/** Training before the plan began, of some who have none in it: it must not count. */
function trainedTooEarly(officials: readonly SamplePerson[]) {
  return officials
    .filter(({ index }) => index % 10 === 0)
    .map((person) => training(person, 'KY_NANG', dayIn(person, 'early', '2018-03-01', '2020-11-30')));
}

function official({ index }: SamplePerson): Pick<AssignmentRow, 'cadreKind' | 'title' | 'leading'> {
  if (index % 12 === 0) return { cadreKind: 'CAN_BO', title: 'TRUONG_BAN_DANG', leading: true };
  if (index % 12 === 1) return { cadreKind: 'CONG_CHUC', title: 'TRUONG_PHONG', leading: true };
  return { cadreKind: 'CONG_CHUC', title: 'CHUYEN_VIEN', leading: false };
}

function leads({ index }: SamplePerson): boolean {
  return index % 6 === 0;
}

function degree({ cadreId }: SamplePerson): 'DAI_HOC' | 'THAC_SI' {
  return pick(['DAI_HOC', 'DAI_HOC', 'THAC_SI'] as const, 'degree', cadreId);
}
