import { ClientError } from '../../common/errors.ts';
import {
  parseTableCell,
  type TableCell,
  type TableDimension,
  type TableName,
} from '../../common/table-key.ts';
import { isUnitId } from '../../common/units.ts';

/** What one domain counted in one cell of a table; `StaffTally` and the like of the contract. */
export interface Tally<Group> {
  /** COMPUTED: every group that has anything is there, and a group that is not has 0. Else there are no groups, and a reason. */
  readonly state: 'COMPUTED' | 'NO_FIGURE' | 'NOT_APPLICABLE' | 'NOT_COMPUTABLE';
  readonly reason: string | null;
  readonly groups: Group[];
}

/** Where a group stands in one dimension. */
export interface GroupValue {
  readonly dimension: TableDimension;
  /** Null or absent = not recorded. */
  readonly code?: string | null;
}

/** The `population` of a rate in a table: the persons of its group. */
export const GROUP_POPULATION = 'NHOM';

/** Reads the key of a cell of a unit's database; throws BAD_ARGUMENT when no table of `directory` could have such a cell. */
export function readTableCell<Table extends TableName>(
  table: Table,
  provinceId: string,
  id: string,
): TableCell<Table> {
  const cell = parseTableCell(table, id);
  if (isUnitId(cell.unitId) && cell.unitId !== provinceId) {
    throw new ClientError('BAD_ARGUMENT', `The cell speaks of ${cell.unitId}, its key of ${provinceId}.`);
  }
  return cell;
}

/**
 * What was counted, each group once, in the order of {@link inOrder}. With more groups than the cell may give there is none: a
 * cut list would be read as all.
 */
export function tallyOf<Group extends OfValues>(
  groups: readonly Group[],
  { mostGroups }: { readonly mostGroups: number },
): Tally<Group> {
  if (groups.length <= mostGroups) return { state: 'COMPUTED', reason: null, groups: inOrder(groups) };
  return noTally(
    'NOT_COMPUTABLE',
    `Có hơn ${mostGroups} nhóm, nhiều hơn mức một ô được trả; bớt chiều phân tổ, lọc hẹp hơn hoặc hỏi ít đơn vị hơn.`,
  );
}

/** A unit that counted nothing, and why, in plain Vietnamese. */
export function noTally(state: Exclude<Tally<never>['state'], 'COMPUTED'>, reason: string): Tally<never> {
  return { state, reason, groups: [] };
}

interface OfValues {
  readonly values: readonly GroupValue[];
}

/** Groups as they are shown: by their codes, the first dimension first. A database gives them as it happened to count. */
export function inOrder<Group extends OfValues>(groups: readonly Group[]): Group[] {
  return groups
    .map((group) => ({ group, codes: group.values.map(({ code }) => code ?? null) }))
    .sort((left, right) => compareCodes(left.codes, right.codes))
    .map(({ group }) => group);
}

/** By code, those not recorded last. */
export function compareCodes(left: readonly (string | null)[], right: readonly (string | null)[]): number {
  for (const [place, one] of left.entries()) {
    const other = right[place] ?? null;
    if (one === other) continue;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

/** The values of a group whose codes came in the order of `by`. */
export function groupValues(
  by: readonly TableDimension[],
  codes: readonly (string | null | undefined)[],
): GroupValue[] {
  return by.map((dimension, place) => ({ dimension, code: codes[place] ?? null }));
}
