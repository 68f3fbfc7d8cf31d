import { expect, it } from 'vitest';
import { eraOf } from '../../common/units.ts';

it.each([
  ['P63-06', '63'],
  ['H63-186', '63'],
  ['X63-HL01', '63'],
  ['P34-19', '34'],
  ['X34-01840', '34'],
  ['TW', null],
  ['VN', null],
  ['06', null],
])('%s stands on the map %s', (unitId, era) => {
  expect(eraOf(unitId)).toBe(era);
});
