import type { Language } from '../language/language.ts';
import type { Standing } from './standing.ts';
import type { Value } from './value.ts';

const SIGNS: Record<string, string> = {
  DAT: '✓',
  DUNG_TIEN_DO: '•',
  NGUY_CO: '!',
  KHONG_DAT: '✕',
  KHONG_DO_DUOC: '?',
  UNKNOWN: '…',
};

/** Where a unit stands against its target, as the gateway judged it: a sign, a word, a colour. */
export function StatusChip({ standing, language: { words } }: { standing: Standing; language: Language }) {
  const status = standing.status ?? 'UNKNOWN';
  return (
    <span class={`chip status-${status}`} data-status={status} title={standing.reason ?? undefined}>
      <span aria-hidden="true">{SIGNS[status]} </span>
      {words.statuses[status]}
    </span>
  );
}

/** The target of a standing. */
export function TargetText({ standing, language }: { standing: Standing; language: Language }) {
  const { wanted, comparison, targetPath } = standing;
  return <WantedText wanted={wanted} comparison={comparison} path={targetPath} language={language} />;
}

interface WantedProps {
  readonly wanted: Value | null;
  readonly comparison: string;
  readonly path: string;
  readonly language: Language;
}

/** The target itself: `≥ 85 %`, `= 70 %`. */
export function WantedText({ wanted, comparison, path, language }: WantedProps) {
  const value = wanted?.low ?? wanted?.high ?? null;
  if (!wanted || value === null) return <span class="muted">{language.words.figure.unspecified}</span>;
  const sign = language.words.comparison[comparison] ?? '';
  const written = wanted.countUnit === 'PHAN_TRAM' ? language.percent(value) : language.count(value);
  return <span data-figure={path}>{`${sign} ${written}`.trim()}</span>;
}
