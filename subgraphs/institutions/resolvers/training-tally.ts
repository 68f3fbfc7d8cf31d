import type { TableCell } from '../../../common/table-key.ts';
import {
  computedCount,
  type FigureSubject,
  notApplicable,
  notComputable,
  type RateFigure,
  rate,
  rateWithout,
} from '../../kit/figures.ts';
import type { GroupOf } from '../../kit/packed-groups.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { GROUP_POPULATION, groupValues, noTally, type Tally, tallyOf } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { TrainingEvidence } from '../repositories/training-evidence.ts';
import type { TrainingCounts } from '../repositories/training-tally.ts';

/** Classes and attendances of a unit in groups. */
export type CountedTraining = Tally<GroupOf<'training'>>;

type Cell = TableCell<'training'>;

/** The answer where none of the unit's rows need be read; null when they must be. */
export function trainingWithoutRows(cell: Cell): CountedTraining | null {
  if (withinLife(cell.unitId, cell)) return null;
  return noTally('NOT_APPLICABLE', 'Đơn vị không tồn tại trong giai đoạn này.');
}

/** The groups of a cell, where the database holds all rows of the part of the period in which the unit existed. */
export function trainingTally(
  cell: Cell,
  provinceId: string,
  { holdings, counts }: TrainingEvidence,
): CountedTraining {
  const span = withinLife(cell.unitId, cell);
  if (!span || !holdsAllRows(holdings, { measureId: '*', unitId: cell.unitId, provinceId, ...span })) {
    return noTally('NO_FIGURE', 'Chưa có bản ghi cho giai đoạn này.');
  }
  return tallyOf(
    counts.map((one) => groupOf(cell, one)),
    cell,
  );
}

function groupOf(cell: Cell, counts: TrainingCounts): GroupOf<'training'> {
  const subject = (countUnit: FigureSubject['countUnit']): FigureSubject => ({
    ...{ countUnit, unitId: cell.unitId, period: { from: cell.from, to: cell.to } },
  });
  const attendances = (count: number) => computedCount(count, subject('LUOT_NGUOI'));
  return {
    values: groupValues(cell.by, counts.codes),
    classes: computedCount(counts.classes, subject('LOP')),
    attendances: attendances(counts.attendances),
    persons: computedCount(counts.persons, subject('NGUOI')),
    classDays: classDays(cell, counts, subject('NGAY_LOP')),
    attendanceRate: attendanceRate(cell, counts),
    withdrawn: attendances(counts.withdrawn),
    failed: attendances(counts.failed),
    completed: attendances(counts.completed),
    certified: attendances(counts.certified),
  };
}

function classDays(cell: Cell, counts: TrainingCounts, subject: FigureSubject) {
  if (cell.filter.classesOf === 'RUNNING') {
    return notApplicable(subject, 'Lớp duy trì có thể có ngày học ngoài giai đoạn; hỏi theo lớp mở.');
  }
  const { classes, classesWithoutDays } = counts;
  if (classesWithoutDays === 0) return computedCount(counts.classDays, subject);
  return notComputable(subject, `${classesWithoutDays}/${classes} lớp chưa ghi số ngày.`);
}

function attendanceRate(cell: Cell, counts: TrainingCounts): RateFigure {
  const subject = { countUnit: 'BUOI_HOC', population: GROUP_POPULATION, unitId: cell.unitId } as const;
  const { attendances, attendancesWithoutSessions: without } = counts;
  if (without === 0) return rate(counts.sessionsAttended, counts.sessionsHeld, subject);
  return rateWithout('NOT_COMPUTABLE', subject, `${without}/${attendances} lượt người chưa ghi số buổi học.`);
}
