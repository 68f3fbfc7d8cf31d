import type { Sheet } from './sheet.ts';

/** What a total stands on, as far as an export's name says it. */
interface Standing {
  readonly kind: string;
  readonly coverage: { readonly expected: readonly string[]; readonly withFigure: readonly string[] };
}

/** Which part of the units an export stands on: null = all, by every total and with nobody missing. */
export function partOf(
  totals: readonly (Standing | null)[],
  rows: number,
  missing: readonly string[],
): Sheet['part'] {
  const parts = totals.flatMap((total) => (total?.kind === 'partial' ? total.coverage : []));
  const least = parts.toSorted((a, b) => a.withFigure.length - b.withFigure.length)[0];
  if (least) return { given: least.withFigure.length, of: least.expected.length };
  return missing.length > 0 ? { given: rows - missing.length, of: rows } : null;
}
