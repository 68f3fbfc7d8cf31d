import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import { type Learners, readLearners } from './learners.ts';
import { isDay, readSpan, type Span, writeSpan } from './period.ts';

const PAGES = ['overview', 'compare', 'province', 'institutions', 'sources'] as const;
export type PageName = (typeof PAGES)[number];

export const MAPS = ['34', '63', 'recorded'] as const;
export type MapName = (typeof MAPS)[number];

/** All that a page shows depends on; it stands in the address. Null: what the page takes when nothing is said. */
export interface View extends Learners {
  readonly page: PageName;
  /** Of the province page, e.g. `P34-24`. */
  readonly provinceId: string | null;
  readonly period: Span | null;
  /** A measure's id, `all`, or `group:LLCT`. */
  readonly target: string | null;
  readonly asOf: string | null;
  readonly map: MapName;
  readonly stale: boolean;
  readonly table: boolean;
  /** A column; with `-` in front, largest first. */
  readonly sort: string | null;
  readonly find: string;
  /** Sources page: only what did not answer. */
  readonly faults: boolean;
  /** Institutions page. */
  readonly year: string | null;
  readonly language: LanguageCode;
}

const PATHS: Record<PageName, string> = {
  overview: '/',
  compare: '/compare',
  province: '/province/',
  institutions: '/institutions',
  sources: '/sources',
};

/** Reads an address; null where there is no such page. What a filter cannot mean is left out. */
export function readAddress(path: string, query: string): View | null {
  const asked = new URLSearchParams(query);
  const own = pageOf(path);
  if (!own) return null;
  const asOf = asked.get('asOf');
  const year = asked.get('year');
  return {
    ...own,
    period: readSpan(asked.get('period')),
    target: asked.get('target'),
    asOf: asOf && isDay(asOf) ? asOf : null,
    map: MAPS.find((one) => one === asked.get('map')) ?? '34',
    stale: asked.get('stale') === 'on',
    table: asked.get('view') === 'table',
    sort: asked.get('sort'),
    find: asked.get('find') ?? '',
    ...readLearners(asked),
    faults: asked.get('faults') === 'on',
    year: year && /^\d{4}$/.test(year) ? year : null,
    language: LANGUAGES.find((one) => one === asked.get('lang')) ?? 'vi',
  };
}

/** The address of a view: only what differs from what the page takes by itself. */
export function writeAddress(view: View): string {
  const asked = new URLSearchParams();
  const put = (name: string, value: string | null) => value && asked.set(name, value);
  put('period', view.period && writeSpan(view.period));
  put('target', view.target);
  put('asOf', view.asOf);
  put('map', view.map === '34' ? null : view.map);
  put('stale', view.stale ? 'on' : null);
  put('view', view.table ? 'table' : null);
  put('sort', view.sort);
  for (const name of ['programme', 'level', 'gender', 'kind'] as const) put(name, view[name]);
  put('find', view.find);
  put('faults', view.faults ? 'on' : null);
  put('year', view.year);
  put('lang', view.language === 'vi' ? null : view.language);
  const query = asked.toString();
  return `${PATHS[view.page]}${view.provinceId ?? ''}${query && `?${query}`}`;
}

function pageOf(path: string): Pick<View, 'page' | 'provinceId'> | null {
  const plain = path.replace(/(?<=.)\/$/, '');
  const province = /^\/province\/(P(?:34|63)-\d{2}|TW)$/.exec(plain)?.[1];
  if (province) return { page: 'province', provinceId: province };
  const page = PAGES.find((one) => one !== 'province' && PATHS[one] === plain);
  return page ? { page, provinceId: null } : null;
}
