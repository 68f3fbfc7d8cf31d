import type { MeasureKind } from '../../../common/measure.ts';
import type { RateSubject } from '../../kit/figures.ts';
import { effectiveDay } from '../../kit/unit-life.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { SeriesBreak } from '../types.generated.ts';
import { type CellReference, cellOf } from './cell.ts';
import { type CombinedParent, combinedTarget, type RequiredPlanAndRate } from './combined-target.ts';
import type { Part, TotalFrame, Weighing } from './coverage.ts';
import { lineUnits, type UnitOfRecord } from './line-units.ts';
import { completionsWithin, type ListedCompletion, type ListedHolder } from './listed-persons.ts';
import { type OpenLine, openLine, openProvince } from './open-report.ts';
import { versionOn } from './province-version.ts';
import { type RequiredDossier, rateTotals } from './rate-totals.ts';
import { formatLineId, parseLineId } from './report-request.ts';
import { findSuccessionsOf, seriesBreak } from './series-break.ts';
import {
  completedTotals,
  type RequiredCompletion,
  type RequiredTraining,
  type TotalSubject,
  trainingTotals,
} from './training-totals.ts';

/** A cell as `@requires` brings it back: null where nobody answered. */
interface FilledCell {
  /** Of its figures those that the fields asked for require. */
  readonly training?: Partial<RequiredTraining & Pick<RequiredCompletion, 'issued'>> | null;
  readonly dossier?: Pick<RequiredDossier, 'rate'> | null;
  readonly plan?: RequiredPlanAndRate['plan'];
  readonly completedByListed?: readonly ListedCompletion[] | null;
  readonly ratedByListed?: readonly ListedHolder[] | null;
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

  training(line: LineParent, _: object, context: DirectoryContext): ReturnType<typeof trainingTotals> | null {
    if (line.measure.kind !== 'VOLUME') return null;
    const parts = expectedParts(line, 'VOLUME', ({ training }) => ranOf(training));
    return trainingTotals(parts, flowFrame(line, context));
  },

  completed(line: LineParent, _: object, context: DirectoryContext): ReturnType<typeof completedTotals> {
    const parts = expectedParts(line, 'VOLUME', ({ training, completedByListed }) =>
      training?.issued
        ? { issued: training.issued, listed: completionsWithin(completedByListed, line.request) }
        : null,
    );
    return completedTotals(parts, flowFrame(line, context));
  },

  rate(line: LineParent, _: object, { coverage }: DirectoryContext): ReturnType<typeof rateTotals> | null {
    if (line.measure.kind !== 'RATE') return null;
    const parts = expectedParts(line, 'RATE', ({ dossier, ratedByListed }) =>
      dossier ? { rate: dossier.rate, listed: ratedByListed ?? null } : null,
    );
    const subject = rateSubject(line, line.request.asOf);
    const frame = { subject, domain: 'personnel', states: coverage, weighing: weighingOf(line) } as const;
    return rateTotals(parts, frame);
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
    const frame = { subject, domain: 'personnel', states: coverage, weighing: weighingOf(line) } as const;
    return { predecessors, ...combinedTarget(units, frame) };
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

function ranOf(training: FilledCell['training']): RequiredTraining | null {
  const { classes, attendances, classDays } = training ?? {};
  return classes && attendances && classDays ? { classes, attendances, classDays } : null;
}

function flowFrame(line: LineParent, { coverage }: DirectoryContext): TotalFrame<TotalSubject> {
  const { from, to } = line.request;
  const subject = { unitId: unitOf(line), period: { from, to } };
  return { subject, domain: 'institutions', states: coverage, weighing: weighingOf(line) };
}

function weighingOf({ request: { from, to, asOf }, measure }: LineParent): Weighing {
  return { measureId: measure.id, kind: measure.kind, from, to, asOf };
}

/** What each unit gave that the line expects of a flow (those of the period) or of a stock (those of the day). */
function expectedParts<Given>(
  line: LineParent,
  kind: MeasureKind,
  given: (cell: FilledCell) => Given | null | undefined,
): Part<Given>[] {
  return givenParts(line, lineUnits(line.request, kind, line.rows).expected, given);
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
