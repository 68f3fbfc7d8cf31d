import type { Standing } from '../figures/standing.ts';
import type { Total, Value } from '../figures/value.ts';
import { hasValue, NOT_APPLICABLE, UNAVAILABLE, valueText } from '../figures/value-text.ts';
import type { Language } from '../language/language.ts';
import type { Cell } from './sheet.ts';

/** A figure in an export: a number where it is one and no more, in words where it is a bound, `…` where it is missing. */
export function valueCell(value: Value | null, language: Language, isPart = false): Cell {
  if (!value) return UNAVAILABLE;
  if (value.state === 'NOT_APPLICABLE') return NOT_APPLICABLE;
  if (!hasValue(value)) return UNAVAILABLE;
  const isExact = value.low !== null && value.low === value.high && !value.approximate;
  return isExact && !isPart && value.low !== null ? value.low : valueText(value, language, isPart);
}

export function totalCell(total: Total | null, language: Language): Cell {
  return total ? valueCell(total.value, language, total.kind === 'partial') : UNAVAILABLE;
}

/** A number that the gateway gave beside a figure; `…` where it is not known. */
export function numberCell(value: number | null | undefined): Cell {
  return value ?? UNAVAILABLE;
}

export function statusCell(standing: Standing | null, { words }: Language): Cell {
  return standing ? (words.statuses[standing.status ?? 'UNKNOWN'] ?? UNAVAILABLE) : NOT_APPLICABLE;
}
