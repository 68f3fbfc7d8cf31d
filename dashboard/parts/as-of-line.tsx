import type { Language } from '../language/language.ts';

interface AsOfLineProps {
  readonly language: Language;
  readonly asked: {
    readonly asOf: string;
    readonly period: { readonly from: string; readonly to: string };
  };
}

/** The day and the period that a page's figures speak of. */
export function AsOfLine({ language, asked: { asOf, period } }: AsOfLineProps) {
  const { day, words } = language;
  return (
    <p class="as-of" data-date>
      {`${words.filters.asOf} ${day(asOf)} · ${day(period.from)} – ${day(period.to)}`}
    </p>
  );
}
