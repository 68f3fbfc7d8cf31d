import type { Language } from '../language/language.ts';
import { oldestDay } from './coverage-text.ts';
import type { Total, Value } from './value.ts';
import { hasValue, NOT_APPLICABLE, UNAVAILABLE, valueReason, valueText, type Writing } from './value-text.ts';

type FigureState = 'value' | 'unavailable' | 'stale' | 'not-applicable';

/** A figure of one unit as it is shown: three states, three forms. */
export interface UnitText {
  readonly text: string;
  readonly state: FigureState;
  /** Why, where there is no number; else empty. */
  readonly why: string;
  /** The day of an old figure. */
  readonly staleOn: string | null;
}

/** Of a total over the units behind one row; null = the line is lost. */
export function unitText(total: Total | null, language: Language, writing: Writing = 'full'): UnitText {
  if (!total) return figureText(null, language);
  const { kind, value, coverage } = total;
  const shown = figureText(value, language, kind === 'partial' && coverage.withFigure.length > 0, writing);
  if (shown.state === 'unavailable') return { ...shown, why: whyMissing(total, language) ?? shown.why };
  const staleOn = oldestDay(coverage.stale);
  return staleOn && shown.state === 'value' ? { ...shown, state: 'stale', staleOn } : shown;
}

/** Of a single figure; null = nobody answered. */
export function figureText(
  value: Value | null,
  language: Language,
  isPart = false,
  writing: Writing = 'full',
): UnitText {
  const none = { why: valueReason(value, language), staleOn: null };
  if (!value) return { ...none, text: UNAVAILABLE, state: 'unavailable' };
  if (value.state === 'NOT_APPLICABLE') return { ...none, text: NOT_APPLICABLE, state: 'not-applicable' };
  if (!hasValue(value)) return { ...none, text: UNAVAILABLE, state: 'unavailable' };
  const text = valueText(value, language, isPart, writing);
  return { text, state: 'value', why: '', staleOn: null };
}

function whyMissing({ coverage }: Total, { words }: Language): string | null {
  const lost = coverage.missing[0];
  if (!lost) return null;
  const domain = words.domains[lost.domain.toLowerCase()] ?? '';
  return `${domain}: ${(words.states[lost.reason] ?? '').toLowerCase()}`;
}

interface FigureProps {
  readonly shown: UnitText;
  /** Where in the answer the figure stands. */
  readonly path: string;
  readonly language: Language;
}

/** Prints a figure of one unit: a number, `…` on hatching, `–`, or a number with a dashed border and its day. */
export function UnitFigure({ shown, path, language }: FigureProps) {
  const { text, state, why, staleOn } = shown;
  const stale = staleOn && language.words.figure.stale(language.day(staleOn));
  return (
    <span class={`figure ${state}`} title={stale || why || undefined}>
      <span data-figure={path} data-state={state}>
        {text}
      </span>
      {why !== '' && <span class="hidden" data-text>{` (${why})`}</span>}
      {staleOn && (
        <span class="stale-day" data-date>
          {` ◷ ${language.day(staleOn)}`}
        </span>
      )}
    </span>
  );
}
