import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AS_OF, FORMULA_NAME, MEASURE, PERIOD } from './country-figures.ts';
import { type Cell, compareCells, institutionCells, overviewCells } from './expected-sheets.ts';
import { expectFigures, figuresOn, listen, settle } from './page-reader.ts';
import { readCsv, readWorkbook } from './workbook.ts';

const FILTERS = `period=${PERIOD.from}..${PERIOD.to}&asOf=${AS_OF}`;

interface Opened {
  page: Page;
  heard: ReturnType<typeof listen>;
}

/** However busy the machine is. */
const PATIENTLY = { timeout: 20_000 };

/** Opens a page of the dashboard and waits for its answer. */
export type Open = (path: string) => Promise<Opened>;

/** What people do with the pages: filters, the back button, the keyboard, the explorer. */
export function describeUse(open: Open): void {
  describe('whoever uses the pages', () => {
    it('gets one request for each change of a filter or page, and the state before by the back button', async () => {
      const { page, heard } = await open(`/?${FILTERS}&target=${MEASURE}`);
      const first = await figuresOn(page);
      expect(heard.all.length).toBe(2);
      await page.getByTestId('filter-target').locator('select').selectOption('PHAP_LUAT_DAO_DUC_CBCC');
      await page.waitForURL(/target=PHAP_LUAT_DAO_DUC_CBCC/);
      await asked(page, heard, 3);
      expectFigures(await figuresOn(page), (await heard.last()).body.data, 'vi');
      await page.locator('nav').getByText('So sánh').click();
      await page.waitForURL(/\/compare\?/);
      await asked(page, heard, 4);
      expect(page.url()).toContain(AS_OF);
      // What only orders the answer asks nothing.
      await page.locator('th button').nth(1).click();
      await page.waitForURL(/sort=/);
      expect(heard.all.length).toBe(4);
      for (let steps = 0; steps < 3; steps++) await page.goBack();
      await settle(page);
      expect(page.url()).toContain(`target=${MEASURE}`);
      await expect.poll(() => figuresOn(page), PATIENTLY).toEqual(first);
    });

    it('finds a province without typing its marks', async () => {
      const { page, heard } = await open(`/compare?${FILTERS}`);
      await page.getByTestId('filter-find').locator('input').fill('dak lak');
      await expect.poll(() => page.locator('tbody tr[data-unit]').count(), PATIENTLY).toBe(1);
      expect(await page.locator('tbody tr[data-unit]').innerText()).toContain('Đắk Lắk');
      expect(heard.all.length).toBe(2);
    });

    it('needs no mouse', async () => {
      const { page, heard } = await open(`/?${FILTERS}&target=${MEASURE}`);
      const focused = () => page.evaluate('document.activeElement?.textContent ?? ""') as Promise<string>;
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Đến nội dung');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement?.id')).toBe('main');
      await reach(page, async () => (await focused()) === 'Bảng');
      await page.keyboard.press('Enter');
      await page.waitForURL(/view=table/);
      await reach(page, async () => /^Tỷ lệ/.test(await focused()));
      await page.keyboard.press('Space');
      await page.waitForURL(/sort=-rate/);
      await page.keyboard.press('Home');
      await page.locator('nav a').nth(2).focus();
      const before = heard.all.length;
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/province\//);
      await asked(page, heard, before + 1);
      expect(await page.locator('h1').innerText()).toMatch(/Thành phố|Tỉnh/);
    });

    it('changes the language where he stands, and keeps it from page to page', async () => {
      const { page, heard } = await open(`/?${FILTERS}&target=${MEASURE}`);
      await page.getByTestId('language').click();
      await page.waitForURL(/lang=en/);
      await expect.poll(() => page.locator('nav').innerText(), PATIENTLY).toMatch(/Overview/);
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
      expectFigures(await figuresOn(page), (await heard.last()).body.data, 'en');
      await page.locator('nav a').nth(1).click();
      await page.waitForURL(/\/compare.*lang=en/);
    });

    it('copies a link with the day of the figures in it', async () => {
      const { page } = await open(`/?target=${MEASURE}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByTestId('copy-link').click();
      await expect
        .poll(() => page.evaluate('navigator.clipboard.readText()'), PATIENTLY)
        .toMatch(/asOf=\d{4}-\d\d-\d\d/);
    });

    it("runs a page's own question in the explorer, with the same answer", async () => {
      const { page, heard } = await open(`/?${FILTERS}&target=${MEASURE}`);
      const opening = page.context().waitForEvent('page');
      await page.getByTestId('explorer-link').click();
      const explorer = await opening;
      const told = listen(explorer);
      await explorer.getByRole('button', { name: 'Gửi' }).first().click();
      const answers = async () => (await Promise.all(told.all)).map(({ asked }) => String(asked.query));
      await expect
        .poll(
          async () => (await answers()).filter((text) => /DashboardOverview/.test(text)).length,
          PATIENTLY,
        )
        .toBe(1);
      const place = (await answers()).findIndex((text) => /DashboardOverview/.test(text));
      const data = (await told.all[place])?.body.data;
      expect(data).toEqual((await heard.last()).body.data);
    });
  });
}

/** Waits until so many questions have been asked, and the last is answered; there are no more of them. */
async function asked(page: Page, heard: Opened['heard'], count: number): Promise<void> {
  await expect.poll(() => heard.all.length, PATIENTLY).toBe(count);
  await settle(page);
  expect(heard.all.length).toBe(count);
}

/** Presses Tab until something is focused; fails after a hundred. */
async function reach(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by keyboard.');
}

const SHEETS = [
  ['overview', `/?${FILTERS}&target=${MEASURE}`, overviewCells, 3],
  ['comparison', `/compare?${FILTERS}&target=group:PROGRAMME`, compareCells, 2],
  ['institutions', `/institutions?${FILTERS}&year=2026&target=LOP_LLCT_TRUNG_CAP`, institutionCells, 2],
] as const;

/** Files of every page, opened and held against the answer. `partOf`: `31of34` where somebody is missing. */
export function describeExports(open: Open, partOf: string | null): void {
  it.each(SHEETS)('files of the page "%s" hold what the gateway gave', async (_, path, cellsOf, from) => {
    const { page, heard } = await open(path);
    const { csv, xlsx, names } = await takeFiles(page);
    const expected = cellsOf((await heard.last()).body.data);
    for (const [unit, cells] of expected) {
      const count = cells.length;
      const ofUnit = (rows: readonly (readonly Cell[])[]) =>
        rows
          .filter((row) => row.length > 3 && row[1] === unit && row[0] !== '')
          .map((row) => row.slice(from, from + count));
      expect([unit, ofUnit(xlsx)[0]]).toEqual([unit, cells]);
      expect([unit, ofUnit(csv)[0]]).toEqual([unit, cells.map(String)]);
    }
    for (const name of names)
      expect(name).toMatch(partOf ? new RegExp(`_PARTIAL-${partOf}\\.`) : /^(?!.*PARTIAL)/);
    expect(csv.flat().filter(isFormula)).toEqual([]);
    const says = [...csv, ...xlsx].flat().includes('KHÔNG phải số cả nước');
    // Persons that are added unit by unit are no number of the country either.
    expect(says).toBe(partOf !== null || path.startsWith('/institutions'));
  });

  it('files of the sources and of a province hold every row, and nothing runs as a formula', async () => {
    for (const path of [`/sources?${FILTERS}`, `/province/P34-24?${FILTERS}`]) {
      const { page } = await open(path);
      const { csv, xlsx } = await takeFiles(page);
      expect(csv.map((row) => row.map(String))).toEqual(csv);
      expect(csv.length).toBe(xlsx.length);
      for (const [place, row] of xlsx.entries()) {
        const read = csv[place]?.map((text) => text.replace(/^'(?=[=+\-@])/, ''));
        expect(read?.slice(0, row.length)).toEqual(
          row.map((one) => String(one).replace(/^'(?=[=+\-@])/, '')),
        );
      }
      expect(csv.flat().filter(isFormula)).toEqual([]);
    }
  });

  it('a name that a spreadsheet would run as a formula is a text', async () => {
    const { page } = await open(SHEETS[2][1]);
    const { csv, xlsx } = await takeFiles(page);
    expect(csv.flat()).toContain(`'${FORMULA_NAME}`);
    expect(xlsx.flat().some((one) => String(one).includes(FORMULA_NAME))).toBe(true);
  });
}

/** True for a text that a spreadsheet program would run; a number may begin with a minus. */
function isFormula(text: string): boolean {
  return /^\s*[=+\-@\t]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}

async function takeFiles(page: Page): Promise<{ csv: string[][]; xlsx: Cell[][]; names: string[] }> {
  const take = async (button: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByTestId(button).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const csv = await take('export-csv');
  const xlsx = await take('export-xlsx');
  return {
    csv: readCsv(csv.bytes.toString('utf8')),
    xlsx: readWorkbook(xlsx.bytes),
    names: [csv.name, xlsx.name],
  };
}
