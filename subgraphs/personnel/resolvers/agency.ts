import { routedReference } from '../../kit/entities.ts';
import type { AgencyRow } from '../entities/agency.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { AgencyResolvers } from '../types.generated.ts';

interface AgencyReference {
  readonly provinceId: string;
  readonly id: string;
}

const field =
  <Name extends keyof AgencyRow>(name: Name) =>
  async ({ provinceId, id }: AgencyReference, _args: unknown, { loaders }: PersonnelContext) =>
    (await loaders.agency.load({ unitId: provinceId, id }))?.[name] ?? null;

export const Agency: AgencyResolvers = {
  __resolveReference: routedReference(),
  nameVi: field('nameVi'),
  unitId: field('unitId'),
  level: field('level'),
  origin: field('origin'),
};
