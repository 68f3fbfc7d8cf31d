import type { MeasureKind } from '../../../common/measure.ts';
import { lastDayOf } from '../../kit/unit-life.ts';
import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { LineRequest } from './report-request.ts';

/** A unit that holds, or once held, facts of its own: the subject of one cell. */
export interface UnitOfRecord {
  readonly id: string;
  /** The provincial unit whose databases hold its records. */
  readonly provinceId: string;
  /** The units it lies in; a figure of theirs may count its people too. */
  readonly inside: readonly string[];
  /** Null = not known. */
  readonly validFrom: string | null;
  /** Last day; null = exists today. */
  readonly validTo: string | null;
}

/** A row's unit and, on today's map, the old units that became it. */
export interface RowUnits {
  readonly unit: UnitOfRecord;
  readonly predecessors: readonly UnitOfRecord[];
}

/** Which rows a line holds, on which map, and of which days it speaks. */
export type LineSpan = Pick<LineRequest, 'scope' | 'boundaries' | 'from' | 'to' | 'asOf'>;

/** The units behind a line, and those of them that its totals wait for. */
export interface LineUnits {
  /** One cell each. */
  readonly behind: readonly UnitOfRecord[];
  /** Those that can hold facts of the period (flows), or stocks of the day. */
  readonly expected: readonly UnitOfRecord[];
}

/** A provincial unit as a subject of cells. */
export function provinceOfRecord({ id, validFrom, validTo }: ProvinceRow): UnitOfRecord {
  return { id, provinceId: id, inside: [], validFrom, validTo };
}

/** A district or commune as a subject of cells. Those of the old map ended with it at the latest. */
export function unitOfRecord(row: AdministrativeUnitRow): UnitOfRecord {
  const { id, provinceId, parentId, validFrom } = row;
  const validTo = row.validTo ?? lastDayOf(id);
  return { id, provinceId, inside: parentId ? [provinceId, parentId] : [provinceId], validFrom, validTo };
}

/**
 * Whose cells a line shows, and whose figures its totals expect.
 * - Flows: units whose life overlaps the period.
 * - Stocks: units that exist on the day, so that nobody is counted in an old and in a new unit. A row of its own
 *   recording shows an ended unit on its last day.
 * - A total leaves out what lies inside another unit of it, whose figures hold it already.
 */
export function lineUnits(request: LineSpan, kind: MeasureKind, rows: readonly RowUnits[]): LineUnits {
  const { scope, boundaries, asOf } = request;
  const inPeriod = (unit: UnitOfRecord) => overlaps(unit, request.from, request.to);
  const onDay = (unit: UnitOfRecord) => overlaps(unit, asOf, asOf);
  const all = distinct(rows.flatMap(({ unit, predecessors }) => [unit, ...predecessors]));
  const shown =
    boundaries === 'CURRENT_34'
      ? all.filter((unit) => inPeriod(unit) || (kind === 'RATE' && onDay(unit)))
      : all;
  const behind = scope === 'total' ? outermost(shown) : shown;
  if (kind === 'VOLUME') return { behind, expected: behind.filter(inPeriod) };
  const ownRow = scope === 'row' && boundaries === 'AS_RECORDED';
  return {
    behind,
    expected: behind.filter(ownRow ? ({ validFrom }) => (validFrom ?? '') <= asOf : onDay),
  };
}

function overlaps({ validFrom, validTo }: UnitOfRecord, from: string, to: string): boolean {
  return (validFrom ?? '') <= to && (validTo === null || validTo >= from);
}

function outermost(units: readonly UnitOfRecord[]): UnitOfRecord[] {
  const ids = new Set(units.map(({ id }) => id));
  return units.filter(({ inside }) => !inside.some((id) => ids.has(id)));
}

function distinct(units: readonly UnitOfRecord[]): UnitOfRecord[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
