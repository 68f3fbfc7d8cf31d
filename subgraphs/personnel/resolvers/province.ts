import { routedReference } from '../../kit/entities.ts';
import { assertFirst, pageOf, parseCursor } from '../../kit/page.ts';
import { lastDayOf } from '../../kit/unit-life.ts';
import type { ProvinceResolvers } from '../types.generated.ts';

/** What a unit's dossiers and counts of staff contribute to it. */
export const Province: ProvinceResolvers = {
  __resolveReference: routedReference('id'),
  async headcounts({ id: unitId }, { on = null }, { loaders }) {
    return [...(await loaders.headcounts.load({ unitId, on }))];
  },
  async cadres({ id: unitId }, { first, after, kind = null, on = null }, { loaders }) {
    assertFirst(first);
    const list = `cadres ${unitId}`;
    const [afterId = null] = parseCursor(list, after, [isId]) ?? [];
    const lastDay = lastDayOf(unitId);
    const rows = await loaders.cadrePage.load({ unitId, first, after: afterId, kind, on, lastDay });
    return pageOf(list, unitId, rows, first, ({ id }) => [id]);
  },
};

/** PostgreSQL refuses a NUL, and in JSON half a character too: a cursor may hold what no id does. */
export function isId(part: unknown): boolean {
  return typeof part === 'string' && /^[\x20-\x7e]+$/.test(part);
}
