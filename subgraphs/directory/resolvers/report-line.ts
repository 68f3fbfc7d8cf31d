import type { DirectoryContext } from '../loaders.ts';
import type { RateTotals, TrainingTotals } from '../types.generated.ts';
import { type CellReference, cellOf } from './cell.ts';
import type { Part } from './coverage.ts';
import { lineUnits } from './line-units.ts';
import { type OpenLine, openLine } from './open-report.ts';
import { type RequiredDossier, rateTotals } from './rate-totals.ts';
import { formatLineId, parseLineId } from './report-request.ts';
import { type RequiredTraining, trainingTotals } from './training-totals.ts';

/** A cell as `@requires` brings it back: null where nobody answered. */
interface FilledCell {
  readonly training?: RequiredTraining | null;
  readonly dossier?: RequiredDossier | null;
}

interface LineReference {
  readonly id: string;
  /** In the order of `ReportLine.cells`; absent when no total was asked. */
  readonly cells?: readonly FilledCell[];
}

export interface LineParent extends OpenLine {
  readonly cells?: readonly FilledCell[];
}

/** One measure of one row, or of a whole report. */
export const ReportLine = {
  async __resolveReference({ id, cells }: LineReference, { loaders }: DirectoryContext): Promise<LineParent> {
    return { ...(await openLine(parseLineId(id), loaders)), ...(cells ? { cells } : {}) };
  },

  id: ({ request }: LineParent): string => formatLineId(request),

  cells: ({ request, measure, rows }: LineParent): CellReference[] =>
    lineUnits(request, measure.kind, rows).behind.map((unit) => cellOf(unit, measure, request)),

  training(line: LineParent, _: object, { coverage }: DirectoryContext): TrainingTotals | null {
    if (line.measure.kind !== 'VOLUME') return null;
    const { from, to } = line.request;
    const subject = { unitId: unitOf(line), period: { from, to } };
    return trainingTotals(
      expectedParts(line, (cell) => cell.training),
      subject,
      coverage,
    );
  },

  rate(line: LineParent, _: object, { coverage }: DirectoryContext): RateTotals | null {
    const { kind, countUnit, population, includesInProgress } = line.measure;
    if (kind !== 'RATE') return null;
    const subject = {
      countUnit: countUnit === 'CHUC_DANH' ? ('CHUC_DANH' as const) : ('NGUOI' as const),
      population,
      unitId: unitOf(line),
      asOf: line.request.asOf,
      includesInProgress,
    };
    return rateTotals(
      expectedParts(line, (cell) => cell.dossier),
      subject,
      coverage,
    );
  },
};

/** What each expected unit of the line gave. Cells come back in the order in which they went out. */
function expectedParts<Given>(
  { request, measure, rows, cells = [] }: LineParent,
  given: (cell: FilledCell) => Given | null | undefined,
): Part<Given>[] {
  const { behind, expected } = lineUnits(request, measure.kind, rows);
  const filled = cells.length === behind.length ? cells : [];
  return expected.map((unit) => {
    const cell = filled[behind.indexOf(unit)];
    return { unit, given: (cell && given(cell)) ?? null };
  });
}

/** The unit a total speaks of: that of its row; none for the total of several rows. */
function unitOf({ request }: LineParent): string | null {
  return request.scope === 'row' ? (request.unitIds[0] ?? null) : null;
}
