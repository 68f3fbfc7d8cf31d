import type { ProgrammeGroup } from '../subgraphs/institutions/types.generated.ts';
import type { GroupName } from './groups.ts';

/** A programme, and how its classes are held. */
export interface SeedProgramme {
  code: string;
  group: ProgrammeGroup;
  nameVi: string;
  trainingType: 'DAO_TAO' | 'BOI_DUONG';
  totalPeriods: number;
  /** Part of all classes. */
  weight: number;
  /** First and last group of dossiers that are sent. */
  from: GroupName;
  to: GroupName;
  /** Code of the population its classes are held for, on each map; null = open to all. */
  audience: { old: string | null; now: string | null };
  /** Part of the seats for people with a dossier; open classes take others too. */
  ofCadres: number;
  /** Days of teaching, from and to. */
  days: readonly [number, number];
  /** The provincial school holds it; else a centre does. */
  atSchool: boolean;
  /** The level of political theory it leads to; null for a refresher. */
  theoryRank: number | null;
  /** Measure by which bodies that send to it are counted. */
  measureId: string;
}

type Parts = Pick<
  SeedProgramme,
  'code' | 'group' | 'nameVi' | 'weight' | 'from' | 'to' | 'ofCadres' | 'days'
> &
  Partial<SeedProgramme>;

const OFFICIALS = { from: 'CAN_BO_XA', to: 'CONG_CHUC' } as const;
const ALL_STAFF = { from: 'CAN_BO_XA', to: 'VIEN_CHUC' } as const;
const FOR_OFFICIALS = { audience: { old: 'CAN_BO_CONG_CHUC', now: 'CAN_BO_CONG_CHUC' }, ofCadres: 1 };

/** Every programme; a dossier keeps at most one bit for each, so there are at most 31. */
export const PROGRAMMES: readonly SeedProgramme[] = [
  programme({
    ...{ code: 'KY_NANG', group: 'KY_NANG', nameVi: 'Bồi dưỡng kỹ năng, phương pháp thực hiện nhiệm vụ' },
    ...{ ...OFFICIALS, ...FOR_OFFICIALS, weight: 5, days: [3, 5], measureId: 'KY_NANG_CBCC' },
  }),
  programme({
    ...{
      code: 'PHAP_LUAT_DAO_DUC',
      group: 'PHAP_LUAT_DAO_DUC',
      nameVi: 'Bồi dưỡng pháp luật, đạo đức công vụ',
    },
    ...{ ...OFFICIALS, ...FOR_OFFICIALS, weight: 4, days: [3, 5], measureId: 'PHAP_LUAT_DAO_DUC_CBCC' },
  }),
  programme({
    ...{
      code: 'NGHIEP_VU_CAP_XA',
      group: 'NGHIEP_VU',
      nameVi: 'Bồi dưỡng nghiệp vụ cán bộ, công chức cấp xã',
    },
    ...{ from: 'CAN_BO_XA', to: 'CONG_CHUC_XA', weight: 5, ofCadres: 1, days: [5, 20] },
    audience: { old: 'CAN_BO_CONG_CHUC_CAP_XA', now: 'CAN_BO_CONG_CHUC' },
    measureId: 'LOP_NGHIEP_VU',
  }),
  programme({
    ...{ code: 'QLNN_CHUYEN_VIEN', group: 'QLNN', nameVi: 'Bồi dưỡng quản lý nhà nước ngạch chuyên viên' },
    ...{ ...OFFICIALS, ...FOR_OFFICIALS, weight: 2, days: [20, 40], atSchool: true },
  }),
  programme({
    ...{ code: 'CDNN', group: 'CDNN', nameVi: 'Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp' },
    ...{ from: 'VIEN_CHUC_LANH_DAO', to: 'VIEN_CHUC', weight: 3, ofCadres: 1, days: [15, 30] },
    audience: { old: 'VIEN_CHUC', now: 'VIEN_CHUC' },
    ...{ atSchool: true, measureId: 'CDNN_VIEN_CHUC' },
  }),
  programme({
    ...{
      code: 'LANH_DAO_QUAN_LY',
      group: 'LANH_DAO_QUAN_LY',
      nameVi: 'Bồi dưỡng năng lực lãnh đạo, quản lý',
    },
    ...{ from: 'VIEN_CHUC_LANH_DAO', to: 'VIEN_CHUC_LANH_DAO', weight: 0.5, ofCadres: 1, days: [10, 20] },
    audience: { old: 'VIEN_CHUC_LANH_DAO', now: 'VIEN_CHUC_LANH_DAO' },
    ...{ atSchool: true, measureId: 'QUAN_LY_VIEN_CHUC_LANH_DAO' },
  }),
  programme({
    ...{ code: 'DAI_BIEU_HDND', group: 'DAI_BIEU_HDND', nameVi: 'Bồi dưỡng đại biểu Hội đồng nhân dân' },
    ...{ from: 'DAI_BIEU', to: 'DAI_BIEU', weight: 0.5, ofCadres: 1, days: [2, 3] },
    audience: { old: 'DAI_BIEU_HDND', now: 'DAI_BIEU_HDND' },
    measureId: 'BOI_DUONG_DAI_BIEU_HDND',
  }),
  programme({
    ...{ code: 'LLCT_TRUNG_CAP', group: 'LLCT', nameVi: 'Trung cấp lý luận chính trị', weight: 3 },
    ...{ ...OFFICIALS, ofCadres: 0.6, days: [100, 132], trainingType: 'DAO_TAO', totalPeriods: 1056 },
    ...{ atSchool: true, theoryRank: 2, measureId: 'LOP_LLCT_TRUNG_CAP' },
  }),
  programme({
    ...{ code: 'CAP_NHAT_KIEN_THUC', group: 'CAP_NHAT_KIEN_THUC', nameVi: 'Bồi dưỡng, cập nhật kiến thức' },
    ...{ ...ALL_STAFF, weight: 15, ofCadres: 0.2, days: [2, 5], measureId: 'LOP_BOI_DUONG_CAP_NHAT' },
  }),
  programme({
    ...{ code: 'QP_AN', group: 'QP_AN', nameVi: 'Bồi dưỡng kiến thức quốc phòng và an ninh' },
    ...{ ...ALL_STAFF, weight: 6, ofCadres: 0.4, days: [3, 6] },
  }),
  programme({
    ...{ code: 'CHUYEN_DOI_SO', group: 'KHCN_CDS', nameVi: 'Bồi dưỡng kiến thức chuyển đổi số' },
    ...{ ...ALL_STAFF, weight: 5, ofCadres: 0.4, days: [3, 5] },
  }),
  programme({
    ...{
      code: 'CHUYEN_MON_3_THANG',
      group: 'CHUYEN_MON_3_THANG',
      nameVi: 'Bồi dưỡng chuyên môn ba tháng cấp xã',
    },
    ...{ from: 'CAN_BO_XA', to: 'CONG_CHUC_XA', weight: 10, ofCadres: 1, days: [55, 60], atSchool: true },
    audience: { old: 'CAN_BO_CONG_CHUC_CAP_XA', now: 'CAN_BO_CONG_CHUC' },
  }),
  programme({
    ...{ code: 'NHAN_THUC_VE_DANG', group: 'NHAN_THUC_VE_DANG', nameVi: 'Bồi dưỡng nhận thức về Đảng' },
    ...{ ...ALL_STAFF, weight: 26, ofCadres: 0, days: [4, 5] },
  }),
  programme({
    ...{ code: 'DANG_VIEN_MOI', group: 'DANG_VIEN_MOI', nameVi: 'Bồi dưỡng đảng viên mới' },
    ...{ ...ALL_STAFF, weight: 24, ofCadres: 0, days: [5, 6] },
  }),
];

/** The place of a programme in {@link PROGRAMMES}; a wrong code is a fault of the generator. */
export function programmeNumber(code: string): number {
  const place = PROGRAMMES.findIndex((one) => one.code === code);
  if (place < 0) throw new Error(`No programme ${code}.`);
  return place;
}

function programme(parts: Parts): SeedProgramme {
  return {
    ...{ trainingType: 'BOI_DUONG', totalPeriods: parts.days[1] * 8, theoryRank: null, atSchool: false },
    ...{ audience: { old: null, now: null }, measureId: 'LOP_BOI_DUONG_CAP_NHAT' },
    ...parts,
  };
}
