import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext, DirectoryLoaders } from '../loaders.ts';
import { openProvince } from './open-report.ts';

export interface PersonParent {
  readonly personId: string;
}

/** A person of the index; null for one without records in several units. */
export async function findPerson(personId: string, loaders: DirectoryLoaders): Promise<PersonParent | null> {
  const units = await loaders.personUnits.load(personId);
  return units.length > 0 ? { personId } : null;
}

/** A person with records in several units. */
export const Person = {
  __resolveReference(
    { personId }: PersonParent,
    { loaders }: DirectoryContext,
  ): Promise<PersonParent | null> {
    return findPerson(personId, loaders);
  },

  async units({ personId }: PersonParent, _: object, { loaders }: DirectoryContext): Promise<ProvinceRow[]> {
    const units = await loaders.personUnits.load(personId);
    return Promise.all(units.map(({ provinceId }) => openProvince('units', provinceId, loaders)));
  },
};
