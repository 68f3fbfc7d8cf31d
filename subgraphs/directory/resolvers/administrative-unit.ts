import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import { openProvince } from './open-report.ts';

export interface SuccessionParent {
  readonly unit: AdministrativeUnitRow | null;
  readonly extent: string;
}

/** A district or commune. */
export const AdministrativeUnit = {
  async __resolveReference(
    { provinceId, id }: { provinceId: string; id: string },
    { loaders }: DirectoryContext,
  ): Promise<AdministrativeUnitRow | null> {
    const unit = await loaders.administrativeUnit.load(id);
    return unit?.provinceId === provinceId ? unit : null;
  },

  province(
    { provinceId }: AdministrativeUnitRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceRow> {
    return openProvince('provinceId', provinceId, loaders);
  },

  async parent(
    { parentId }: AdministrativeUnitRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<AdministrativeUnitRow | null> {
    return parentId ? loaders.administrativeUnit.load(parentId) : null;
  },

  async successors(
    { id }: AdministrativeUnitRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<SuccessionParent[]> {
    const successions = await loaders.administrativeSuccessors.load(id);
    return Promise.all(
      successions.map(async ({ toId, extent }) => ({
        unit: await loaders.administrativeUnit.load(toId),
        extent,
      })),
    );
  },
};
