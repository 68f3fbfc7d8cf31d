import { EntitySchema } from 'typeorm';
import type { Dimension, MeasureKind } from '../../../common/measure.ts';

/** An entry of the dated list of measures: what is counted, of whom. Ids are stable. */
export interface MeasureRow {
  id: string;
  /** Place in lists. */
  position: number;
  nameVi: string;
  nameEn: string;
  kind: MeasureKind;
  countUnit: string;
  /** A code of `common/populations.ts`. */
  population: string;
  dimension: Dimension;
  minimumRank: number | null;
  programmeGroup: string | null;
  programmeCode: string | null;
  includesInProgress: boolean;
  validFrom: string;
  validTo: string | null;
}

/** Table `measure`. */
export const MeasureTable = new EntitySchema<MeasureRow>({
  name: 'measure',
  tableName: 'measure',
  columns: {
    id: { type: 'text', primary: true },
    position: { type: 'integer' },
    nameVi: { name: 'name_vi', type: 'text' },
    nameEn: { name: 'name_en', type: 'text' },
    kind: { type: 'text' },
    countUnit: { name: 'count_unit', type: 'text' },
    population: { type: 'text' },
    dimension: { type: 'text' },
    minimumRank: { name: 'minimum_rank', type: 'integer', nullable: true },
    programmeGroup: { name: 'programme_group', type: 'text', nullable: true },
    programmeCode: { name: 'programme_code', type: 'text', nullable: true },
    includesInProgress: { name: 'includes_in_progress', type: 'boolean' },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
  checks: [
    { name: 'measure_kind', expression: `kind in ('RATE', 'VOLUME')` },
    {
      name: 'measure_dimension',
      expression: `dimension in ('LLCT', 'CHUYEN_MON', 'PROGRAMME', 'STANDARD', 'ANY')`,
    },
    {
      name: 'measure_threshold',
      expression: `num_nonnulls(minimum_rank, programme_group, programme_code) = case when dimension in ('LLCT', 'CHUYEN_MON', 'PROGRAMME') then 1 else 0 end`,
    },
  ],
});
