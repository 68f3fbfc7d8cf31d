import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../gateway/settings.ts';
import { type StartedGateway, startGateway } from '../../gateway/start.ts';
import { SILENT } from '../federation/graph.ts';
import { startTestSystem, type TestSystem } from '../system/system.ts';
import { type ClientProject, createClientProject, recipe } from './project.ts';

const README = 'client/README.md';
const DOCS = 'docs/clients.md';
const MANIFEST = 'codegen/client/documents/persisted-documents.json';
const TOTAL = 'Thái Nguyên: 3344, known from 1 of 2 units';

let system: TestSystem;
let project: ClientProject;
let deployments: string;
/** Runs listed documents only. */
let trusting: StartedGateway;
/** Runs everything, and knows no list. */
let open: StartedGateway;

async function start(env: Record<string, string>): Promise<StartedGateway> {
  const reading = readSettings(
    { PORT: '0', DEPLOYMENTS: deployments, STOP_TIMEOUT_MS: '0', MAX_BLOCKED_MS: '600000', ...env },
    (path) => readFileSync(path, 'utf8'),
  );
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const gateway = await startGateway(reading.settings, SILENT);
  if ('mistakes' in gateway) throw new Error(gateway.mistakes.join());
  return gateway;
}

beforeAll(async () => {
  [system, project] = await Promise.all([startTestSystem(), createClientProject()]);
  deployments = join(mkdtempSync(join(tmpdir(), 'clients-')), 'deployments.json');
  writeFileSync(deployments, JSON.stringify({ deployments: system.deployments }));
  trusting = await start({ TRUSTED_DOCUMENTS: MANIFEST, ONLY_TRUSTED_DOCUMENTS: 'true' });
  open = await start({});
  project.link('graphql', '@apollo/client', 'urql');
  await system.askWhole();
}, 180_000);
afterAll(async () => {
  await Promise.all([trusting?.stop(), open?.stop()]);
  await system?.stop();
});

describe('the typed client, in an empty project that is compiled strictly', () => {
  it('prints what its page says, where only listed documents are run and where no list is known', async () => {
    const programs = {
      trusting: recipe(README, 'Ask', trusting.url),
      open: recipe(README, 'Ask', open.url),
    };
    expect(await project.compile(programs)).toEqual({ trusting: '', open: '' });
    expect(await project.run('trusting')).toBe(`${TOTAL}\n`);
    expect(await project.run('open')).toBe(`${TOTAL}\n`);
    expect(readFileSync(README, 'utf8')).toContain(`\`${TOTAL}\``);
  });

  it('tells a silent province: its state, what was lost, and never a complete total', async () => {
    const gone = system.deployments.map((entry) =>
      entry.name === 'institutions/thai-nguyen' ? { ...entry, urls: ['http://127.0.0.1:1'] } : entry,
    );
    writeFileSync(deployments, JSON.stringify({ deployments: gone }));
    const gateway = await start({});
    try {
      expect(await project.compile({ silent: recipe(README, 'Ask', gateway.url) })).toEqual({ silent: '' });
      const output = await project.run('silent');
      expect(output).toContain('Thái Nguyên: …, known from 0 of 2 units');
      for (const unit of ['P63-06', 'P63-19']) expect(output).toContain(`${unit} institutions UNREACHABLE`);
      expect(output).toMatch(/^UNREACHABLE onMapOf34\.rows\.0\.lines\.0\.fromPredecessors\.\d\.training$/m);
    } finally {
      await gateway.stop();
    }
  });
});

describe('a recipe', () => {
  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  const curlTitle = hasCurl
    ? 'with curl gives the province of today and those it came from'
    : 'with curl was not run: this machine has no curl';
  it(curlTitle, async () => {
    if (!hasCurl) return;
    const { stdout } = await promisify(execFile)('sh', ['-c', recipe(DOCS, 'curl', open.url)]);
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(data.provinces).toMatchObject([{ id: 'P34-19', nameVi: 'Thái Nguyên' }]);
    expect(data.provinces[0].predecessors).toHaveLength(2);
  });

  it.each([
    ['@apollo/client', 'Thái Nguyên: PartialTotal\n'],
    ['urql', 'Thái Nguyên: PartialTotal, 2 units and domains\n'],
  ])('with %s compiles and runs where only listed documents are run', async (heading, output) => {
    const program = recipe(DOCS, heading, trusting.url);
    expect(await project.compile({ other: program }, { skipLibCheck: true })).toEqual({ other: '' });
    expect(await project.run('other')).toBe(output);
  });
});
