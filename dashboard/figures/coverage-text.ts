import type { Language } from '../language/language.ts';
import type { Coverage, Total } from './value.ts';

/** `31/34 tỉnh`, in words that fit the units which were expected. */
export function unitsText({ expected, withFigure }: Coverage, language: Language): string {
  return someOf(withFigure, expected, language);
}

/** How many of these units, called what all of them are. */
export function someOf(some: readonly string[], all: readonly string[], { words, count }: Language): string {
  const [n, m] = [count(some.length), count(all.length)];
  if (all.every((id) => id.startsWith('P34-'))) return words.coverage.provinces(n, m);
  if (all.every((id) => id.startsWith('P63-'))) return words.coverage.oldProvinces(n, m);
  return words.coverage.records(n, m);
}

/** `28 mới + 3 cũ (cũ nhất 12/09/2026)`; null where nothing is old. */
function staleText({ withFigure, stale }: Coverage, { words, count, day }: Language): string | null {
  const old = new Set(stale.map(({ unitId }) => unitId));
  const fresh = withFigure.filter((id) => !old.has(id));
  const oldest = oldestDay(stale);
  if (oldest === null) return null;
  const counted = withFigure.filter((id) => old.has(id));
  return words.coverage.mixed(count(fresh.length), count(counted.length), day(oldest));
}

export function oldestDay(stale: readonly { readonly asOf: string }[]): string | null {
  return stale.map(({ asOf }) => asOf).sort()[0] ?? null;
}

/** `88 % chỉ tiêu`; null where the weight of the units is not known. */
export function shareText({ share, weighedBy }: Coverage, { words, percentShort }: Language): string | null {
  return share === null ? null : (words.coverage.shareOf[weighedBy]?.(percentShort(share)) ?? null);
}

/** What a total stands on. `Cả nước` is said of a complete total only. */
export function coverageText(
  { kind, coverage }: Pick<Total, 'kind' | 'coverage'>,
  language: Language,
): string {
  const { words } = language;
  const units = unitsText(coverage, language);
  const stale = staleText(coverage, language);
  const said = kind === 'complete' ? words.coverage.whole(units) : words.coverage.part(units);
  const aged = stale ? `${said}: ${stale}` : said;
  return kind === 'per-unit' ? `${aged}; ${words.figure.perUnit}` : aged;
}

/** Below this share of the whole, or where it is not known, nothing is coloured as good or bad. */
const ENOUGH = 95;

/** True if so much of the whole is known that colours may judge it. */
export function mayJudge({ share }: Coverage): boolean {
  return share !== null && share >= ENOUGH;
}
