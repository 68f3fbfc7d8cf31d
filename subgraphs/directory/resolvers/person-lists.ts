import { assertKeySet } from '../../../common/key-set.ts';
import { tellKeySet } from '../../kit/packed-keys.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { ListKind } from '../repositories/person-unit.ts';

/**
 * The people of a unit who have records in several; null where the index is not current for it. Throws KEYSET_TOO_LARGE for
 * too long a list, and for one too many in a request; how long it is as text is told as of every key set.
 */
export async function listedPersons(
  provinceId: string,
  kind: ListKind,
  context: DirectoryContext,
): Promise<string[] | null> {
  const { loaders } = context;
  const size = await loaders.listSize[kind].load(provinceId);
  if (size === null) return null;
  assertKeySet(size);
  loaders.spendKeys(size);
  if (size === 0) return [];
  const persons = (await loaders.listed[kind].load(provinceId)).map(({ personId }) => personId);
  tellKeySet(JSON.stringify(persons).length, { provinceId }, context);
  return persons;
}
