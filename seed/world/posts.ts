import { itemAt } from '../dice.ts';
import type { GroupName } from '../groups.ts';
import { groupOf, type UnitPlan } from '../units.ts';
import { reservedRole } from './people.ts';

/** The post that a dossier comes to in the end, and where. */
export interface Post {
  kind: string;
  title: string;
  /** The title of the posts before it. */
  earlierTitle: string;
  level: 'TRUNG_UONG' | 'TINH' | 'HUYEN' | 'XA';
  leading: boolean;
  /** Place in the unit's list of agencies; null for whom no agency is recorded. */
  agency: number;
}

const COMMUNE_TITLES = [
  ...['BI_THU', 'CHU_TICH_UBND', 'PHO_BI_THU', 'CHU_TICH_HDND', 'PHO_CHU_TICH_UBND', 'CHU_TICH_MTTQ'],
  ...['CAP_UY_VIEN', 'CAP_UY_VIEN', 'BI_THU_DOAN', 'CHU_TICH_HOI_PN', 'CHU_TICH_HOI_ND', 'CHU_TICH_HOI_CCB'],
  ...['CAP_UY_VIEN', 'CAP_UY_VIEN'],
];
const SERVANT_TITLES = [
  ...['VAN_PHONG_THONG_KE', 'DIA_CHINH_XD_MT', 'TAI_CHINH_KE_TOAN', 'TU_PHAP_HO_TICH', 'VAN_HOA_XA_HOI'],
  'CHI_HUY_TRUONG_BCHQS',
];

const DEPARTMENTS = [
  ...['Văn phòng Tỉnh uỷ', 'Ban Tổ chức Tỉnh uỷ', 'Uỷ ban Kiểm tra Tỉnh uỷ', 'Ban Tuyên giáo Tỉnh uỷ'],
  ...[
    'Văn phòng UBND',
    'Sở Nội vụ',
    'Sở Tài chính',
    'Sở Tư pháp',
    'Sở Công Thương',
    'Sở Xây dựng',
    'Sở Y tế',
  ],
  ...[
    'Sở Giáo dục và Đào tạo',
    'Sở Khoa học và Công nghệ',
    'Sở Nông nghiệp',
    'Thanh tra',
    'Mặt trận Tổ quốc',
  ],
  'Trường Chính trị',
];
const COUNCIL = 'Hội đồng nhân dân';
const DISTRICT_OFFICES = ['Ban Tổ chức', 'Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'];
const STAFF_OF_A_SCHOOL = 60;

/** An agency as the generator lays it out. */
export interface SeedAgency {
  nameVi: string;
  unitId: string;
  districtId: string | null;
  level: Post['level'];
}

/** Id of a made-up district: `H63-06T01`. The letter keeps it apart from real codes. */
export function districtId({ id }: UnitPlan, place: number): string {
  return `H63-${id.slice(4)}T${String(place + 1).padStart(2, '0')}`;
}

/** Id of a made-up commune: `X34-19T001`. */
export function communeId({ id, era }: UnitPlan, place: number): string {
  return `X${era}-${id.slice(4)}T${String(place + 1).padStart(3, '0')}`;
}

/** The district in which an old commune lies. */
export function districtOfCommune(plan: UnitPlan, commune: number): string | null {
  return plan.districts === 0 ? null : districtId(plan, commune % plan.districts);
}

/** Agencies of a unit, in the order that {@link Post.agency} counts by. */
export function agenciesOf(plan: UnitPlan): SeedAgency[] {
  const top = plan.era === null ? 'TRUNG_UONG' : 'TINH';
  const range = (count: number) => Array.from({ length: count }, (_, place) => place);
  const named = (nameVi: string): SeedAgency => ({
    nameVi: `${nameVi} (tổng hợp)`,
    ...{ unitId: plan.id, districtId: null, level: top },
  });
  return [
    ...[...DEPARTMENTS, COUNCIL].map(named),
    ...range(plan.districts).flatMap((place) =>
      DISTRICT_OFFICES.map((name): SeedAgency => {
        const unitId = districtId(plan, place);
        return {
          nameVi: `${name} huyện tổng hợp số ${place + 1}`,
          ...{ unitId, districtId: null, level: 'HUYEN' },
        };
      }),
    ),
    ...range(plan.communes).map(
      (place): SeedAgency => ({
        nameVi: `Đảng uỷ, UBND xã tổng hợp số ${place + 1}`,
        unitId: communeId(plan, place),
        districtId: districtOfCommune(plan, place),
        level: 'XA',
      }),
    ),
    ...range(schoolsOf(plan)).map((place) => named(`Đơn vị sự nghiệp số ${place + 1}`)),
  ];
}

/** The post of a dossier. */
export function postOf(plan: UnitPlan, cadre: number): Post {
  const group = groupOf(plan, cadre);
  const place = cadre - plan.groups[group].start;
  const isOld = plan.era === '63';
  const communes = DEPARTMENTS.length + 1 + plan.districts * DISTRICT_OFFICES.length;
  const commune = { level: 'XA' as const, agency: communes + (place % Math.max(1, plan.communes)) };
  const rank = Math.floor(place / Math.max(1, plan.communes));
  switch (group) {
    case 'CAN_BO_XA': {
      const title = itemAt(COMMUNE_TITLES, Math.min(rank, COMMUNE_TITLES.length - 1));
      const leading = /^(PHO_)?(CHU_TICH|BI_THU)/.test(title);
      return {
        ...commune,
        kind: isOld ? 'CAN_BO_CAP_XA' : 'CAN_BO',
        title,
        earlierTitle: 'CAP_UY_VIEN',
        leading,
      };
    }
    case 'CONG_CHUC_XA': {
      const kind = isOld ? 'CONG_CHUC_CAP_XA' : 'CONG_CHUC';
      if (!isOld && rank < 2) {
        const title = rank === 0 ? 'TRUONG_PHONG' : 'PHO_TRUONG_PHONG';
        return { ...commune, kind, title, earlierTitle: 'CHUYEN_VIEN', leading: true };
      }
      const title = isOld ? itemAt(SERVANT_TITLES, rank) : 'CHUYEN_VIEN';
      return { ...commune, kind, title, earlierTitle: title, leading: false };
    }
    case 'CONG_CHUC':
      return official(plan, cadre, place);
    case 'VIEN_CHUC_LANH_DAO':
    case 'VIEN_CHUC': {
      const leading = group === 'VIEN_CHUC_LANH_DAO';
      const title = leading ? (place % 3 === 0 ? 'HIEU_TRUONG' : 'TRUONG_KHOA') : 'GIANG_VIEN';
      const agency = communes + plan.communes + (place % schoolsOf(plan));
      return { kind: 'VIEN_CHUC', title, earlierTitle: title, level: 'TINH', leading, agency };
    }
    case 'DAI_BIEU': {
      const title = 'DAI_BIEU_HDND';
      const parts = { kind: title, title, earlierTitle: title, leading: false };
      return place % 10 === 0
        ? { ...parts, level: 'TINH', agency: DEPARTMENTS.length }
        : { ...parts, ...commune };
    }
    case 'KHONG_CHUYEN_TRACH': {
      const title = 'KHONG_CHUYEN_TRACH';
      return { ...commune, kind: 'KHONG_CHUYEN_TRACH_XA', title, earlierTitle: title, leading: false };
    }
  }
}

function official(plan: UnitPlan, cadre: number, place: number): Post {
  const inDistrict = plan.districts > 0 && place % 2 === 0;
  const offices = plan.districts * DISTRICT_OFFICES.length;
  const half = Math.floor(place / 2);
  const level = plan.era === null ? 'TRUNG_UONG' : inDistrict ? 'HUYEN' : 'TINH';
  const agency = inDistrict ? DEPARTMENTS.length + 1 + (half % offices) : place % DEPARTMENTS.length;
  const title = reservedRole(plan, cadre) === null ? titleOfOfficial(inDistrict, half) : 'CHUYEN_VIEN';
  const leading = title !== 'CHUYEN_VIEN';
  return { kind: 'CONG_CHUC', title, earlierTitle: 'CHUYEN_VIEN', level, leading, agency };
}

function titleOfOfficial(inDistrict: boolean, half: number): string {
  const place = half % 12;
  if (place === 0) return 'TRUONG_PHONG';
  if (place === 1) return 'PHO_TRUONG_PHONG';
  return place === 2 && !inDistrict ? 'GIAM_DOC_SO' : 'CHUYEN_VIEN';
}

function schoolsOf({ groups }: UnitPlan): number {
  const staff: GroupName = 'VIEN_CHUC';
  return Math.max(3, Math.ceil((groups[staff].end - groups[staff].start) / STAFF_OF_A_SCHOOL));
}
