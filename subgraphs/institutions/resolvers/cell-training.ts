import { type CellKey, formatCellId } from '../../../common/measure.ts';
import { perClass } from '../../kit/figure-quotient.ts';
import {
  type CountUnit,
  computedCount,
  computedRange,
  type Figure,
  type FigurePair,
  type FigureSubject,
  noFigure,
  notApplicable,
  notComputable,
  onBothSides,
} from '../../kit/figures.ts';
import { publishedFlow } from '../../kit/published-figure.ts';
import { matchFlow } from '../../kit/reported-figure.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { CellEvidence } from '../repositories/cell-evidence.ts';
import type { CellCounts } from '../repositories/report-cell.ts';
import type { CellTrainingResolvers } from '../types.generated.ts';

/** What each field of `CellTraining` counts, and why a source that has others may lack it. */
const FIELDS = {
  classes: { countUnit: 'LOP', unstated: 'Nguồn không nêu số lớp.' },
  attendances: { countUnit: 'LUOT_NGUOI', unstated: 'Nguồn không nêu số lượt người.' },
  persons: { countUnit: 'NGUOI', unstated: 'Nguồn không nêu số người.' },
  classDays: { countUnit: 'NGAY_LOP', unstated: 'Nguồn không nêu số ngày-lớp.' },
  daysPerClass: { countUnit: 'NGAY_MOI_LOP', unstated: 'Nguồn không nêu số ngày mỗi lớp.' },
  issued: { countUnit: 'NGUOI', unstated: 'Nguồn không nêu số người đã hoàn thành.' },
} as const satisfies Record<string, { countUnit: CountUnit; unstated: string }>;

type Field = keyof typeof FIELDS;

type EagerField = Exclude<Field, 'persons'>;

/** A cell's training, but for the one count that reads every enrolment: that waits until it is asked for. */
export interface CellTrainingParent extends Record<EagerField, FigurePair> {
  readonly attendancesPerClass: FigurePair;
  /** `computed` null: to be counted from the rows of `cell`. */
  readonly persons: {
    readonly cell: CellKey;
    readonly provinceId: string;
    readonly reported: Figure;
    readonly computed: Figure | null;
  };
}

/** Why a cell has no training to speak of, in plain Vietnamese; null when the question applies. */
export function whyNotApplicable(cell: CellKey): string | null {
  if (cell.dimension !== 'ANY' && cell.dimension !== 'PROGRAMME') {
    return 'Thước đo này không tính theo lớp.';
  }
  return withinLife(cell.unitId, cell) ? null : 'Đơn vị không tồn tại trong giai đoạn này.';
}

/** A cell to which the question does not apply. */
export function trainingNotApplicable(cell: CellKey, provinceId: string, reason: string): CellTrainingParent {
  return {
    ...eachField((field) => onBothSides(notApplicable(subjectOf(cell, field), reason))),
    persons: { cell, provinceId, ...onBothSides(notApplicable(subjectOf(cell, 'persons'), reason)) },
    attendancesPerClass: onBothSides(notApplicable(perClassSubject(cell), reason)),
  };
}

/** Published beside counted: neither is ever taken for, added to or corrected by the other. */
export function cellTraining(evidence: CellEvidence, provinceId: string): CellTrainingParent {
  const { cell, holdings, counts } = evidence;
  const span = withinLife(cell.unitId, cell);
  const isHeld =
    span !== null &&
    holdsAllRows(holdings, { measureId: cell.measureId, unitId: cell.unitId, provinceId, ...span });
  const pairs = eachField((field) => {
    const subject = subjectOf(cell, field);
    return {
      reported: reportedOf(evidence, field, subject),
      computed: isHeld ? computedOf(counts, field, subject) : noFigure(subject, NO_ROWS),
    };
  });
  const persons = subjectOf(cell, 'persons');
  return {
    ...pairs,
    persons: {
      ...{ cell, provinceId, reported: reportedOf(evidence, 'persons', persons) },
      computed: isHeld ? null : noFigure(persons, NO_ROWS),
    },
    attendancesPerClass: attendancesPerClass(pairs, perClassSubject(cell)),
  };
}

const NO_ROWS = 'Chưa có bản ghi cho giai đoạn này.';

/** The field of `CellTraining` that is counted apart. */
export const CellTraining: CellTrainingResolvers = {
  async persons({ persons: { cell, provinceId, reported, computed } }, _args, { loaders }) {
    if (computed) return { reported, computed };
    const id = formatCellId(cell);
    const count = await loaders.learnersOfCell.load({ unitId: provinceId, id, cell });
    return { reported, computed: computedCount(count ?? 0, subjectOf(cell, 'persons')) };
  },
};

/** Neither side takes a part from the other: published by published, counted by counted. */
function attendancesPerClass(
  { attendances, classes }: Pick<CellTrainingParent, 'attendances' | 'classes'>,
  subject: FigureSubject,
): FigurePair {
  return {
    reported: perClass(attendances.reported, classes.reported, subject),
    computed: perClass(attendances.computed, classes.computed, subject),
  };
}

function reportedOf({ cell, published }: CellEvidence, field: Field, subject: FigureSubject): Figure {
  const ofField = published.filter((row) => row.subject === field);
  const isSilent = published.some((row) => matchFlow(row, cell) !== 'NONE');
  const reason = isSilent ? FIELDS[field].unstated : 'Không có số đã công bố cho giai đoạn này.';
  return publishedFlow(ofField, cell, subject, reason);
}

function computedOf(counts: CellCounts, field: EagerField, subject: FigureSubject): Figure {
  switch (field) {
    case 'classDays':
    case 'daysPerClass':
      return daysOf(counts, field, subject);
    case 'classes':
    case 'attendances':
    case 'issued':
      return computedCount(counts[field], subject);
  }
}

function daysOf(counts: CellCounts, field: 'classDays' | 'daysPerClass', subject: FigureSubject): Figure {
  const { classes, classesWithoutDays, classDays, shortestDays, longestDays } = counts;
  if (classesWithoutDays > 0) {
    return notComputable(subject, `${classesWithoutDays}/${classes} lớp chưa ghi số ngày.`);
  }
  if (field === 'classDays') return computedCount(classDays, subject);
  if (shortestDays === null || longestDays === null) return notComputable(subject, 'Không có lớp nào.');
  return computedRange(shortestDays, longestDays, subject);
}

function subjectOf(cell: CellKey, field: Field): FigureSubject {
  const { countUnit } = FIELDS[field];
  return { countUnit, unitId: cell.unitId, period: { from: cell.from, to: cell.to } };
}

function perClassSubject({ unitId, from, to }: CellKey): FigureSubject {
  return { countUnit: 'LUOT_NGUOI_MOI_LOP', unitId, period: { from, to } };
}

function eachField(pairOf: (field: EagerField) => FigurePair): Record<EagerField, FigurePair> {
  return {
    classes: pairOf('classes'),
    attendances: pairOf('attendances'),
    classDays: pairOf('classDays'),
    daysPerClass: pairOf('daysPerClass'),
    issued: pairOf('issued'),
  };
}
