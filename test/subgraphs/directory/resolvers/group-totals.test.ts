import { describe, expect, it } from 'vitest';
import {
  countTotal,
  type GroupFrame,
  rateOfGroup,
} from '../../../../subgraphs/directory/resolvers/group-figures.ts';
import {
  codesOfGroups,
  figuresOf,
  type RequiredTally,
  readTallies,
  type TallySource,
} from '../../../../subgraphs/directory/resolvers/group-parts.ts';
import {
  moneyTotal,
  socialisedShare,
  spentPerAttendance,
} from '../../../../subgraphs/directory/resolvers/money-totals.ts';
import type { UnitStates } from '../../../../subgraphs/kit/coverage.ts';
import { kindOf } from '../../../../subgraphs/kit/packed-groups.ts';
import { states, unit } from './parts.ts';

const STAFF: TallySource = { name: 'staff', domain: 'personnel', others: ['planning', 'institutions'] };
const BUDGET: TallySource = { name: 'budget', domain: 'planning', others: [] };
const ATTENDANCE: TallySource = { name: 'attendance', domain: 'institutions', others: [] };

const counted = (groups: unknown[]): RequiredTally => ({ state: 'COMPUTED', packed: JSON.stringify(groups) });
const without = (state: string, reason: string): RequiredTally => ({ state, reason, packed: '[]' });

type Given = Record<string, RequiredTally | null>;

function read(source: TallySource, given: Given, dimensions = 1, told: UnitStates = states()) {
  const units = Object.entries(given).map(([id, tally]) => ({ unit: unit(id), given: tally }));
  return readTallies(source, dimensions, units, told);
}

function frame(more: Partial<GroupFrame> = {}): GroupFrame {
  return {
    ...{ domain: 'personnel', states: states(), unitId: null, period: null, dayOf: () => '2025-12-31' },
    nobodyTwice: true,
    coverages: new Map(),
    ...more,
  };
}

function posts(given: Given, codes: (string | null)[], told: UnitStates = states()) {
  const figures = figuresOf(read(STAFF, given, codes.length, told), codes, 'posts', kindOf('staff', 'posts'));
  return countTotal(figures, 'CHUC_VU', frame({ states: told }));
}

describe('groups of several units', () => {
  it('are all that some unit has, in the order of their codes, those not recorded last', () => {
    const tally = read(STAFF, {
      'P34-19': counted([
        [['XA'], 1, 1, null],
        [[null], 1, 1, null],
      ]),
      'P34-20': counted([
        [['TINH'], 1, 1, null],
        [['XA'], 1, 1, null],
      ]),
      'P34-24': null,
    });
    expect(codesOfGroups(1, [tally])).toEqual([['TINH'], ['XA'], [null]]);
  });

  it('are one without dimensions, even when nobody answered', () => {
    expect(codesOfGroups(0, [read(STAFF, { 'P34-19': null }, 0)])).toEqual([[]]);
  });

  it('of two domains are the groups of either', () => {
    const money = read(BUDGET, { 'P34-19': counted([[['2024'], ...Array(5).fill(['5', 1, 0])]]) });
    const attendances = read(ATTENDANCE, { 'P34-19': counted([[['2025'], 7]]) });
    expect(codesOfGroups(1, [money, attendances])).toEqual([['2024'], ['2025']]);
  });
});

describe('a count of a group', () => {
  it('is 0 in a unit that counted and has no such group', () => {
    const given = { 'P34-19': counted([[['XA'], 4, 5, null]]), 'P34-20': counted([]) };
    expect(posts(given, ['XA'])).toMatchObject({
      __typename: 'CompleteTotal',
      total: { state: 'COMPUTED', low: 5, high: 5, countUnit: 'CHUC_VU', asOf: '2025-12-31' },
      coverage: { withFigure: ['P34-19', 'P34-20'], missing: [] },
    });
  });

  it('is never 0 in a unit that did not answer', () => {
    const told = states({ 'personnel P34-20': 'TIMEOUT' });
    expect(posts({ 'P34-19': counted([[['XA'], 4, 5, null]]), 'P34-20': null }, ['XA'], told)).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { low: 5 },
      coverage: { missing: [{ unitId: 'P34-20', domain: 'PERSONNEL', reason: 'TIMEOUT' }] },
    });
  });

  it('blames the domain whose key set was lost, where one unit could not count for want of it', () => {
    const told = states({ 'planning P34-20': 'UNREACHABLE' });
    const given = {
      'P34-19': counted([[['XA'], 4, 5, null]]),
      'P34-20': without('NOT_COMPUTABLE', 'Không có danh sách quy hoạch.'),
    };
    expect(posts(given, ['XA'], told)).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { low: 5 },
      coverage: { missing: [{ unitId: 'P34-20', domain: 'PLANNING', reason: 'UNREACHABLE' }] },
    });
  });

  it('leaves out a unit that has no figure for a reason of its own, and says so', () => {
    const given = {
      'P34-19': counted([[['XA'], 4, 5, null]]),
      'P34-20': without('NOT_COMPUTABLE', 'Có hơn 1000 nhóm.'),
      'P34-24': without('NO_FIGURE', 'Chưa có dữ liệu.'),
    };
    expect(posts(given, ['XA'])).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { low: 5 },
      coverage: { withFigure: ['P34-19'], withoutFigure: ['P34-20', 'P34-24'], missing: [] },
    });
  });

  it('does not expect a unit to which the question does not apply', () => {
    const given = {
      'P34-19': counted([[['XA'], 4, 5, null]]),
      'P34-20': without('NOT_APPLICABLE', 'Không có.'),
    };
    expect(posts(given, ['XA'])).toMatchObject({
      __typename: 'CompleteTotal',
      coverage: { expected: ['P34-19'] },
    });
  });

  it('does not apply to a unit without the group where it does not apply to whoever has it', () => {
    const given = {
      'P34-19': counted([[['XA'], 4, { state: 'NOT_APPLICABLE', reason: 'Không áp dụng.' }, null]]),
      'P34-20': counted([]),
    };
    expect(posts(given, ['XA'])).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { state: 'NOT_APPLICABLE' },
      coverage: { expected: [] },
    });
  });

  it('takes an answer that cannot be read for none', () => {
    const given = {
      'P34-19': counted([[['XA'], 4, 5, null]]),
      'P34-20': { state: 'COMPUTED', packed: '[[]]' },
    };
    expect(posts(given, ['XA'])).toMatchObject({ coverage: { missing: [{ unitId: 'P34-20' }] } });
  });

  it('adds ranges end by end', () => {
    const given = {
      'P34-19': counted([[['XA'], 4, [4, 6], null]]),
      'P34-20': counted([[['XA'], 1, 1, null]]),
    };
    expect(posts(given, ['XA'])).toMatchObject({ total: { operator: 'RANGE', low: 5, high: 7 } });
  });

  it('of persons is one of units where the index does not show that they are different people', () => {
    const given = { 'P34-19': counted([[['XA'], 4, 5, null]]), 'P34-20': counted([[['XA'], 1, 1, null]]) };
    const figures = figuresOf(read(STAFF, given), ['XA'], 'persons', kindOf('staff', 'persons'));
    expect(countTotal(figures, 'NGUOI', frame({ nobodyTwice: false }))).toMatchObject({
      __typename: 'PerUnitTotal',
      sumPerUnit: { low: 5 },
    });
    expect(countTotal(figures, 'NGUOI', frame())).toMatchObject({
      __typename: 'CompleteTotal',
      total: { low: 5 },
      duplicates: 0,
    });
  });
});

describe('a rate of a group', () => {
  const rates = (given: Given) =>
    rateOfGroup(
      figuresOf(read(STAFF, given), ['XA'], 'meeting', kindOf('staff', 'meeting')),
      'NGUOI',
      frame(),
    );

  it('adds both parts and then divides; a unit without the group adds nobody', () => {
    const given = {
      'P34-19': counted([[['XA'], 100, 100, [1, 100]]]),
      'P34-20': counted([[['XA'], 10, 10, [9, 10]]]),
      'P34-24': counted([]),
    };
    expect(rates(given)).toMatchObject({
      __typename: 'CompleteRate',
      rate: { numerator: 10, denominator: 110, low: 1000 / 110, population: 'NHOM', countUnit: 'NGUOI' },
    });
  });

  it('is partial where a unit counted the group and gave no rate of it', () => {
    const given = { 'P34-19': counted([[['XA'], 2, 2, [1, 2]]]), 'P34-20': counted([[['XA'], 2, 2, null]]) };
    expect(rates(given)).toMatchObject({
      __typename: 'PartialRate',
      rateOfKnown: { numerator: 1, denominator: 2 },
      coverage: { withoutFigure: ['P34-20'] },
    });
  });
});

describe('money of a group', () => {
  const money = frame({ domain: 'planning', others: ['institutions'] });
  const budget = (spent: unknown, socialised: unknown = ['0', 1, 0]) =>
    counted([[[], ['1', 1, 0], ['1', 1, 0], spent, ['1', 1, 0], socialised]]);
  const spentOf = (given: Given) => figuresOf(read(BUDGET, given, 0), [], 'spent', kindOf('budget', 'spent'));

  it('adds amounts that no number holds, to the đồng', () => {
    const given = {
      'P34-19': budget(['9007199254740993', 1, 0]),
      'P34-20': budget(['9007199254740992', 2, 0]),
    };
    expect(moneyTotal(spentOf(given), money)).toMatchObject({
      __typename: 'CompleteMoney',
      total: { amount: '18014398509481985', records: 3, recordsWithout: 0 },
    });
  });

  it('says how many records state no amount, and then gives no whole sum', () => {
    const given = { 'P34-19': budget(['5', 1, 2]), 'P34-20': budget(['7', 1, 0]) };
    expect(moneyTotal(spentOf(given), money)).toMatchObject({
      __typename: 'CompleteMoney',
      total: { amount: null, amountOfKnown: '12', records: 2, recordsWithout: 2 },
    });
  });

  it('is partial where no record of a unit states an amount, or the unit did not answer', () => {
    const given = { 'P34-19': budget(['5', 1, 0]), 'P34-20': budget([null, 0, 2]), 'P34-24': null };
    expect(moneyTotal(spentOf(given), money)).toMatchObject({
      __typename: 'PartialMoney',
      sumOfKnown: { amount: '5' },
      coverage: { withoutFigure: ['P34-20'], missing: [{ unitId: 'P34-24', domain: 'PLANNING' }] },
    });
    expect(moneyTotal(spentOf({ 'P34-24': null }), money)).toMatchObject({
      __typename: 'PartialMoney',
      sumOfKnown: { state: 'NO_FIGURE', amount: null },
    });
  });

  const attendancesOf = (given: Given) =>
    figuresOf(read(ATTENDANCE, given, 0), [], 'attendances', kindOf('attendance', 'attendances'));

  it('is divided by attendances of the same units only', () => {
    const spent = {
      'P34-19': budget(['300', 1, 0]),
      'P34-20': budget(['900', 1, 1]),
      'P34-24': budget(['50', 1, 0]),
    };
    const attendances = { 'P34-19': counted([[[], 3]]), 'P34-20': counted([[[], 2]]), 'P34-24': null };
    expect(spentPerAttendance(spentOf(spent), attendancesOf(attendances), money)).toMatchObject({
      __typename: 'PartialSpentPerAttendance',
      quotientOfKnown: { state: 'COMPUTED', amount: 100, spent: '300', attendances: 3 },
      coverage: {
        withFigure: ['P34-19'],
        withoutFigure: ['P34-20'],
        missing: [{ unitId: 'P34-24', domain: 'INSTITUTIONS' }],
      },
    });
  });

  it('is no quotient over nobody', () => {
    const nobody = attendancesOf({ 'P34-19': counted([[[], 0]]) });
    expect(spentPerAttendance(spentOf({ 'P34-19': budget(['300', 1, 0]) }), nobody, money)).toMatchObject({
      __typename: 'CompleteSpentPerAttendance',
      quotient: { state: 'NOT_COMPUTABLE', amount: null, spent: '300', attendances: 0 },
    });
  });

  it('has a share of socialised money: parts added, then divided', () => {
    const given = { 'P34-19': budget(['300', 1, 0], ['100', 1, 0]), 'P34-20': budget(['100', 1, 0]) };
    const socialised = figuresOf(
      read(BUDGET, given, 0),
      [],
      'spentSocialised',
      kindOf('budget', 'spentSocialised'),
    );
    expect(socialisedShare(socialised, spentOf(given), money)).toMatchObject({
      __typename: 'CompleteSocialisedShare',
      share: { percent: 25, socialised: '100', spent: '400' },
    });
  });
});
