import { writtenDay } from '../../../common/days.ts';
import { ClientError } from '../../../common/errors.ts';
import type { CellKey } from '../../../common/measure.ts';
import { populationOf } from '../../../common/populations.ts';
import { eraOf, FIRST_DAY_OF_34 } from '../../../common/units.ts';
import { readCell } from '../../kit/cells.ts';
import { effectiveDay, withinLife } from '../../kit/unit-life.ts';
import { PROGRAMME_GROUPS } from '../entities/qualification.ts';
import type { RateQuestion } from '../repositories/rate-count.ts';

/** A cell of a report, as the dossiers of one unit read it. */
export interface DossierCell {
  /** The unit whose database answers. */
  readonly unitId: string;
  readonly id: string;
  readonly key: CellKey;
  /** The day of its rates. */
  readonly day: string;
  /** First day of which all rows must be held: training is asked of a whole period, a level of the day alone. */
  readonly heldFrom: string;
  /** What to count; null when dossiers cannot tell, see {@link whyNotComputable}. */
  readonly question: RateQuestion | null;
}

/** Reads a cell and what is to be counted for it; throws BAD_ARGUMENT as {@link readCell}, and for a rank that is none. */
export function dossierCell(unitId: string, id: string): DossierCell {
  const key = readCell(unitId, id);
  const day = effectiveDay(unitId, key.asOf);
  const period = key.dimension === 'PROGRAMME' ? withinLife(key.unitId, { from: key.from, to: day }) : null;
  return { unitId, id, key, day, heldFrom: period?.from ?? day, question: questionOf(unitId, id, key, day) };
}

function questionOf(unitId: string, id: string, key: CellKey, day: string): RateQuestion | null {
  const { kinds, titles, level, leading } = populationOf(key.population);
  const whom = {
    ...{ id, day, population: key.population, kinds, titles, level, leading },
    includesInProgress: key.includesInProgress,
    area: key.unitId === unitId ? null : key.unitId,
    byPost: key.countUnit === 'CHUC_DANH',
  };
  const { dimension } = key;
  if (key.kind === 'VOLUME' || whyNotComputable(key) !== null) return null;
  if (dimension === 'LLCT' || dimension === 'CHUYEN_MON') {
    const level = { dimension, minimumRank: rankOf(key), programmeGroup: null };
    return { ...whom, ...level, since: null, until: day };
  }
  const training = { dimension: 'BOI_DUONG', minimumRank: null, programmeGroup: key.threshold } as const;
  return { ...whom, ...training, since: key.from, until: key.to < day ? key.to : day };
}

function rankOf({ dimension, threshold }: CellKey): number {
  if (/^\d{1,2}$/.test(threshold)) return Number(threshold);
  throw new ClientError('BAD_ARGUMENT', `The threshold of ${dimension} must be the rank of a level.`);
}

/** Why what the measure asks for cannot be read from dossiers, in Vietnamese; null when it can. */
export function whyNotComputable({ dimension, threshold }: CellKey): string | null {
  if (dimension === 'STANDARD') return 'Chưa đối chiếu được với tiêu chuẩn chức danh.';
  if (dimension !== 'PROGRAMME' || PROGRAMME_GROUPS.has(threshold)) return null;
  return 'Hồ sơ chỉ ghi nhóm chương trình, không ghi từng chương trình.';
}

/** Why no rate of dossiers, published or counted, makes sense here, in Vietnamese; null when one does. */
export function whyNotApplicable({ key, unitId, day }: DossierCell): string | null {
  if (key.kind === 'VOLUME') return 'Thước đo khối lượng không có tỷ lệ theo hồ sơ.';
  if (key.dimension === 'ANY') return 'Thước đo không gắn với trình độ nào trong hồ sơ.';
  const isNew = eraOf(unitId) === '34';
  if (isNew && key.asOf < FIRST_DAY_OF_34) return `Đơn vị chưa thành lập vào ngày ${writtenDay(key.asOf)}.`;
  if (key.dimension !== 'PROGRAMME') return null;
  if (isNew && key.to < FIRST_DAY_OF_34) return `Đơn vị chưa thành lập vào ngày ${writtenDay(key.to)}.`;
  return key.from > day ? `Giai đoạn bắt đầu sau ngày ${writtenDay(day)}, ngày của tỷ lệ.` : null;
}
