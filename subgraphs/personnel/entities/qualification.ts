import { EntitySchema } from 'typeorm';
import type { ProgrammeGroup, QualificationDimension } from '../types.generated.ts';

/** A level, or a short training, recorded in the dossier (trình độ). */
export interface QualificationRow {
  id: string;
  cadreId: string;
  dimension: QualificationDimension;
  /** Code and rank of the level; both null for short training (BOI_DUONG). */
  level: string | null;
  rank: number | null;
  /** Short training only. */
  programmeGroup: ProgrammeGroup | null;
  /** CHUNG_CHI or XAC_NHAN_TUONG_DUONG; null = not recorded. */
  basis: string | null;
  /** Null = still studying; then `startedOn` is known. */
  obtainedOn: string | null;
  startedOn: string | null;
}

/** Table `qualification`. */
export const QualificationTable = new EntitySchema<QualificationRow>({
  name: 'qualification',
  tableName: 'qualification',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_qualification' },
    cadreId: { name: 'cadre_id', type: 'text' },
    dimension: { type: 'text' },
    level: { type: 'text', nullable: true },
    rank: { type: 'integer', nullable: true },
    programmeGroup: { name: 'programme_group', type: 'text', nullable: true },
    basis: { type: 'text', nullable: true },
    obtainedOn: { name: 'obtained_on', type: 'date', nullable: true },
    startedOn: { name: 'started_on', type: 'date', nullable: true },
  },
  foreignKeys: [
    {
      name: 'qualification_of_cadre',
      target: 'cadre',
      columnNames: ['cadreId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [
    { name: 'qualification_cadre', columns: ['cadreId', 'dimension'] },
    { name: 'qualification_begins', columns: ['startedOn', 'cadreId'] },
    { name: 'qualification_ends', columns: ['obtainedOn', 'cadreId'] },
    {
      name: 'qualification_obtained',
      columns: ['dimension', 'programmeGroup', 'rank', 'obtainedOn', 'cadreId'],
    },
    {
      name: 'qualification_rank',
      columns: ['dimension', 'cadreId', 'rank', 'obtainedOn', 'startedOn', 'level'],
    },
  ],
  checks: [
    {
      name: 'qualification_level_or_training',
      expression: `case when dimension = 'BOI_DUONG' then programme_group is not null and level is null and rank is null
        else programme_group is null and level is not null and rank is not null end`,
    },
    { name: 'qualification_dated', expression: 'obtained_on is not null or started_on is not null' },
    { name: 'qualification_span', expression: 'obtained_on >= started_on' },
  ],
});

/** What short training is filed under: the groups of programmes, not single programmes. */
export const PROGRAMME_GROUPS: ReadonlySet<string> = new Set(
  Object.keys({
    LLCT: true,
    QP_AN: true,
    QLNN: true,
    VTVL: true,
    KHCN_CDS: true,
    CDNN: true,
    LANH_DAO_QUAN_LY: true,
    NGHIEP_VU_DANG_DOAN_THE: true,
    DAI_BIEU_HDND: true,
    PHAP_LUAT_DAO_DUC: true,
    KY_NANG: true,
    CAP_NHAT_KIEN_THUC: true,
    NHAN_THUC_VE_DANG: true,
    DANG_VIEN_MOI: true,
    NONG_THON_MOI: true,
    NGOAI_NGU: true,
    TIENG_DTTS: true,
    TIN_HOC: true,
    SAU_DAI_HOC: true,
    CHUYEN_MON_3_THANG: true,
    CHUYEN_MON: true,
    NGHIEP_VU: true,
  } satisfies Record<ProgrammeGroup, true>),
);
