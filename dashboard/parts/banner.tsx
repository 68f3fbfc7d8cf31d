import type { UnitCoverage } from '../../client/lien-thong.ts';
import { type View, writeAddress } from '../address/view.ts';
import { type Gaps, gapsOf, type Reason } from '../answers/gaps.ts';
import type { Reference } from '../answers/reference.ts';
import { shareText, someOf } from '../figures/coverage-text.ts';
import type { Total } from '../figures/value.ts';
import type { Language } from '../language/language.ts';

interface BannerProps {
  readonly view: View;
  readonly language: Language;
  readonly reference: Reference;
  readonly coverage: readonly UnitCoverage[];
  /** The units that the page shows. */
  readonly rowIds: readonly string[];
  /** The page's totals, and where in the answer they stand. */
  readonly totals: readonly { readonly total: Total | null; readonly path: string }[];
}

/** So many names stand in the banner itself; all of them in its list. */
const NAMED = 6;

/** The one place under the title that says who is missing, and that the totals are not the whole. */
export function Banner({ view, language, reference, coverage, rowIds, totals }: BannerProps) {
  const { words, count } = language;
  const gaps = gapsOf(coverage, rowIds, reference);
  const [first] = totals;
  const coverages = totals.flatMap(({ total }) => total?.coverage ?? []);
  const silent = new Set(coverages.flatMap(({ withoutFigure }) => withoutFigure));
  const parts = coverages.filter(({ expected, withFigure }) => withFigure.length < expected.length);
  const isPart = parts.length > 0;
  const notWhole = parts.length < totals.length ? words.banner.partNotWhole : words.banner.notWhole;
  const share = totals.length === 1 && first?.total ? shareText(first.total.coverage, language) : null;
  if (gaps.missing.length === 0 && gaps.stale.length === 0 && !isPart) return <div role="status" />;
  const few = gaps.missing.length > 0 || isPart;
  return (
    <div class={`banner ${few ? 'few' : 'old'}`} role="status" data-testid="banner">
      <span class="sign" aria-hidden="true">
        {few ? '⚠' : '◷'}
      </span>
      <div data-text>
        {gaps.missing.length > 0 && rowIds.length > 1 && (
          <strong data-count="missing">
            {words.banner.missing(someOf(gaps.missing, rowIds, language))}{' '}
          </strong>
        )}
        {totals.length > 1 && isPart && (
          <span data-count="partial-targets">
            {`${words.banner.partTargets(count(parts.length), count(totals.length))} `}
          </span>
        )}
        {totals.length === 1 && silent.size > 0 && (
          <span data-count="silent">{words.banner.silent(count(silent.size))} </span>
        )}
        {isPart && <strong>{notWhole} </strong>}
        {isPart && share && <span data-coverage={`${first?.path}.coverage`}>{`(${share}) `}</span>}
        {gaps.reasons.map((reason) => (
          <span key={reason.state}>{reasonText(reason, language, reference, NAMED)} </span>
        ))}
        <StaleText gaps={gaps} language={language} />
        <BannerLinks {...{ view, language, reference, gaps }} />
      </div>
    </div>
  );
}

function StaleText({ gaps: { stale, oldest }, language }: { gaps: Gaps; language: Language }) {
  if (oldest === null) return null;
  return (
    <span>{`${language.words.banner.stale(language.count(stale.length), language.moment(oldest))} `}</span>
  );
}

function BannerLinks({
  view,
  language,
  reference,
  gaps,
}: Omit<BannerProps, 'coverage' | 'rowIds' | 'totals'> & { gaps: Gaps }) {
  const { words } = language;
  const isLong = gaps.reasons.some(({ units }) => units.length > NAMED);
  return (
    <>
      {view.page !== 'sources' && (
        <a href={writeAddress({ ...view, page: 'sources', provinceId: null, faults: true })}>
          {words.banner.sources}
        </a>
      )}
      {isLong && (
        <details>
          <summary>{words.banner.all}</summary>
          {gaps.reasons.map((reason) => (
            <p key={reason.state}>{reasonText(reason, language, reference, reason.units.length)}</p>
          ))}
        </details>
      )}
    </>
  );
}

/** `Quá thời hạn: Quảng Ninh (cán bộ), …`. */
function reasonText(
  { state, units }: Reason,
  { words, count }: Language,
  reference: Reference,
  most: number,
): string {
  const names = units.slice(0, most).map(({ id, domains }) => {
    const lost = domains.map((domain) => (words.domains[domain] ?? domain).toLowerCase()).join(', ');
    return `${reference.nameOf(id)} (${lost})`;
  });
  const rest = units.slice(most);
  const more = rest.length > 0 ? ` ${words.banner.more(count(rest.length))}` : '';
  return `${words.states[state] ?? state}: ${names.join(', ')}${more}.`;
}
