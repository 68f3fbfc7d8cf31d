import { routedReference } from '../../kit/entities.ts';
import type { TrainingClassRow } from '../entities/training-class.ts';
import type { InstitutionsContext, RecordRef } from '../loaders.ts';
import type { TrainingClassResolvers } from '../types.generated.ts';
import { enrolmentPage } from './pages.ts';
import { rowFields, siblingOf } from './row-fields.ts';

const rowOf = (
  { provinceId, id }: RecordRef,
  { loaders }: InstitutionsContext,
): Promise<TrainingClassRow | null> => loaders.trainingClass.load({ unitId: provinceId, id });

export const TrainingClass: TrainingClassResolvers = {
  __resolveReference: routedReference(),

  ...rowFields(rowOf, {
    nameVi: (row) => row.nameVi,
    programme: (row, ref) => siblingOf(ref, row.programmeId),
    status: (row) => row.status,
    attendanceForm: (row) => row.attendanceForm,
    schedule: (row) => row.schedule,
    planBasis: (row) => row.planBasis,
    fundingSources: (row) => row.fundingSources,
    audience: (row) => row.audience,
    unitId: (row) => row.unitId,
    startsOn: (row) => row.startsOn,
    endsOn: (row) => row.endsOn,
    days: (row) => row.days,
    awardingInstitution: (row, ref) => siblingOf(ref, row.awardingInstitutionId),
    hostInstitution: (row, ref) => siblingOf(ref, row.hostInstitutionId),
    origin: (row) => row.origin,
  }),

  async enrolmentCount(ref, _args, context) {
    const key = { unitId: ref.provinceId, id: ref.id };
    const [row, count] = await Promise.all([rowOf(ref, context), context.loaders.enrolmentCount.load(key)]);
    return row && (count ?? 0);
  },

  enrolments(ref, args, context) {
    return enrolmentPage(ref, args, context);
  },
};
