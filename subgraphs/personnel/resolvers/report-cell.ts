import { InternalError } from '../../../common/errors.ts';
import { routedReference } from '../../kit/entities.ts';
import type { ReportCellResolvers } from '../types.generated.ts';
import { readCell, whyNotApplicable } from './dossier-cell.ts';
import { dossierRate, inapplicableRate } from './dossier-rate.ts';

export const ReportCell: ReportCellResolvers = {
  __resolveReference: routedReference(),
  async dossier({ provinceId, id }, _args, { loaders }) {
    const cell = readCell(provinceId, id);
    const reason = whyNotApplicable(cell);
    if (reason !== null) return { rate: inapplicableRate(cell, reason) };
    const answer = await loaders.dossier.load(cell);
    if (!answer) throw new InternalError('SUBGRAPH_ERROR', 'A cell was not answered.');
    return { rate: dossierRate(cell, answer) };
  },
};
