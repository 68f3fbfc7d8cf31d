import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { ProvinceVersionRow } from '../entities/province-version.ts';
import type { RegionRow } from '../entities/region.ts';
import type { DirectoryContext } from '../loaders.ts';
import type {
  ProvinceAdministrativeUnitsArgs,
  ProvinceFullNameViArgs,
  ProvinceNameViArgs,
  ProvinceTypeArgs,
} from '../types.generated.ts';
import { openProvince } from './open-report.ts';
import { versionOn } from './province-version.ts';
import { trainingRecordsOf } from './training-record-page.ts';

/** A provincial unit, or the centre. */
export const Province = {
  __resolveReference({ id }: { id: string }, { loaders }: DirectoryContext): Promise<ProvinceRow> {
    return openProvince('Province.id', id, loaders);
  },

  async nameVi(
    { id }: ProvinceRow,
    { on }: ProvinceNameViArgs,
    { loaders }: DirectoryContext,
  ): Promise<string> {
    return versionOn(await loaders.versions.load(id), on ?? null).nameVi;
  },

  async fullNameVi(
    { id }: ProvinceRow,
    { on }: ProvinceFullNameViArgs,
    { loaders }: DirectoryContext,
  ): Promise<string> {
    return versionOn(await loaders.versions.load(id), on ?? null).fullNameVi;
  },

  async type(
    { id }: ProvinceRow,
    { on }: ProvinceTypeArgs,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceVersionRow['type']> {
    return versionOn(await loaders.versions.load(id), on ?? null).type;
  },

  async region(
    { era, regionCode }: ProvinceRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<RegionRow | null> {
    return era && regionCode ? loaders.region.load(`${era}-${regionCode}`) : null;
  },

  async versions(
    { id }: ProvinceRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceVersionRow[]> {
    return [...(await loaders.versions.load(id))];
  },

  async predecessors({ id }: ProvinceRow, _: object, { loaders }: DirectoryContext): Promise<ProvinceRow[]> {
    const successions = await loaders.predecessors.load(id);
    return Promise.all(successions.map(({ fromId }) => openProvince('predecessors', fromId, loaders)));
  },

  async successor(
    { id }: ProvinceRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceRow | null> {
    const succession = await loaders.successor.load(id);
    return succession ? loaders.province.load(succession.toId) : null;
  },

  trainingRecords: trainingRecordsOf,

  async administrativeUnits(
    { id }: ProvinceRow,
    { level }: ProvinceAdministrativeUnitsArgs,
    { loaders }: DirectoryContext,
  ): Promise<AdministrativeUnitRow[]> {
    const units = await loaders.administrativeUnitsOf.load(id);
    return units.filter((unit) => !level || unit.level === level);
  },
};
