import { routedReference } from '../../kit/entities.ts';
import { assertFirst, type Page, type PageArguments, pageOf, parseCursor } from '../../kit/page.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { StaffCellResolvers } from '../types.generated.ts';
import { isId } from './province.ts';
import { type StaffCellParent, staffQuestion } from './staff-question.ts';
import { staffTally } from './staff-tally.ts';

/** What the dossiers say in a cell of a table of staff. */
export const StaffCell: StaffCellResolvers = {
  __resolveReference: routedReference(),
  staff: staffTally,
  cadres: staffPage,
};

/** A page of the persons whom the cell counts; null where its tally says that they cannot be told. */
async function staffPage(
  parent: StaffCellParent,
  { first, after }: PageArguments,
  { loaders }: PersonnelContext,
): Promise<Page | null> {
  assertFirst(first);
  const asked = staffQuestion(parent);
  if ('state' in asked) return null;
  const { provinceId: unitId, id } = parent;
  const list = `staff ${unitId}`;
  const [afterId = null] = parseCursor(list, after, [isId]) ?? [];
  const rows = await loaders.staffPage.load({ unitId, id, question: asked.question, first, after: afterId });
  return pageOf(list, unitId, rows, first, (row) => [row.id]);
}
