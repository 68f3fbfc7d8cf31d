import { assertSpan, isDay } from '../../../common/days.ts';
import type { OverlapKey } from '../../../common/overlap-key.ts';
import {
  assertFirst,
  cutPage,
  EMPTY_PAGE,
  type Page,
  type PageArguments,
  pageOf,
  parseCursor,
} from '../../kit/page.ts';
import type { RecordRef } from '../../kit/row-fields.ts';
import { isUuid } from '../../kit/table-rows.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { InstitutionsContext } from '../loaders.ts';
import { placeOfTransfer } from '../repositories/enrolment-transfer.ts';
import type { ClassPageRequest } from '../repositories/training-class.ts';
import type { ClassTransferPage, OverlapPage } from '../types.generated.ts';
import { targetOf } from './transfer-target.ts';

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

const isText = (part: unknown): boolean => typeof part === 'string';

/** A page of the transfers of the classes that an institution awarded. */
export async function transferPage(
  { provinceId: unitId, id: institutionId }: RecordRef,
  { first, after: cursor }: PageArguments,
  { loaders }: InstitutionsContext,
): Promise<ClassTransferPage> {
  assertFirst(first);
  const list = `transfers ${unitId}`;
  const after = parseCursor(list, cursor, [isUuid, isDay, isText, isText, isText]);
  if (!isUuid(institutionId)) return EMPTY_PAGE;
  const rows = await loaders.transferPage.load({ unitId, institutionId, after, take: first + 1 });
  return cutPage(list, rows, first, placeOfTransfer, (row) => ({
    trainingClass: { provinceId: unitId, id: row.classId },
    learners: row.learners,
    ...targetOf(row),
  }));
}

/** A page of the pairs of enrolments in the unit whose sessions meet in a span. */
export async function overlapPage(
  { unitId, from, to }: OverlapKey,
  { first, after }: PageArguments,
  { loaders }: InstitutionsContext,
): Promise<OverlapPage> {
  assertFirst(first);
  const list = `overlaps ${unitId}`;
  const [afterFirst = null, afterSecond = null] = parseCursor(list, after, [isUuid, isUuid]) ?? [];
  const span = withinLife(unitId, { from, to });
  if (!span) return EMPTY_PAGE;
  const page = { afterFirst, afterSecond, take: first + 1 };
  const { pairs = [] } = (await loaders.overlaps.load({ unitId, ...span, page })) ?? {};
  return cutPage(
    list,
    pairs,
    first,
    (row) => [row.first, row.second],
    (pair) => ({
      ...pair,
      first: { provinceId: unitId, id: pair.first },
      second: { provinceId: unitId, id: pair.second },
    }),
  );
}
