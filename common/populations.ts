import { ClientError } from './errors.ts';

/**
 * Whom a measure is about: a filter over posts (assignments) and over the snapshot of a learner. Every given part must
 * hold; a null part does not filter. A person belongs when one of the posts held on the day fits.
 */
export interface Population {
  code: string;
  nameVi: string;
  nameEn: string;
  kinds: readonly string[] | null;
  titles: readonly string[] | null;
  level: 'TINH' | 'HUYEN' | 'XA' | null;
  /** True: heads and deputies only. */
  leading: boolean | null;
}

const COMMITTEE = ['BI_THU', 'PHO_BI_THU_THUONG_TRUC', 'PHO_BI_THU', 'UY_VIEN_BTV', 'CAP_UY_VIEN'] as const;
const OFFICIALS = ['CAN_BO', 'CONG_CHUC', 'CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA'] as const;

/** Every population that a measure may name. Codes are stable. */
export const POPULATIONS: readonly Population[] = [
  population('TAT_CA', 'Mọi người học', 'Everybody', {}),
  population('CAN_BO_CAP_XA', 'Cán bộ cấp xã', 'Commune cadres', { kinds: ['CAN_BO_CAP_XA'] }),
  population('CONG_CHUC_CAP_XA', 'Công chức cấp xã', 'Commune civil servants', {
    kinds: ['CONG_CHUC_CAP_XA'],
  }),
  population('CAN_BO_CONG_CHUC_CAP_XA', 'Cán bộ, công chức cấp xã', 'Commune cadres and civil servants', {
    kinds: ['CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA'],
  }),
  population(
    'CAP_UY_VIEN_CAP_XA',
    'Cấp uỷ viên cấp xã',
    'Commune Party committee members, secretaries included',
    {
      titles: COMMITTEE,
      level: 'XA',
    },
  ),
  population('BI_THU_CAP_XA', 'Bí thư đảng uỷ cấp xã', 'Commune Party secretaries', {
    titles: ['BI_THU'],
    level: 'XA',
  }),
  population('CHUC_DANH_CAP_XA', 'Chức danh cấp xã', 'Titles of a commune', {
    kinds: ['CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA'],
    level: 'XA',
  }),
  population('LANH_DAO_PHONG_BAN_HUYEN', 'Lãnh đạo phòng, ban cấp huyện', 'Leaders of district offices', {
    titles: ['TRUONG_PHONG', 'PHO_TRUONG_PHONG'],
    level: 'HUYEN',
  }),
  population('CAN_BO_CONG_CHUC', 'Cán bộ, công chức', 'Cadres and civil servants', { kinds: OFFICIALS }),
  population('VIEN_CHUC', 'Viên chức', 'Public employees', { kinds: ['VIEN_CHUC'] }),
  population(
    'VIEN_CHUC_LANH_DAO',
    'Viên chức giữ chức vụ lãnh đạo, quản lý',
    'Public employees in leading posts',
    {
      kinds: ['VIEN_CHUC'],
      leading: true,
    },
  ),
  population(
    'KHONG_CHUYEN_TRACH_XA',
    'Người hoạt động không chuyên trách cấp xã',
    'Part-time commune workers',
    {
      kinds: ['KHONG_CHUYEN_TRACH_XA'],
    },
  ),
  population('DAI_BIEU_HDND', 'Đại biểu HĐND các cấp', "Delegates of People's Councils", {
    kinds: ['DAI_BIEU_HDND'],
  }),
];

const byCode = new Map(POPULATIONS.map((entry) => [entry.code, entry]));

/** The population of a code; throws BAD_ARGUMENT for an unknown one. */
export function populationOf(code: string): Population {
  const found = byCode.get(code);
  if (!found) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `Unknown population '${code.slice(0, 60)}'. Code list 'Population' has them all.`,
    );
  }
  return found;
}

function population(
  code: string,
  nameVi: string,
  nameEn: string,
  filter: Partial<Pick<Population, 'kinds' | 'titles' | 'level' | 'leading'>>,
): Population {
  return { code, nameVi, nameEn, kinds: null, titles: null, level: null, leading: null, ...filter };
}
