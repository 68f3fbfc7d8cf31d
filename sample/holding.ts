import type { RowHoldingRow } from '../subgraphs/kit/row-holding.ts';
import { sampleId } from './deterministic.ts';

/** A promise that all rows of a measure (`*`: of every) are held for a unit and span. */
export function holding(
  measureId: string,
  unitId: string,
  validFrom: string,
  validTo: string | null = null,
): RowHoldingRow {
  return {
    id: sampleId('holding', measureId, unitId, validFrom),
    measureId,
    unitId,
    validFrom,
    validTo,
  };
}
