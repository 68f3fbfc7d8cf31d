import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DOMAINS, type Domain } from '../../common/units.ts';
import { keepDashboardBuilt } from '../../runtime/keep-dashboard.ts';
import { type Country, startCountry } from '../system/country.ts';
import { seriousFaults } from './accessibility.ts';
import { startBrowser, type TestBrowser } from './browser.ts';
import { AS_OF, drawRows, MEASURE, PERIOD } from './country-figures.ts';
import type { Lang } from './expected-text.ts';
import {
  expectCoverage,
  expectFigures,
  expectSources,
  figuresOn,
  listen,
  settle,
  strayNumbers,
} from './page-reader.ts';
import { describeExports, describeUse } from './use-of-pages.ts';

const SEED = Number(process.env.BROWSER_SEED ?? Math.floor(Math.random() * 1_000_000));
const FILTERS = `period=${PERIOD.from}..${PERIOD.to}&asOf=${AS_OF}`;
const PAGES = [
  ['overview', `/?${FILTERS}&target=${MEASURE}`],
  ['overview of all targets', `/?${FILTERS}&target=all`],
  ['overview of classes', `/?${FILTERS}&target=LOP_LLCT_TRUNG_CAP`],
  ['comparison', `/compare?${FILTERS}`],
  ['province', `/province/P34-22?${FILTERS}`],
  ['institutions', `/institutions?${FILTERS}&year=2026`],
  ['sources', `/sources?${FILTERS}`],
] as const;
/** What must stand over no figure of a part. */
const WHOLE = /cả nước|toàn quốc|whole country/i;

let country: Country;
let browser: TestBrowser;
beforeAll(async () => {
  process.stdout.write(`BROWSER_SEED=${SEED} gives these rows again.\n`);
  const abort = new AbortController();
  await keepDashboardBuilt(abort.signal);
  // Whoever is stopped refuses at once; nobody else is late, however busy the machine is.
  country = await startCountry(
    20_000,
    // Deployments that are back are asked again at once.
    {
      EXPLORER: 'true',
      TRUSTED_DOCUMENTS: 'codegen/client/documents/persisted-documents.json',
      CIRCUIT_OPEN_MS: '50',
      CIRCUIT_MAX_OPEN_MS: '100',
    },
    drawRows(SEED),
  );
  // Every database has been asked once, however busy the machine is.
  await resume(
    DOMAINS,
    country.units.map(({ id }) => id),
  );
  browser = await startBrowser(country.origin);
});
afterAll(async () => {
  await browser?.close();
  await country?.stop();
});
afterEach(async () => {
  await browser.closePages();
  expect(browser.faults()).toEqual([]);
});

async function open(path: string) {
  const page = await browser.open('');
  const heard = listen(page);
  await page.goto(country.origin + path);
  await settle(page);
  return { page, heard };
}

/** Opens a page, and holds everything that it prints against the answer that it got. */
async function look(path: string, lang: Lang = 'vi') {
  const { page, heard } = await open(path + (lang === 'en' ? '&lang=en' : ''));
  const { body } = await heard.last();
  const shown = await figuresOn(page);
  expectFigures(shown, body.data, lang);
  await expectCoverage(page, body.data, lang);
  expect(await strayNumbers(page)).toEqual([]);
  const text = await page.locator('main').innerText();
  return { page, heard, body, shown, text };
}

async function stop(domains: readonly Domain[], units: readonly string[]): Promise<void> {
  for (const domain of domains) await Promise.all(units.map((unit) => country.doorOf(domain, unit).refuse()));
}

async function resume(domains: readonly Domain[], units: readonly string[]): Promise<void> {
  for (const domain of domains) await Promise.all(units.map((unit) => country.doorOf(domain, unit).open()));
  const document =
    'query ($ids: [ID!]!) { provinces(ids: $ids) { headcounts { on } institutions { id } trainingPlans { id } } }';
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const { errors } = await country.ask(document, { ids: units });
    if (errors.length === 0) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${domains.join()} did not come back.`);
}

describe('with all 34 provinces', () => {
  it.each(PAGES)('every figure of the page "%s" is the gateway\'s', async (name, path) => {
    const { page, shown, body, heard } = await look(path);
    // Nobody holds the records of the units before 1/7/2025 here.
    if (name !== 'province' && name !== 'sources') expect(body.errors).toBeUndefined();
    expect(shown.filter(({ state }) => state === 'value').length + heard.all.length).toBeGreaterThan(1);
    if (name === 'sources') await expectSources(page, body.extensions.coverage);
    else if (name !== 'province') expect(await page.getByText(/^Thiếu/).count()).toBe(0);
    // The list of measures and units, and the page's own question.
    expect(heard.all.length).toBe(2);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each(PAGES)('and so it is in English, page "%s"', async (_, path) => {
    const { text } = await look(path, 'en');
    expect(text).not.toMatch(/Đơn vị giữ|Tỷ lệ|chưa có số liệu/);
  });

  it('a total is of the whole country, in one text with its figure', async () => {
    const { shown } = await look(PAGES[0][1]);
    const national = shown.filter(({ coverage }) => coverage !== null);
    expect(national.length).toBeGreaterThan(0);
    for (const { text, label } of national) {
      expect(text).toMatch(/^\S.*\nCả nước \(34\/34 tỉnh\)$/);
      expect(label).toBe(text);
    }
  });
});

describeUse(open);

it('a page that waits for a slow province goes on showing what it has', async () => {
  const { page, heard } = await open(PAGES[0][1]);
  const rows = () => page.locator('tbody tr[data-unit]').count();
  const before = await rows();
  const door = country.doorOf('personnel', 'P34-22');
  door.hang();
  await page.getByTestId('filter-target').locator('select').selectOption('PHAP_LUAT_DAO_DUC_CBCC');
  await page.waitForSelector('[data-busy="true"]');
  await new Promise((next) => setTimeout(next, 1000));
  expect(await page.locator('[data-busy]').getAttribute('data-busy')).toBe('true');
  expect(await rows()).toBe(before);
  await door.open();
  await settle(page);
  expectFigures(await figuresOn(page), (await heard.last()).body.data, 'vi');
});

describe('exports of all 34 provinces', () => describeExports(open, null));

describe.each([
  ['one province', ['P34-22'], '33/34'],
  ['three provinces', ['P34-22', 'P34-66', 'P34-79'], '31/34'],
] as const)('with the systems of %s stopped', (_, units, share) => {
  beforeAll(() => stop(DOMAINS, units));
  afterAll(() => resume(DOMAINS, units));

  describeExports(open, share.replace('/', 'of'));

  it('old figures count only where the reader lets them, and then it is said how many and how old', async () => {
    const { shown } = await look(`${PAGES[0][1]}&stale=on`);
    const rate = shown.find(({ path }) => path === 'report.totals.0.rate.computed');
    expect(rate?.text).toContain(`: ${34 - units.length} mới + ${units.length} cũ (cũ nhất `);
    expect(shown.filter(({ state }) => state === 'stale').length).toBeGreaterThanOrEqual(units.length);
  });

  it.each(PAGES)(
    'the page "%s" says who is missing, and nothing is of the whole country',
    async (name, path) => {
      const { page, text, shown, body } = await look(path);
      expect(body.errors?.length).toBeGreaterThan(0);
      if (name === 'sources') await expectSources(page, body.extensions.coverage);
      else if (name !== 'province') {
        const banner = await page.getByTestId('banner').innerText();
        for (const id of units) expect(banner).toContain(nameOf(id));
        expect(banner).toContain(`Thiếu ${units.length}/34 tỉnh`);
      }
      const national = shown.filter(({ coverage }) => coverage !== null);
      for (const one of national) {
        const [figure = '', ...about] = one.text.split('\n');
        // Of one measure nobody has a figure here.
        const said = /\d/.test(figure) ? [`${share} tỉnh đã có số liệu`] : [`${share} tỉnh. `, '0/34 tỉnh. '];
        expect(said.some((text) => about.join().startsWith(text))).toBe(true);
        expect(one.text).not.toMatch(WHOLE);
      }
      expect(text.replace('KHÔNG phải số cả nước', '')).not.toMatch(WHOLE);
      for (const one of shown.filter(({ state }) => state === 'unavailable'))
        expect(one.text).toMatch(/^…(\n|$)/);
      expect(await seriousFaults(page)).toEqual([]);
    },
  );
});

describe('with all personnel systems stopped', () => {
  const all = () => country.units.map(({ id }) => id);
  beforeAll(() => stop(['personnel'], all()));
  afterAll(() => resume(['personnel'], all()));

  it.each(PAGES)(
    'the page "%s" shows what the others gave, and no number where none is',
    async (name, path) => {
      const { page, text, shown, body } = await look(path);
      if (name === 'sources') await expectSources(page, body.extensions.coverage);
      const rates = shown.filter(({ path }) => path.endsWith('.rate.computed'));
      if (/overview|comparison/.test(name) && name !== 'overview of classes')
        for (const { text: printed, coverage } of rates)
          expect(printed).toMatch(coverage === null ? /^…$/ : /^…\n(0\/34 tỉnh\. |chưa có số liệu$)/);
      if (name === 'comparison') {
        expect(rates.length).toBeGreaterThan(0);
        expect(text.replace('KHÔNG phải số cả nước', '')).not.toMatch(WHOLE);
      }
      if (name === 'institutions')
        expect(shown.filter(({ coverage }) => coverage).map((one) => one.text)).toEqual(
          expect.arrayContaining([expect.stringContaining('Cả nước (34/34 tỉnh)')]),
        );
    },
  );
});

function nameOf(id: string): string {
  return { 'P34-22': 'Quảng Ninh', 'P34-66': 'Đắk Lắk', 'P34-79': 'Hồ Chí Minh' }[id] ?? id;
}
