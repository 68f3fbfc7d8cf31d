import type DataLoader from 'dataloader';
import type { EntitySchema } from 'typeorm';
import { loaderByUnit, mapBy, type UnitKey } from './batch.ts';
import { rowsById } from './table-rows.ts';
import type { UnitDatabases } from './unit-databases.ts';

/** A record inside its unit. */
export interface RecordKey extends UnitKey {
  readonly id: string;
}

/** A loader of single records by id; an unknown id gives null. */
export type RecordLoader<Row> = DataLoader<RecordKey, Row | null, string>;

/** A record's id, as the text of its key and of what belongs to it. */
export function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** The loader of one table's records. */
export function recordLoader<Row extends { id: string }>(
  databases: UnitDatabases,
  table: EntitySchema<Row>,
): RecordLoader<Row> {
  return loaderByUnit<RecordKey, Row>(databases, idOf, async (dataSource, _unitId, keys) =>
    mapBy(await rowsById(dataSource, table, keys.map(idOf)), idOf),
  );
}

/** Rows of a list answer the loader of single ones too, so that fields of the list's items ask no second time. */
export function remember<Row extends { id: string }, Listed extends Row>(
  loader: RecordLoader<Row>,
  unitId: string,
  rows: readonly Listed[],
): readonly Listed[] {
  for (const row of rows) loader.prime({ unitId, id: row.id }, row);
  return rows;
}
