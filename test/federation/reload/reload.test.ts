import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { post } from '../listen.ts';
import { sdlOf, startWithFiles, subgraph } from './running-gateway.ts';

const PATIENT = { timeout: 10_000 };
const deploymentsAt = (...urls: string[]) => ({
  deployments: [{ name: 'a', subgraph: 'a', urls, timeoutMs: 5000 }],
});

test('supergraphs change under load without one failed request', async () => {
  const url = await subgraph('here');
  const { gateway, supergraph, errors } = await startWithFiles(sdlOf(['old'], url), deploymentsAt(url));
  let isOver = false;
  let answered = 0;
  const faults: unknown[] = [];
  const load = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const reply = await post(gateway.url, { query: '{ old }' });
      if (reply.text !== '{"data":{"old":"here"}}') faults.push(reply.text);
      answered++;
    }
  });
  const ready = (async () => {
    while (!isOver) {
      const { status } = await fetch(new URL('/ready', gateway.url));
      if (status !== 200) faults.push(`ready: ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  for (let i = 0; i < 5; i++) {
    writeFileSync(supergraph, sdlOf(['old', `new${i}`], url));
    await expect
      .poll(async () => (await post(gateway.url, { query: `{ new${i} }` })).body.data, PATIENT)
      .toEqual({ [`new${i}`]: 'here' });
  }
  // Fields that are gone are gone.
  expect((await post(gateway.url, { query: '{ new0 }' })).body.errors[0].extensions.code).toBe('BAD_REQUEST');
  isOver = true;
  await Promise.all([...load, ready]);
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
  expect(answered).toBeGreaterThan(100);
});

test('a request under way is finished by the supergraph and the deployments that it began with', async () => {
  let release: () => void = () => {};
  let asked: () => void = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = await subgraph('first', () => {
    asked();
    return held;
  });
  const second = await subgraph('second');
  const { gateway, supergraph, deployments } = await startWithFiles(
    sdlOf(['old'], first),
    deploymentsAt(first),
  );
  const slow = post(gateway.url, { query: '{ old }' });
  await isAsked;
  for (let i = 0; i < 3; i++) {
    writeFileSync(deployments, JSON.stringify(deploymentsAt(second)));
    writeFileSync(supergraph, sdlOf([`new${i}`], second));
    await gateway.reload();
    expect((await post(gateway.url, { query: `{ new${i} }` })).body).toEqual({
      data: { [`new${i}`]: 'second' },
    });
  }
  release();
  expect((await slow).body).toEqual({ data: { old: 'first' } });
});

test('a changed list of deployments is served without a signal', async () => {
  const [first, second] = [await subgraph('first'), await subgraph('second')];
  const { gateway, deployments } = await startWithFiles(sdlOf(['old'], first), deploymentsAt(first));
  expect((await post(gateway.url, { query: '{ old }' })).body.data).toEqual({ old: 'first' });
  writeFileSync(`${deployments}.next`, JSON.stringify(deploymentsAt(second)));
  renameSync(`${deployments}.next`, deployments);
  await expect
    .poll(async () => (await post(gateway.url, { query: '{ old }' })).body.data, PATIENT)
    .toEqual({ old: 'second' });
});

const VALID = 'type Query { old: String }';

test.each([
  ['empty', '', 'Syntax Error: Unexpected <EOF>.'],
  ['cut off', sdlOf(['old'], 'http://127.0.0.1:1').trimEnd().slice(0, -1), 'Syntax Error'],
  ['no supergraph', VALID, 'not a Federation supergraph'],
  ['without queries', sdlOf(['old'], 'http://127.0.0.1:1').replace(/type Query[^}]*}/, ''), ''],
  [
    'of unknown types',
    sdlOf(['old'], 'http://127.0.0.1:1').replace('old: String', 'old: Nothing'),
    'Nothing',
  ],
])(
  'a supergraph that is %s is refused with its reason in one line, and the old one stays',
  async (_, sdl, reason) => {
    const url = await subgraph('here');
    const { gateway, supergraph, errors } = await startWithFiles(sdlOf(['old'], url), deploymentsAt(url));
    writeFileSync(supergraph, sdl);
    await expect.poll(() => errors.length, PATIENT).toBe(1);
    expect(errors[0]).toMatch(/^The new supergraph or deployments are refused, the old ones stay: \S/);
    expect(errors[0]).toContain(reason);
    expect(errors[0]).not.toContain('\n');
    expect((await post(gateway.url, { query: '{ old }' })).body).toEqual({ data: { old: 'here' } });
    expect((await fetch(new URL('/ready', gateway.url))).status).toBe(200);
    writeFileSync(supergraph, sdlOf(['old', 'mended'], url));
    await gateway.reload();
    expect((await post(gateway.url, { query: '{ mended }' })).body).toEqual({ data: { mended: 'here' } });
  },
);

test('deployments that are broken, missing or of unknown subgraphs are refused, and the old ones stay', async () => {
  const url = await subgraph('here');
  const { gateway, deployments, errors } = await startWithFiles(sdlOf(['old'], url), deploymentsAt(url));
  writeFileSync(deployments, '{');
  await gateway.reload();
  writeFileSync(deployments, JSON.stringify({ deployments: [{ name: 'x', subgraph: 'x', urls: [url] }] }));
  await gateway.reload();
  rmSync(deployments);
  await gateway.reload();
  expect(errors).toEqual([
    expect.stringContaining('it is not JSON'),
    expect.stringContaining('subgraph "x" is not in the supergraph'),
    expect.stringContaining('ENOENT'),
  ]);
  expect((await post(gateway.url, { query: '{ old }' })).body).toEqual({ data: { old: 'here' } });
});
