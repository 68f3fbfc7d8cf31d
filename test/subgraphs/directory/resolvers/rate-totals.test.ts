import { describe, expect, it } from 'vitest';
import type { ListedHolder } from '../../../../subgraphs/directory/resolvers/listed-persons.ts';
import {
  type RequiredRate,
  rateTotal,
  rateTotals,
} from '../../../../subgraphs/directory/resolvers/rate-totals.ts';
import type { RateSubject } from '../../../../subgraphs/kit/figures.ts';
import { frame, states, unit } from './parts.ts';

const subject = {
  countUnit: 'NGUOI',
  population: 'CAN_BO_CONG_CHUC',
  unitId: null,
  asOf: '2025-12-31',
} as const;

function share(
  numerator: number | null,
  denominator: number | null,
  more: Partial<RequiredRate> = {},
): RequiredRate {
  return {
    ...{ state: 'COMPUTED', countUnit: 'NGUOI', asOf: '2025-12-31', reason: null, source: null },
    ...more,
    numerator,
    denominator,
  };
}

/** Without `lists` every unit says that nobody of it is listed. */
function total(
  given: Record<string, RequiredRate | null>,
  state: 'COMPUTED' | 'REPORTED' = 'COMPUTED',
  lists: Record<string, readonly ListedHolder[] | null> = {},
  of: RateSubject = subject,
) {
  const parts = Object.entries(given).map(([id, rate]) => {
    const listed = lists[id] === undefined ? [] : lists[id];
    return { unit: unit(id), given: rate, listed };
  });
  return rateTotal(parts, state, frame(of, states({ 'personnel P34-33': 'UNREACHABLE' }), 'personnel'));
}

describe('a rate over several units', () => {
  it('adds the parts and then divides, instead of averaging rates', () => {
    expect(total({ 'P34-19': share(1, 100), 'P34-20': share(9, 10) })).toMatchObject({
      __typename: 'CompleteRate',
      rate: {
        state: 'COMPUTED',
        numerator: 10,
        denominator: 110,
        low: (10 * 100) / 110,
        population: 'CAN_BO_CONG_CHUC',
      },
    });
  });

  it('leaves a unit out that gave the rate without its parts, and says so', () => {
    const alone = share(null, null, { state: 'REPORTED' });
    expect(
      total({ 'P34-19': share(21, 21, { state: 'REPORTED' }), 'P34-20': alone }, 'REPORTED'),
    ).toMatchObject({
      __typename: 'PartialRate',
      rateOfKnown: { state: 'REPORTED', numerator: 21, denominator: 21, low: 100 },
      coverage: { withFigure: ['P34-19'], withoutFigure: ['P34-20'] },
    });
  });

  it('names a unit of which personnel did not answer', () => {
    expect(total({ 'P34-19': share(1, 2), 'P34-33': null })).toMatchObject({
      __typename: 'PartialRate',
      rateOfKnown: { low: 50 },
      coverage: { missing: [{ unitId: 'P34-33', domain: 'PERSONNEL', reason: 'UNREACHABLE' }] },
    });
  });

  it('tells silence from answers without parts when there is nothing to add', () => {
    expect(total({ 'P34-33': null })).toMatchObject({
      rateOfKnown: { state: 'NO_FIGURE', reason: 'Không đơn vị nào trả lời.' },
    });
    expect(total({ 'P34-20': share(null, null, { state: 'NO_FIGURE' }) })).toMatchObject({
      rateOfKnown: { state: 'NO_FIGURE', reason: 'Không đơn vị nào có tử số và mẫu số.' },
    });
  });

  it('of nobody is not computable, with both parts shown', () => {
    expect(total({ 'P34-19': share(0, 0, { state: 'NOT_COMPUTABLE' }) })).toMatchObject({
      __typename: 'CompleteRate',
      rate: { state: 'NOT_COMPUTABLE', numerator: 0, denominator: 0, low: null },
    });
  });

  it('does not add titles to persons', () => {
    expect(total({ 'P34-19': share(1, 2, { countUnit: 'CHUC_DANH' }) })).toMatchObject({
      rate: { state: 'NOT_COMPUTABLE', reason: expect.stringContaining('P34-19') },
    });
  });

  it('over no unit at all is partial and not applicable', () => {
    expect(total({})).toMatchObject({ __typename: 'PartialRate', rateOfKnown: { state: 'NOT_APPLICABLE' } });
  });

  it('carries every fact it stands on, and its day only when the parts agree on it', () => {
    const source = (id: string) => ({
      factIds: [id],
      file: `${id}.txt`,
      publishedOn: '2020-03-02',
      publishedOnReliable: true,
    });
    const parts = {
      'P34-19': share(1, 2, { state: 'REPORTED', source: source('A-1') }),
      'P34-20': share(1, 2, { state: 'REPORTED', source: source('B-1'), asOf: '2025-06-30' }),
    };
    expect(total(parts, 'REPORTED')).toMatchObject({
      __typename: 'PerUnitRate',
      ratePerUnit: {
        asOf: null,
        source: { factIds: ['A-1', 'B-1'], file: 'A-1.txt, B-1.txt', publishedOn: '2020-03-02' },
      },
    });
  });
});

describe('persons in several units', () => {
  const person = (personId: string, meets: boolean) => ({ personId, meets });
  const both = { 'P34-20': share(4, 10), 'P34-24': share(5, 20) };

  it('count once on either side, as meeting the measure when one unit says so', () => {
    const lists = {
      'P34-20': [person('a', true), person('b', false), person('c', true), person('d', false)],
      'P34-24': [person('a', true), person('b', true), person('c', false), person('d', false)],
    };
    expect(total(both, 'COMPUTED', lists)).toMatchObject({
      __typename: 'CompleteRate',
      rate: { numerator: 8, denominator: 26 },
      duplicates: 4,
    });
  });

  it('count once however many units have them', () => {
    const lists = {
      'P34-19': [person('a', true)],
      'P34-20': [person('a', true)],
      'P34-24': [person('a', true)],
    };
    expect(total({ ...both, 'P34-19': share(1, 1) }, 'COMPUTED', lists)).toMatchObject({
      __typename: 'CompleteRate',
      rate: { numerator: 8, denominator: 29 },
      duplicates: 2,
    });
  });

  it('are taken off a partial rate too', () => {
    const lists = { 'P34-20': [person('a', true)], 'P34-24': [person('a', false)] };
    expect(total({ ...both, 'P34-33': null }, 'COMPUTED', lists)).toMatchObject({
      __typename: 'PartialRate',
      rateOfKnown: { numerator: 9, denominator: 29 },
      duplicates: 1,
    });
  });

  it('may count twice where a unit does not say whom it counts: then the rate is one of units', () => {
    const answer = total(both, 'COMPUTED', { 'P34-24': null });
    expect(answer).toMatchObject({
      __typename: 'PerUnitRate',
      ratePerUnit: { numerator: 9, denominator: 30, low: 30 },
      reason: expect.stringContaining('P34-24'),
      coverage: { expected: ['P34-20', 'P34-24'] },
    });
    expect(answer).not.toHaveProperty('rate');
  });

  it('may count twice where a unit lists more people than it counts, on either side', () => {
    const three = ['a', 'b', 'c'].map((id) => person(id, true));
    for (const few of [share(2, 2), share(2, 10)])
      expect(total({ 'P34-20': few, 'P34-24': share(5, 20) }, 'COMPUTED', { 'P34-20': three })).toMatchObject(
        { __typename: 'PerUnitRate', reason: expect.stringContaining('P34-20') },
      );
  });

  it('may count twice where the figures are published: nobody knows of whom', () => {
    const published = {
      'P34-20': share(4, 10, { state: 'REPORTED' }),
      'P34-24': share(5, 20, { state: 'REPORTED' }),
    };
    expect(total(published, 'REPORTED')).toMatchObject({
      __typename: 'PerUnitRate',
      ratePerUnit: { state: 'REPORTED', numerator: 9, denominator: 30 },
    });
  });

  it('cannot count twice in one unit, nor beside a unit that counted nobody', () => {
    expect(total({ 'P34-20': share(4, 10) }, 'COMPUTED', { 'P34-20': null })).toMatchObject({
      __typename: 'CompleteRate',
      rate: { numerator: 4, denominator: 10 },
      duplicates: 0,
    });
    const nobody = share(0, 0, { state: 'NOT_COMPUTABLE' });
    expect(total({ 'P34-20': share(4, 10), 'P34-24': nobody }, 'COMPUTED', { 'P34-24': null })).toMatchObject(
      { __typename: 'CompleteRate', rate: { denominator: 10 } },
    );
  });

  it('are not looked for among titles, of which one person may hold two', () => {
    const titles = { ...subject, countUnit: 'CHUC_DANH' } as const;
    const lists = { 'P34-20': [person('a', true)], 'P34-24': [person('a', true)] };
    const given = {
      'P34-20': share(4, 10, { countUnit: 'CHUC_DANH' }),
      'P34-24': share(5, 20, { countUnit: 'CHUC_DANH' }),
    };
    expect(total(given, 'COMPUTED', lists, titles)).toMatchObject({
      __typename: 'CompleteRate',
      rate: { numerator: 9, denominator: 30 },
    });
  });
});

it('keeps published and counted rates apart', () => {
  const rate = { reported: share(null, null, { state: 'REPORTED' }), computed: share(49, 68) };
  const given = { rate, listed: null };
  const { reported, computed } = rateTotals(
    [{ unit: unit('P63-06'), given }],
    frame(subject, states(), 'personnel'),
  );
  expect(reported.__typename).toBe('PartialRate');
  expect(computed).toMatchObject({ __typename: 'CompleteRate', rate: { numerator: 49, denominator: 68 } });
});
