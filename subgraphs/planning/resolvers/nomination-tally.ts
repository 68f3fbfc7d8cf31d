import type { TableCell } from '../../../common/table-key.ts';
import {
  computedCount,
  type Figure,
  type FigureSubject,
  notComputable,
  type RateFigure,
  rate,
  rateWithout,
  suppressed,
} from '../../kit/figures.ts';
import type { GroupOf } from '../../kit/packed-groups.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import type { SentKeys } from '../../kit/sending-keys.ts';
import { GROUP_POPULATION, groupValues, noTally, type Tally, tallyOf } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { NominationCounts } from '../repositories/nomination-tally.ts';
import type { NominationEvidence } from '../repositories/sending-evidence.ts';
import { SMALLEST_SHOWN, TOO_FEW } from './succession-pool.ts';

/** Nominations of a unit in groups. */
export type CountedNominations = Tally<GroupOf<'nomination'>>;
type Cell = TableCell<'nomination'>;

/** What institutions said of who came: why they could not tell, or null when they told. */
type Untold = string | null;

const NO_ANSWER = 'Cơ sở đào tạo (institutions) không trả lời: không biết kết quả của các lượt cử.';

/** The answer where none of the unit's rows need be read; null when they must be. */
export function nominationsWithoutRows(cell: Cell, untold: Untold): CountedNominations | null {
  if (!withinLife(cell.unitId, cell)) {
    return noTally('NOT_APPLICABLE', 'Đơn vị không tồn tại trong giai đoạn này.');
  }
  const isByOutcome =
    cell.by.includes('OUTCOME') || cell.by.includes('ATTENDANCE_FORM') || cell.filter.outcomes !== null;
  return isByOutcome && untold !== null ? noTally('NOT_COMPUTABLE', untold) : null;
}

/** Why it is not known who came; null when it is. */
export function whyUntold(outcomes: SentKeys): Untold {
  if (typeof outcomes?.keys === 'string') return null;
  return outcomes?.reason ?? NO_ANSWER;
}

/** The groups of a cell, where the database holds all rows of the part of the period in which the unit existed. */
export function nominationTally(
  cell: Cell,
  provinceId: string,
  { holdings, counts }: NominationEvidence,
  { untold, devPersons }: { readonly untold: Untold; readonly devPersons: boolean },
): CountedNominations {
  const { unitId } = cell;
  const span = withinLife(unitId, cell);
  if (!span || !holdsAllRows(holdings, { measureId: 'CU_DI_HOC', unitId, provinceId, ...span })) {
    return noTally('NO_FIGURE', 'Chưa có bản ghi cho giai đoạn này.');
  }
  const isOfPool = cell.by.includes('IN_SUCCESSION_POOL') || cell.filter.inSuccessionPool !== null;
  const isHidden = ({ persons }: NominationCounts) =>
    isOfPool && !devPersons && persons > 0 && persons < SMALLEST_SHOWN;
  return tallyOf(
    counts.map((one) => groupOf(cell, one, { untold, isHidden: isHidden(one) })),
    cell,
  );
}

interface Withheld {
  readonly untold: Untold;
  /** So few of them would show who stands in the pool. */
  readonly isHidden: boolean;
}

function groupOf(cell: Cell, counts: NominationCounts, withheld: Withheld): GroupOf<'nomination'> {
  const subject = (countUnit: 'NGUOI' | 'LUOT_NGUOI'): FigureSubject => ({
    ...{ countUnit, unitId: cell.unitId, period: { from: cell.from, to: cell.to } },
  });
  const { undated } = counts;
  const whyNot = undated > 0 ? `${undated} lượt cử chưa ghi ngày.` : null;
  const counted = (count: number, of: FigureSubject, reason = whyNot): Figure => {
    if (withheld.isHidden) return suppressed(of, TOO_FEW);
    return reason === null ? computedCount(count, of) : notComputable(of, reason);
  };
  const outcome = (count: number) => counted(count, subject('LUOT_NGUOI'), withheld.untold);
  return {
    values: groupValues(cell.by, counts.codes),
    nominations: counted(counts.nominations, subject('LUOT_NGUOI')),
    persons: counted(counts.persons, subject('NGUOI')),
    // An approved one has the day of its decision.
    approved: counted(counts.approved, subject('LUOT_NGUOI'), null),
    notEnrolled: outcome(counts.notEnrolled),
    studying: outcome(counts.studying),
    withdrawn: outcome(counts.withdrawn),
    failed: outcome(counts.failed),
    completed: outcome(counts.completed),
    attendanceRate: attendanceRate(cell, counts, withheld),
  };
}

function attendanceRate(cell: Cell, counts: NominationCounts, { untold, isHidden }: Withheld): RateFigure {
  const subject = { countUnit: 'BUOI_HOC', population: GROUP_POPULATION, unitId: cell.unitId } as const;
  if (isHidden) return rateWithout('SUPPRESSED', subject, TOO_FEW);
  const { withoutSessions } = counts;
  const reason =
    untold ?? (withoutSessions > 0 ? `${withoutSessions} lượt người chưa ghi số buổi học.` : null);
  if (reason !== null) return rateWithout('NOT_COMPUTABLE', subject, reason);
  return rate(counts.sessionsAttended, counts.sessionsHeld, subject);
}
