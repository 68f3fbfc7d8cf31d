import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DOMAINS, SUBGRAPHS } from '../../common/units.ts';
import { dataSetOf, readScale, SAMPLE, warningOf } from '../../runtime/data-set.ts';
import { databasesOf, hostProcesses, SAMPLE_DEPLOYMENTS } from '../../runtime/layout.ts';
import { layoutOf } from '../../runtime/scale-layout.ts';
import { SCALE_NAMES } from '../../seed/scales.ts';
import { queryOn } from '../database.ts';
import { processesNaming } from './processes-of.ts';
import { addressOf, startProgram, temporaryDataDir } from './started.ts';

/** Ten seconds on a quiet machine. */
const LOADING_MS = 120_000;

const { dataDir, remove } = temporaryDataDir();
afterAll(remove);

describe('the deployments of a scale', () => {
  it('hold all 34 provinces, their 63 predecessors and the centre at M, each unit once in a domain', () => {
    const layout = layoutOf('M');
    for (const domain of DOMAINS) {
      const units = layout.filter(({ subgraph }) => subgraph === domain).flatMap(({ units }) => units);
      expect([units.length, new Set(units).size]).toEqual([98, 98]);
      expect(units.filter((unit) => unit.startsWith('P34-'))).toHaveLength(34);
      expect(units.filter((unit) => unit.startsWith('P63-'))).toHaveLength(63);
    }
    expect(layout).toHaveLength(1 + 3 * 35);
    expect(new Set(layout.map(({ name }) => name)).size).toBe(layout.length);
    expect(layout.map(({ portOffset }) => portOffset)).toEqual(layout.map((_, place) => place));
  });

  it('have the names of the sample where they are the same provinces', () => {
    const known = new Map(layoutOf('S').map(({ name, units }) => [name, [...units].sort()]));
    for (const { name, units } of SAMPLE_DEPLOYMENTS) expect(known.get(name)).toEqual([...units].sort());
  });

  it('are spread over a few processes, which leave none out and are as many as the sample had where it is small', () => {
    expect(hostProcesses(SAMPLE_DEPLOYMENTS).map(({ name }) => name)).toEqual(SUBGRAPHS);
    const spread = hostProcesses(layoutOf('M'));
    expect(spread.map(({ name, deployments }) => [name, deployments.length])).toEqual([
      ['directory', 1],
      ...DOMAINS.flatMap((domain) => [
        [domain, 18],
        [`${domain}-2`, 17],
      ]),
    ]);
    expect(spread.flatMap(({ deployments }) => deployments)).toEqual(layoutOf('M'));
  });
});

describe('the data of a scale', () => {
  it.each(SCALE_NAMES)('at %s has a folder, names and connections of its own', (scale) => {
    const dataSet = dataSetOf({ scale, seed: '7', force: false });
    const own = `${scale.toLowerCase()}7`;
    expect([dataSet.folder, dataSet.prefixOf('lt')]).toEqual([`scale-${own}`, `lt_${own}`]);
    const connections = databasesOf('lt', dataSet.deployments).length * dataSet.connections.poolSize;
    expect(connections).toBeLessThan(dataSet.maxConnections);
    expect(SAMPLE.prefixOf('lt')).toBe('lt');
  });

  it('says before the first load of L and XL what they ask of the machine', () => {
    expect(SCALE_NAMES.filter((scale) => warningOf(scale) !== null)).toEqual(['L', 'XL']);
    expect(warningOf('L')).toMatch(/disk/);
  });

  it('refuses what is no scale or seed, and a seed without a scale, all at once', () => {
    expect(readScale({ scale: 'Q', seed: '-1' })).toEqual({
      mistakes: [
        '--scale: got "Q", expected one of XS, S, M, L, XL',
        '--seed: got "-1", expected a whole number from 0, of at most 15 digits',
      ],
    });
    expect(readScale({ seed: '3' })).toEqual({ mistakes: [expect.stringContaining('expected --scale')] });
    expect([readScale({}), readScale({ scale: 'M' })]).toEqual([
      null,
      { scale: 'M', seed: '1', force: false },
    ]);
    expect(() => dataSetOf({ scale: 'M', seed: '123456789012345', force: false }).prefixOf('lien')).toThrow(
      /longer prefix/,
    );
  });
});

describe('npm start -- --scale', () => {
  const startScale = (...args: string[]) =>
    startProgram('runtime/main.ts', ['--scale', ...args], {
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
    });

  it('refuses a scale that there is not, with a code and what is expected', async () => {
    const refused = startScale('Q');
    expect(await refused.exit).toBe(2);
    expect(refused.stderr()).toContain('START_ARGUMENT: --scale: got "Q", expected one of XS, S, M, L, XL');
  });

  it('serves the six provinces of S, keeps them for the next start, and replaces nothing of the sample', async () => {
    const first = startScale('S', '--seed', '4');
    const url = await addressOf(first, LOADING_MS);
    expect(first.stdout()).toContain('Scale S of seed 4: 52 databases behind 22 deployments.');
    expect(first.stdout()).toMatch(/over 17 units: answered in \d+ ms, 0 errors/);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ provinces(ids: ["P34-46", "P63-46"]) { id institutions { nameVi } } }',
      }),
    });
    const { data } = (await answer.json()) as { data: { provinces: { id: string; institutions: [] }[] } };
    expect(data.provinces.map(({ id, institutions }) => [id, institutions.length > 0])).toEqual([
      ['P34-46', true],
      ['P63-46', true],
    ]);
    const folder = join(dataDir, 'scale-s4');
    const host = JSON.parse(readFileSync(join(folder, 'hosts', 'planning', 'host.json'), 'utf8'));
    const database: string = host.deployments[0].databases['P34-08'];
    expect(new URL(database).pathname).toBe('/lt_s4_planning_p34_08');
    await queryOn(database, `create table kept as select 'since the first start' as what`);
    first.process.kill('SIGTERM');
    expect(await first.exit).toBe(0);

    const second = startScale('S', '--seed', '4', '--once');
    expect([await second.exit, second.stderr()]).toEqual([
      ...[0, expect.stringContaining('52 databases ready, 0 of them new')],
    ]);
    const { provinces } = JSON.parse(second.stdout()).data;
    expect(provinces.map(({ id }: { id: string }) => id)).toEqual([
      ...['P34-08', 'P34-19', 'P34-20', 'P34-24', 'P34-33', 'P34-46'],
    ]);
    expect(processesNaming(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  }, 180_000);
});
