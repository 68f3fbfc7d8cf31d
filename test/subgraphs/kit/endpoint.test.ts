import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { startTestHost, type TestHost } from './test-host.ts';
import { things } from './things/subgraph.ts';

let host: TestHost;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const dataSource = await openDatabase(things, database.url);
  await migrate(dataSource);
  await dataSource.query(
    `insert into thing values ('a', 'An a', '2024-02-29', 9007199254740993), ('b', 'A b', null, null)`,
  );
  await dataSource.destroy();
  host = await startTestHost(things, { 'P63-06': database.url });
});

afterAll(async () => {
  await host?.stop(1_000);
  await database?.close();
});

const thing = (provinceId: string | null, id: string) => ({ __typename: 'Thing', provinceId, id });

describe('entities', () => {
  it('are answered in the order of their representations', async () => {
    const { data, errors } = await host.entities(
      [thing('P63-06', 'b'), thing('P63-06', 'a')],
      '... on Thing { id name madeOn price parts { name } }',
    );
    expect(errors).toEqual([]);
    const parts = [{ name: 'left' }, { name: 'right' }];
    expect(data?._entities).toEqual([
      { id: 'b', name: 'A b', madeOn: null, price: null, parts },
      { id: 'a', name: 'An a', madeOn: '2024-02-29', price: '9007199254740993', parts },
    ]);
  });

  it('let a representation of a unit held elsewhere take only itself down', async () => {
    const { data, errors } = await host.entities(
      [
        thing('P63-06', 'a'),
        thing('P34-19', 'a'),
        thing('nowhere', 'a'),
        thing(null, 'a'),
        thing('P63-06', 'b'),
      ],
      '... on Thing { name }',
    );
    expect(data?._entities).toEqual([{ name: 'An a' }, null, null, null, { name: 'A b' }]);
    expect(errors.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
      { path: ['_entities', 1], code: 'NOT_CONNECTED', unit: 'P34-19' },
      { path: ['_entities', 2], code: 'UNKNOWN_UNIT' },
      { path: ['_entities', 3], code: 'NO_UNIT_IN_KEY' },
    ]);
  });

  it('let a province be reached by its own id', async () => {
    const { data, errors } = await host.entities(
      [
        { __typename: 'Province', id: 'P63-06' },
        { __typename: 'Province', id: 'P34-24' },
      ],
      '... on Province { thingCount }',
    );
    expect(data?._entities).toEqual([{ thingCount: 2 }, null]);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_CONNECTED', unit: 'P34-24' }]);
  });

  it('survive a reference resolver that throws at once', async () => {
    const { data } = await host.entities(
      [
        { __typename: 'Careless', id: 'bad' },
        { __typename: 'Careless', id: 'good' },
      ],
      '... on Careless { id }',
    );
    expect(data?._entities).toEqual([null, { id: 'good' }]);
  });

  it('give null for a record that does not exist, without an error', async () => {
    const { data, errors } = await host.entities(
      [thing('P63-06', 'none')],
      '... on Thing { name parts { name } }',
    );
    expect({ data, errors }).toEqual({ data: { _entities: [{ name: null, parts: [] }] }, errors: [] });
  });
});

describe('errors', () => {
  it('show neither SQL nor stack nor address, but the id under which the log has them', async () => {
    const { data, errors, text } = await host.entities(
      [thing('P63-06', 'a')],
      '... on Thing { name broken }',
      {
        headers: { 'x-correlation-id': 'asked-0001' },
      },
    );
    expect(data?._entities).toEqual([{ name: 'An a', broken: null }]);
    expect(errors).toEqual([
      {
        message: 'The subgraph failed; see its log by the correlation id.',
        locations: expect.anything(),
        path: ['_entities', 0, 'broken'],
        extensions: { code: 'SUBGRAPH_ERROR', correlationId: 'asked-0001' },
      },
    ]);
    expect(text).not.toMatch(/select|no_such_table|postgres:|node_modules|\.ts/);
    expect(host.logged.at(-1)).toMatchObject({
      correlationId: 'asked-0001',
      error: expect.stringContaining('no_such_table'),
    });
  });

  it('get an id of their own when the caller gives none, or one that is not plain', async () => {
    const { errors } = await host.entities([thing('P63-06', 'a')], '... on Thing { broken }', {
      headers: { 'x-correlation-id': 'two words' },
    });
    expect(errors[0]?.extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of the caller keep their message and code', async () => {
    const { errors } = await host.entities([thing('P63-06', 'a')], '... on Thing { unchecked }');
    expect(errors[0]).toMatchObject({ message: 'Ask otherwise.', extensions: { code: 'BAD_ARGUMENT' } });
  });

  it('in the document itself are BAD_REQUEST with the words of the validator', async () => {
    const unknown = await host.ask('{ nothing }');
    expect(unknown.status).toBe(400);
    expect(unknown.errors).toMatchObject([
      {
        message: expect.stringContaining('Cannot query field "nothing"'),
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
    const syntax = await host.ask('{');
    expect(syntax.errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    const missing = await host.ask('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }');
    expect(missing.errors[0]).toMatchObject({
      message: expect.stringContaining('"$r"'),
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});

describe('arguments', () => {
  it('that are no days or amounts are refused with the place, in variables and in the document', async () => {
    const ask = 'query ($day: Date, $price: Money) { thingsMadeOn(day: $day, price: $price) }';
    const byVariable = await host.ask(ask, { day: '2023-02-29' });
    expect(byVariable.errors).toMatchObject([
      { message: expect.stringMatching(/"\$day".*YYYY-MM-DD/), extensions: { code: 'BAD_ARGUMENT' } },
    ]);
    const amount = await host.ask(ask, { price: '9223372036854775808' });
    expect(amount.errors[0]).toMatchObject({
      message: expect.stringContaining('"$price"'),
      extensions: { code: 'BAD_ARGUMENT' },
    });
    const literal = await host.ask('{ thingsMadeOn(day: "29/02/2024") }');
    expect(literal.errors[0]).toMatchObject({
      message: expect.stringMatching(/29\/02\/2024.*YYYY-MM-DD/),
      extensions: { code: 'BAD_ARGUMENT' },
    });
  });

  it('that are right arrive as text', async () => {
    const { data } = await host.ask('{ thingsMadeOn(day: "2024-02-29", price: "-5") }');
    expect(data).toEqual({ thingsMadeOn: '2024-02-29 -5' });
  });
});

describe('persons', () => {
  it('are refused per field, and nothing else is lost', async () => {
    const { data, errors } = await host.entities([thing('P63-06', 'a')], '... on Thing { name owner }');
    expect(data?._entities).toEqual([{ name: 'An a', owner: null }]);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('DEV_PERSONS=true'), extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('are given where development allows them', async () => {
    const open = await startTestHost(things, { 'P63-06': database.url }, { devPersons: true });
    const { data } = await open.entities([thing('P63-06', 'a')], '... on Thing { owner }');
    expect(data?._entities).toEqual([{ owner: 'a person' }]);
    await open.stop(1_000);
  });
});

describe('coverage', () => {
  it('is told to resolvers out of the extensions of the request, UNKNOWN where nothing is told', async () => {
    const coverage = [
      'nonsense',
      { unit: 'P63-06', domain: 'personnel', state: 'STALE', asOf: '2026-01-01T00:00:00Z' },
      { unit: 'P63-06', domain: 'personnel', state: 'SLEEPING' },
    ];
    const told = await host.entities(
      [{ __typename: 'Province', id: 'P63-06' }],
      '... on Province { stateOfPersonnel }',
      {
        extensions: { coverage },
      },
    );
    expect(told.data?._entities).toEqual([{ stateOfPersonnel: 'STALE 2026-01-01T00:00:00Z' }]);
    const untold = await host.entities(
      [{ __typename: 'Province', id: 'P63-06' }],
      '... on Province { stateOfPersonnel }',
      {
        extensions: { coverage: { unit: 'P63-06' } },
      },
    );
    expect(untold.data?._entities).toEqual([{ stateOfPersonnel: 'UNKNOWN null' }]);
  });
});

describe('HTTP', () => {
  it('tells on /health which units a deployment holds', async () => {
    const response = await fetch(new URL('/health', host.url));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', deployment: 'test', units: ['P63-06'] });
  });

  it('takes nothing but JSON by POST', async () => {
    const status = async (path: string, init: RequestInit) => {
      const response = await fetch(new URL(path, host.url), init);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
      return response.status;
    };
    const json = { 'content-type': 'application/json' };
    expect(await status('/graphql', { method: 'GET' })).toBe(405);
    expect(await status('/elsewhere', { method: 'POST', headers: json, body: '{}' })).toBe(404);
    expect(await status('/graphql', { method: 'POST', body: '{"query":"{__typename}"}' })).toBe(415);
    expect(await status('/graphql', { method: 'POST', headers: json, body: '{"query":' })).toBe(400);
    expect(await status('/graphql', { method: 'POST', headers: json, body: '[]' })).toBe(400);
  });

  it('refuses a body over the limit before it has read it all', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(host.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      request.on('response', (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      const megabyte = Buffer.alloc(1024 * 1024, ' ');
      for (let sent = 0; sent < 17; sent++) request.write(megabyte);
    });
    expect(status).toBe(413);
  });

  it.each([
    ['fields that are to be compared with each other', `{${'__typename '.repeat(1000)}}`],
    ['nesting', `{${'a{'.repeat(20_000)}a${'}'.repeat(20_000)}}`],
    ['aliases', `{${Array.from({ length: 6000 }, (_, i) => `a${i}:__typename `).join('')}}`],
    ['directives', `{__typename ${'@a'.repeat(20_000)}}`],
    ['tokens', `{a(list:[${'1 '.repeat(200_000)}])}`],
    [
      'fragments that stand for many more',
      `{...f0} ${Array.from({ length: 30 }, (_, i) => `fragment f${i} on Query{...f${i + 1} ...f${i + 1}}`).join(' ')} fragment f30 on Query{__typename}`,
    ],
  ])('refuses a document of too many %s, before it is validated', async (_, document) => {
    const { status, errors } = await host.ask(document);
    expect([status, errors.length]).toEqual([400, 1]);
    expect(errors[0]?.extensions).toEqual({ code: 'DOCUMENT_TOO_COMPLEX' });
  });

  it('answers introspection in development only', async () => {
    const closed = await host.ask('{ __schema { queryType { name } } }');
    expect(closed.errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    const dev = await startTestHost(things, { 'P63-06': database.url }, { dev: true });
    const open = await dev.ask('{ __schema { queryType { name } } }');
    expect(open.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    await dev.stop(1_000);
  });

  it('gives its SDL with the shared value types to a composer', async () => {
    const { data } = await host.ask('{ _service { sdl } }');
    expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('type RateFigure') } });
  });
});
