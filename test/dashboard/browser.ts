import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../runtime/chromium.ts';

/** A browser with a profile of its own, which calls nobody by itself, and everything it should not have met. */
export interface TestBrowser {
  /** An empty path opens an empty page. */
  open(path: string): Promise<Page>;
  closePages(): Promise<void>;
  /** Errors of the console and of scripts, and requests to anybody but the gateway, since the last call. */
  faults(): string[];
  close(): Promise<void>;
}

/** Altair says so of fields that it leaves empty itself. */
const ALTAIRS = 'Could not parse JSON. Using default instead.';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window. `origin` is the gateway's: pages open there. */
export async function startBrowser(origin: string): Promise<TestBrowser> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error('No Chromium is installed (CHROMIUM=<path of one>).');
  const profile = mkdtempSync(join(tmpdir(), 'lien-thong-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ARGUMENTS,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
  });
  const faults: string[] = [];
  context.on('page', watch);
  function watch(page: Page): void {
    page.on('console', (message) => {
      const isAltairs = message.location().url.includes('/explorer/') && message.text() === ALTAIRS;
      if (!isAltairs && /^(error|warning)$/.test(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      const isOwn =
        url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);
      if (!isOwn) faults.push(`request: ${url}`);
    });
  }
  return {
    async open(path) {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (path) await page.goto(origin + path);
      return page;
    },
    async closePages() {
      await Promise.all(
        context
          .pages()
          .slice(1)
          .map((page) => page.close()),
      );
    },
    faults: () => faults.splice(0),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
