import { InternalError } from '../../../common/errors.ts';
import { assertKeySet } from '../../../common/key-set.ts';
import { readCell } from '../../kit/cells.ts';
import { routedReference } from '../../kit/entities.ts';
import type { ReportCellResolvers } from '../types.generated.ts';
import { dossierCell, whyNotApplicable } from './dossier-cell.ts';
import { dossierRate, inapplicableRate } from './dossier-rate.ts';

/** What the dossiers say in a cell of a report. */
export const ReportCell: ReportCellResolvers = {
  __resolveReference: routedReference(),
  async dossier({ provinceId, id }, _args, { loaders }) {
    const cell = dossierCell(provinceId, id);
    const reason = whyNotApplicable(cell);
    if (reason !== null) return { rate: inapplicableRate(cell, reason), cell };
    const answer = await loaders.dossier.load(cell);
    if (!answer) throw new InternalError('SUBGRAPH_ERROR', 'A cell was not answered.');
    return { rate: dossierRate(cell, answer), cell };
  },
  async certificatesRecorded({ provinceId, id }, _args, { loaders }) {
    return loaders.recordedOfCell.load({ unitId: provinceId, id, cell: readCell(provinceId, id) });
  },
  async ratedByListed({ provinceId, id, listedOnDay: persons }, _args, { loaders }) {
    if (!persons) return null;
    assertKeySet(persons.length);
    const { question, ...cell } = dossierCell(provinceId, id);
    const isAsked = question && whyNotApplicable({ ...cell, question }) === null;
    if (!isAsked || persons.length === 0) return [];
    return [
      ...(await loaders.listedHolders.load({ unitId: provinceId, id, question: { ...question, persons } })),
    ];
  },
};
