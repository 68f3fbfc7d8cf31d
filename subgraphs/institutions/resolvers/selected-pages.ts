import { createHash } from 'node:crypto';
import { isDay } from '../../../common/days.ts';
import { readCell } from '../../kit/cells.ts';
import {
  assertFirst,
  EMPTY_PAGE,
  type Page,
  type PageArguments,
  pageOf,
  parseCursor,
} from '../../kit/page.ts';
import { isUuid } from '../../kit/table-rows.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { TrainingSelection } from '../repositories/training-selection.ts';
import { whyNotApplicable } from './cell-training.ts';

/** A page of the classes that a cell of a report counts, latest first. */
export async function cellClassPage(
  provinceId: string,
  id: string,
  { first, after }: PageArguments,
  { loaders }: InstitutionsContext,
): Promise<Page> {
  const { list, afterDay, afterId } = placeIn('classes', provinceId, id, first, after);
  const cell = readCell(provinceId, id);
  if (whyNotApplicable(cell) !== null) return EMPTY_PAGE;
  const page = { unitId: provinceId, cell, afterDay, afterId, take: first + 1 };
  const rows = await loaders.classesOfCell.load(page);
  return pageOf(list, provinceId, rows, first, (row) => [row.startsOn, row.id]);
}

/** A page of the enrolments that a cell of the training table counts, those of the latest classes first. */
export async function selectedPage(
  provinceId: string,
  id: string,
  selection: TrainingSelection,
  { first, after }: PageArguments,
  { loaders }: InstitutionsContext,
): Promise<Page> {
  const { list, afterDay, afterId } = placeIn('enrolments', provinceId, id, first, after);
  const page = { selection, afterDay, afterId, take: first + 1 };
  const rows = await loaders.selectedEnrolments.load({ unitId: provinceId, id, page });
  return pageOf(list, provinceId, rows, first, (row) => [row.classStartsOn, row.id]);
}

/** Checks the arguments of a page of a cell's list. A cursor is of one cell: the list's name has a hash of its long id. */
function placeIn(
  what: string,
  provinceId: string,
  id: string,
  first: number,
  after: string | null | undefined,
): { list: string; afterDay: string | null; afterId: string | null } {
  assertFirst(first);
  const cell = createHash('sha256').update(id).digest('base64url').slice(0, 16);
  const list = `${what} ${provinceId} ${cell}`;
  const [afterDay = null, afterId = null] = parseCursor(list, after, [isDay, isUuid]) ?? [];
  return { list, afterDay, afterId };
}
