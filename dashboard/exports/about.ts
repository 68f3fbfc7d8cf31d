import type { UnitCoverage } from '../../client/lien-thong.ts';
import type { Asked } from '../address/asked.ts';
import type { View } from '../address/view.ts';
import { gapsOf } from '../answers/gaps.ts';
import { measureName, type Reference } from '../answers/reference.ts';
import type { Chosen } from '../answers/targets.ts';
import { coverageText, shareText } from '../figures/coverage-text.ts';
import type { Total } from '../figures/value.ts';
import type { Language } from '../language/language.ts';
import type { Sheet } from './sheet.ts';

interface AboutProps {
  readonly view: View;
  readonly asked: Asked;
  readonly chosen: Chosen;
  readonly coverage: readonly UnitCoverage[];
  /** The units of the table. */
  readonly rowIds: readonly string[];
  readonly reference: Reference;
  readonly language: Language;
  /** Totals of the page by the name of what they are about. */
  readonly totals: readonly (readonly [name: string, total: Total | null])[];
}

/** Lines above an exported table: filters, day, what the totals stand on, and everybody who is missing. */
export function aboutLines({
  view,
  asked,
  chosen,
  coverage,
  rowIds,
  reference,
  language,
  totals,
}: AboutProps): Sheet['about'] {
  const { words, day } = language;
  const { missing, reasons } = gapsOf(coverage, rowIds, reference);
  const lost = reasons.flatMap(({ state, units }) =>
    units.map(({ id, domains }) => {
      const named = domains.map((domain) => words.domains[domain] ?? domain).join(', ');
      return `${reference.nameOf(id)} ${id} (${named}): ${words.states[state] ?? state}`;
    }),
  );
  const isPart = missing.length > 0 || totals.some(([, total]) => total?.kind !== 'complete');
  return [
    [words.filters.period, `${day(asked.period.from)} – ${day(asked.period.to)}`],
    [words.filters.asOf, day(asked.asOf)],
    ...(chosen.measures.length > 0
      ? [[words.filters.target, chosen.measures.map((one) => measureName(one, language)).join('; ')] as const]
      : []),
    ...learnerLines(view, reference, language),
    [words.filters.map, words.filters.maps[view.map]],
    [words.filters.stale, view.stale ? '✓' : words.sheet.none],
    ...totals.flatMap(([name, total]) => {
      if (!total) return [];
      const share = shareText(total.coverage, language) ?? words.coverage.noShare;
      return [[`${words.sheet.coverage}: ${name}`, `${coverageText(total, language)} · ${share}`] as const];
    }),
    [words.sheet.missing, lost.length > 0 ? lost.join('; ') : words.sheet.none],
    ...(isPart ? [['⚠', words.sheet.partial] as const] : []),
    [words.sheet.made, language.moment(new Date().toISOString())],
  ];
}

const LISTS = {
  programme: 'ProgrammeGroup',
  level: 'AdministrativeLevel',
  gender: 'Gender',
  kind: 'CadreKind',
} as const;

/** Which learners count, where the page lets one choose. */
function learnerLines(view: View, reference: Reference, language: Language): Sheet['about'] {
  if (view.page !== 'institutions') return [];
  const { filters } = language.words;
  return (['programme', 'level', 'gender', 'kind'] as const).map((name) => {
    const code = view[name];
    return [filters[name], code ? reference.codeName(LISTS[name], code, language) : filters.any];
  });
}
