import { assertSpan, isDay } from '../../../common/days.ts';
import {
  assertFirst,
  EMPTY_PAGE,
  type Page,
  type PageArguments,
  pageOf,
  parseCursor,
} from '../../kit/page.ts';
import type { RecordRef } from '../../kit/row-fields.ts';
import { isUuid } from '../../kit/table-rows.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { ClassPageRequest } from '../repositories/training-class.ts';

type ClassFilter = Partial<Pick<ClassPageRequest, 'institutionId' | 'programmeGroup' | 'from' | 'to'>>;

/** A page of the unit's classes, latest first. */
export async function classPage(
  unitId: string,
  { first, after }: PageArguments,
  filter: ClassFilter,
  { loaders }: InstitutionsContext,
): Promise<Page> {
  assertFirst(first);
  const list = `classes ${unitId}`;
  const [afterDay = null, afterId = null] = parseCursor(list, after, [isDay, isUuid]) ?? [];
  const { institutionId = null, programmeGroup = null, from = null, to = null } = filter;
  if (from !== null && to !== null) assertSpan('trainingClasses', from, to);
  if (institutionId !== null && !isUuid(institutionId)) return EMPTY_PAGE;
  const rows = await loaders.classPage.load({
    ...{ unitId, institutionId, programmeGroup, from, to, afterDay, afterId },
    take: first + 1,
  });
  return pageOf(list, unitId, rows, first, ({ startsOn, id }) => [startsOn, id]);
}

/** A page of the enrolments of a class, in the order of their ids. */
export async function enrolmentPage(
  { provinceId: unitId, id: classId }: RecordRef,
  { first, after }: PageArguments,
  { loaders }: InstitutionsContext,
): Promise<Page> {
  assertFirst(first);
  const list = `enrolments ${unitId}`;
  const [afterId = null] = parseCursor(list, after, [isUuid]) ?? [];
  if (!isUuid(classId)) return EMPTY_PAGE;
  const rows = await loaders.enrolmentPage.load({ unitId, classId, afterId, take: first + 1 });
  return pageOf(list, unitId, rows, first, ({ id }) => [id]);
}
