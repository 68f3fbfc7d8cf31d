import { assertSpan, isDay } from '../../../common/days.ts';
import { ClientError } from '../../../common/errors.ts';
import { isUnitId } from '../../../common/units.ts';
import type { DirectoryLoaders } from '../loaders.ts';
import type { Boundaries } from '../types.generated.ts';
import { lineUnits, type RowUnits, type UnitOfRecord } from './line-units.ts';
import { openRows } from './open-report.ts';
import { BOUNDARIES, checkCount, MOST_UNITS } from './report-request.ts';
import { checkRecordedBefore34 } from './unit-refusal.ts';

/** The arguments of `overlaps`; its id is these arguments written as text. */
export interface OverlapRequest {
  readonly boundaries: Boundaries;
  readonly unitIds: readonly string[];
  /** Days on which sessions may meet, both included. */
  readonly from: string;
  readonly to: string;
}

/** A request whose units are known. */
export interface OpenOverlaps {
  readonly request: OverlapRequest;
  readonly rows: readonly RowUnits[];
  /** The units of record that existed in the period: one cell each. */
  readonly units: readonly UnitOfRecord[];
}

const NAME = 'overlaps';

/** Looks up the units. Throws BAD_ARGUMENT or UNKNOWN_UNIT that names the place in the arguments. */
export async function openOverlaps(
  request: OverlapRequest,
  loaders: DirectoryLoaders,
): Promise<OpenOverlaps> {
  const { boundaries, from, to } = request;
  checkCount('unitIds', 'units', request.unitIds.length, MOST_UNITS);
  assertSpan('period', from, to);
  const unitIds = [...new Set(request.unitIds)];
  const rows = await openRows({ boundaries, unitIds }, loaders);
  checkRecordedBefore34(boundaries, [['period.to', to]], rows);
  const place = rows.find(({ unit }) => !isUnitId(unit.id));
  if (place) throw notAProvince(place.unit, unitIds);
  const { expected } = lineUnits({ scope: 'total', boundaries, from, to, asOf: to }, 'VOLUME', rows);
  return { request: { ...request, unitIds }, rows, units: expected };
}

function notAProvince({ id, provinceId }: UnitOfRecord, unitIds: readonly string[]): ClientError {
  return new ClientError(
    'BAD_ARGUMENT',
    `unitIds[${unitIds.indexOf(id)}]: ${id} is a district or commune; overlaps are found in all of a province. Ask for ${provinceId}.`,
  );
}

/** Writes the arguments as the id of `Overlaps`. */
export function formatOverlapsId({ boundaries, from, to, unitIds }: OverlapRequest): string {
  return [NAME, boundaries, from, to, unitIds.join(',')].join('~');
}

/** Reads the id of `Overlaps`; throws BAD_ARGUMENT when it is not one that directory wrote. */
export function parseOverlapsId(id: string): OverlapRequest {
  const [name, map, from, to, unitIds, ...more] = id.split('~');
  const boundaries = BOUNDARIES.find((one) => one === map);
  if (name !== NAME || !boundaries || !isDay(from) || !isDay(to) || !unitIds || more.length > 0) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `Not the id of overlaps: '${id.slice(0, 120)}'. Take ids from Query.overlaps.`,
    );
  }
  return { boundaries, from, to, unitIds: unitIds.split(',') };
}
