import { ClientError } from '../../../common/errors.ts';
import { parseCellId } from '../../../common/measure.ts';
import { populationOf } from '../../../common/populations.ts';
import { isUnitId } from '../../../common/units.ts';
import { routedReference } from '../../kit/entities.ts';
import type { ReportCellResolvers } from '../types.generated.ts';
import { cellTraining, trainingNotApplicable, whyNotApplicable } from './cell-training.ts';

export const ReportCell: ReportCellResolvers = {
  __resolveReference: routedReference(),

  async training({ provinceId, id }, _args, { loaders }) {
    const cell = parseCellId(id);
    populationOf(cell.population);
    if (isUnitId(cell.unitId) && cell.unitId !== provinceId) {
      throw new ClientError('BAD_ARGUMENT', `The cell speaks of ${cell.unitId}, its key of ${provinceId}.`);
    }
    const reason = whyNotApplicable(cell, provinceId);
    if (reason !== null) return trainingNotApplicable(cell, reason);
    const evidence = await loaders.cellEvidence.load({ unitId: provinceId, cell });
    return evidence && cellTraining(evidence, provinceId);
  },
};
