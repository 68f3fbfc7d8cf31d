import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from './data-directory.ts';

/** `npm run check`: all that can be said of the tree without running the product. One line per part, exit 1 if any fails. */
const PARTS: readonly { name: string; program: string; args: readonly string[] }[] = [
  { name: 'format and lint', program: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', program: 'tsc', args: ['--pretty', 'false'] },
  { name: 'types of the dashboard', program: 'tsc', args: ['--pretty', 'false', '-p', 'dashboard'] },
  { name: 'dead code', program: 'knip', args: ['--no-progress'] },
  {
    name: 'architecture and schema rules',
    program: 'vitest',
    args: ['run', 'test/architecture', 'test/schema'],
  },
  { name: 'generated files are up to date', program: 'tsx', args: ['codegen/generate.ts', '--check'] },
];

interface Outcome {
  name: string;
  ok: boolean;
  seconds: string;
  output: string;
}

function run({ name, program, args }: (typeof PARTS)[number]): Promise<Outcome> {
  const began = performance.now();
  return new Promise((done) => {
    // These tests are about files: the throwaway PostgreSQL would only cost time.
    const env = { ...process.env, TEST_WITHOUT_DATABASE: 'true' };
    const path = join(CHECKOUT, 'node_modules', '.bin', program);
    const child = spawn(path, args, { cwd: CHECKOUT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const finish = (ok: boolean) =>
      done({ name, ok, seconds: ((performance.now() - began) / 1000).toFixed(1), output });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

const outcomes = await Promise.all(PARTS.map(run));
for (const { name, ok, seconds, output } of outcomes) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (!ok) process.stdout.write(`${output.trimEnd().replaceAll(/^/gm, '        ')}\n`);
}
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
