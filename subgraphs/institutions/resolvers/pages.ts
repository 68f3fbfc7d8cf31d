import type { InstitutionsContext, RecordRef } from '../loaders.ts';
import { assertFirst, formatCursor, type Page, pageOf, parseCursor } from '../repositories/cursor.ts';
import { isRecordId } from '../repositories/rows.ts';
import type { ClassPageRequest } from '../repositories/training-class.ts';

/** Arguments of every paged list. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

type ClassFilter = Partial<Pick<ClassPageRequest, 'institutionId' | 'programmeGroup' | 'from' | 'to'>>;

const EMPTY_PAGE: Page<RecordRef> = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
const MOST_CLASSES = 100;
const MOST_ENROLMENTS = 200;

/** A page of the unit's classes, latest first. */
export async function classPage(
  unitId: string,
  { first, after }: PageArguments,
  filter: ClassFilter,
  { loaders }: InstitutionsContext,
): Promise<Page<RecordRef>> {
  assertFirst(first, MOST_CLASSES);
  const place = parseCursor(after, [isDay, isRecordId]);
  const { institutionId = null, programmeGroup = null, from = null, to = null } = filter;
  if (institutionId !== null && !isRecordId(institutionId)) return EMPTY_PAGE;
  const rows = await loaders.classPage.load({
    unitId,
    institutionId,
    programmeGroup,
    from,
    to,
    afterDay: place?.[0] ?? null,
    afterId: place?.[1] ?? null,
    take: first + 1,
  });
  for (const row of rows) loaders.trainingClass.prime({ unitId, id: row.id }, row);
  return pageOf(
    rows,
    first,
    ({ startsOn, id }) => formatCursor([startsOn, id]),
    ({ id }) => ({ provinceId: unitId, id }),
  );
}

/** A page of the enrolments of a class, in the order of their ids. */
export async function enrolmentPage(
  { provinceId: unitId, id: classId }: RecordRef,
  { first, after }: PageArguments,
  { loaders }: InstitutionsContext,
): Promise<Page<RecordRef>> {
  assertFirst(first, MOST_ENROLMENTS);
  const afterId = parseCursor(after, [isRecordId])?.[0] ?? null;
  if (!isRecordId(classId)) return EMPTY_PAGE;
  const rows = await loaders.enrolmentPage.load({ unitId, classId, afterId, take: first + 1 });
  for (const row of rows) loaders.enrolment.prime({ unitId, id: row.id }, row);
  return pageOf(
    rows,
    first,
    ({ id }) => formatCursor([id]),
    ({ id }) => ({ provinceId: unitId, id }),
  );
}

/** A day of the calendar: PostgreSQL refuses 30 February, which `Date` takes for 2 March. */
function isDay(part: unknown): boolean {
  if (typeof part !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(part)) return false;
  const time = Date.parse(`${part}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(part);
}
