import { parseTrainingRecord } from '../../../common/training-record.ts';
import type { CellReference } from './cell.ts';

/** One cadre and one programme. */
export const TrainingRecord = {
  async __resolveReference(record: CellReference): Promise<CellReference> {
    parseTrainingRecord(record.id);
    return record;
  },
  cadre: ({ provinceId, id }: CellReference): CellReference => {
    return { provinceId, id: parseTrainingRecord(id).cadreId };
  },
  programmeCode: ({ id }: CellReference): string => parseTrainingRecord(id).programmeCode,
  programmeGroup: ({ id }: CellReference): string => parseTrainingRecord(id).programmeGroup,
};
