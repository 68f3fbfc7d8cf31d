import { EntitySchema } from 'typeorm';
import type { CellKey } from '../../common/measure.ts';

/**
 * A figure as a source published it, without rows behind it. `subject` says which field of the contract it fills
 * (`classes`, `attendances`, `rate`, `learners` …). Numbers are text: PostgreSQL's numeric, never rounded.
 */
export interface ReportedFigureRow {
  id: string;
  factIds: string[];
  sourceFile: string;
  publishedOn: string | null;
  publishedOnReliable: boolean | null;
  /** The administrative unit it speaks of, e.g. `P63-06`, `H63-186`. */
  unitId: string;
  /** Null = it belongs to no measure (a year of a school, a whole plan). */
  measureId: string | null;
  subject: string;
  /** Id of the record it belongs to (an institution, a plan, a practice); null = the unit itself. */
  recordId: string | null;
  operator: string;
  /** The number named, for RANGE its lower end; null for UNSPECIFIED. */
  value: string | null;
  /** The upper end, for RANGE only. */
  valueTo: string | null;
  countUnit: string;
  numerator: number | null;
  denominator: number | null;
  /** Code of a population, for rates. */
  population: string | null;
  includesInProgress: boolean;
  periodFrom: string | null;
  periodTo: string | null;
  /** True: "until now", the last day is not known. */
  openEnd: boolean;
  annual: boolean;
  /** Day of a stock; null = unknown, or a flow. */
  asOf: string | null;
}

/** The same table in every domain's database. */
export const ReportedFigureTable = new EntitySchema<ReportedFigureRow>({
  name: 'reported_figure',
  tableName: 'reported_figure',
  columns: {
    id: { type: 'uuid', primary: true },
    factIds: { name: 'fact_ids', type: 'text', array: true },
    sourceFile: { name: 'source_file', type: 'text' },
    publishedOn: { name: 'published_on', type: 'date', nullable: true },
    publishedOnReliable: { name: 'published_on_reliable', type: 'boolean', nullable: true },
    unitId: { name: 'unit_id', type: 'text' },
    measureId: { name: 'measure_id', type: 'text', nullable: true },
    subject: { type: 'text' },
    recordId: { name: 'record_id', type: 'uuid', nullable: true },
    operator: { type: 'text' },
    value: { type: 'numeric', nullable: true },
    valueTo: { name: 'value_to', type: 'numeric', nullable: true },
    countUnit: { name: 'count_unit', type: 'text' },
    numerator: { type: 'integer', nullable: true },
    denominator: { type: 'integer', nullable: true },
    population: { type: 'text', nullable: true },
    includesInProgress: { name: 'includes_in_progress', type: 'boolean' },
    periodFrom: { name: 'period_from', type: 'date', nullable: true },
    periodTo: { name: 'period_to', type: 'date', nullable: true },
    openEnd: { name: 'open_end', type: 'boolean' },
    annual: { type: 'boolean' },
    asOf: { name: 'as_of', type: 'date', nullable: true },
  },
  indices: [
    { name: 'reported_figure_unit_measure', columns: ['unitId', 'measureId'] },
    { name: 'reported_figure_record', columns: ['recordId'] },
  ],
});

/** For the first migration of each domain. */
export const CREATE_REPORTED_FIGURE = [
  `create table reported_figure (
    id uuid constraint pk_reported_figure primary key,
    fact_ids text[] not null,
    source_file text not null,
    published_on date,
    published_on_reliable boolean,
    unit_id text not null,
    measure_id text,
    subject text not null,
    record_id uuid,
    operator text not null,
    value numeric,
    value_to numeric,
    count_unit text not null,
    numerator integer,
    denominator integer,
    population text,
    includes_in_progress boolean not null,
    period_from date,
    period_to date,
    open_end boolean not null,
    annual boolean not null,
    as_of date
  )`,
  'create index reported_figure_unit_measure on reported_figure (unit_id, measure_id)',
  'create index reported_figure_record on reported_figure (record_id)',
] as const;

/** How a published flow stands to a cell: it is the cell's, it only overlaps its period, or neither. */
type Match = 'SAME' | 'OVERLAPS' | 'NONE';

/** A flow is the cell's when both begin on the same day and end on the same day, or the source says "until now". */
export function matchFlow(row: ReportedFigureRow, cell: CellKey): Match {
  if (!isOf(row, cell)) return 'NONE';
  if (row.periodFrom === cell.from && (row.periodTo === cell.to || row.openEnd)) return 'SAME';
  const begins = row.periodFrom ?? '0001-01-01';
  const ends = row.periodTo ?? '9999-12-31';
  return begins <= cell.to && ends >= cell.from ? 'OVERLAPS' : 'NONE';
}

/** True when a stock can be the cell's: its day is not after the cell's, or not known. */
export function matchesStock(row: ReportedFigureRow, cell: CellKey): boolean {
  return isOf(row, cell) && (row.asOf === null || row.asOf <= cell.asOf);
}

function isOf({ unitId, measureId }: ReportedFigureRow, cell: CellKey): boolean {
  return unitId === cell.unitId && measureId === cell.measureId;
}
