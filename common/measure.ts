import { isDay } from './days.ts';
import { ClientError } from './errors.ts';

/** What a measure reads: a level of a dimension, training in a programme, the standard of a post, or anything. */
const DIMENSIONS = ['LLCT', 'CHUYEN_MON', 'PROGRAMME', 'STANDARD', 'ANY'] as const;
/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

const MEASURE_KINDS = ['RATE', 'VOLUME'] as const;
/** A rate on a day (RATE), or classes, attendances and persons over a period (VOLUME). */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/**
 * All that a domain needs to fill one cell of a report. It travels as the cell's `id`, because `@requires` and entity
 * fetches arrive without the arguments of the report.
 */
export interface CellKey {
  /** The unit the cell speaks of: a provincial unit, or a district or commune recorded by it (`H63-186`). */
  unitId: string;
  measureId: string;
  kind: MeasureKind;
  countUnit: string;
  /** A code of `common/populations.ts`. */
  population: string;
  dimension: Dimension;
  /** LLCT, CHUYEN_MON: lowest rank, as text. PROGRAMME: a programme group or code. Else empty. */
  threshold: string;
  includesInProgress: boolean;
  /** Period of flows, both days included (ISO). */
  from: string;
  to: string;
  /** Day of stocks (ISO). */
  asOf: string;
}

const PARTS = 11;

/** What ids and codes are made of. Anything else, such as a NUL, may fail the one statement that serves all cells. */
const PLAIN = /^[\w.:~-]+$/;

/** Writes a cell's key as the text that stands in `ReportCell.id`. */
export function formatCellId(key: CellKey): string {
  return [
    key.unitId,
    key.measureId,
    key.kind,
    key.countUnit,
    key.population,
    key.dimension,
    key.threshold,
    key.includesInProgress ? '1' : '0',
    key.from,
    key.to,
    key.asOf,
  ].join('~');
}

/** Reads a `ReportCell.id`; throws BAD_ARGUMENT when it is not one that `directory` wrote. */
export function parseCellId(id: string): CellKey {
  const parts = id.split('~');
  const [unitId, measureId, kind, countUnit, population, dimension, threshold, progress, from, to, asOf] =
    parts;
  if (
    parts.length !== PARTS ||
    !PLAIN.test(id) ||
    !unitId ||
    !measureId ||
    !countUnit ||
    !population ||
    threshold === undefined ||
    !isOneOf(MEASURE_KINDS, kind) ||
    !isOneOf(DIMENSIONS, dimension) ||
    !isDay(from) ||
    !isDay(to) ||
    !isDay(asOf) ||
    from > to ||
    (progress !== '0' && progress !== '1')
  ) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `Not the id of a report cell: '${id.slice(0, 120)}'. Take ids from a report.`,
    );
  }
  return {
    unitId,
    measureId,
    kind,
    countUnit,
    population,
    dimension,
    threshold,
    includesInProgress: progress === '1',
    from,
    to,
    asOf,
  };
}

function isOneOf<T extends string>(list: readonly T[], value: string | undefined): value is T {
  return (list as readonly (string | undefined)[]).includes(value);
}
