import type { Language } from '../language/language.ts';
import type { Total } from './value.ts';
import { NOT_APPLICABLE } from './value-text.ts';

interface PartsProps {
  readonly total: Total;
  readonly path: string;
  readonly language: Language;
}

/** Who meets the measure, of all: both as the gateway counted them; behind a part only, on how many units it stands. */
export function RateParts({ total: { kind, value, member, coverage }, path, language }: PartsProps) {
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null) return <span>{NOT_APPLICABLE}</span>;
  const { words, count } = language;
  const units = words.coverage.predecessors(
    count(coverage.withFigure.length),
    count(coverage.expected.length),
  );
  return (
    <span class="parts">
      <span data-figure={`${path}.${member}.numerator`}>{count(numerator)}</span>
      <span aria-hidden="true"> / </span>
      <span data-figure={`${path}.${member}.denominator`}>{count(denominator)}</span>
      {kind === 'partial' && <small data-coverage={`${path}.coverage`}>{` (${units})`}</small>}
    </span>
  );
}
