import { formatTrainingRecord } from '../../../common/training-record.ts';
import { routedReference } from '../../kit/entities.ts';
import { refsOf } from '../../kit/row-fields.ts';
import type { CadreResolvers } from '../types.generated.ts';

/** What institutions contribute to a dossier. */
export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),
  async trainingRecords({ provinceId, id: cadreId }, _args, { loaders }) {
    const programmes = await loaders.programmesOfCadre.load({ unitId: provinceId, id: cadreId });
    return programmes.map(({ code: programmeCode, programmeGroup }) => {
      return { provinceId, id: formatTrainingRecord({ cadreId, programmeCode, programmeGroup }) };
    });
  },
  async enrolments({ provinceId, id }, _args, { loaders }) {
    return refsOf(provinceId, await loaders.enrolmentsOfCadre.load({ unitId: provinceId, id }));
  },
};
