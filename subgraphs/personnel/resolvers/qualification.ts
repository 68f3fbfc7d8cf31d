import { routedReference } from '../../kit/entities.ts';
import type { QualificationRow } from '../entities/qualification.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { QualificationResolvers } from '../types.generated.ts';

interface QualificationReference {
  readonly provinceId: string;
  readonly id: string;
}

const field =
  <Name extends keyof QualificationRow>(name: Name) =>
  async ({ provinceId, id }: QualificationReference, _args: unknown, { loaders }: PersonnelContext) =>
    (await loaders.qualification.load({ unitId: provinceId, id }))?.[name] ?? null;

export const Qualification: QualificationResolvers = {
  __resolveReference: routedReference(),
  dimension: field('dimension'),
  level: field('level'),
  rank: field('rank'),
  programmeGroup: field('programmeGroup'),
  basis: field('basis'),
  obtainedOn: field('obtainedOn'),
  startedOn: field('startedOn'),
};
