/** A value of a column, as COPY takes it. Lists are of codes: nothing in them needs quotes. */
export type Cell = string | number | boolean | null | readonly string[];

/** The rows of one table, made one by one while they are written. */
export interface TableRows {
  table: string;
  columns: readonly string[];
  /** About how many: decides whether indexes are built afterwards. */
  about: number;
  rows(): Iterable<readonly Cell[]>;
}

/** What a unit's rows are marked with. */
export const ORIGIN = 'SYNTHETIC';

/** A promise that all rows of every measure are held in a unit's life. */
export const HOLDING_COLUMNS = ['id', 'measure_id', 'unit_id', 'valid_from', 'valid_to'];
