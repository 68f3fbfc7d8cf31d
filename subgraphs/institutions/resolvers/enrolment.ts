import { routedReference } from '../../kit/entities.ts';
import { refOf, rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { EnrolmentResolvers } from '../types.generated.ts';
import { targetOf } from './transfer-target.ts';

const load = rowOf(({ loaders }: InstitutionsContext) => loaders.enrolment);

/** A learner in a class. */
export const Enrolment: EnrolmentResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'personId', 'status', 'admissionMode', 'enrolledOn', 'completedOn'),
  trainingClass: siblingField(load, (row) => row.classId),
  cadre: siblingField(load, (row) => row.cadreId),
  nomination: siblingField(load, (row) => row.nominationId),
  async learner(ref, _args, context) {
    const row = await load(ref, context);
    if (!row) return null;
    return {
      gender: row.learnerGender,
      birthYear: row.learnerBirthYear,
      cadreKind: row.learnerKind,
      title: row.learnerTitle,
      level: row.learnerLevel,
      leading: row.learnerLeading,
      unitId: row.learnerUnitId,
    };
  },
  async path({ provinceId, id }, _args, { loaders }) {
    return [...(await loaders.stepsOfEnrolment.load({ unitId: provinceId, id }))];
  },
  async certificate({ provinceId, id }, _args, { loaders }) {
    const row = await loaders.certificateOfEnrolment.load({ unitId: provinceId, id });
    return refOf(provinceId, row?.id ?? null);
  },
  async transfer({ provinceId, id }, _args, { loaders }) {
    const row = await loaders.transferOfEnrolment.load({ unitId: provinceId, id });
    return row && targetOf(row);
  },
};
