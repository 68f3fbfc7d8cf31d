// Installs the peers of the bench, which have a lock file of their own: no part of the product sees them.
import { fileURLToPath } from 'node:url';
import { install } from '../../runtime/install.mjs';

const npmScript = process.env.npm_execpath;
const npm = npmScript ? { command: process.execPath, args: [npmScript] } : { command: 'npm', args: [] };
const problem = install(fileURLToPath(new URL('.', import.meta.url)), npm);
if (problem) {
  process.stderr.write(`lien-thong: ${problem}\n`);
  process.exitCode = 1;
}
