import type { AnswerOf } from '../answers/question.ts';
import type { Line, Row } from '../answers/report-rows.ts';
import { placeOf } from '../figures/rank.ts';
import type { Standing } from '../figures/standing.ts';
import { hasValue } from '../figures/value-text.ts';
import type { Frame } from '../parts/frame.ts';

/** What the overview shows: one rate, several targets together, or one volume. */
export interface OverviewModel {
  readonly kind: 'one' | 'many' | 'volume';
  readonly rows: readonly Row[];
  readonly totals: readonly Line[];
}

/** What every part of the overview is given. */
export interface OverviewProps {
  readonly frame: Frame;
  readonly model: OverviewModel;
  readonly shown: AnswerOf<'overview'>;
}

/** True where nobody gave a rate for the line. */
export function lacksRate({ rate }: Line): boolean {
  return !rate || (rate.value.state !== 'NOT_APPLICABLE' && !hasValue(rate.value));
}

/** True where nothing can be said of a unit's targets: nobody gave its rates, or planning is silent. */
export function lacksTargets({ lines }: Row): boolean {
  return lines.every(lacksRate) || lines.some(({ isKnown }) => !isKnown);
}

export function lacksVolume({ classes }: Line): boolean {
  return !classes || (classes.value.state !== 'NOT_APPLICABLE' && !hasValue(classes.value));
}

/** What a unit is ranked by: its percent of plan, or its rate where there are no targets. Only whole figures are ranked. */
function rankedBy(line: Line, byPlan: boolean): number | null {
  if (line.rate?.kind !== 'complete' || !hasValue(line.rate.value)) return null;
  return byPlan ? (line.standing?.percentOfTarget ?? null) : line.rate.value.low;
}

/** True if some unit has a percentage of plan. */
export function hasPlans({ rows }: OverviewModel): boolean {
  return rows.some(({ lines }) => lines.some(({ standing }) => (standing?.percentOfTarget ?? null) !== null));
}

/** The rank of each unit that has one, and of how many. */
export function ranksOf(model: OverviewModel): ReadonlyMap<string, readonly [place: number, of: number]> {
  const byPlan = hasPlans(model);
  const ranked = model.rows.flatMap(({ unitId, lines: [line] }) => {
    const value = line ? rankedBy(line, byPlan) : null;
    return value === null ? [] : [{ unitId, value }];
  });
  const values = ranked.map(({ value }) => value);
  return new Map(ranked.map(({ unitId, value }) => [unitId, [placeOf(value, values), values.length]]));
}

/** Targets of rows that belong to the period, one for each unit of record and measure. */
export function standingsIn(rows: readonly Row[]): readonly Standing[] {
  return rows.flatMap(({ lines }) => lines.flatMap(({ chosen }) => chosen));
}

/** Targets on which something can be said: met or not, on pace or at risk. */
export function measurable(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter(({ status }) => status !== null && status !== 'KHONG_DO_DUOC');
}

/** How many targets have a status. */
export function countOf(standings: readonly Standing[], ...statuses: readonly string[]): number {
  return standings.filter(({ status }) => statuses.includes(status ?? 'UNKNOWN')).length;
}
