import { EntitySchema } from 'typeorm';

/**
 * A promise of the unit: for this measure, administrative unit and span its database holds *all* rows. Only then may a
 * figure be computed; without it a count of few rows would be read as the whole.
 */
export interface RowHoldingRow {
  id: string;
  /** `*` = every measure. */
  measureId: string;
  /** The provincial unit (then it covers all inside it), or a district or commune. */
  unitId: string;
  validFrom: string;
  validTo: string | null;
}

/** The same table in every domain's database. */
export const RowHoldingTable = new EntitySchema<RowHoldingRow>({
  name: 'row_holding',
  tableName: 'row_holding',
  columns: {
    id: { type: 'uuid', primary: true },
    measureId: { name: 'measure_id', type: 'text' },
    unitId: { name: 'unit_id', type: 'text' },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
});

/** For the first migration of each domain. */
export const CREATE_ROW_HOLDING = [
  `create table row_holding (
    id uuid constraint pk_row_holding primary key,
    measure_id text not null,
    unit_id text not null,
    valid_from date not null,
    valid_to date
  )`,
] as const;

/**
 * True when all rows of the measure are held for `unitId` (or for its province) from `from` to `to`, both included.
 * A stock asks with `from` = `to` = its effective day.
 */
export function holdsAllRows(
  holdings: readonly RowHoldingRow[],
  wanted: { measureId: string; unitId: string; provinceId: string; from: string; to: string },
): boolean {
  return holdings.some(
    (held) =>
      (held.measureId === '*' || held.measureId === wanted.measureId) &&
      (held.unitId === wanted.unitId || held.unitId === wanted.provinceId) &&
      held.validFrom <= wanted.from &&
      (held.validTo === null || held.validTo >= wanted.to),
  );
}
