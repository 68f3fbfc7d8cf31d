import type { TableDimension } from '../../common/table-key.ts';
import { computedCount, type Figure, type FigureSubject, noFigure, notComputable } from './figures.ts';
import { type GroupValue, groupValues, inOrder } from './tally.ts';
import type { Span } from './unit-life.ts';

/** What a year of a unit has under some codes: the finest that a database groups by. */
export interface YearlyRow {
  readonly year: number;
  /** Codes of the other dimensions. */
  readonly codes: Partial<Record<TableDimension, string | null>>;
}

/** Rows that fall together under the dimensions asked for. */
export interface YearlyGroup<Row extends YearlyRow> {
  readonly values: GroupValue[];
  /** The years of which the group speaks: one, when it is grouped by YEAR. */
  readonly years: readonly number[];
  readonly rows: readonly Row[];
}

/** True of a span that cuts no calendar year. */
export function areWholeYears({ from, to }: Span): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** The calendar years of a span, whole or cut. */
export function yearsOf({ from, to }: Span): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, place) => first + place);
}

/**
 * Rows in groups, in the order of their codes. A year of `years` without a row stands there too, under the codes that other
 * years have, so that its figure can say whether that is a 0; `years` is null where it is. Without dimensions there is one
 * group.
 */
export function groupByYears<Row extends YearlyRow>(
  by: readonly TableDimension[],
  years: readonly number[] | null,
  rows: readonly Row[],
): YearlyGroup<Row>[] {
  const groups = new Map<string, { codes: (string | null)[]; years: readonly number[]; rows: Row[] }>();
  const groupOf = (year: number, { codes: own }: Pick<YearlyRow, 'codes'>) => {
    const codes = by.map((one) => (one === 'YEAR' ? String(year) : (own[one] ?? null)));
    const key = JSON.stringify(codes);
    const group = groups.get(key) ?? { codes, years: by.includes('YEAR') ? [year] : (years ?? []), rows: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of rows) groupOf(row.year, row).rows.push(row);
  if (by.length === 0) groupOf(0, { codes: {} });
  const seen = new Set(rows.map(({ year }) => year));
  for (const year of by.includes('YEAR') ? (years ?? []).filter((one) => !seen.has(one)) : []) {
    if (by.length === 1) groupOf(year, { codes: {} });
    for (const row of rows) groupOf(year, row);
  }
  return inOrder(
    [...groups.values()].map(({ codes, ...group }) => ({ ...group, values: groupValues(by, codes) })),
  );
}

/** Why a sum over these years cannot be told, since some have no record at all; null when all have. */
export function unrecordedYears(years: readonly number[], recorded: ReadonlySet<number>): string | null {
  const missing = years.filter((year) => !recorded.has(year));
  if (missing.length === 0) return null;
  const [first, last] = [missing[0], missing.at(-1)];
  return first === last
    ? `năm ${first}`
    : missing.length === Number(last) - Number(first) + 1
      ? `các năm ${first}–${last}`
      : `các năm ${missing.join(', ')}`;
}

/**
 * A sum over the years of a group. A year of which nothing is recorded is no 0: of such years alone there is no figure, and
 * with others none can be computed. `what` names what is not recorded, in plain Vietnamese.
 */
export function yearlySum(
  amounts: readonly (number | null)[],
  years: readonly number[],
  recorded: ReadonlySet<number>,
  what: string,
  subject: FigureSubject,
): Figure {
  const missing = unrecordedYears(years, recorded);
  if (missing !== null) {
    const reason = `Chưa ghi ${what} ${missing}.`;
    return years.some((year) => recorded.has(year))
      ? notComputable(subject, reason)
      : noFigure(subject, reason);
  }
  const without = amounts.filter((amount) => amount === null).length;
  if (without > 0) return notComputable(subject, `${without}/${amounts.length} bản ghi chưa ghi ${what}.`);
  return computedCount(
    amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    subject,
  );
}
