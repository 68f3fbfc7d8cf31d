import { EntitySchema } from 'typeorm';

/** A body in its part of sending people to one programme. A body that sends to two programmes has two rows. */
export interface NominatingBodyRow {
  id: string;
  nameVi: string;
  /** Its administrative unit. */
  unitId: string;
  programmeCode: string;
  /** The measure that counts whom it sends; holdings and published figures are told by it. */
  measureId: string;
  /** True when it sends within a quota allotted from above; null = not recorded. */
  withinQuota: boolean | null;
}

/** Table `nominating_body`. */
export const NominatingBodyTable = new EntitySchema<NominatingBodyRow>({
  name: 'nominating_body',
  tableName: 'nominating_body',
  columns: {
    id: { type: 'uuid', primary: true },
    nameVi: { name: 'name_vi', type: 'text' },
    unitId: { name: 'unit_id', type: 'text' },
    programmeCode: { name: 'programme_code', type: 'text' },
    measureId: { name: 'measure_id', type: 'text' },
    withinQuota: { name: 'within_quota', type: 'boolean', nullable: true },
  },
  indices: [{ name: 'nominating_body_name', columns: ['programmeCode', 'unitId', 'nameVi'], unique: true }],
});
