import type { UnitOfRecord } from './line-units.ts';

/** A person whom a cell counts, of those listed, with the month of the first completion. */
export interface ListedCompletion {
  readonly personId: string;
  readonly firstMonth: string;
}

/** A person whom a cell's rate is about, of those listed. */
export interface ListedHolder {
  readonly personId: string;
  /** In the numerator as well. */
  readonly meets: boolean;
}

/** A unit that counted somebody, and whom of the listed persons; null = it did not say. */
export interface CountingUnit {
  readonly unit: UnitOfRecord;
  readonly listed: readonly { readonly personId: string }[] | null;
}

/**
 * Why persons of these units cannot be counted once each, in Vietnamese; null when they can. One unit counts nobody twice;
 * of several it takes the list of each, and the index knows of people in several provincial units only.
 */
export function whyNotMatched(units: readonly CountingUnit[], state: 'REPORTED' | 'COMPUTED'): string | null {
  if (units.length < 2) return null;
  if (state === 'REPORTED') return 'Số công bố không cho biết ai được đếm, nên không trừ được người trùng.';
  const silent = units.filter(({ listed }) => listed === null).map(({ unit }) => unit.id);
  if (silent.length > 0) {
    return `Không đối chiếu được người có hồ sơ ở nhiều đơn vị tại ${silent.join(', ')}.`;
  }
  const provinces = new Set(units.map(({ unit }) => unit.provinceId));
  if (provinces.size === units.length) return null;
  return 'Danh mục chỉ đối chiếu người giữa các tỉnh, không đối chiếu giữa các huyện, xã của một tỉnh.';
}

/** How often persons are counted again: once for each list beyond the first that has them. */
export function countedAgain(lists: readonly (readonly { readonly personId: string }[])[]): number {
  const seen = new Set<string>();
  let again = 0;
  for (const list of lists) {
    for (const personId of new Set(list.map((listed) => listed.personId))) {
      if (seen.has(personId)) again++;
      else seen.add(personId);
    }
  }
  return again;
}

/** The list of a figure; null when it has more people than the figure counts, for then it is a list of something else. */
export function noMoreThan<Listed>(
  listed: readonly Listed[] | null,
  count: number | null | undefined,
): readonly Listed[] | null {
  return listed !== null && listed.length > (count ?? Number.POSITIVE_INFINITY) ? null : listed;
}

/** The list of a cell; null when a month lies outside its period, for then it is a list of something else. */
export function completionsWithin(
  listed: readonly ListedCompletion[] | null | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): readonly ListedCompletion[] | null {
  const fits = listed?.every(
    ({ firstMonth }) => firstMonth.slice(0, 7) >= from.slice(0, 7) && firstMonth <= to,
  );
  return listed && fits ? listed : null;
}
