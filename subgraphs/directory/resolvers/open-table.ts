import { ClientError } from '../../../common/errors.ts';
import type { CodeList, Field, Fields } from '../../../common/table-fields.ts';
import { TABLES } from '../../../common/table-key.ts';
import { isUnitId } from '../../../common/units.ts';
import type { CodeListEntryRow } from '../entities/code-list-entry.ts';
import type { DirectoryLoaders } from '../loaders.ts';
import { lineUnits, type RowUnits } from './line-units.ts';
import { openRows } from './open-report.ts';
import { spanOf, type TableLineRequest, type TableRequest, timeOf, withCells } from './table-request.ts';
import { checkRecordedBefore34 } from './unit-refusal.ts';

/** A table whose units are known. */
export interface OpenTable {
  readonly request: TableRequest;
  readonly rows: readonly RowUnits[];
}

/** A row of a table. */
export interface TableRow {
  readonly table: OpenTable;
  readonly row: RowUnits;
}

/** A line whose units are known. */
export interface OpenTableLine {
  readonly request: TableLineRequest;
  readonly rows: readonly RowUnits[];
}

/**
 * Looks up what a table speaks of, codes of its filter included: an unknown one would count nobody and look like an answer.
 * Throws BAD_ARGUMENT or UNKNOWN_UNIT that names the place in the arguments.
 */
export async function openTable(request: TableRequest, loaders: DirectoryLoaders): Promise<OpenTable> {
  const [{ rows }] = await Promise.all([reopenTable(request, loaders), checkCodes(request, loaders)]);
  const cells = lineUnits(spanOf({ ...request, scope: 'total' }), timeOf(request), rows).behind.length;
  return { request: withCells(request, cells), rows };
}

/** The same for a table or line that is asked for by its id alone, whose codes were looked up before. */
export async function reopenTable<Request extends TableRequest>(
  request: Request,
  loaders: DirectoryLoaders,
): Promise<{ readonly request: Request; readonly rows: readonly RowUnits[] }> {
  const rows = await openRows(request, loaders);
  const { boundaries, question } = request;
  const place = timeOf(request) === 'RATE' ? 'asOf' : 'period.to';
  checkRecordedBefore34(boundaries, [[place, question.to]], rows);
  return { request, rows };
}

/** A line of a table over some of its rows. */
export function lineOf(
  { request }: OpenTable,
  scope: 'row' | 'total',
  rows: readonly RowUnits[],
): OpenTableLine {
  return { request: { ...request, scope, unitIds: rows.map(({ unit }) => unit.id) }, rows };
}

async function checkCodes({ table, question }: TableRequest, loaders: DirectoryLoaders): Promise<void> {
  const { filter, meeting } = question;
  const given = [
    ...givenFields('filter', TABLES[table].filter, filter),
    ...(meeting ? givenFields('meeting', TABLES[table].meeting, meeting) : []),
  ];
  const listed = given.filter(({ field }) => 'list' in field);
  const entries = listed.length > 0 ? await loaders.codes() : [];
  for (const { place, field, value } of listed)
    if ('list' in field) checkListed(place, field.list, value, entries);
  const units = given.filter(({ place }) => UNIT_LISTS.has(place));
  await Promise.all(
    units.flatMap(({ place, value }) => codesOf(value).map((id) => checkUnit(place, id, loaders))),
  );
}

interface GivenField {
  readonly place: string;
  readonly field: Field;
  readonly value: unknown;
}

const UNIT_LISTS = new Set(['filter.agencyUnitIds', 'filter.sentByUnitIds']);

function givenFields(prefix: string, fields: Fields, values: object): GivenField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value: unknown = Reflect.get(values, name);
    const place = `${prefix}.${name}`;
    if (value === null) return [];
    if (field.kind !== 'part') return [{ place, field, value }];
    return typeof value === 'object' ? givenFields(place, field.fields, value) : [];
  });
}

function checkListed(
  place: string,
  list: CodeList,
  value: unknown,
  entries: readonly CodeListEntryRow[],
): void {
  const ofList = entries.filter((entry) => entry.list === list);
  const known = new Set(ofList.flatMap(({ code, rank }) => [code, String(rank)]));
  const stranger = (typeof value === 'number' ? [String(value)] : codesOf(value)).find(
    (code) => !known.has(code),
  );
  if (stranger === undefined) return;
  throw new ClientError(
    'BAD_ARGUMENT',
    `${place}: the list ${list} has no ${JSON.stringify(stranger)}; codeLists(names: ["${list}"]) gives codes and ranks.`,
  );
}

async function checkUnit(place: string, id: string, loaders: DirectoryLoaders): Promise<void> {
  const unit = isUnitId(id) ? await loaders.province.load(id) : await loaders.administrativeUnit.load(id);
  if (unit) return;
  throw new ClientError(
    'BAD_ARGUMENT',
    `${place}: no administrative unit has the id ${JSON.stringify(id)}; Province.administrativeUnits lists them.`,
  );
}

function codesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
