import { POPULATIONS, type Population, populationOf } from '../../../common/populations.ts';
import type { TableCell } from '../../../common/table-key.ts';
import { holdsAllRows, type RowHoldingRow } from '../../kit/row-holding.ts';
import { withinLife } from '../../kit/unit-life.ts';

/** Holdings of dossiers are named `HO_SO:<population>:<dimension>,…`: who is there, and what their dossiers say in full. */
const DOSSIERS = /^HO_SO:(\w+):([\w,]+)$/;
const CODES: ReadonlySet<string> = new Set(POPULATIONS.map(({ code }) => code));

/**
 * True when the database holds all rows that a cell counts: those of the whole unit or area (`*`), or the dossiers of a
 * population that everybody the cell asks about belongs to, with every dimension that it asks about.
 */
export function holdsStaff(
  holdings: readonly RowHoldingRow[],
  provinceId: string,
  cell: TableCell<'staff'>,
  day: string,
): boolean {
  // Training is asked of a whole span, a level of the day alone.
  const from = cell.meeting?.recorded?.from ?? day;
  const span = withinLife(cell.unitId, { from: from < day ? from : day, to: day });
  const wanted = { unitId: cell.unitId, provinceId, from: span?.from ?? day, to: day };
  return holdings.some((holding) => {
    const { measureId } = holding;
    if (!holdsAllRows([holding], { ...wanted, measureId })) return false;
    if (measureId === '*') return true;
    const [, population = '', dimensions = ''] = DOSSIERS.exec(measureId) ?? [];
    if (!CODES.has(population) || !isWithin(cell.filter, populationOf(population))) return false;
    const held = dimensions.split(',');
    return levelsAskedBy(cell).every((dimension) => held.includes(dimension));
  });
}

function isWithin(
  { cadreKinds, titles, levels, leading }: TableCell<'staff'>['filter'],
  population: Population,
): boolean {
  const { kinds, titles: itsTitles, level, leading: itsLeading } = population;
  return (
    isPart(cadreKinds, kinds) &&
    isPart(titles, itsTitles) &&
    isPart(levels, level === null ? null : [level]) &&
    (itsLeading === null || leading === itsLeading)
  );
}

function isPart(asked: readonly string[] | null, whole: readonly string[] | null): boolean {
  return whole === null || (asked?.every((code) => whole.includes(code)) ?? false);
}

/** The dimensions of qualifications that a cell reads. */
function levelsAskedBy({ by, filter, meeting }: TableCell<'staff'>): string[] {
  const asks = {
    LLCT:
      by.includes('POLITICAL_THEORY') ||
      [filter.theoryAtLeast, filter.theoryBelow, meeting?.theoryAtLeast ?? null].some(
        (rank) => rank !== null,
      ),
    CHUYEN_MON:
      by.includes('PROFESSIONAL_LEVEL') ||
      [filter.professionalAtLeast, filter.professionalBelow, meeting?.professionalAtLeast ?? null].some(
        (rank) => rank !== null,
      ),
    QLNN: (meeting?.stateManagementAtLeast ?? null) !== null,
    BOI_DUONG: (meeting?.recorded ?? null) !== null,
  };
  const ofStandards = [filter.lacking, filter.inPool?.lacking, meeting?.standard].flatMap((one) => one ?? []);
  return Object.entries(asks).flatMap(([dimension, isAsked]) =>
    isAsked || by.includes('LACKING') || ofStandards.includes(dimension) ? dimension : [],
  );
}
