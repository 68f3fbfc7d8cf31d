import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { FIRST_LOAD_MAX_BYTES, firstLoadBytes } from './first-load.ts';
import { DASHBOARD, filesIn, hashOfSources, STAMP } from './keep-dashboard.ts';

/**
 * `npm run build`: the dashboard, into a folder of its own that then takes the place of `dashboard/dist`, so that nobody sees
 * half of it. Exit code 1 when it fails or has grown too large; what was there stays then.
 */
async function buildDashboard(tell: (line: string) => void): Promise<void> {
  const began = performance.now();
  const sources = hashOfSources();
  tell('Building the dashboard ...');
  const built = join(DASHBOARD, 'dist');
  const next = join(DASHBOARD, `dist-${process.pid}`);
  const old = `${next}-old`;
  try {
    await build({
      configFile: join(DASHBOARD, 'vite.config.ts'),
      mode: 'production',
      logLevel: 'warn',
      build: { outDir: next, emptyOutDir: true },
    });
    const bytes = firstLoadBytes(next);
    const load = `first load ${kilobytes(bytes)} of at most ${kilobytes(FIRST_LOAD_MAX_BYTES)} kB, compressed`;
    if (bytes > FIRST_LOAD_MAX_BYTES) throw new Error(`${load}: too large, so the old one stays`);
    writeFileSync(join(DASHBOARD, STAMP).replace(built, next), sources);
    if (existsSync(built)) renameSync(built, old);
    renameSync(next, built);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    tell(`  ${filesIn(built).length - 1} files in dashboard/dist, ${load} (${seconds} s)`);
  } finally {
    for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

// Whatever the caller's environment is for, this is what people will look at.
process.env.NODE_ENV = 'production';
try {
  await buildDashboard((line) => void process.stderr.write(`${line}\n`));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`lien-thong: the dashboard was not built: ${reason}\n`);
  process.exitCode = 1;
}
