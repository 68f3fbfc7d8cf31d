import type { RateSubject } from '../../kit/figures.ts';
import { effectiveDay } from '../../kit/unit-life.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { RateTotals, SeriesBreak, TrainingTotals } from '../types.generated.ts';
import { type CellReference, cellOf } from './cell.ts';
import { type CombinedParent, combinedTarget, type RequiredPlanAndRate } from './combined-target.ts';
import type { Part } from './coverage.ts';
import { lineUnits, type UnitOfRecord } from './line-units.ts';
import { type OpenLine, openLine, openProvince } from './open-report.ts';
import { versionOn } from './province-version.ts';
import { type RequiredDossier, rateTotals } from './rate-totals.ts';
import { formatLineId, parseLineId } from './report-request.ts';
import { findSuccessionsOf, seriesBreak } from './series-break.ts';
import { type RequiredTraining, trainingTotals } from './training-totals.ts';

/** A cell as `@requires` brings it back: null where nobody answered. */
interface FilledCell {
  readonly training?: RequiredTraining | null;
  readonly dossier?: RequiredDossier | null;
  readonly plan?: RequiredPlanAndRate['plan'];
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
    if (line.measure.kind !== 'RATE') return null;
    return rateTotals(
      expectedParts(line, (cell) => cell.dossier),
      rateSubject(line, line.request.asOf),
      coverage,
    );
  },

  async break(
    { request, measure, rows }: LineParent,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<SeriesBreak | null> {
    const { behind } = lineUnits(request, measure.kind, rows);
    return seriesBreak(request, behind, await findSuccessionsOf(behind, loaders));
  },

  async combined(
    line: LineParent,
    _: object,
    { coverage, loaders }: DirectoryContext,
  ): Promise<CombinedParent | null> {
    const merged = mergedUnits(line);
    if (merged.length < 2) return null;
    const predecessors = await Promise.all(merged.map(({ id }) => openProvince('predecessors', id, loaders)));
    const names = await Promise.all(
      merged.map(async ({ id }) => versionOn(await loaders.versions.load(id), null).nameVi),
    );
    const parts = givenParts(line, merged, (cell) => cell);
    const units = parts.map((part, place) => ({ ...part, nameVi: names[place] ?? part.unit.id }));
    const subject = rateSubject(line, effectiveDay(merged[0]?.id ?? '', line.request.asOf));
    return { predecessors, ...combinedTarget(units, subject, coverage) };
  },
};

/** The units that were merged into that of a row, where its rate has cells of theirs. */
function mergedUnits({ request, measure, rows }: LineParent): UnitOfRecord[] {
  if (request.scope !== 'row' || measure.kind !== 'RATE') return [];
  const { behind } = lineUnits(request, measure.kind, rows);
  const predecessors = new Set(rows.flatMap((row) => row.predecessors.map(({ id }) => id)));
  return behind.filter(({ id }) => predecessors.has(id));
}

function rateSubject(line: LineParent, asOf: string): RateSubject {
  const { countUnit, population, includesInProgress } = line.measure;
  return {
    countUnit: countUnit === 'CHUC_DANH' ? 'CHUC_DANH' : 'NGUOI',
    population,
    unitId: unitOf(line),
    asOf,
    includesInProgress,
  };
}

/** What each expected unit of the line gave. */
function expectedParts<Given>(
  line: LineParent,
  given: (cell: FilledCell) => Given | null | undefined,
): Part<Given>[] {
  return givenParts(line, lineUnits(line.request, line.measure.kind, line.rows).expected, given);
}

/** What units of the line gave. Cells come back in the order in which they went out. */
function givenParts<Given>(
  { request, measure, rows, cells = [] }: LineParent,
  units: readonly UnitOfRecord[],
  given: (cell: FilledCell) => Given | null | undefined,
): Part<Given>[] {
  const { behind } = lineUnits(request, measure.kind, rows);
  const filled = cells.length === behind.length ? cells : [];
  const places = new Map(behind.map(({ id }, place) => [id, place]));
  return units.map((unit) => {
    const cell = filled[places.get(unit.id) ?? -1];
    return { unit, given: (cell && given(cell)) ?? null };
  });
}

/** The unit a total speaks of: that of its row; none for the total of several rows. */
function unitOf({ request }: LineParent): string | null {
  return request.scope === 'row' ? (request.unitIds[0] ?? null) : null;
}
