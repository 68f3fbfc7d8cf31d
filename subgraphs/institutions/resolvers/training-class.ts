import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { TrainingClassResolvers } from '../types.generated.ts';
import { enrolmentPage } from './pages.ts';

const load = rowOf(({ loaders }: InstitutionsContext) => loaders.trainingClass);

/** A class. */
export const TrainingClass: TrainingClassResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['nameVi', 'status', 'attendanceForm', 'schedule', 'planBasis', 'fundingSources'] as const),
    ...(['audience', 'unitId', 'startsOn', 'endsOn', 'days', 'origin'] as const),
  ),
  programme: siblingField(load, (row) => row.programmeId),
  awardingInstitution: siblingField(load, (row) => row.awardingInstitutionId),
  hostInstitution: siblingField(load, (row) => row.hostInstitutionId),
  async enrolmentCount(ref, _args, context) {
    const key = { unitId: ref.provinceId, id: ref.id };
    const [row, count] = await Promise.all([load(ref, context), context.loaders.enrolmentCount.load(key)]);
    return row && (count ?? 0);
  },
  async sessions({ provinceId, id }, { from, to }, { loaders }) {
    const all = await loaders.sessionsOfClass.load({ unitId: provinceId, id });
    return all.filter(({ day }) => day >= (from ?? day) && day <= (to ?? day));
  },
  enrolments(ref, args, context) {
    return enrolmentPage(ref, args, context);
  },
};
