import { describe, expect, it } from 'vitest';
import {
  type RequiredRate,
  rateTotal,
  rateTotals,
} from '../../../../subgraphs/directory/resolvers/rate-totals.ts';
import { states, unit } from './parts.ts';

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

function total(given: Record<string, RequiredRate | null>, state: 'COMPUTED' | 'REPORTED' = 'COMPUTED') {
  const parts = Object.entries(given).map(([id, rate]) => ({ unit: unit(id), given: rate }));
  return rateTotal(parts, state, subject, states({ 'personnel P34-33': 'UNREACHABLE' }));
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
      rate: {
        asOf: null,
        source: { factIds: ['A-1', 'B-1'], file: 'A-1.txt, B-1.txt', publishedOn: '2020-03-02' },
      },
    });
  });
});

it('keeps published and counted rates apart', () => {
  const rate = { reported: share(null, null, { state: 'REPORTED' }), computed: share(49, 68) };
  const { reported, computed } = rateTotals([{ unit: unit('P63-06'), given: { rate } }], subject, states());
  expect(reported.__typename).toBe('PartialRate');
  expect(computed).toMatchObject({ __typename: 'CompleteRate', rate: { numerator: 49, denominator: 68 } });
});
