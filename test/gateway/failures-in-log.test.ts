import { ApolloServer } from '@apollo/server';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { InternalError } from '../../common/errors.ts';
import { buildTopology } from '../../gateway/deployments.ts';
import { createEngine, type RequestContext } from '../../gateway/engine.ts';
import { createFormatError } from '../../gateway/errors.ts';
import type { Answer } from '../../gateway/fetch.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { createPlanner, type Planner } from '../../gateway/plan.ts';
import { readSettings } from '../../gateway/settings.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';

const { supergraphSdl: sdl = '' } = composeServices([
  { name: 'a', url: 'http://a', typeDefs: parse('type Query { one: Int two: Int }') },
]);
const supergraph = readSupergraph(sdl);
const planner = createPlanner(sdl);
const deployment = { name: 'a', subgraph: 'a', urls: ['http://a'], timeoutMs: 1000 };

/** Asks `{ one two }` of an engine; gives the errors that a client reads and the lines of the log. */
async function ask(answer: Answer, plan: Planner['plan'] = planner.plan) {
  const reading = readSettings({}, () => '');
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const logged: object[] = [];
  const tell = (fields: object, message: string) => void logged.push({ ...fields, message });
  const log = { debug: tell, info: tell, warn: tell, error: tell };
  const engine = createEngine({
    ...reading.settings,
    supergraph,
    topology: buildTopology(supergraph.urls, { deployments: [deployment] }, 1000),
    planner: { ...planner, plan },
    transport: { send: async () => answer, close: async () => {} },
    log,
  });
  const apollo = new ApolloServer<RequestContext>({
    gateway: createGateway({ engine, close: async () => {} }),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: createFormatError(log),
  });
  await apollo.start();
  const { body } = await apollo.executeOperation(
    { query: '{ one two }' },
    { contextValue: { correlationId: 'c' } },
  );
  await apollo.stop();
  return { errors: body.kind === 'single' ? body.singleResult.errors : undefined, logged };
}

const good = (one: unknown, errors: object[] = []): Answer => ({
  failure: null,
  data: { one, two: 2 },
  errors,
  text: '',
});

test('what went wrong inside the gateway is in the log under the id that the client reads, and only there', async () => {
  const cause = new Error('no file /etc/secret');
  const { errors, logged } = await ask(good(1), () => Promise.reject(cause));
  expect(errors).toEqual([
    { message: 'The request could not be answered.', extensions: { code: 'INTERNAL', correlationId: 'c' } },
  ]);
  expect(logged).toEqual([
    { err: cause, correlationId: 'c', message: 'a request failed inside the gateway' },
  ]);
  const unplanned = new InternalError('PLANNING_FAILED', 'the planner found no plan');
  const second = await ask(good(1), () => Promise.reject(unplanned));
  expect(second.errors?.[0]?.extensions).toEqual({ code: 'PLANNING_FAILED', correlationId: 'c' });
});

test('whose answers could not be used is one line for a request, without what they said', async () => {
  const secret = { message: 'select name from cadre', path: ['one'], extensions: { code: 'SUBGRAPH_ERROR' } };
  expect((await ask(good(null, [secret, { ...secret, path: ['two'] }]))).logged).toEqual([
    {
      correlationId: 'c',
      unusable: [{ deployment: 'a', code: 'SUBGRAPH_ERROR', count: 2 }],
      message: 'answers could not be used',
    },
  ]);
});

test('an answer as it should be, one that blames the caller, and a failed call leave no such line', async () => {
  expect((await ask({ failure: 'BAD_ANSWER' })).logged).toEqual([]);
  expect((await ask(good(1))).logged).toEqual([]);
  const blame = { message: 'first must be 1 to 100.', path: ['one'], extensions: { code: 'BAD_ARGUMENT' } };
  const { errors, logged } = await ask(good(null, [blame]));
  expect(errors?.[0]?.message).toBe('first must be 1 to 100.');
  expect(logged).toEqual([]);
});

test.each(['OVERLOADED', 'COVERAGE_TOO_SMALL', 'INTERNAL', 'MADE_UP'])(
  'a deployment that says %s has failed, since that is not for it to say',
  async (code) => {
    const { errors } = await ask(good(null, [{ message: 'x', path: ['one'], extensions: { code } }]));
    expect(errors?.[0]?.extensions?.code).toBe('SUBGRAPH_ERROR');
  },
);

test('a deployment to which the document is too large does not support the question', async () => {
  const refused = { message: 'The document is too large', extensions: { code: 'DOCUMENT_TOO_COMPLEX' } };
  const { errors } = await ask({ failure: null, data: null, errors: [refused], text: '' });
  expect(errors?.map((each) => each.extensions?.code)).toEqual(['UNSUPPORTED', 'UNSUPPORTED']);
});

test('what a deployment says to the caller is cut off where nobody reads on', async () => {
  const message = 'x'.repeat(1_000_000);
  const blame = { message, path: ['one'], extensions: { code: 'BAD_ARGUMENT' } };
  expect((await ask(good(null, [blame]))).errors?.[0]?.message).toBe('x'.repeat(2000));
});
