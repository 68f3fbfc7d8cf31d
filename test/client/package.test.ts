import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ClientProject, createClientProject, recipe } from './project.ts';

let project: ClientProject;
let installed: string;
beforeAll(async () => {
  project = await createClientProject();
  installed = join(project.folder, 'node_modules/lien-thong-client');
}, 120_000);

const program = recipe('client/README.md', 'Ask', 'http://127.0.0.1:1/graphql');

/** The program with one part of it replaced. */
function but(part: string | RegExp, other: string): string {
  if (program.split(part).length !== 2) throw new Error(`The program has no single "${part}".`);
  return program.replace(part, other);
}

describe('the package', () => {
  it('is one of its kind: no dependencies, ES modules, and no import from outside', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts|bin/i.test(key))).toEqual([]);
    expect(manifest.type).toBe('module');
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    const outside = files
      .filter((name) => /\.(js|ts)$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(installed, name), 'utf8').matchAll(/\bfrom ['"]([^'"]+)['"]/g),
      ])
      .map((match) => match[1] ?? '')
      .filter((name) => !/^\.\/.*\.js$/.test(name));
    expect(outside).toEqual([]);
    expect(readFileSync(join(installed, 'README.md'), 'utf8')).toContain('lien-thong-client');
  });

  it('is under 10 kB, compressed, without the documents', () => {
    const code = readdirSync(installed)
      .filter((name) => name.endsWith('.js') && name !== 'documents.js')
      .map((name) => readFileSync(join(installed, name)));
    expect(code.length).toBeGreaterThan(3);
    expect(gzipSync(Buffer.concat(code)).length).toBeLessThan(10_000);
  });

  it('names every document by an id of the list that the gateway takes', () => {
    const list = readFileSync(join(installed, 'persisted-documents.json'), 'utf8');
    expect(JSON.parse(list)).toEqual(
      JSON.parse(readFileSync('codegen/client/documents/persisted-documents.json', 'utf8')),
    );
    const printIds =
      "import * as d from 'lien-thong-client/documents';" +
      'console.log(JSON.stringify(Object.values(d).flatMap((each) => each.__meta__?.hash ?? [])))';
    const options = { cwd: project.folder, encoding: 'utf8' } as const;
    const ids = execFileSync(process.execPath, ['--input-type=module', '--eval', printIds], options);
    expect(JSON.parse(ids).sort()).toEqual(Object.keys(JSON.parse(list)).sort());
  });
});

describe('a program', () => {
  const NO_SUCH_FIELD = "TS2339: Property 'total' does not exist on type";
  const FAULTS: [string, string | RegExp, string, string][] = [
    [
      'forgets the partial total',
      /case 'PartialTotal':[^;]*;/,
      '',
      'TS2366: Function lacks ending return statement',
    ],
    ['forgets the total per unit', /case 'PerUnitTotal':[^;]*;/, '', 'TS2366'],
    [
      'takes every total for a complete one',
      /switch \(total[\s\S]*?\n {2}}/,
      'return String(total.total);',
      NO_SUCH_FIELD,
    ],
    [
      'asks only whether there is a total',
      "total ? tellTotal(total) : 'nobody answered'",
      'total ? total.total : 0',
      NO_SUCH_FIELD,
    ],
    [
      'forgets that nobody may have answered',
      'data?.onMapOf34',
      'data.onMapOf34',
      "TS18047: 'data' is possibly 'null'",
    ],
    ['reads a figure without asking whether there is one', 'low === null ? ', 'low * 2 > 0 ? ', 'TS18047'],
    ['looks into a fragment that is not its own', 'row.lines', 'data?.onMapOf34?.rows[0]?.lines', 'TS2339'],
    ['leaves out a variable', "asOf: '2025-12-31',", '', "TS2741: Property 'asOf' is missing"],
    ['misspells a variable', 'oldUnitIds', 'oldUnits', 'TS2561'],
    ['gives a variable of another type', "asOf: '2025-12-31'", 'asOf: 2025', 'TS2322'],
    ['expects a code that there is none of', 'path?.join', "code === 'TIMED_OUT' || path?.join", 'TS2367'],
    ['expects a state that there is none of', "state !== 'OK'", "state !== 'FINE'", 'TS2367'],
  ];
  const OPTIONS: [string, boolean][] = [
    ["{ policy: 'quorum:30' }", true],
    ["{ policy: 'quorum:most' }", false],
    ["{ policy: 'all' }", false],
    ['{ stale: { maxAgeSeconds: 60 } }', true],
    ['{ stale: 60 }', false],
    ['{ signal: AbortSignal.timeout(1000), timeoutMs: 500 }', true],
  ];

  let errors: Record<string, string>;
  beforeAll(async () => {
    const asking = (options: string) => but("asOf: '2025-12-31',\n}", `asOf: '2025-12-31',\n}, ${options}`);
    errors = await project.compile({
      whole: program,
      ...Object.fromEntries(FAULTS.map(([, part, other], i) => [`fault-${i}`, but(part, other)])),
      ...Object.fromEntries(OPTIONS.map(([options], i) => [`options-${i}`, asking(options)])),
    });
  }, 60_000);

  it('that handles all three kinds of totals compiles', () => {
    expect(errors.whole).toBe('');
  });

  it.each(FAULTS.map(([title, , , error], i) => [title, error, i] as const))(
    'that %s does not compile',
    (_, error, i) => {
      expect(errors[`fault-${i}`]).toContain(error);
    },
  );

  it.each(OPTIONS.map(([options, compiles], i) => [options, compiles, i] as const))(
    'that asks with %s compiles: %s',
    (_, compiles, i) => {
      expect(errors[`options-${i}`] === '').toBe(compiles);
    },
  );
});
