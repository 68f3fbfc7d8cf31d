import { expect, test } from 'vitest';
import { checkDeployments } from '../../gateway/deployments.ts';
import { readSettings } from '../../gateway/settings.ts';

const noFile = () => {
  throw new Error('no file');
};

function mistakesOf(env: Record<string, string>, readFile: (path: string) => string = noFile): string[] {
  const reading = readSettings(env, readFile);
  return 'mistakes' in reading ? reading.mistakes : [];
}

test('has a default for everything, and takes an empty variable for none', () => {
  expect(readSettings({ PORT: '' }, noFile)).toMatchObject({
    settings: {
      host: '127.0.0.1',
      port: 4000,
      supergraphPath: 'schema/supergraph.graphql',
      deployments: undefined,
      allowPersons: false,
    },
  });
});

test('has an explorer in development, and wherever it is switched on or off', () => {
  const hasExplorer = (env: Record<string, string>) => {
    const reading = readSettings(env, noFile);
    return 'settings' in reading && reading.settings.hasExplorer;
  };
  expect([{}, { DEVELOPMENT: 'true' }, { EXPLORER: 'true' }].map(hasExplorer)).toEqual([false, true, true]);
  expect(hasExplorer({ DEVELOPMENT: 'true', EXPLORER: 'false' })).toBe(false);
  expect(mistakesOf({ EXPLORER: 'yes' })).toEqual(['EXPLORER=yes: expected true or false']);
});

test('opens to other machines only on demand', () => {
  expect(mistakesOf({ HOST: '0.0.0.0' })[0]).toContain('ALLOW_ANONYMOUS=true');
  expect(mistakesOf({ HOST: '0.0.0.0', ALLOW_ANONYMOUS: 'true' })).toEqual([]);
});

test('tells what was expected, of all keys at once', () => {
  expect(mistakesOf({ PORT: '70000', DEV_PERSONS: 'yes', DEPLOYMENTS: 'no.json' })).toEqual([
    'PORT=70000: expected a whole number from 0 to 65535',
    'DEV_PERSONS=yes: expected true or false',
    'DEPLOYMENTS=no.json: expected a JSON file with a list `deployments`, but it cannot be read',
  ]);
  expect(mistakesOf({ DEPLOYMENTS: 'x' }, () => '{')[0]).toContain('it is not JSON');
  expect(
    mistakesOf(
      { DEPLOYMENTS: 'x' },
      () => '{"deployments":[{"name":"a","subgraph":"b","urls":[],"more":1}]}',
    ),
  ).toHaveLength(2);
});

test('finds contradictions between deployments and with the supergraph', () => {
  const one = { subgraph: 'personnel', urls: ['http://a'], timeoutMs: 1 };
  const mistakes = checkDeployments(
    {
      deployments: [
        { ...one, name: 'a', units: ['P34-19'] },
        { ...one, name: 'a', units: ['P34-19', 'TW'] },
        { ...one, name: 'b' },
        { ...one, name: 'c', subgraph: 'other' },
      ],
    },
    new Set(['personnel']),
  );
  expect(mistakes).toEqual([
    'deployment "a": expected a name that no other deployment has',
    'deployment "a": unit P34-19 of personnel is already held by "a"',
    'deployment "c": subgraph "other" is not in the supergraph, expected one of personnel',
    'deployment "b": expected units, as other deployments of personnel have them',
  ]);
});
