import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/settings.md', 'utf8');

/** Each name of a table's first column, with its default. */
const told = new Map(
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, names = '', defaults = ''] = line.split('|').map((cell) => cell.trim());
      const values = defaults.split(',').map((value) => value.trim().replaceAll('`', ''));
      return [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name = ''], at) => [name, values[at] ?? '']);
    }),
);

/** The keys of the object of settings in this file, each with the number that it has by default. */
function settingsIn(file: string): [string, string | undefined][] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^ {2}([A-Z][A-Z_]+):(.*)$/gm)].map(([, name = '', rest = '']) => [
    name,
    /whole\(.*, ([\d_]+)\)/.exec(rest)?.[1]?.replaceAll('_', ''),
  ]);
}

it('docs/settings.md has every setting of the gateway and of the start, and none that is not', () => {
  const read = [...settingsIn('gateway/settings.ts'), ...settingsIn('runtime/settings.ts')];
  expect([...told.keys()].sort()).toEqual([...new Set(read.map(([name]) => name))].sort());
});

it('docs/settings.md has the numbers that hold when nothing is set', () => {
  const numbers = settingsIn('gateway/settings.ts').filter(([, number]) => number !== undefined);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.map(([name]) => [name, told.get(name)])).toEqual(numbers);
});
