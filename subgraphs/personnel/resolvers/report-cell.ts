import { InternalError } from '../../../common/errors.ts';
import { routedReference } from '../../kit/entities.ts';
import type { ReportCellResolvers } from '../types.generated.ts';
import { dossierCell, whyNotApplicable } from './dossier-cell.ts';
import { dossierRate, inapplicableRate } from './dossier-rate.ts';

/** The field `dossier` of a cell of a report. */
export const ReportCell: ReportCellResolvers = {
  __resolveReference: routedReference(),
  async dossier({ provinceId, id }, _args, { loaders }) {
    const cell = dossierCell(provinceId, id);
    const reason = whyNotApplicable(cell);
    if (reason !== null) return { rate: inapplicableRate(cell, reason) };
    const answer = await loaders.dossier.load(cell);
    if (!answer) throw new InternalError('SUBGRAPH_ERROR', 'A cell was not answered.');
    return { rate: dossierRate(cell, answer) };
  },
};
