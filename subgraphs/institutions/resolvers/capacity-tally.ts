import type { TableCell } from '../../../common/table-key.ts';
import { sumFigures } from '../../kit/figure-sums.ts';
import {
  computedCount,
  type Figure,
  type FigurePair,
  type FigureSubject,
  noFigure,
  notApplicable,
  type RateFigure,
  rate,
  rateWithout,
  reportedFigure,
} from '../../kit/figures.ts';
import { type GroupOf, packGroups } from '../../kit/packed-groups.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import {
  GROUP_POPULATION,
  type GroupValue,
  groupValues,
  noTally,
  type Tally,
  tallyOf,
} from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import { areWholeYears, groupByYears, yearlySum, yearsOf } from '../../kit/yearly-groups.ts';
import type { CapacityEvidence, CapacityOfYear, LearnersOfYear } from '../repositories/capacity.ts';
import type { CapacityTallyResolvers } from '../types.generated.ts';

/** Holdings name capacities and classes by this code; it is no measure of reports. */
const CAPACITY = 'CONG_SUAT';
const NONE_PUBLISHED = 'Không có số đã công bố.';

type CapacityGroup = Omit<GroupOf<'capacity'>, 'learners'> & { readonly learners: FigurePair };
/** What the groups of a cell are resolved from. */
export type CapacityTallyParent = Tally<CapacityGroup> & {
  readonly hostUnitIds: readonly string[];
  /** Without groups of which only something was published. */
  readonly counted: readonly CapacityGroup[];
};

/** The groups as directory adds them up: what was published is no part of a sum. */
export const CapacityTally: CapacityTallyResolvers = {
  packed: ({ counted }) =>
    packGroups(
      'capacity',
      counted.map((group) => ({ ...group, learners: group.learners.computed })),
    ),
};

/** What a unit's database has for a cell, in groups, counted and published. */
export function capacityTally(
  cell: TableCell<'capacity'>,
  provinceId: string,
  evidence: CapacityEvidence,
): CapacityTallyParent {
  const counted = countedTally(cell, provinceId, evidence);
  return {
    ...withPublished(counted, cell, evidence),
    hostUnitIds: evidence.hosts,
    counted: counted.groups,
  };
}

function countedTally(
  cell: TableCell<'capacity'>,
  provinceId: string,
  { capacity, learners, recordedYears, holdings }: CapacityEvidence,
): Tally<CapacityGroup> {
  const { unitId, by, filter } = cell;
  const lived = withinLife(unitId, cell);
  if (!lived) return noTally('NOT_APPLICABLE', 'Đơn vị không tồn tại trong giai đoạn này.');
  if (!areWholeYears(cell))
    return noTally('NOT_COMPUTABLE', 'Công suất ghi theo năm: giai đoạn phải trọn năm.');
  if (!holdsAllRows(holdings, { measureId: CAPACITY, unitId, provinceId, ...lived }))
    return noTally('NO_FIGURE', 'Chưa có bản ghi cho giai đoạn này.');
  const ofProgramme = by.includes('PROGRAMME') || filter.programmeCodes || filter.programmeGroups;
  const groups = groupByYears(by, yearsOf(lived), [...capacity, ...learners].map(rowOf)).map((group) => {
    const { values, years, rows } = group;
    const seats = rows.flatMap(({ one }) => ('seats' in one ? one : []));
    const sum = (amounts: readonly (number | null)[], what: string, countUnit: FigureSubject['countUnit']) =>
      yearlySum(amounts, years, recordedYears, what, subjectOf(cell, countUnit));
    const ofWhole = (
      amounts: readonly (number | null)[],
      what: string,
      countUnit: FigureSubject['countUnit'],
    ) =>
      ofProgramme
        ? notApplicable(subjectOf(cell, countUnit), 'Giảng viên và phòng học không gắn với chương trình nào.')
        : sum(amounts, what, countUnit);
    const lecturers = ofWhole(
      seats.map((one) => one.lecturers),
      'giảng viên',
      'NGUOI',
    );
    const learnersCounted = computedCount(
      rows.reduce((total, { one }) => total + ('learners' in one ? one.learners : 0), 0),
      subjectOf(cell, 'HOC_VIEN'),
    );
    return {
      values,
      seats: sum(
        seats.map((one) => one.seats),
        'số chỗ',
        'CHO',
      ),
      lecturers,
      rooms: ofWhole(
        seats.map((one) => one.rooms),
        'phòng học',
        'PHONG',
      ),
      learners: {
        reported: noFigure(subjectOf(cell, 'HOC_VIEN'), NONE_PUBLISHED),
        computed: learnersCounted,
      },
      lecturersPer100Learners: perLearners(lecturers, learnersCounted),
    };
  });
  return tallyOf(groups, cell);
}

/** Lecturers for 100 learners, which is a share in percent; without a figure as lecturers have none. */
function perLearners(lecturers: Figure, learners: Figure): RateFigure {
  const about = { countUnit: 'NGUOI', population: GROUP_POPULATION, unitId: lecturers.unitId } as const;
  if (lecturers.low !== null && learners.low !== null) return rate(lecturers.low, learners.low, about);
  const state =
    lecturers.state === 'COMPUTED' || lecturers.state === 'REPORTED' ? 'NO_FIGURE' : lecturers.state;
  return rateWithout(state, about, lecturers.reason ?? '');
}

function rowOf(one: CapacityOfYear | LearnersOfYear) {
  return { year: one.year, codes: { PROGRAMME: one.programmeCode, INSTITUTION: one.institutionId }, one };
}

/** Published figures speak of every year and of no programme: they stand in the group of these values. */
function withPublished(
  tally: Tally<CapacityGroup>,
  cell: TableCell<'capacity'>,
  { published }: CapacityEvidence,
): Tally<CapacityGroup> {
  if (published.length === 0 || tally.state === 'NOT_APPLICABLE') return tally;
  const { by } = cell;
  const latest = new Map(published.map((row) => [row.recordId, row]));
  const figures = new Map<string, { values: GroupValue[]; parts: Figure[] }>();
  for (const row of latest.values()) {
    const values = groupValues(
      by,
      by.map((one) => (one === 'INSTITUTION' ? row.recordId : null)),
    );
    const key = JSON.stringify(values);
    figures.set(key, { values, parts: [...(figures.get(key)?.parts ?? []), reportedFigure(row)] });
  }
  const groups = new Map(tally.groups.map((group) => [JSON.stringify(group.values), group]));
  for (const [key, { values, parts }] of figures) {
    const subject = subjectOf(cell, parts[0]?.countUnit ?? 'HOC_VIEN_NAM');
    const reported = parts.length === 1 && parts[0] ? parts[0] : sumFigures(parts, subject);
    const group =
      groups.get(key) ?? nothingCounted(values, cell, tally.reason ?? 'Số công bố không chia theo năm.');
    groups.set(key, { ...group, learners: { ...group.learners, reported } });
  }
  return { ...tally, groups: [...groups.values()] };
}

function nothingCounted(values: GroupValue[], cell: TableCell<'capacity'>, reason: string): CapacityGroup {
  const none = (countUnit: FigureSubject['countUnit']) => noFigure(subjectOf(cell, countUnit), reason);
  return {
    values,
    ...{ seats: none('CHO'), lecturers: none('NGUOI'), rooms: none('PHONG') },
    lecturersPer100Learners: perLearners(none('NGUOI'), none('HOC_VIEN')),
    learners: { reported: none('HOC_VIEN'), computed: none('HOC_VIEN') },
  };
}

function subjectOf(
  { unitId, from, to }: TableCell<'capacity'>,
  countUnit: FigureSubject['countUnit'],
): FigureSubject {
  return { countUnit, unitId, period: { from, to } };
}
