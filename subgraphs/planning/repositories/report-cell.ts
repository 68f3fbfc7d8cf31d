import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import { groupBy, type UnitKey } from '../../kit/batch.ts';
import { findFiguresOfMeasures, findHoldings } from '../../kit/figure-evidence.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { countSentOfCells } from './nomination.ts';
import { findTargetsOfCells, type TargetOfUnit } from './plan-target.ts';

/** A cell of a report; `id` is its text. */
export interface CellPlanKey extends UnitKey {
  readonly id: string;
  readonly cell: CellKey;
}

/** What the database has for one cell. Whether a count may be shown is not decided here. */
export interface CellParts {
  targets: readonly TargetOfUnit[];
  published: readonly ReportedFigureRow[];
  holdings: readonly RowHoldingRow[];
  persons: number;
}

/** The parts of all cells of one unit: one statement for the targets, three more when any cell counts nominations. */
export async function loadCellParts(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly CellPlanKey[],
): Promise<Map<string, CellParts>> {
  const counted = keys.filter(({ cell }) => cell.dimension === 'PROGRAMME').map(({ cell }) => cell);
  const none = counted.length === 0;
  const [targets, published, holdings, counts] = await Promise.all([
    findTargetsOfCells(
      dataSource,
      keys.map(({ cell }) => cell),
    ),
    none ? [] : findFiguresOfMeasures(dataSource, counted),
    none ? [] : findHoldings(dataSource),
    none ? [] : countSentOfCells(dataSource, provinceId, counted),
  ]);
  const persons = new Map(counts.map((count) => [counted[count.asked], count.persons]));
  const targetsOf = groupBy(targets, ({ asked }) => String(asked));
  return new Map(
    keys.map(({ id, cell }, place) => [
      id,
      {
        targets: targetsOf.get(String(place)) ?? [],
        published: published.filter(({ subject }) => subject === 'nominated'),
        holdings,
        persons: persons.get(cell) ?? 0,
      },
    ]),
  );
}
