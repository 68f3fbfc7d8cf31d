import { assertSpan, isDay } from '../../../common/days.ts';
import { ClientError } from '../../../common/errors.ts';
import type { Boundaries } from '../types.generated.ts';

/** The arguments of a report. Its id, and those of its lines, are these arguments written as text. */
export interface ReportRequest {
  readonly boundaries: Boundaries;
  /** Period of flows, both days included. */
  readonly from: string;
  readonly to: string;
  /** Day of stocks. */
  readonly asOf: string;
  readonly measureIds: readonly string[];
  readonly unitIds: readonly string[];
}

/** A line: one measure of one row, or of all rows of a report. */
export interface LineRequest extends Omit<ReportRequest, 'measureIds'> {
  readonly scope: 'row' | 'total';
  readonly measureId: string;
}

/** Every map. */
export const BOUNDARIES: readonly Boundaries[] = ['AS_RECORDED', 'CURRENT_34', 'HISTORICAL_63'];
/** Of a report or a table. */
export const MOST_UNITS = 100;
const MOST_MEASURES = 30;

/** A report within its limits: each unit and measure once, in the order asked. Throws BAD_ARGUMENT with place and remedy. */
export function checkRequest(request: ReportRequest): ReportRequest {
  const { from, to } = request;
  checkCount('unitIds', 'units', request.unitIds.length, MOST_UNITS);
  checkCount('measureIds', 'measures', request.measureIds.length, MOST_MEASURES);
  assertSpan('period', from, to);
  return {
    ...request,
    measureIds: [...new Set(request.measureIds)],
    unitIds: [...new Set(request.unitIds)],
  };
}

/** Throws BAD_ARGUMENT for a list that is empty or too long. */
export function checkCount(place: string, what: string, count: number, most: number): void {
  if (count === 0) throw new ClientError('BAD_ARGUMENT', `${place}: is empty; name at least one.`);
  if (count > most) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `${place}: ${count} ${what}, at most ${most} in one request; ask in parts.`,
    );
  }
}

/** Writes the arguments of a report as its id. */
export function formatReportId(request: ReportRequest): string {
  const { boundaries, from, to, asOf, measureIds, unitIds } = request;
  return ['report', boundaries, from, to, asOf, measureIds.join(','), unitIds.join(',')].join('~');
}

/** Writes the arguments of a line as its id. */
export function formatLineId({ scope, boundaries, from, to, asOf, measureId, unitIds }: LineRequest): string {
  return [scope, boundaries, from, to, asOf, measureId, unitIds.join(',')].join('~');
}

/** Reads a report's id; throws BAD_ARGUMENT when it is not one that directory wrote. */
export function parseReportId(id: string): ReportRequest {
  const { scope, ...request } = parse(id);
  if (scope !== 'report') throw notOurs(id);
  return checkRequest(request);
}

/** Reads a line's id; throws BAD_ARGUMENT when it is not one that directory wrote. */
export function parseLineId(id: string): LineRequest {
  const { scope, ...request } = parse(id);
  const { measureIds, ...rest } = checkRequest(request);
  const [measureId, ...others] = measureIds;
  const oneRow = scope === 'row' && rest.unitIds.length === 1;
  if ((!oneRow && scope !== 'total') || !measureId || others.length > 0) throw notOurs(id);
  return { ...rest, scope, measureId };
}

function parse(id: string): ReportRequest & { scope: string } {
  const [scope, map, from, to, asOf, measureIds, unitIds, ...more] = id.split('~');
  const boundaries = BOUNDARIES.find((one) => one === map);
  if (
    !scope ||
    !boundaries ||
    !from ||
    !to ||
    !asOf ||
    ![from, to, asOf].every(isDay) ||
    !measureIds ||
    !unitIds ||
    more.length > 0
  ) {
    throw notOurs(id);
  }
  return {
    scope,
    boundaries,
    from,
    to,
    asOf,
    measureIds: measureIds.split(','),
    unitIds: unitIds.split(','),
  };
}

function notOurs(id: string): ClientError {
  return new ClientError(
    'BAD_ARGUMENT',
    `Not the id of a report or line: '${id.slice(0, 120)}'. Take ids from a report.`,
  );
}
