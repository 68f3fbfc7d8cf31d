import type { DirectoryContext } from '../loaders.ts';
import type { RowUnits } from './line-units.ts';

/**
 * What the gateway has to know of the map to count the units of a report: for each unit that holds records, the
 * provincial units in whose rows they are shown. A row of today's map has answered when every unit behind it has.
 */
class ReportUnits {
  readonly #shownIn = new Map<string, Set<string>>();

  add(rows: readonly RowUnits[]): void {
    for (const { unit, predecessors } of rows) {
      for (const { provinceId } of [unit, ...predecessors]) {
        const shownIn = this.#shownIn.get(provinceId) ?? new Set();
        this.#shownIn.set(provinceId, shownIn.add(unit.provinceId));
      }
    }
  }

  toJSON(): Record<string, string[]> {
    return Object.fromEntries([...this.#shownIn].map(([unit, shownIn]) => [unit, [...shownIn]]));
  }
}

/** Tells the gateway in whose rows the records of which units are shown: some policies count them. */
export function showUnits(extensions: DirectoryContext['extensions'], rows: readonly RowUnits[]): void {
  const shown = extensions.reportUnits instanceof ReportUnits ? extensions.reportUnits : new ReportUnits();
  shown.add(rows);
  extensions.reportUnits = shown;
}
