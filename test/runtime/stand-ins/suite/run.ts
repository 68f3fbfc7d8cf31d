import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { SummaryReporter } from '../../../summary-reporter.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const reporters: ['default', SummaryReporter] = ['default', new SummaryReporter()];
await startVitest('test', process.argv.slice(2), {
  run: true,
  root,
  config: false,
  include: ['*.case.ts'],
  reporters,
});
