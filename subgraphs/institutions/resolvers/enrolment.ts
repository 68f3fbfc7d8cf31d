import { routedReference } from '../../kit/entities.ts';
import type { EnrolmentRow } from '../entities/enrolment.ts';
import type { InstitutionsContext, RecordRef } from '../loaders.ts';
import type { EnrolmentResolvers } from '../types.generated.ts';
import { rowFields, siblingOf } from './row-fields.ts';

const rowOf = (
  { provinceId, id }: RecordRef,
  { loaders }: InstitutionsContext,
): Promise<EnrolmentRow | null> => loaders.enrolment.load({ unitId: provinceId, id });

export const Enrolment: EnrolmentResolvers = {
  __resolveReference: routedReference(),

  ...rowFields(rowOf, {
    trainingClass: (row, ref) => siblingOf(ref, row.classId),
    cadre: (row, ref) => siblingOf(ref, row.cadreId),
    personId: (row) => row.personId,
    nomination: (row, ref) => siblingOf(ref, row.nominationId),
    status: (row) => row.status,
    admissionMode: (row) => row.admissionMode,
    enrolledOn: (row) => row.enrolledOn,
    completedOn: (row) => row.completedOn,
    learner: (row) => ({
      gender: row.learnerGender,
      birthYear: row.learnerBirthYear,
      cadreKind: row.learnerKind,
      title: row.learnerTitle,
      level: row.learnerLevel,
      leading: row.learnerLeading,
      unitId: row.learnerUnitId,
    }),
  }),

  async path({ provinceId, id }, _args, { loaders }) {
    return [...(await loaders.stepsOfEnrolment.load({ unitId: provinceId, id }))];
  },

  async certificate({ provinceId, id }, _args, { loaders }) {
    const row = await loaders.certificateOfEnrolment.load({ unitId: provinceId, id });
    if (row) loaders.certificate.prime({ unitId: provinceId, id: row.id }, row);
    return row && { provinceId, id: row.id };
  },
};
