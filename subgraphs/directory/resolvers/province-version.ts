import { InternalError } from '../../../common/errors.ts';
import type { ProvinceVersionRow } from '../entities/province-version.ts';

/** The version of a day out of a unit's versions, oldest first; null: the latest. Outside the unit's life the nearest. */
export function versionOn(versions: readonly ProvinceVersionRow[], on: string | null): ProvinceVersionRow {
  const begun = on === null ? versions : versions.filter(({ validFrom }) => validFrom <= on);
  const found = begun.at(-1) ?? versions[0];
  if (!found) throw new InternalError('SUBGRAPH_ERROR', 'A provincial unit has no version of its name.');
  return found;
}
