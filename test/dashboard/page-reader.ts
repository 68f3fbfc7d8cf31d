import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import {
  countText,
  figureText,
  isPart,
  isTotal,
  type Lang,
  nationalText,
  percentText,
  rowText,
  targetText,
  valueAt,
} from './expected-text.ts';

/** An answer of the gateway as the browser got it, with what it was asked. */
export interface Heard {
  readonly asked: { readonly query?: string };
  readonly body: {
    readonly data: unknown;
    readonly errors?: readonly unknown[];
    readonly extensions: { readonly coverage: readonly Readonly<Record<string, string>>[] };
  };
}

/** Collects what the gateway answers a page, without standing between them. */
export function listen(page: Page): { all: Promise<Heard>[]; last(): Promise<Heard> } {
  const all: Promise<Heard>[] = [];
  const hear = async (response: Response): Promise<Heard> => ({
    asked: JSON.parse(response.request().postData() ?? '{}'),
    body: await bodyOf(response),
  });
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/graphql') all.push(hear(response));
  });
  return {
    all,
    last() {
      const latest = all.at(-1);
      if (!latest) throw new Error('The page has asked nothing.');
      return latest;
    },
  };
}

/** Chromium lets go of a text when it has many others; the gateway then gives the same answer again. */
async function bodyOf(response: Response): Promise<Heard['body']> {
  try {
    return await response.json();
  } catch (error) {
    if (!String(error).includes('No data found for resource')) throw error;
    const body = response.request().postData();
    const headers = { 'content-type': 'application/json' };
    const again = await fetch(response.url(), { method: response.request().method(), headers, body });
    return (await again.json()) as Heard['body'];
  }
}

/** Waits until the page shows the answer to its last question. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('[data-busy="false"]');
}

/** A figure as it stands on the page. */
export interface Shown {
  readonly path: string;
  readonly text: string;
  readonly label: string | null;
  readonly state: string | null;
  readonly coverage: string | null;
}

export function figuresOn(page: Page): Promise<Shown[]> {
  return page.$$eval('[data-figure]', (elements) =>
    elements.map((element) => ({
      path: element.getAttribute('data-figure') ?? '',
      text: element.textContent ?? '',
      label: element.getAttribute('aria-label'),
      state: element.getAttribute('data-state'),
      coverage: element.getAttribute('data-coverage'),
    })),
  );
}

/** Compares every printed figure and coverage text with the answer that the page got. */
export function expectFigures(shown: readonly Shown[], data: unknown, lang: Lang): void {
  const wrong = shown.flatMap((one) => {
    const allowed = textsFor(one, data, lang);
    const isRight =
      allowed.includes(one.text) || (one.coverage !== null && isReason(one.text, allowed[0] ?? ''));
    if (isRight && (one.coverage === null || one.label === one.text)) return [];
    return [{ ...one, expected: allowed }];
  });
  expect(wrong).toEqual([]);
}

/** Where there is no number over all units, the reason may stand behind those who answered. */
function isReason(text: string, expected: string): boolean {
  return expected.startsWith('…\n') && text.startsWith(`${expected}. `);
}

/** The texts that may stand for a value: tiles and narrow cells have one decimal, all others two. */
function textsFor({ path, coverage }: Shown, data: unknown, lang: Lang): string[] {
  // A unit without a target has nothing in the answer.
  if (path === '' || path.includes('.assessments.-1')) return ['–', '…'];
  const value = valueAt(data, path);
  if (value === undefined) return [`nothing stands under ${path}`];
  if (coverage !== null) return [nationalText(value, lang)];
  const texts = (write: (decimals: number) => string) => [write(2), write(1)];
  if (isTotal(value)) return texts((decimals) => rowText(value, lang, decimals));
  const isPercent = /percent|gap|share/i.test(path.split('.').at(-1) ?? '');
  if (isPercent && value === null) return ['–', '…'];
  // A tile says in its legend that its numbers are percent.
  if (isPercent && typeof value === 'number')
    return [
      ...texts((decimals) => percentText(value, lang, decimals)),
      percentText(value, lang, 1).replace(/\s?%/, ''),
    ];
  if (typeof value === 'number') return [countText(value, lang)];
  const comparison = valueAt(data, path.replace(/\.value$/, '.comparison'));
  if (path.includes('.targets.') && isPart(value)) return [targetText(value, String(comparison), lang)];
  return isPart(value) || value === null
    ? texts((decimals) => figureText(value, lang, decimals))
    : [`no figure stands under ${path}`];
}

/** Coverage texts that stand without a figure beside them name as many units as the answer does, or their share. */
export async function expectCoverage(page: Page, data: unknown, lang: Lang): Promise<void> {
  const texts = await page.$$eval('[data-coverage]:not([data-figure])', (elements) =>
    elements.map((element) => [element.getAttribute('data-coverage') ?? '', element.textContent ?? '']),
  );
  const wrong = texts.filter(([path = '', text = '']) => {
    const coverage = valueAt(data, path);
    if (!isPart(coverage) || !Array.isArray(coverage.expected) || !Array.isArray(coverage.withFigure))
      return true;
    if (typeof coverage.share === 'number' && text.includes(percentText(coverage.share, lang, 1)))
      return false;
    return !text.includes(`${coverage.withFigure.length}/${coverage.expected.length}`);
  });
  expect(wrong).toEqual([]);
}

/** Every system's state, last good answer and contract are those that the gateway told of it; and all of them stand there. */
export async function expectSources(
  page: Page,
  told: Heard['body']['extensions']['coverage'],
): Promise<void> {
  const printed = await page.$$eval('tr[data-unit]', (rows) =>
    rows.flatMap((row) =>
      [...row.querySelectorAll('td')].map((cell, place) => ({
        unit: row.getAttribute('data-unit'),
        domain: ['personnel', 'institutions', 'planning'][place],
        state: cell.querySelector('.source')?.getAttribute('data-state') ?? null,
        text: (cell.querySelector('.source') ?? cell).textContent ?? '',
      })),
    ),
  );
  const expected = new Map(told.map((entry) => [`${entry.unit} ${entry.domain}`, entry]));
  const wrong = printed.filter(({ unit, domain, state, text }) => {
    const entry = expected.get(`${unit} ${domain}`);
    expected.delete(`${unit} ${domain}`);
    if (!entry) return state !== null;
    const { lastGood, contract } = entry;
    const isDated = lastGood === undefined ? !text.includes('lần cuối') : text.includes(momentText(lastGood));
    return state !== entry.state || !isDated || !text.includes(contract ?? '');
  });
  expect(wrong).toEqual([]);
  expect([...expected.keys()]).toEqual([]);
}

/** By the clock of Việt Nam, seven hours before Greenwich: `14:05`. */
function momentText(iso: string): string {
  return new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(11, 16);
}

/** What is marked as a figure, a count, a day, a rank or a fixed text, or is no content of the page. */
const MARKED = `[data-figure], [data-coverage], [data-count], [data-rank], [data-date], [data-text], nav, header, h1, h2, h3, thead button,
  .filters,
  option, script, style`;

/** Digits that stand nowhere where they are marked as what they are. */
export function strayNumbers(page: Page): Promise<string[]> {
  return page.$$eval(
    'body *',
    (elements, marked) =>
      elements.flatMap((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
        const text = own.map(({ textContent }) => textContent).join('');
        if (!/\d/.test(text) || element.closest(marked)) return [];
        // A tile's title says in words what stands in the tile.
        const tile = element.tagName === 'title' ? element.closest('.tile') : null;
        const printed = tile?.querySelector('[data-state]')?.textContent;
        if (printed && text.includes(printed) && tile?.getAttribute('aria-label')?.includes(text)) return [];
        return [`${element.tagName}: ${text}`];
      }),
    MARKED,
  );
}
