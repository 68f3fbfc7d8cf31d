import fc from 'fast-check';
import { expect, test } from 'vitest';
import { route, unitOf } from '../../gateway/route.ts';

const UNITS: Record<string, string> = {
  'P34-19': 'north',
  'P63-06': 'north',
  'P34-33': 'east',
  TW: 'centre',
};
const deploymentOf = (unit: string) => UNITS[unit];
const cadre = (provinceId: unknown) => ({ __typename: 'Cadre', provinceId, id: 'x' });

test('groups representations by the deployment of their unit and keeps their order', () => {
  const { calls, refusals } = route([['P34-19', 'P34-33', 'P63-06', 'TW'].map(cadre)], deploymentOf);
  expect(calls).toEqual([
    { deployment: 'north', indexes: [[0, 2]], units: new Set(['P34-19', 'P63-06']) },
    { deployment: 'east', indexes: [[1]], units: new Set(['P34-33']) },
    { deployment: 'centre', indexes: [[3]], units: new Set(['TW']) },
  ]);
  expect(refusals).toEqual([]);
});

test('gives every call all aliases, empty ones too', () => {
  const { calls } = route([[cadre('P34-19')], [cadre('P34-33')]], deploymentOf);
  expect(calls.map((call) => call.indexes)).toEqual([
    [[0], []],
    [[], [0]],
  ]);
});

test('reads the unit of a province from its id, of all else from provinceId', () => {
  expect(unitOf({ __typename: 'Province', id: 'P34-19' })).toBe('P34-19');
  expect(unitOf({ __typename: 'Cadre', id: 'P34-33', provinceId: 'P34-19' })).toBe('P34-19');
});

test('refuses, each alone, what it cannot route', () => {
  const { calls, refusals } = route(
    [[cadre(null), cadre('19'), cadre('P63-99'), cadre('P34-19')]],
    deploymentOf,
  );
  expect(refusals).toEqual([
    { alias: 0, index: 0, code: 'NO_UNIT_IN_KEY', unit: undefined },
    { alias: 0, index: 1, code: 'UNKNOWN_UNIT', unit: undefined },
    { alias: 0, index: 2, code: 'NOT_CONNECTED', unit: 'P63-99' },
  ]);
  expect(calls.map((call) => call.indexes)).toEqual([[[3]]]);
});

test('a unit that the caller may not ask about is in no call, connected or not', () => {
  const { calls, refusals } = route(
    [[cadre('P34-19'), cadre('P63-06'), cadre('P63-99')], [cadre('P34-19')]],
    deploymentOf,
    (unit) => unit === 'P63-06',
  );
  expect(calls).toEqual([{ deployment: 'north', indexes: [[1], []], units: new Set(['P63-06']) }]);
  expect(refusals.map(({ alias, index, code, unit }) => [alias, index, code, unit])).toEqual([
    [0, 0, 'FORBIDDEN', 'P34-19'],
    [0, 2, 'FORBIDDEN', 'P63-99'],
    [1, 0, 'FORBIDDEN', 'P34-19'],
  ]);
});

test('every representation goes to exactly one call or is refused, whatever the keys', () => {
  const unit = fc.oneof(
    fc.constantFrom('P34-19', 'P63-06', 'P34-33', 'TW', 'P63-99'),
    fc.string(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(unit.map(cadre)), { maxLength: 4 }), (aliases) => {
      const { calls, refusals } = route(aliases, deploymentOf);
      const seen = refusals.map(({ alias, index }) => `${alias}.${index}`);
      for (const { indexes, deployment } of calls)
        indexes.forEach((list, alias) => {
          for (const index of list) {
            seen.push(`${alias}.${index}`);
            expect(deploymentOf(String(aliases[alias]?.[index]?.provinceId))).toBe(deployment);
          }
          expect(list).toEqual([...list].sort((a, b) => a - b));
        });
      const all = aliases.flatMap((list, alias) => list.map((_, index) => `${alias}.${index}`));
      expect(seen.sort()).toEqual(all.sort());
    }),
  );
});
