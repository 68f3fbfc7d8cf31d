import type { Language } from '../language/language.ts';
import { coverageText, unitsText } from './coverage-text.ts';
import type { Total } from './value.ts';
import {
  countUnitText,
  hasValue,
  NOT_APPLICABLE,
  UNAVAILABLE,
  valueReason,
  valueText,
} from './value-text.ts';

/**
 * The only place that prints a figure over all units: the figure and what it stands on are one text, which nobody can copy,
 * cut or hear apart. `path` says where in the answer the total stands; null = nobody answered.
 */
export function NationalFigure({ total, path, language }: NationalProps) {
  const text = nationalText(total, language);
  return (
    <div
      class="national"
      data-figure={path}
      data-coverage={`${path}.coverage`}
      data-state={total && hasValue(total.value) ? 'value' : 'unavailable'}
      role="group"
      aria-label={text}
    >
      {text}
    </div>
  );
}

interface NationalProps {
  readonly total: Total | null;
  readonly path: string;
  readonly language: Language;
}

/** Figure, unit and coverage; the first line is shown large. */
function nationalText(total: Total | null, language: Language): string {
  if (!total) return `${UNAVAILABLE}\n${language.words.figure.unavailable}`;
  const { kind, value, coverage } = total;
  if (value.state === 'NOT_APPLICABLE') return `${NOT_APPLICABLE}\n${valueReason(value, language)}`;
  if (!hasValue(value))
    return `${UNAVAILABLE}\n${unitsText(coverage, language)}. ${valueReason(value, language)}`;
  const figure = valueText(value, language, kind === 'partial');
  const unit = countUnitText(value, language);
  return `${figure}${unit && ` ${unit}`}\n${coverageText(total, language)}`;
}
