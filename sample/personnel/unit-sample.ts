import type { ReportedFigureRow } from '../../subgraphs/kit/reported-figure.ts';
import type { RowHoldingRow } from '../../subgraphs/kit/row-holding.ts';
import type { AgencyRow } from '../../subgraphs/personnel/entities/agency.ts';
import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import type { QualificationRow } from '../../subgraphs/personnel/entities/qualification.ts';
import { measurePart } from '../measures.ts';
import { type Placement, reported } from '../reported.ts';

/** What a unit's database holds besides the dossiers of `roster()` themselves. */
export interface UnitSample {
  agencies: AgencyRow[];
  assignments: AssignmentRow[];
  qualifications: QualificationRow[];
  reported: ReportedFigureRow[];
  holdings: RowHoldingRow[];
  /** Days of which staff is counted. */
  headcountDays: string[];
}

/** A published rate of a measure; it counts what the measure counts. */
export function reportedRate(
  factId: string,
  measureId: string,
  more: Partial<Placement> = {},
): ReportedFigureRow {
  const { population, countUnit } = measurePart(measureId);
  return reported(factId, { subject: 'rate', measureId, population, countUnit, ...more });
}
