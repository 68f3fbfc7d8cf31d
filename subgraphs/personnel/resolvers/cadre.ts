import { routedReference } from '../../kit/entities.ts';
import type { CadreRow } from '../entities/cadre.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { CadreResolvers } from '../types.generated.ts';

interface CadreReference {
  readonly provinceId: string;
  readonly id: string;
}

/** Reads one field of the dossier; null when there is no such dossier. */
const field =
  <Name extends keyof CadreRow>(name: Name) =>
  async ({ provinceId, id }: CadreReference, _args: unknown, { loaders }: PersonnelContext) =>
    (await loaders.cadre.load({ unitId: provinceId, id }))?.[name] ?? null;

export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),
  personId: field('personId'),
  fullName: field('fullName'),
  gender: field('gender'),
  birthYear: field('birthYear'),
  origin: field('origin'),
  async assignments({ provinceId, id }, { on }, { loaders }) {
    const rows = await loaders.assignmentsOfCadre.load({ unitId: provinceId, id, on: on ?? null });
    return rows.map((row) => ({ provinceId, id: row.id }));
  },
  async qualifications({ provinceId, id }, { on }, { loaders }) {
    const rows = await loaders.qualificationsOfCadre.load({ unitId: provinceId, id, on: on ?? null });
    return rows.map((row) => ({ provinceId, id: row.id }));
  },
};
