import type { Dimension, MeasureKind } from '../common/measure.ts';

/**
 * One entry of the dated list of measures that `directory` publishes. Plan targets point to entries of it, so the same
 * list fills `directory`'s table and the parts of a cell key that `planning` keeps with each target.
 */
export interface SampleMeasure {
  /** Stable; never reused for another meaning. */
  id: string;
  nameVi: string;
  nameEn: string;
  kind: MeasureKind;
  countUnit: 'NGUOI' | 'CHUC_DANH' | 'LOP';
  /** A code of `common/populations.ts`. */
  population: string;
  dimension: Dimension;
  /** LLCT, CHUYEN_MON: the lowest rank that counts; else null. */
  minimumRank: number | null;
  /** PROGRAMME: the group that counts; null when one programme or none counts. */
  programmeGroup: string | null;
  /** PROGRAMME: the one programme that counts; null when a group or none counts. */
  programmeCode: string | null;
  /** The threshold as a cell key writes it: rank, group or code; empty when the dimension has none. */
  threshold: string;
  includesInProgress: boolean;
  validFrom: string;
}

/** First day of the oldest published figures, and of the plans whose targets the later measures come from. */
const SINCE_2010 = '2010-01-01';
const SINCE_2021 = '2021-01-01';

/** Every measure of the sample, in the order in which lists show them. */
export const MEASURES: readonly SampleMeasure[] = [
  volume('LOP_CAP_XA', 'LOP', 'CAN_BO_CONG_CHUC_CAP_XA', {
    nameVi: 'Lớp đào tạo, bồi dưỡng cán bộ, công chức cấp xã',
    nameEn: 'Training classes for commune cadres and civil servants',
  }),
  volume('LOP_LLCT_TRUNG_CAP', 'LOP', 'TAT_CA', {
    nameVi: 'Lớp trung cấp lý luận chính trị',
    nameEn: 'Intermediate political-theory classes',
    programmeCode: 'LLCT_TRUNG_CAP',
  }),
  volume('LOP_LLCT_SO_CAP', 'LOP', 'TAT_CA', {
    nameVi: 'Lớp sơ cấp lý luận chính trị',
    nameEn: 'Elementary political-theory classes',
    programmeCode: 'LLCT_SO_CAP',
  }),
  volume('LOP_BOI_DUONG_CAP_NHAT', 'LOP', 'TAT_CA', {
    nameVi: 'Lớp bồi dưỡng, cập nhật kiến thức',
    nameEn: 'Knowledge-update classes',
    programmeGroup: 'CAP_NHAT_KIEN_THUC',
  }),
  volume('LOP_NGHIEP_VU', 'LOP', 'TAT_CA', {
    nameVi: 'Lớp bồi dưỡng nghiệp vụ',
    nameEn: 'Professional-practice classes',
    programmeGroup: 'NGHIEP_VU',
  }),
  volume('CU_DI_HOC_CAO_CAP', 'NGUOI', 'TAT_CA', {
    nameVi: 'Cử đi học cao cấp lý luận chính trị',
    nameEn: 'Sent to study advanced political theory',
    programmeCode: 'LLCT_CAO_CAP',
  }),
  level('CM_TRUNG_CAP_CAN_BO_XA', 'CAN_BO_CAP_XA', 'CHUYEN_MON', {
    nameVi: 'Cán bộ cấp xã có trình độ chuyên môn từ trung cấp',
    nameEn: 'Commune cadres with at least an intermediate professional level',
  }),
  level('CM_TRUNG_CAP_CONG_CHUC_XA', 'CONG_CHUC_CAP_XA', 'CHUYEN_MON', {
    nameVi: 'Công chức cấp xã có trình độ chuyên môn từ trung cấp',
    nameEn: 'Commune civil servants with at least an intermediate professional level',
  }),
  level('LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', 'CAP_UY_VIEN_CAP_XA', 'LLCT', {
    nameVi: 'Cấp uỷ viên cấp xã có trình độ lý luận chính trị từ trung cấp',
    nameEn: 'Commune committee members with at least intermediate political theory',
  }),
  level('LLCT_TRUNG_CAP_BI_THU_XA', 'BI_THU_CAP_XA', 'LLCT', {
    nameVi: 'Bí thư đảng uỷ cấp xã có trình độ lý luận chính trị từ trung cấp',
    nameEn: 'Commune Party secretaries with at least intermediate political theory',
  }),
  level('LLCT_TRUNG_CAP_CHUC_DANH_XA', 'CHUC_DANH_CAP_XA', 'LLCT', {
    nameVi: 'Chức danh cấp xã có trình độ lý luận chính trị từ trung cấp',
    nameEn: 'Commune titles whose holders have at least intermediate political theory',
    countUnit: 'CHUC_DANH',
  }),
  level('LLCT_TRUNG_CAP_LANH_DAO_PHONG_HUYEN', 'LANH_DAO_PHONG_BAN_HUYEN', 'LLCT', {
    nameVi: 'Lãnh đạo phòng, ban cấp huyện có hoặc đang học trung cấp lý luận chính trị trở lên',
    nameEn: 'Leaders of district offices who have, or study for, at least intermediate political theory',
    includesInProgress: true,
  }),
  measure('TIEU_CHUAN_TRUOC_BO_NHIEM', 'RATE', 'CAN_BO_CONG_CHUC', 'STANDARD', {
    nameVi: 'Cán bộ, công chức đạt tiêu chuẩn chức danh trước khi bổ nhiệm',
    nameEn: 'Cadres and civil servants who met the standard of the post before appointment',
    validFrom: SINCE_2021,
  }),
  trained('PHAP_LUAT_DAO_DUC_CBCC', 'CAN_BO_CONG_CHUC', 'PHAP_LUAT_DAO_DUC', {
    nameVi: 'Cán bộ, công chức được bồi dưỡng pháp luật, đạo đức công vụ',
    nameEn: 'Cadres and civil servants trained in law and public-service ethics',
  }),
  trained('KY_NANG_CBCC', 'CAN_BO_CONG_CHUC', 'KY_NANG', {
    nameVi: 'Cán bộ, công chức được bồi dưỡng kỹ năng',
    nameEn: 'Cadres and civil servants trained in skills',
  }),
  trained('CDNN_VIEN_CHUC', 'VIEN_CHUC', 'CDNN', {
    nameVi: 'Viên chức được bồi dưỡng theo chức danh nghề nghiệp',
    nameEn: 'Public employees trained for their professional title',
  }),
  trained('QUAN_LY_VIEN_CHUC_LANH_DAO', 'VIEN_CHUC_LANH_DAO', 'LANH_DAO_QUAN_LY', {
    nameVi: 'Viên chức lãnh đạo được bồi dưỡng năng lực quản lý',
    nameEn: 'Leading public employees trained in management',
  }),
  trained('KY_NANG_KHONG_CHUYEN_TRACH_XA', 'KHONG_CHUYEN_TRACH_XA', 'KY_NANG', {
    nameVi: 'Người hoạt động không chuyên trách cấp xã được bồi dưỡng kỹ năng',
    nameEn: 'Part-time commune workers trained in skills',
  }),
  trained('BOI_DUONG_DAI_BIEU_HDND', 'DAI_BIEU_HDND', 'DAI_BIEU_HDND', {
    nameVi: 'Đại biểu HĐND được bồi dưỡng kiến thức, kỹ năng hoạt động',
    nameEn: "Delegates of People's Councils trained in their work",
  }),
];

/** The parts of a cell key that come from the measure alone. */
export type MeasurePart = { measureId: string } & Pick<
  SampleMeasure,
  'kind' | 'countUnit' | 'population' | 'dimension' | 'threshold' | 'includesInProgress'
>;

/** What a cell key says of a measure; a wrong id is a fault of the sample data. */
export function measurePart(id: string): MeasurePart {
  const found = MEASURES.find((entry) => entry.id === id);
  if (!found) throw new Error(`No measure '${id}'.`);
  const { kind, countUnit, population, dimension, threshold, includesInProgress } = found;
  return { measureId: id, kind, countUnit, population, dimension, threshold, includesInProgress };
}

type Names = Pick<SampleMeasure, 'nameVi' | 'nameEn'>;
type Rest = Names & Partial<SampleMeasure>;

function volume(id: string, countUnit: 'LOP' | 'NGUOI', population: string, rest: Rest): SampleMeasure {
  const dimension = rest.programmeGroup || rest.programmeCode ? 'PROGRAMME' : 'ANY';
  return measure(id, 'VOLUME', population, dimension, { countUnit, ...rest });
}

function level(id: string, population: string, dimension: 'LLCT' | 'CHUYEN_MON', rest: Rest): SampleMeasure {
  return measure(id, 'RATE', population, dimension, { minimumRank: 2, ...rest });
}

function trained(id: string, population: string, programmeGroup: string, names: Names): SampleMeasure {
  return measure(id, 'RATE', population, 'PROGRAMME', { programmeGroup, validFrom: SINCE_2021, ...names });
}

function measure(
  id: string,
  kind: MeasureKind,
  population: string,
  dimension: Dimension,
  rest: Rest,
): SampleMeasure {
  const { minimumRank = null, programmeGroup = null, programmeCode = null } = rest;
  return {
    id,
    kind,
    countUnit: 'NGUOI',
    population,
    dimension,
    includesInProgress: false,
    validFrom: SINCE_2010,
    ...rest,
    minimumRank,
    programmeGroup,
    programmeCode,
    threshold: String(programmeCode ?? programmeGroup ?? minimumRank ?? ''),
  };
}
