// Compares two JSON answers: `node compare-answer.mjs <came> <expected>`. Extensions (correlation ids, times) differ
// from run to run and are left out. Exit 0 when equal; else 1, with the first paths that differ on stderr.
import { readFileSync } from 'node:fs';

const MOST_DIFFERENCES = 20;

const [came, expected] = process.argv
  .slice(2, 4)
  .map((path) => withoutExtensions(JSON.parse(readFileSync(path, 'utf8'))));
const differences = [...compare(came, expected, '')];
for (const line of differences.slice(0, MOST_DIFFERENCES)) process.stderr.write(`${line}\n`);
if (differences.length > MOST_DIFFERENCES)
  process.stderr.write(`and ${differences.length - MOST_DIFFERENCES} more\n`);
process.exitCode = differences.length === 0 ? 0 : 1;

function withoutExtensions({ extensions: _, errors, ...rest }) {
  return {
    ...rest,
    ...(errors && {
      errors: errors.map(({ extensions, ...error }) => ({ ...error, code: extensions?.code })),
    }),
  };
}

/** Order in lists counts, order of keys does not. */
function* compare(a, b, path) {
  if (isTree(a) && isTree(b) && Array.isArray(a) === Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      yield* compare(a[key], b[key], `${path}/${key}`);
  } else if (a !== b) {
    yield `${path || '/'}: came ${JSON.stringify(a)}, expected ${JSON.stringify(b)}`;
  }
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
