import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import { populationOf } from '../../../common/populations.ts';
import { findFiguresOfMeasures, findHoldings } from '../../kit/figure-evidence.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import {
  type CellCounts,
  type CellFilter,
  countCells,
  countLearners,
  findListedCompletions,
  type ListedCompletionRow,
} from './report-cell.ts';

/** All that this unit's database has for a cell: what was published, what it holds, and what its rows count. */
export interface CellEvidence {
  readonly cell: CellKey;
  /** Of the cell's unit and measure, whatever their period; the latest published last. */
  readonly published: readonly ReportedFigureRow[];
  readonly holdings: readonly RowHoldingRow[];
  /** To be shown only where the holdings cover the cell. */
  readonly counts: CellCounts;
}

/** Evidence for each cell, in their order; three statements whatever their number. */
export async function loadCellEvidence(
  dataSource: DataSource,
  provinceId: string,
  cells: readonly CellKey[],
): Promise<CellEvidence[]> {
  const [published, holdings, counts] = await Promise.all([
    findFiguresOfMeasures(dataSource, cells),
    findHoldings(dataSource),
    countCells(
      dataSource,
      cells.map((cell) => filterOf(cell, provinceId)),
    ),
  ]);
  return cells.map((cell, place) => {
    const own = published.filter((row) => row.unitId === cell.unitId && row.measureId === cell.measureId);
    const counted = counts[place];
    if (!counted) throw new Error('A cell was not counted.');
    return { cell, published: own, holdings, counts: counted };
  });
}

/** Distinct learners of the classes of each cell, in their order; one statement. */
export function countLearnersOfCells(
  dataSource: DataSource,
  provinceId: string,
  cells: readonly CellKey[],
): Promise<number[]> {
  return countLearners(
    dataSource,
    cells.map((cell) => filterOf(cell, provinceId)),
  );
}

/** A cell, and persons of whom it is asked whether it counts them as having completed. */
export interface ListedCell {
  readonly cell: CellKey;
  readonly persons: readonly string[];
}

/** Of the persons of each cell those whom it counts; `asked` is the place of their cell. One statement. */
export function findCompletedOf(
  dataSource: DataSource,
  provinceId: string,
  cells: readonly ListedCell[],
): Promise<ListedCompletionRow[]> {
  return findListedCompletions(
    dataSource,
    cells.map(({ cell, persons }) => ({ ...filterOf(cell, provinceId), persons })),
  );
}

/** What a cell asks of the rows of its unit. `TAT_CA` is everybody: a class for it, or a learner of it, is any. */
export function filterOf(cell: CellKey, provinceId: string): CellFilter {
  const { kinds, titles, level, leading } = populationOf(cell.population);
  const isForAnybody = cell.dimension !== 'ANY' || cell.population === 'TAT_CA';
  return {
    unitId: cell.unitId === provinceId ? null : cell.unitId,
    audience: isForAnybody ? null : cell.population,
    programme: cell.dimension === 'PROGRAMME' ? cell.threshold : null,
    from: cell.from,
    to: cell.to,
    population: cell.population,
    kinds,
    titles,
    level,
    leading,
  };
}
