import { ClientError } from '../../common/errors.ts';
import { type CellKey, parseCellId } from '../../common/measure.ts';
import { populationOf } from '../../common/populations.ts';
import { isUnitId } from '../../common/units.ts';

/** Reads the key of a cell of a unit's database; throws BAD_ARGUMENT when no report of `directory` could have such a cell. */
export function readCell(provinceId: string, id: string): CellKey {
  const cell = parseCellId(id);
  if (isUnitId(cell.unitId) && cell.unitId !== provinceId) {
    throw new ClientError('BAD_ARGUMENT', `The cell speaks of ${cell.unitId}, its key of ${provinceId}.`);
  }
  populationOf(cell.population);
  return cell;
}
