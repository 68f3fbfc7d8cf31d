import { ClientError } from '../../../common/errors.ts';
import { routedReference } from '../../kit/entities.ts';
import type { ProvinceResolvers } from '../types.generated.ts';
import { readCursor, writeCursor } from './cadre-cursor.ts';
import { lastDayOf } from './effective-day.ts';

const LARGEST_PAGE = 100;

export const Province: ProvinceResolvers = {
  __resolveReference: routedReference('id'),
  async headcounts({ id }, { on }, { loaders }) {
    return [...(await loaders.headcounts.load({ unitId: id, on: on ?? null }))];
  },
  async cadres({ id: unitId }, { first, after, kind, on }, { loaders }) {
    if (first < 1 || first > LARGEST_PAGE) {
      throw new ClientError('BAD_ARGUMENT', `first must be from 1 to ${LARGEST_PAGE}.`);
    }
    const afterId = after ? readCursor(unitId, after) : null;
    const rows = await loaders.cadrePage.load({
      ...{ unitId, first, after: afterId },
      ...{ kind: kind ?? null, on: on ?? null, lastDay: lastDayOf(unitId) },
    });
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    return {
      nodes: shown.map(({ id }) => ({ provinceId: unitId, id })),
      pageInfo: {
        endCursor: last ? writeCursor(unitId, last.id) : null,
        hasNextPage: rows.length > first,
      },
    };
  },
};
