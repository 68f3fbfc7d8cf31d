import type { PackedFigure } from '../../kit/packed-groups.ts';
import type { Part } from './coverage.ts';
import { countTotal } from './group-figures.ts';
import { socialisedShare, spentPerAttendance } from './money-totals.ts';
import { tableCell, tableField, tableLine, tableRow, tableType } from './table.ts';
import { lineTotals } from './table-totals.ts';

/** The root fields of the tables. */
export const TABLE_FIELDS = {
  staffTable: tableField('staff'),
  trainingTable: tableField('training'),
  nominationTable: tableField('nomination'),
  budgetTable: tableField('budget'),
  capacityTable: tableField('capacity'),
};

const STAFF = {
  staff: { name: 'staff', domain: 'personnel', others: ['planning', 'institutions'] },
} as const;
const TRAINING = {
  training: { name: 'training', domain: 'institutions', others: ['planning'] },
} as const;
const NOMINATIONS = {
  nominations: { name: 'nomination', domain: 'planning', others: ['institutions'] },
} as const;

const BUDGET = {
  budget: { name: 'budget', domain: 'planning', others: [] },
  attendances: { name: 'attendance', domain: 'institutions', others: [] },
} as const;
const CAPACITY = {
  capacity: { name: 'capacity', domain: 'institutions', others: [] },
  need: { name: 'need', domain: 'planning', others: [] },
} as const;

/** The types of the tables. */
export const TABLE_TYPES = {
  StaffTable: tableType('staff'),
  StaffRow: tableRow,
  StaffLine: {
    ...tableLine('staff'),
    ...lineTotals(STAFF, ({ count, rate }, { request }) => ({
      persons: count('staff', 'persons'),
      posts: count('staff', 'posts'),
      meeting: request.question.meeting ? rate('staff', 'meeting') : null,
    })),
  },
  StaffCell: tableCell('staff'),

  TrainingTable: tableType('training'),
  TrainingRow: tableRow,
  TrainingLine: {
    ...tableLine('training'),
    ...lineTotals(TRAINING, ({ count, rate }) => ({
      classes: count('training', 'classes'),
      attendances: count('training', 'attendances'),
      persons: count('training', 'persons'),
      classDays: count('training', 'classDays'),
      attendanceRate: rate('training', 'attendanceRate'),
      withdrawn: count('training', 'withdrawn'),
      failed: count('training', 'failed'),
      completed: count('training', 'completed'),
      certified: count('training', 'certified'),
    })),
  },
  TrainingCell: tableCell('training'),

  NominationTable: tableType('nomination'),
  NominationRow: tableRow,
  NominationLine: {
    ...tableLine('nomination'),
    ...lineTotals(NOMINATIONS, ({ count, rate }) => ({
      nominations: count('nomination', 'nominations'),
      persons: count('nomination', 'persons'),
      approved: count('nomination', 'approved'),
      notEnrolled: count('nomination', 'notEnrolled'),
      studying: count('nomination', 'studying'),
      withdrawn: count('nomination', 'withdrawn'),
      failed: count('nomination', 'failed'),
      completed: count('nomination', 'completed'),
      attendanceRate: rate('nomination', 'attendanceRate'),
    })),
  },
  NominationCell: tableCell('nomination'),

  BudgetTable: tableType('budget'),
  BudgetTableRow: tableRow,
  BudgetTableLine: {
    ...tableLine('budget'),
    ...lineTotals(BUDGET, ({ count, money, figures, frame }) => {
      const spent = figures('budget', 'spent');
      return {
        planned: money('budget', 'planned'),
        allotted: money('budget', 'allotted'),
        spent: money('budget', 'spent'),
        settled: money('budget', 'settled'),
        attendances: count('attendance', 'attendances'),
        spentPerAttendance: spentPerAttendance(spent, figures('attendance', 'attendances'), frame),
        socialised: socialisedShare(figures('budget', 'spentSocialised'), spent, frame),
      };
    }),
  },
  BudgetCell: tableCell('budget'),

  CapacityTable: tableType('capacity'),
  CapacityRow: tableRow,
  CapacityLine: {
    ...tableLine('capacity'),
    ...lineTotals(CAPACITY, ({ count, rate, figures, frame }) => ({
      seats: count('capacity', 'seats'),
      lecturers: count('capacity', 'lecturers'),
      rooms: count('capacity', 'rooms'),
      learners: count('capacity', 'learners'),
      lecturersPer100Learners: rate('capacity', 'lecturersPer100Learners'),
      need: count('need', 'need'),
      quota: count('need', 'quota'),
      shortfall: countTotal(shortfalls(figures('need', 'need'), figures('capacity', 'seats')), 'CHO', frame),
    })),
  },
  CapacityCell: tableCell('capacity'),
};

/** Seats that each unit lacks by itself; one that lacks a side has no figure, or is missing. */
function shortfalls(
  need: readonly Part<PackedFigure>[],
  seats: readonly Part<PackedFigure>[],
): Part<PackedFigure>[] {
  return need.map((part, place) => {
    const other = seats[place];
    const lost = [part, other].find((one) => !one?.given);
    if (lost || !part.given || !other?.given)
      return { unit: part.unit, given: null, lostBy: lost?.lostBy ?? null };
    return { unit: part.unit, given: shortfall(part.given, other.given) };
  });
}

function shortfall(need: NonNullable<PackedFigure>, seats: NonNullable<PackedFigure>): PackedFigure {
  if (!('low' in need)) return need;
  if (!('low' in seats)) return seats;
  return { low: Math.max(0, need.low - seats.high), high: Math.max(0, need.high - seats.low) };
}
