import type { ReportedFigureRow } from '../subgraphs/kit/reported-figure.ts';
import { sampleId } from './deterministic.ts';
import { fact, publicationOf } from './facts.ts';

/** Where a published fact goes; what is not given here is taken from the fact. */
export type Placement = Pick<ReportedFigureRow, 'subject'> &
  Partial<Omit<ReportedFigureRow, 'id' | 'subject' | 'sourceFile' | 'publishedOn' | 'publishedOnReliable'>>;

/**
 * A row of `reported_figure` out of a published fact: value, operator, unit of count, period, place and source are the
 * fact's own. Operators EQUALS, QUALITATIVE and EXAMPLE of the list of facts are no figures: give an operator for them.
 */
export function reported(factId: string, placement: Placement): ReportedFigureRow {
  const entry = fact(factId);
  const [value, valueTo] = Array.isArray(entry.value) ? entry.value : [entry.value, null];
  const publication = publicationOf(entry);
  const stock = entry.pointInTime;
  return {
    id: sampleId('reported', factId, placement.subject, placement.recordId ?? ''),
    factIds: [factId],
    sourceFile: entry.file,
    publishedOn: publication?.on ?? null,
    publishedOnReliable: publication?.reliable ?? null,
    unitId: entry.unitId,
    measureId: null,
    recordId: null,
    operator: entry.operator,
    value: typeof value === 'number' ? String(value) : null,
    valueTo: typeof valueTo === 'number' ? String(valueTo) : null,
    countUnit: entry.countUnit ?? 'NGUOI',
    numerator: null,
    denominator: entry.denominator ?? null,
    population: null,
    includesInProgress: entry.includesInProgress ?? false,
    periodFrom: stock ? null : entry.from,
    periodTo: stock ? null : entry.to,
    openEnd: entry.openEnd,
    annual: entry.annual,
    asOf: stock ? entry.to : null,
    ...placement,
  };
}
