import { assertSpan } from '../../../common/days.ts';
import { ClientError } from '../../../common/errors.ts';
import { type Field, type Fields, readInput } from '../../../common/table-fields.ts';
import {
  type FilterOf,
  formatQuestion,
  type MeetingOf,
  parseQuestion,
  TABLES,
  type TableDimension,
  type TableName,
  type TableQuestion,
} from '../../../common/table-key.ts';
import type { Boundaries } from '../types.generated.ts';
import type { LineSpan } from './line-units.ts';
import { BOUNDARIES, checkCount, MOST_UNITS } from './report-request.ts';

/** The arguments of a table. Its id, and those of its lines, are these arguments written as text. */
export interface TableRequest {
  readonly table: TableName;
  readonly boundaries: Boundaries;
  readonly unitIds: readonly string[];
  readonly question: TableQuestion<TableName>;
}

/** A line: one row of a table, or all of them. */
export interface TableLineRequest extends TableRequest {
  readonly scope: 'row' | 'total';
}

/** What the root field of any table is asked with: a stock has `asOf`, a flow `period`. */
export interface TableArguments {
  readonly unitIds: readonly string[];
  readonly by: readonly TableDimension[];
  readonly boundaries: Boundaries;
  readonly asOf?: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly filter?: object | null;
  readonly meeting?: object | null;
}

const MOST_DIMENSIONS = 3;
/** More groups than a person reads or a chart shows; a cell that has more gives none. */
const MOST_GROUPS_OF_CELL = 1_000;
/**
 * What the cells of a table may give together: some 100 bytes a group, twice where rows and total are both asked for, so 8 MB,
 * half of what a subgraph takes at once.
 */
const MOST_GROUPS_OF_TABLE = 40_000;

/** A table within its limits, each unit once. Throws BAD_ARGUMENT with place and remedy. */
export function checkTable(table: TableName, given: TableArguments): TableRequest {
  const { boundaries, by, asOf, period = { from: asOf ?? '', to: asOf ?? '' } } = given;
  checkCount('unitIds', 'units', given.unitIds.length, MOST_UNITS);
  assertSpan('period', period.from, period.to);
  checkDimensions(table, by);
  const filter = readInput('filter', TABLES[table].filter, given.filter ?? null);
  const meeting = given.meeting ? readInput('meeting', TABLES[table].meeting, given.meeting) : null;
  if (meeting) checkMeeting(TABLES[table].meeting, meeting);
  checkFilter(filter);
  const unitIds = [...new Set(given.unitIds)];
  const question = {
    by: [...by],
    from: period.from,
    to: period.to,
    filter,
    meeting,
    mostGroups: MOST_GROUPS_OF_CELL,
  };
  return { table, boundaries, unitIds, question };
}

/** The same request for a table of so many cells, which shares out what they may give together. */
export function withCells(request: TableRequest, cells: number): TableRequest {
  const mostGroups = Math.min(MOST_GROUPS_OF_CELL, Math.floor(MOST_GROUPS_OF_TABLE / Math.max(1, cells)));
  return { ...request, question: { ...request.question, mostGroups } };
}

function checkDimensions(table: TableName, by: readonly TableDimension[]): void {
  const offered: readonly TableDimension[] = TABLES[table].dimensions;
  const stranger = by.findIndex((dimension) => !offered.includes(dimension));
  const again = by.findIndex((dimension, place) => by.indexOf(dimension) < place);
  if (stranger >= 0) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `by[${stranger}]: the ${table} table cannot be grouped by ${by[stranger]}; it offers ${offered.join(', ')}.`,
    );
  }
  if (again >= 0) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `by[${again}]: ${by[again]} is there already; name each dimension once.`,
    );
  }
  if (by.length > MOST_DIMENSIONS) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `by: ${by.length} dimensions, at most ${MOST_DIMENSIONS}; ask for the others in a table of their own.`,
    );
  }
}

function checkMeeting(fields: Fields, meeting: MeetingOf<TableName>): void {
  const asks = ([name, field]: [string, Field]) =>
    field.kind !== 'switch' && Reflect.get(meeting, name) !== null;
  if ('recorded' in meeting) checkSpan('meeting.recorded', meeting.recorded);
  if (Object.entries(fields).some(asks)) return;
  throw new ClientError(
    'BAD_ARGUMENT',
    'meeting: asks for nothing; name a level or a standard, or leave it out.',
  );
}

const BOUNDS = [
  ['theoryAtLeast', 'theoryBelow'],
  ['professionalAtLeast', 'professionalBelow'],
] as const;

/** What no person could fit would be answered with 0 and look like a count. */
function checkFilter(filter: FilterOf<TableName>): void {
  if (!('training' in filter)) return;
  for (const [least, below] of BOUNDS) {
    const [low, high] = [filter[least], filter[below]];
    if (low === null || high === null || low < high) continue;
    throw new ClientError(
      'BAD_ARGUMENT',
      `filter: nobody has ${least} ${low} and ${below} ${high}; the second must be the larger.`,
    );
  }
  checkSpan('filter.training', filter.training);
}

function checkSpan(
  place: string,
  span: { readonly from: string | null; readonly to: string | null } | null,
): void {
  if (span && span.from !== null && span.to !== null) assertSpan(place, span.from, span.to);
}

/** The days and the map of a line, as for a report. */
export function spanOf({ scope, boundaries, question: { from, to } }: TableLineRequest): LineSpan {
  return { scope, boundaries, from, to, asOf: to };
}

/** Whether a line speaks of a day or of a period, in the words of measures. */
export function timeOf({ table }: Pick<TableRequest, 'table'>): 'RATE' | 'VOLUME' {
  return TABLES[table].time === 'stock' ? 'RATE' : 'VOLUME';
}

/** Writes the arguments of a table as its id. */
export function formatTableId(request: TableRequest): string {
  return format('table', request);
}

/** Writes the arguments of a line as its id. */
export function formatTableLineId(request: TableLineRequest): string {
  return format(request.scope, request);
}

function format(scope: string, { table, boundaries, unitIds, question }: TableRequest): string {
  return [scope, boundaries, unitIds.join(','), formatQuestion(table, question)].join('~');
}

/** Reads the id of a table; throws BAD_ARGUMENT when it is not one that directory wrote for such a table. */
export function parseTableId(table: TableName, id: string): TableRequest {
  const { scope, ...request } = parse(table, id);
  if (scope !== 'table') throw notOurs(table, id);
  return request;
}

/** Reads the id of a line; throws BAD_ARGUMENT when it is not one that directory wrote for such a table. */
export function parseTableLineId(table: TableName, id: string): TableLineRequest {
  const { scope, ...request } = parse(table, id);
  if (scope === 'total' || (scope === 'row' && request.unitIds.length === 1)) return { ...request, scope };
  throw notOurs(table, id);
}

function parse(table: TableName, id: string): TableRequest & { readonly scope: string } {
  const [scope = '', map, units = '', ...rest] = id.split('~');
  const boundaries = BOUNDARIES.find((one) => one === map);
  const unitIds = units.split(',');
  const question = parseQuestion(table, rest.join('~'));
  if (!boundaries || !question || unitIds.length > MOST_UNITS || new Set(unitIds).size < unitIds.length) {
    throw notOurs(table, id);
  }
  return { scope, table, boundaries, unitIds, question };
}

function notOurs(table: TableName, id: string): ClientError {
  return new ClientError(
    'BAD_ARGUMENT',
    `Not the id of a ${table} table or of a line of one: '${id.slice(0, 120)}'. Take ids from a table.`,
  );
}
