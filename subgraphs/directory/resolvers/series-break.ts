import { writtenDay } from '../../../common/days.ts';
import { eraOf, FIRST_DAY_OF_34, isOnBothMaps, isUnitId, LAST_DAY_OF_63 } from '../../../common/units.ts';
import { groupBy } from '../../kit/batch.ts';
import type { SuccessionRow } from '../entities/succession.ts';
import type { DirectoryLoaders } from '../loaders.ts';
import type { SeriesBreak } from '../types.generated.ts';
import type { UnitOfRecord } from './line-units.ts';

/** A long line names the first few, so that the reason stays a sentence. */
const MOST_NAMED = 3;

/** What became, or came, of the units of a line on 1/7/2025: the successions of each, all with the same successor. */
export async function findSuccessionsOf(
  units: readonly UnitOfRecord[],
  loaders: Pick<DirectoryLoaders, 'predecessors' | 'successor'>,
): Promise<SuccessionRow[]> {
  const provinces = units.filter(({ id }) => isUnitId(id) && eraOf(id) !== null);
  const successors = await Promise.all(
    provinces.map(async ({ id }) => (eraOf(id) === '34' ? id : (await loaders.successor.load(id))?.toId)),
  );
  const known = [...new Set(successors)].filter((id) => id !== undefined);
  return (await Promise.all(known.map((id) => loaders.predecessors.load(id)))).flat();
}

/**
 * The break of a series over 1/7/2025: null when the period does not hold days of both maps, or when every unit of the line
 * went on alone, with its records of both maps in the line. A line with only one side of it stops, or begins, on that
 * day; so do districts and communes, whose ids belong to one map.
 */
export function seriesBreak(
  { from, to }: { readonly from: string; readonly to: string },
  units: readonly UnitOfRecord[],
  successions: readonly SuccessionRow[],
): SeriesBreak | null {
  if (!isOnBothMaps(from, to)) return null;
  const merged = groupBy(
    successions.filter(({ kind }) => kind === 'CONSOLIDATED'),
    ({ toId }) => toId,
  );
  const mergers = [...merged].map(
    ([toId, parts]) => `${parts.map(({ fromId }) => fromId).join(', ')} hợp nhất thành ${toId}`,
  );
  const ids = new Set(units.map(({ id }) => id));
  const renamed = successions
    .filter(({ kind, fromId, toId }) => kind === 'CONTINUES' && ids.has(fromId) !== ids.has(toId))
    .map(({ fromId, toId }) => `${fromId} từ ${writtenDay(FIRST_DAY_OF_34)} là ${toId}`);
  const local = (era: '63' | '34') =>
    units.filter(({ id }) => !isUnitId(id) && eraOf(id) === era).map(({ id }) => id);
  const changes = [
    named(mergers, '; ', ''),
    named(renamed, '; ', ''),
    named(local('63'), ', ', ` thuộc bản đồ cũ, đến ${writtenDay(LAST_DAY_OF_63)}`),
    named(local('34'), ', ', ` thuộc bản đồ mới, từ ${writtenDay(FIRST_DAY_OF_34)}`),
  ].filter((change) => change !== '');
  if (changes.length === 0) return null;
  const reason =
    `Chuỗi số liệu ngắt tại ${writtenDay(FIRST_DAY_OF_34)}: ${changes.join('; ')}. ` +
    'Số liệu trước và từ ngày này được ghi nhận ở các đơn vị khác nhau.';
  return { on: FIRST_DAY_OF_34, reason };
}

function named(items: readonly string[], separator: string, said: string): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, MOST_NAMED).join(separator);
  const more = items.length - MOST_NAMED;
  return `${shown}${more > 0 ? ` và ${more} trường hợp khác` : ''}${said}`;
}
