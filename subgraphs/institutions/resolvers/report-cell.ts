import { assertKeySet } from '../../../common/key-set.ts';
import { readCell } from '../../kit/cells.ts';
import { routedReference } from '../../kit/entities.ts';
import type { ReportCellResolvers } from '../types.generated.ts';
import { cellTraining, trainingNotApplicable, whyNotApplicable } from './cell-training.ts';
import { cellClassPage } from './selected-pages.ts';

/** What schools and centres say in a cell of a report. */
export const ReportCell: ReportCellResolvers = {
  __resolveReference: routedReference(),
  async training({ provinceId, id }, _args, { loaders }) {
    const cell = readCell(provinceId, id);
    const reason = whyNotApplicable(cell);
    if (reason !== null) return trainingNotApplicable(cell, provinceId, reason);
    const evidence = await loaders.cellEvidence.load({ unitId: provinceId, id, cell });
    return evidence && cellTraining(evidence, provinceId);
  },
  classes({ provinceId, id }, args, context) {
    return cellClassPage(provinceId, id, args, context);
  },
  async certificatesIssued({ provinceId, id }, _args, { loaders }) {
    return loaders.certifiedOfCell.load({ unitId: provinceId, id, cell: readCell(provinceId, id) });
  },
  async completedByListed({ provinceId, id, listedInPeriod: persons }, _args, { loaders }) {
    if (!persons) return null;
    assertKeySet(persons.length);
    const cell = readCell(provinceId, id);
    if (persons.length === 0 || whyNotApplicable(cell) !== null) return [];
    return [...(await loaders.completedOfCell.load({ unitId: provinceId, id, cell, persons }))];
  },
};
