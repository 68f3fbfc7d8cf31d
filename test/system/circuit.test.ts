import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import type { Fault } from './fault-proxy.ts';
import { expectLosses } from './losses.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

const DEADLINE_MS = 5_000;
const NAME = 'institutions/thai-nguyen';
const UNIT = 'P34-19';

let system: TestSystem;
let whole: Answer<CrossProvinceProgressQuery>;

beforeAll(async () => {
  system = await startTestSystem(
    { CIRCUIT_MIN_CALLS: '20', CIRCUIT_OPEN_MS: '1000', CIRCUIT_MAX_OPEN_MS: '3000' },
    DEADLINE_MS,
  );
  whole = await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());
afterEach(() => {
  for (const { name } of system.deployments) system.proxyOf(name).play(null);
});

interface Small {
  province: { headcounts: unknown[] | null; institutions: unknown[] | null };
}

const askSmall = () =>
  system.ask<Small>(`{ province(id: "${UNIT}") { headcounts { on } institutions { id } } }`);

const stateOf = ({ extensions }: Answer<unknown>, domain: string) =>
  extensions.coverage?.find((each) => each.unit === UNIT && each.domain === domain)?.state;

/** Asks until the deployment is given up; every answer on the way has what the others hold. */
async function askUntilOpen(): Promise<void> {
  for (let asked = 0; asked < 200; asked++) {
    const answer = await askSmall();
    expect(stateOf(answer, 'personnel')).toBe('OK');
    expect(answer.data.province.headcounts).not.toBeNull();
    if (stateOf(answer, 'institutions') === 'CIRCUIT_OPEN') return;
  }
  throw new Error('The circuit did not open.');
}

async function expectClosedSoon(): Promise<void> {
  await expect.poll(async () => (await askSmall()).errors.length, { timeout: 10_000 }).toBe(0);
  expect(await system.askSample()).toEqual(whole);
}

const FAILURE: Fault = { kind: 'status', status: 500, type: 'text/html', body: '<html>' };

describe('a deployment that fails every second time', () => {
  it('is given up, probed by one call at a time, and asked again when it answers', async () => {
    const proxy = system.proxyOf(NAME);
    proxy.play((_, count) => (count % 2 === 0 ? FAILURE : null));
    await askUntilOpen();

    // Whoever probes waits for its deadline; nobody else does, and nobody else is let through.
    const probing = new Promise<true>((resolve) => {
      proxy.play(() => {
        resolve(true);
        return { kind: 'hang' };
      });
    });
    let probe = askSmall();
    while (!(await Promise.race([probing, probe.then(() => false)]))) {
      await new Promise((soon) => setTimeout(soon, 50));
      probe = askSmall();
    }
    let isProbing = true;
    const probed = probe.finally(() => {
      isProbing = false;
    });
    for (const answer of await Promise.all(Array.from({ length: 5 }, askSmall))) {
      expect(stateOf(answer, 'institutions')).toBe('CIRCUIT_OPEN');
      expect(answer.data.province.headcounts).not.toBeNull();
    }
    expect(isProbing).toBe(true);
    expect(proxy.count()).toBe(1);
    expect(stateOf(await probed, 'institutions')).toBe('TIMEOUT');

    proxy.play(null);
    await expectClosedSoon();
    const before = proxy.count();
    for (let i = 0; i < 3; i++) await askSmall();
    expect(proxy.count() - before).toBe(3);
  }, 60_000);

  it('costs its own paths only while it is given up', async () => {
    const proxy = system.proxyOf(NAME);
    proxy.play(() => FAILURE);
    await askUntilOpen();
    proxy.play(() => FAILURE);
    for (let i = 0; i < 3; i++)
      expectLosses(
        whole,
        await system.askSample(),
        'institutions',
        system.unitsOf(NAME),
        /^(CIRCUIT_OPEN|BAD_ANSWER)$/,
      );
    const before = proxy.count();
    for (let i = 0; i < 30; i++) await askSmall();
    // No more than the probes that may have been due.
    expect(proxy.count() - before).toBeLessThan(10);
    proxy.play(null);
    await expectClosedSoon();
  }, 60_000);

  it('stays given up when the list of deployments is read again', async () => {
    const proxy = system.proxyOf(NAME);
    proxy.play(() => FAILURE);
    await askUntilOpen();
    const joined = { name: 'planning/phu-tho', subgraph: 'planning', units: ['P34-25'] };
    system.addDeployments([{ ...joined, urls: ['http://127.0.0.1:1/graphql'], timeoutMs: DEADLINE_MS }]);
    const askJoined = () => system.ask('{ province(id: "P34-25") { trainingPlans { id } } }');
    await expect
      .poll(async () => (await askJoined()).errors[0]?.extensions.code, { timeout: 30_000, interval: 250 })
      .toBe('UNREACHABLE');
    const before = proxy.count();
    for (let i = 0; i < 30; i++) await askSmall();
    expect(proxy.count() - before).toBeLessThan(10);
    proxy.play(null);
    await expectClosedSoon();
  }, 60_000);
});

describe('a deployment that is asked wrongly again and again', () => {
  it.each(['first: 0', 'after: "nowhere"', 'from: "2021-02-31"', 'from: "2021-12-31", to: "2021-01-01"'])(
    'with (%s) is not given up: nobody else loses it',
    async (wrong) => {
      const proxy = system.proxyOf(NAME);
      const before = proxy.count();
      const ask = () =>
        system.ask(`{ province(id: "${UNIT}") { trainingClasses(${wrong}) { nodes { id } } } }`);
      for (let i = 0; i < 30; i++) {
        const answer = await ask();
        expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ARGUMENT']);
        expect(stateOf(answer, 'institutions')).toBe('OK');
      }
      expect(proxy.count() - before).toBe(30);
      expect((await askSmall()).errors).toEqual([]);
    },
    60_000,
  );
});

describe('a deployment that says when to ask again', () => {
  const busy = (status: number, after: string): Fault => ({
    kind: 'status',
    status,
    type: 'text/plain',
    body: '',
    headers: { 'retry-after': after },
  });

  it('is asked again then, and not before, if that is within the deadline', async () => {
    const proxy = system.proxyOf('personnel/hung-yen');
    const arrivals: number[] = [];
    proxy.play((_, count) => {
      arrivals.push(performance.now());
      return count === 1 ? busy(503, '1') : null;
    });
    expect(await system.askSample()).toEqual(whole);
    const [first = 0, second = 0] = arrivals;
    expect(second - first).toBeGreaterThan(950);
    expect(arrivals).toHaveLength(2);
  });

  it('is left alone if it is not, and nobody waits for it', async () => {
    const name = 'planning/lang-son';
    const proxy = system.proxyOf(name);
    proxy.play((_, count) => (count === 1 ? busy(429, '50') : null));
    for (let i = 0; i < 3; i++) {
      const began = performance.now();
      const answer = await system.askSample();
      expect(performance.now() - began).toBeLessThan(DEADLINE_MS);
      expectLosses(whole, answer, 'planning', system.unitsOf(name), /^UNREACHABLE$/);
    }
    expect(proxy.count()).toBe(1);
  });
});
