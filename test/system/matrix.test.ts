import { isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DOMAINS, type Domain } from '../../common/units.ts';
import { startHost } from '../../subgraphs/kit/host.ts';
import { subgraph as personnel } from '../../subgraphs/personnel/subgraph.ts';
import { type Country, startCountry } from './country.ts';
import { expectCountry, type Silent, withoutTotals } from './country-answer.ts';
import { COUNTRY, variablesOf } from './country-question.ts';
import type { Fault } from './fault-proxy.ts';

const DEADLINE_MS = 3_000;
/** A deployment that was given up is tried again after a while only. */
const RECOVERY_MS = 30_000;
const REFUSED = /^(UNREACHABLE|CIRCUIT_OPEN)$/;
const HUNG = /^(TIMEOUT|CIRCUIT_OPEN)$/;

let country: Country;
let heapBefore: number;

const askCountry = () => country.ask(COUNTRY, variablesOf(country.units));

beforeAll(async () => {
  country = await startCountry(DEADLINE_MS, {
    CIRCUIT_OPEN_MS: '300',
    CIRCUIT_MAX_OPEN_MS: '600',
    LOG_LEVEL: 'error',
  });
  await expectWhole();
  for (let i = 0; i < 5; i++) await askCountry();
  heapBefore = await country.heapMb();
}, 180_000);
afterAll(() => country?.stop(), 60_000);

/** Waits until nobody is given up any more; what comes then is held against the rows. */
async function expectWhole(): Promise<void> {
  const end = performance.now() + RECOVERY_MS;
  let reply = await askCountry();
  while (reply.errors.length > 0 && performance.now() < end) {
    await new Promise((next) => setTimeout(next, 200));
    reply = await askCountry();
  }
  expectCountry(reply, country.units);
}

/** `count` of the units, spread over the country. */
function some(count: number): Set<string> {
  const { units } = country;
  return new Set(units.filter((_, i) => (i * 13) % units.length < count).map(({ id }) => id));
}

async function reopen(silent: Silent): Promise<void> {
  for (const domain of DOMAINS)
    for (const id of silent[domain] ?? []) await country.doorOf(domain, id).open();
}

async function refuse(silent: Silent): Promise<void> {
  for (const domain of DOMAINS)
    await Promise.all([...(silent[domain] ?? [])].map((id) => country.doorOf(domain, id).refuse()));
}

function hang(silent: Silent): void {
  for (const domain of DOMAINS) for (const id of silent[domain] ?? []) country.doorOf(domain, id).hang();
}

it('a country of 34 provinces answers whole, and its totals are the sums of its rows', async () => {
  expect(country.units.length).toBe(34);
  expectCountry(await askCountry(), country.units);
});

describe.each(DOMAINS)('of the 34 deployments of %s', (domain) => {
  it.each([0, 1, 17, 33, 34])(
    '%i that refuse connections cost their own cells, and totals say whose are missing',
    async (count) => {
      const silent = { [domain]: some(count) };
      await refuse(silent);
      try {
        const reply = await askCountry();
        expectCountry(reply, country.units, silent, REFUSED);
        expect(reply.ms).toBeLessThan(2 * DEADLINE_MS);
      } finally {
        await reopen(silent);
      }
      await expectWhole();
    },
  );

  it('17 that hang cost their own cells within their deadline, and nobody else waits for them', async () => {
    const silent = { [domain]: some(17) };
    hang(silent);
    try {
      let isOver = false;
      const hanging = askCountry().finally(() => {
        isOver = true;
      });
      const bystander = await country.ask(BYSTANDER[domain], { id: [...some(17)][0] });
      expect(isOver).toBe(false);
      expect(bystander.errors).toEqual([]);
      const reply = await hanging;
      expectCountry(reply, country.units, silent, HUNG);
      expect(reply.ms).toBeLessThan(2 * DEADLINE_MS);
    } finally {
      await reopen(silent);
    }
    await expectWhole();
  });
});

/** Asks the other domains of a unit whose deployment in this one hangs. */
const BYSTANDER: Record<Domain, string> = {
  personnel: 'query ($id: ID!) { province(id: $id) { institutions { id } trainingPlans { id } } }',
  institutions: 'query ($id: ID!) { province(id: $id) { headcounts { on } trainingPlans { id } } }',
  planning: 'query ($id: ID!) { province(id: $id) { headcounts { on } institutions { id } } }',
};

describe('all domains at once', () => {
  it('all 102 deployments that hang leave the rows of directory and totals that say so, within one deadline', async () => {
    const silent = { personnel: some(34), institutions: some(34), planning: some(34) };
    hang(silent);
    try {
      const reply = await askCountry();
      expect(await country.isReady()).toBe(true);
      expectCountry(reply, country.units, silent, HUNG);
      expect(reply.ms).toBeLessThan(2 * DEADLINE_MS);
    } finally {
      await reopen(silent);
    }
    await expectWhole();
  });

  it('errors are capped at 50 a deployment, and the coverage still names every unit', async () => {
    const FIELDS = 60;
    const plans = Array.from({ length: FIELDS }, (_, i) => `p${i}: trainingPlans { id }`);
    const query = `query ($units: [ID!]!) {
      provinces(ids: $units) { id headcounts { on } institutions { id } ${plans.join(' ')} }
    }`;
    const silent = { planning: some(33) };
    await refuse(silent);
    try {
      const { status, errors, extensions } = await country.ask(query, variablesOf(country.units));
      expect(status).toBe(200);
      for (const id of silent.planning) {
        const own = errors.filter((error) => error.extensions.unit === id);
        expect(own.length).toBe(50);
        expect(own.at(-1)?.extensions.more).toBe(FIELDS - 50);
      }
      expect(errors.length).toBe(33 * 50);
      const lost = extensions.coverage?.filter(({ state }) => REFUSED.test(state)) ?? [];
      expect(extensions.coverage?.length).toBe(3 * 34);
      expect(new Set(lost.map(({ unit }) => unit))).toEqual(silent.planning);
      expect(new Set(lost.map(({ domain }) => domain))).toEqual(new Set(['planning']));
    } finally {
      await reopen(silent);
    }
    await expectWhole();
  });
});

describe('a deployment of an older version, which lacks two fields', () => {
  it('is told as UNSUPPORTED where it was asked for them, answers all else, and is whole once it is up to date', async () => {
    const id = 'P34-19';
    // Whoever lacks a field refuses the whole document, as any GraphQL server does.
    const counts = personnel.graphqlSchema.getType('HeadcountSnapshot');
    if (!isObjectType(counts)) throw new Error('Personnel has no headcounts.');
    for (const field of ['on', 'present']) delete counts.getFields()[field];
    const databases = { [id]: country.databaseUrlOf('personnel', id) };
    const older = await startHost(personnel, {
      deployments: [{ name: 'older', units: [id], port: 0, databases }],
      ...{ host: '127.0.0.1', poolSize: 1, statementTimeoutMs: 10_000 },
      ...{ dev: false, devPersons: false, allowAnonymous: false },
    });
    const door = country.doorOf('personnel', id);
    try {
      door.lead(older.ports.older ?? 0);
      expectCountry(await askCountry(), country.units, { personnel: new Set([id]) }, /^UNSUPPORTED$/);
      const rates = COUNTRY.replace('headcounts { on present }', '');
      const { errors } = await country.ask(rates, variablesOf(country.units));
      expect(errors).toEqual([]);
    } finally {
      door.lead(country.portOf('personnel', id));
      await older.stop();
    }
    await expectWhole();
  });
});

describe('directory', () => {
  afterEach(async () => {
    country.directory.play(null);
    await expectWhole();
  });

  const HTML: Fault = { kind: 'status', status: 500, type: 'text/html', body: '<html></html>' };
  const WRONG: Fault = { kind: 'altered', alter: () => ({ data: [] }) };

  it.each<[string, Fault]>([
    ['resets its connections', { kind: 'reset-midway' }],
    ['answers HTML', HTML],
    ['answers without data', WRONG],
  ])('that %s costs the entry fields, and is well again without a restart', async (_, fault) => {
    country.directory.play(() => fault);
    const { status, data, errors, ms } = await askCountry();
    expect(ms).toBeLessThan(2 * DEADLINE_MS);
    expect(status).toBe(200);
    expect(data).toEqual({ provinces: null, rates: null, classes: null });
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      ['provinces', 'rates', 'classes'].map((field) => [[field], 'DIRECTORY_UNAVAILABLE']),
    );
  });

  it.each<[string, Fault]>([
    ['resets its connections', { kind: 'reset-midway' }],
    ['answers HTML', HTML],
    ['answers without data', WRONG],
  ])('that %s when it is to add up leaves the rows, and no total', async (_, fault) => {
    country.directory.play((body) => (body.includes('_entities') ? fault : null));
    const { status, data, errors, ms } = await askCountry();
    expect(ms).toBeLessThan(2 * DEADLINE_MS);
    expect(status).toBe(200);
    expect(data).toEqual(withoutTotals(country.units));
    const lost = [
      ...country.units.map((_, i) => `rates.rows.${i}.lines.0.cells.0.assessments`),
      'rates.totals.0.rate',
      'classes.totals.0.training',
    ];
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual(lost.sort());
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['DIRECTORY_UNAVAILABLE']),
    );
  });
});

describe('after all that', () => {
  it('memory is back at its level, and after many more answers with half of the country lost', async () => {
    const silent = { personnel: some(17), institutions: some(17), planning: some(17) };
    await refuse(silent);
    try {
      for (let i = 0; i < 12; i++) await Promise.all([askCountry(), askCountry()]);
    } finally {
      await reopen(silent);
    }
    await expectWhole();
    const after = await country.heapMb();
    expect(after - heapBefore).toBeLessThan(8);
  });
});
