import { isDay } from './days.ts';
import { ClientError } from './errors.ts';
import { isUnitId } from './units.ts';

/** What institutions need for a cell of overlaps. It travels as the cell's `id`. */
export interface OverlapKey {
  /** The provincial unit whose enrolments are compared. */
  unitId: string;
  /** Days on which sessions may meet, both included (ISO). */
  from: string;
  to: string;
}

const NAME = 'overlaps';

/** Writes the key as the text that stands in `OverlapCell.id`. */
export function formatOverlapCellId({ unitId, from, to }: OverlapKey): string {
  return [NAME, unitId, from, to].join('~');
}

/** Reads an `OverlapCell.id`; throws BAD_ARGUMENT when it is not one that `directory` wrote for this unit. */
export function parseOverlapCellId(provinceId: string, id: string): OverlapKey {
  const [name, unitId, from, to, ...more] = id.split('~');
  if (name === NAME && unitId === provinceId && isUnitId(unitId) && isDay(from) && isDay(to)) {
    if (from <= to && more.length === 0) return { unitId, from, to };
  }
  throw new ClientError(
    'BAD_ARGUMENT',
    `Not the id of a cell of overlaps of ${provinceId}: '${id.slice(0, 120)}'. Take ids from Overlaps.cells.`,
  );
}
