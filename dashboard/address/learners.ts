import type {
  AdministrativeLevel,
  CadreKind,
  Gender,
  ProgrammeGroup,
} from '../../codegen/client/documents/graphql.ts';

/** Filters that are codes of the gateway's own lists. */
export const LEVELS = ['TRUNG_UONG', 'TINH', 'HUYEN', 'XA'] as const satisfies readonly AdministrativeLevel[];
export const GENDERS = ['NAM', 'NU'] as const satisfies readonly Gender[];
export const CADRE_KINDS = [
  ...(['CAN_BO', 'CONG_CHUC', 'CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA', 'VIEN_CHUC'] as const),
  ...([
    'KHONG_CHUYEN_TRACH_XA',
    'KHONG_CHUYEN_TRACH_THON',
    'DAI_BIEU_HDND',
    'HOP_DONG',
    'NGOAI_HE_THONG',
  ] as const),
] satisfies readonly CadreKind[];
export const PROGRAMMES = [
  ...(['LLCT', 'QP_AN', 'QLNN', 'VTVL', 'KHCN_CDS', 'CDNN', 'LANH_DAO_QUAN_LY'] as const),
  ...([
    'NGHIEP_VU_DANG_DOAN_THE',
    'DAI_BIEU_HDND',
    'PHAP_LUAT_DAO_DUC',
    'KY_NANG',
    'CAP_NHAT_KIEN_THUC',
  ] as const),
  ...(['NHAN_THUC_VE_DANG', 'DANG_VIEN_MOI', 'NONG_THON_MOI', 'NGOAI_NGU', 'TIENG_DTTS', 'TIN_HOC'] as const),
  ...(['SAU_DAI_HOC', 'CHUYEN_MON_3_THANG', 'CHUYEN_MON', 'NGHIEP_VU'] as const),
] satisfies readonly ProgrammeGroup[];

/** Which learners and programmes count; null = all. */
export interface Learners {
  readonly programme: (typeof PROGRAMMES)[number] | null;
  readonly level: (typeof LEVELS)[number] | null;
  readonly gender: (typeof GENDERS)[number] | null;
  readonly kind: (typeof CADRE_KINDS)[number] | null;
}

/** Reads them from an address; what is in no list is left out. */
export function readLearners(asked: URLSearchParams): Learners {
  const codeIn = <Code extends string>(list: readonly Code[], name: keyof Learners): Code | null =>
    list.find((code) => code === asked.get(name)) ?? null;
  return {
    programme: codeIn(PROGRAMMES, 'programme'),
    level: codeIn(LEVELS, 'level'),
    gender: codeIn(GENDERS, 'gender'),
    kind: codeIn(CADRE_KINDS, 'kind'),
  };
}
