import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../../common/units.ts';
import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import { leads, trainings } from '../courses.ts';
import { pick } from '../deterministic.ts';
import { holding } from '../holding.ts';
import { dayIn, group, isSeconded, type SamplePerson } from '../roster.ts';
import { agency, post, profession, training } from './rows.ts';
import type { UnitSample } from './unit-sample.ts';

const PLAN_FROM = '2021-01-01';

const OFFICES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Ban Tổ chức Tỉnh uỷ', 'Văn phòng Tỉnh uỷ'];
const SERVICES = ['Trường Chính trị tỉnh', 'Trường Cao đẳng tỉnh', 'Trung tâm Giáo dục thường xuyên tỉnh'];
const COUNCIL = 'Hội đồng nhân dân tỉnh';

/** Staff of old Bắc Ninh, or of a province of today, with the short training that plans set targets for. */
export function trainedStaff(unitId: string): UnitSample {
  const isOld = eraOf(unitId) === '63';
  const from = isOld ? PLAN_FROM : FIRST_DAY_OF_34;
  const validTo = isOld ? LAST_DAY_OF_63 : null;
  const agencies = [...OFFICES, ...SERVICES, COUNCIL].map((name) =>
    agency(unitId, name, { unitId, level: 'TINH' }),
  );
  const agencyId = (person: SamplePerson) => {
    const names = agencyNames(person);
    return agencies.find(({ nameVi }) => nameVi === names[person.index % names.length])?.id ?? null;
  };
  const span = { validFrom: isOld ? '2016-06-01' : from, validTo };
  const officials = group(unitId, 'can-bo-cong-chuc');
  const others = [...group(unitId, 'khong-chuyen-trach'), ...group(unitId, 'dai-bieu')];
  return {
    agencies,
    assignments: [...officials, ...group(unitId, 'vien-chuc'), ...others].map((person) =>
      post(person, {
        ...span,
        ...postOf(person),
        agencyId: agencyId(person),
        kind: isSeconded(person) ? 'BIET_PHAI' : 'CHINH',
      }),
    ),
    qualifications: [
      ...trainings(unitId).map(({ person, course, obtainedOn }) =>
        training(person, course.programmeGroup, obtainedOn),
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

/** Training before the plan began, of some who have none in it: it must not count. */
function trainedTooEarly(officials: readonly SamplePerson[]) {
  return officials
    .filter(({ index }) => index % 10 === 0)
    .map((person) => training(person, 'KY_NANG', dayIn(person, 'early', '2018-03-01', '2020-11-30')));
}

/** The post that a person of these groups holds, as dossier and school know it. */
export function postOf(
  person: SamplePerson,
): Pick<AssignmentRow, 'cadreKind' | 'title' | 'level' | 'leading'> {
  const atProvince = { level: 'TINH', leading: leads(person) } as const;
  switch (person.group) {
    case 'vien-chuc':
      return { ...atProvince, cadreKind: 'VIEN_CHUC', title: leads(person) ? 'TRUONG_KHOA' : 'GIANG_VIEN' };
    case 'khong-chuyen-trach':
      return { ...atProvince, cadreKind: 'KHONG_CHUYEN_TRACH_XA', title: 'KHONG_CHUYEN_TRACH', level: 'XA' };
    case 'dai-bieu':
      return { ...atProvince, cadreKind: 'DAI_BIEU_HDND', title: 'DAI_BIEU_HDND' };
    default:
      return { ...atProvince, ...official(person) };
  }
}

function official({ index }: SamplePerson): Pick<AssignmentRow, 'cadreKind' | 'title' | 'leading'> {
  if (index % 12 === 0) return { cadreKind: 'CAN_BO', title: 'TRUONG_BAN_DANG', leading: true };
  if (index % 12 === 1) return { cadreKind: 'CONG_CHUC', title: 'TRUONG_PHONG', leading: true };
  return { cadreKind: 'CONG_CHUC', title: 'CHUYEN_VIEN', leading: false };
}

/** Part-time commune workers have none: no source names their communes. */
function agencyNames({ group: name }: SamplePerson): readonly string[] {
  if (name === 'vien-chuc') return SERVICES;
  if (name === 'dai-bieu') return [COUNCIL];
  return name === 'khong-chuyen-trach' ? [] : OFFICES;
}

function degree({ cadreId }: SamplePerson): 'DAI_HOC' | 'THAC_SI' {
  return pick(['DAI_HOC', 'DAI_HOC', 'THAC_SI'] as const, 'degree', cadreId);
}
