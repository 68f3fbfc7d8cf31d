import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './browser.ts';
import { settle } from './page-reader.ts';

/** `npm run screenshots [-- URL]`: pictures of each page of a running dashboard, in docs/screenshots. */
const origin = (process.argv[2] ?? 'http://127.0.0.1:4000').replace(/\/$/, '');
const folder = 'docs/screenshots';

const PAGES: Readonly<Record<string, string>> = {
  overview: '/',
  compare: '/compare',
  province: '/province/P34-24',
  institutions: '/institutions',
  sources: '/sources',
};
const SIZES = [
  { suffix: '', width: 1366, height: 768 },
  { suffix: '-phone', width: 390, height: 844 },
];

mkdirSync(folder, { recursive: true });
const browser = await startBrowser(origin);
for (const [name, path] of Object.entries(PAGES))
  for (const { suffix, ...viewport } of SIZES) {
    const page = await browser.open('');
    await page.setViewportSize(viewport);
    await page.goto(origin + path);
    await settle(page);
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
    await page.close();
    process.stderr.write(`${folder}/${name}${suffix}.png\n`);
  }
await browser.close();
