import { readSpan, type Span, usualSpans, wholeYears, writeSpan } from '../address/period.ts';
import type { Language } from '../language/language.ts';
import { DayField, SelectField } from './field.tsx';

interface PeriodProps {
  readonly period: Span;
  readonly today: string;
  readonly language: Language;
  onChoose(period: Span): void;
}

const CUSTOM = 'custom';

/** Spans that are asked for most, or any two days. */
export function PeriodField({ period, today, language, onChoose }: PeriodProps) {
  const { words } = language;
  const usual = usualSpans(today);
  const value = writeSpan(period);
  const isUsual = usual.some((span) => writeSpan(span) === value);
  const named = (span: Span) => {
    const years = wholeYears(span);
    if (!years) return `${language.day(span.from)} – ${language.day(span.to)}`;
    return years.length > 4 ? words.filters.plan(years) : words.filters.year(years);
  };
  const spans = isUsual ? usual : [period, ...usual];
  const options = spans.map((span) => [writeSpan(span), named(span)] as const);
  return (
    <>
      <SelectField
        name="period"
        label={words.filters.period}
        value={value}
        groups={[{ label: null, options: isUsual ? [...options, [CUSTOM, words.filters.custom]] : options }]}
        onChoose={(chosen) =>
          onChoose(chosen === CUSTOM ? { from: period.from, to: today } : (readSpan(chosen) ?? period))
        }
      />
      {!isUsual && (
        <>
          <DayField
            name="from"
            label={words.filters.from}
            value={period.from}
            onChoose={(from) => onChoose({ from, to: period.to < from ? from : period.to })}
          />
          <DayField
            name="to"
            label={words.filters.to}
            value={period.to}
            onChoose={(to) => onChoose({ from: to < period.from ? to : period.from, to })}
          />
        </>
      )}
    </>
  );
}
