import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUBGRAPHS } from '../common/units.ts';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  // A file that is deleted and not yet committed is still listed.
  .filter((file) => existsSync(file));
const sources = tracked.filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.generated.ts') && !file.startsWith('codegen/client/'),
);
const product = sources.filter((file) => !file.startsWith('test/'));

/** What each folder may import of the project, and which packages it must never see. */
const FOLDERS: Record<string, { from: string[]; never: RegExp }> = {
  common: { from: ['common'], never: /^(typeorm|@apollo\/|pg$)/ },
  gateway: { from: ['common', 'gateway'], never: /^(typeorm|pg$|dataloader|@apollo\/subgraph)/ },
  'subgraphs/kit': { from: ['common', 'subgraphs/kit'], never: /^@graphql-hive\// },
  ...Object.fromEntries(
    SUBGRAPHS.map((name) => [
      `subgraphs/${name}`,
      { from: ['common', 'subgraphs/kit', `subgraphs/${name}`], never: /^@graphql-hive\// },
    ]),
  ),
  codegen: { from: ['common', 'codegen'], never: /^(typeorm|pg$)/ },
  client: { from: ['client', 'codegen/client', 'common/codes.ts'], never: /./ },
  dashboard: {
    from: ['dashboard', 'client', 'codegen/client'],
    never: /^(?!preact$|preact\/|write-excel-file\/browser$|vite$)/,
  },
};

function importsOf(file: string): { project: string[]; packages: string[] } {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return {
    project: names.filter((n) => n.startsWith('.')).map((n) => normalize(join(dirname(file), n))),
    packages: names.filter((n) => !n.startsWith('.') && !n.startsWith('node:')),
  };
}

const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`);

describe('the folders', () => {
  it.each(Object.entries(FOLDERS))('%s imports only what it may', (folder, { from, never }) => {
    const faults = product
      .filter((file) => isIn(file, folder))
      .flatMap((file) => {
        const { project, packages } = importsOf(file);
        return [
          ...project.filter((to) => !from.some((f) => to === f || isIn(to, f))),
          ...packages.filter((n) => never.test(n)),
        ].map((what) => `${file} imports ${what}`);
      });
    expect(faults).toEqual([]);
  });

  it('hold resolvers that never see SQL or TypeORM', () => {
    const resolvers = product.filter((file) => /^subgraphs\/\w+\/resolvers\//.test(file));
    const faults = resolvers.filter((file) => {
      const { project, packages } = importsOf(file);
      return (
        packages.some((n) => n === 'typeorm' || n === 'pg') ||
        project.some((to) => to.includes('/migrations/'))
      );
    });
    expect(resolvers.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('give every subgraph the same nine names and no other', () => {
    const nine = [
      'entities',
      'loaders.ts',
      'main.ts',
      'migrations',
      'repositories',
      'resolvers',
      'schema.graphql',
      'subgraph.ts',
      'types.generated.ts',
    ];
    for (const name of SUBGRAPHS) {
      const inside = tracked.filter((f) => isIn(f, `subgraphs/${name}`)).map((f) => f.split('/')[2]);
      expect([name, [...new Set(inside)].sort()]).toEqual([name, nine]);
    }
  });
});

describe('the files', () => {
  it('have kebab-case names that say what they hold', () => {
    const bad = sources.filter((file) => {
      const name = basename(file).replace(/(\.browser)?(\.test|\.config|\.case)?\.tsx?$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^(utils?|helpers?|misc|index)$/.test(name);
    });
    expect(bad).toEqual([]);
  });

  it('are at most 400 lines long, half of the product under 100', () => {
    const lengths = product
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });

  it('lie at most three folders deep', () => {
    expect(product.filter((file) => file.split('/').length > 4)).toEqual([]);
  });

  it('carry no default exports, no switched-off checks and nothing left to do', () => {
    const allowed = new Set(['vitest.config.ts', 'dashboard/vite.config.ts']);
    const patterns = [
      /^export default/m,
      /@ts-(ignore|nocheck)/,
      /\b(it|test|describe)\.(skip|only|todo)\b/,
      /\b(TODO|FIXME)\b/,
    ];
    const self = 'test/architecture.test.ts';
    const bad = sources.filter(
      (file) =>
        file !== self && !allowed.has(file) && patterns.some((p) => p.test(readFileSync(file, 'utf8'))),
    );
    expect(bad).toEqual([]);
  });
});
