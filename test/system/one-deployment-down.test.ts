import { kill } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import { DOMAINS } from '../../common/units.ts';
import { expectLosses } from './losses.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

let system: TestSystem;
let whole: Answer<CrossProvinceProgressQuery>;

beforeAll(async () => {
  system = await startTestSystem();
  whole = await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

const SLUGS = ['thai-nguyen', 'hung-yen', 'lang-son', 'bac-ninh'];

describe('with one of the twelve endpoints closed', () => {
  it.each(DOMAINS.flatMap((domain) => SLUGS.map((slug) => [domain, slug] as const)))(
    '%s of %s costs its own paths only, with coded errors there and totals that are visibly partial',
    async (domain, slug) => {
      const proxy = system.proxyOf(`${domain}/${slug}`);
      await proxy.close();
      try {
        expectLosses(
          whole,
          await system.askSample(),
          domain,
          system.unitsOf(`${domain}/${slug}`),
          /^UNREACHABLE$/,
        );
      } finally {
        await proxy.open();
      }
      expect(await system.askSample()).toEqual(whole);
    },
  );
});

describe('with a killed host', () => {
  const recovery = { timeout: 30_000, interval: 500 };

  it.each(DOMAINS)('%s costs its own fields, and comes back by itself', async (domain) => {
    kill(system.hostPid(domain), 'SIGKILL');
    const units = system.deployments.flatMap((entry) =>
      entry.subgraph === domain ? (entry.units ?? []) : [],
    );
    expectLosses(whole, await system.askSample(), domain, units, /^UNREACHABLE$/);
    await expect.poll(async () => (await system.askSample()).errors.length, recovery).toBe(0);
    expect(await system.askSample()).toEqual(whole);
  });

  it('directory costs the entry fields, and comes back by itself', async () => {
    kill(system.hostPid('directory'), 'SIGKILL');
    const answer = await system.askSample();
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({
      provinces: null,
      targets: null,
      classes: null,
      centres: null,
      theory: null,
    });
    expect(new Set(answer.errors.map((error) => error.extensions.code))).toEqual(
      new Set(['DIRECTORY_UNAVAILABLE']),
    );
    await expect.poll(async () => (await system.askSample()).errors.length, recovery).toBe(0);
    expect(await system.askSample()).toEqual(whole);
  });
});
