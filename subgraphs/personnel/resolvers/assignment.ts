import { routedReference } from '../../kit/entities.ts';
import type { AssignmentRow } from '../entities/assignment.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { AssignmentResolvers } from '../types.generated.ts';

interface AssignmentReference {
  readonly provinceId: string;
  readonly id: string;
}

const load = ({ provinceId, id }: AssignmentReference, { loaders }: PersonnelContext) =>
  loaders.assignment.load({ unitId: provinceId, id });

const field =
  <Name extends keyof AssignmentRow>(name: Name) =>
  async (reference: AssignmentReference, _args: unknown, context: PersonnelContext) =>
    (await load(reference, context))?.[name] ?? null;

export const Assignment: AssignmentResolvers = {
  __resolveReference: routedReference(),
  kind: field('kind'),
  cadreKind: field('cadreKind'),
  title: field('title'),
  level: field('level'),
  leading: field('leading'),
  validFrom: field('validFrom'),
  validTo: field('validTo'),
  async cadre(reference, _args, context) {
    const row = await load(reference, context);
    return row && { provinceId: reference.provinceId, id: row.cadreId };
  },
  async agency(reference, _args, context) {
    const id = (await load(reference, context))?.agencyId;
    return id ? { provinceId: reference.provinceId, id } : null;
  },
};
