import type { TableCell } from '../../../common/table-key.ts';
import { reportedFigure } from '../../kit/figures.ts';
import { type MoneyFigure, moneyFigure, noMoney } from '../../kit/money-figure.ts';
import { type GroupOf, packGroups } from '../../kit/packed-groups.ts';
import { holdsAllRows, type RowHoldingRow } from '../../kit/row-holding.ts';
import { noTally, type Tally, tallyOf } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import {
  areWholeYears,
  groupByYears,
  unrecordedYears,
  type YearlyGroup,
  yearsOf,
} from '../../kit/yearly-groups.ts';
import { sourceOf } from '../entities/source.ts';
import type { Amount, BudgetParts, BudgetSum } from '../repositories/budget-sum.ts';
import type { FundingEvidence } from '../repositories/named-funding.ts';
import type { BudgetTallyResolvers, NamedFunding } from '../types.generated.ts';

/** Holdings name the money of plans by this code; it is no measure of reports. */
const MONEY = 'KINH_PHI';
const SOCIALISED = 'XA_HOI_HOA';

type BudgetGroup = GroupOf<'budget'>;
/** What the groups of a cell are resolved from. */
export type BudgetTallyParent = Tally<BudgetGroup> & { readonly named: NamedFunding[] };
type Row = BudgetSum & { codes: { FUNDING_SOURCE: string } };

/** The groups as directory adds them up. */
export const BudgetTally: BudgetTallyResolvers = {
  packed: ({ groups }) => packGroups('budget', groups),
};

/** What a unit's database has for a cell, in groups, with who pays as sources name it. */
export function budgetTally(
  cell: TableCell<'budget'>,
  provinceId: string,
  { sums, holdings, named }: BudgetParts,
): BudgetTallyParent {
  return { ...sumsOf(cell, provinceId, sums, holdings), named: namedFunding(cell, provinceId, named) };
}

function sumsOf(
  cell: TableCell<'budget'>,
  provinceId: string,
  sums: readonly BudgetSum[],
  holdings: readonly RowHoldingRow[],
): Tally<BudgetGroup> {
  const { unitId, by } = cell;
  const lived = withinLife(unitId, cell);
  if (!lived) return noTally('NOT_APPLICABLE', 'Đơn vị không tồn tại trong giai đoạn này.');
  if (!areWholeYears(cell))
    return noTally('NOT_COMPUTABLE', 'Kinh phí ghi theo năm: giai đoạn phải trọn năm.');
  if (!holdsAllRows(holdings, { measureId: MONEY, unitId, provinceId, ...lived }))
    return noTally('NO_FIGURE', 'Chưa có bản ghi cho giai đoạn này.');
  const years = yearsOf(lived);
  const recorded = new Set(sums.map(({ year }) => year));
  const rows = sums.map((sum): Row => ({ ...sum, codes: { FUNDING_SOURCE: sum.source } }));
  return tallyOf(
    groupByYears(by, years, rows).map((group) => budgetGroup(group, recorded)),
    cell,
  );
}

/** A year without a line has said nothing of its money, which is no 0. */
function budgetGroup({ values, years, rows }: YearlyGroup<Row>, recorded: ReadonlySet<number>): BudgetGroup {
  const missing = unrecordedYears(years, recorded);
  const reason = missing === null ? null : `Chưa có dòng kinh phí nào của ${missing}.`;
  const sumOf = (amount: Amount, of: readonly Row[]): MoneyFigure => {
    if (reason !== null) return noMoney(rows.length > 0 ? 'NOT_COMPUTABLE' : 'NO_FIGURE', reason);
    const lines = of.reduce((sum, row) => sum + row.lines, 0);
    const stated = of.reduce((sum, row) => sum + row.stated[amount], 0);
    const known = of.reduce((sum, row) => sum + BigInt(row.sums[amount]), 0n);
    return moneyFigure(known, stated, lines - stated);
  };
  return {
    values,
    planned: sumOf('planned', rows),
    allotted: sumOf('allotted', rows),
    spent: sumOf('spent', rows),
    settled: sumOf('settled', rows),
    spentSocialised: sumOf(
      'spent',
      rows.filter(({ source }) => source === SOCIALISED),
    ),
  };
}

/** What practices tell, and what plans list besides; of the cell's unit, or of all in it. */
function namedFunding(
  { unitId, filter, from, to }: TableCell<'budget'>,
  provinceId: string,
  { practices, plans }: FundingEvidence,
): NamedFunding[] {
  const isAsked = (one: string, source: string) =>
    (unitId === provinceId || one === unitId) && (filter.fundingSources?.includes(source) ?? true);
  const told = practices.flatMap((practice) => {
    const { fundingSources, textVi, figure } = practice;
    const publishedIn = sourceOf(practice);
    if (!publishedIn) return [];
    const classes = figure === null ? null : reportedFigure(figure);
    return fundingSources.map((source) => ({
      source,
      unitId: practice.unitId,
      textVi,
      classes,
      publishedIn,
    }));
  });
  const listed = plans.flatMap((plan) => {
    const publishedIn = sourceOf(plan);
    if (!publishedIn || plan.periodFrom > to || plan.periodTo < from) return [];
    return plan.fundingSources.map((source) => {
      return { source, unitId: plan.unitId, textVi: null, classes: null, publishedIn };
    });
  });
  const known = new Set(told.map((one) => `${one.unitId} ${one.source}`));
  return [...told, ...listed.filter((one) => !known.has(`${one.unitId} ${one.source}`))].filter((one) =>
    isAsked(one.unitId, one.source),
  );
}
