import { describe, expect, it } from 'vitest';
import type { ListedCompletion } from '../../../../subgraphs/directory/resolvers/listed-persons.ts';
import type { RequiredFigure } from '../../../../subgraphs/directory/resolvers/required.ts';
import {
  completedTotals,
  figureTotal,
  trainingTotals,
} from '../../../../subgraphs/directory/resolvers/training-totals.ts';
import type { UnitStates } from '../../../../subgraphs/kit/coverage.ts';
import { computed, frame, reported, states, unit, without } from './parts.ts';

const subject = { unitId: 'P34-19', period: { from: '2010-01-01', to: '2018-12-31' } };

function total(given: Record<string, RequiredFigure | null>, told: UnitStates = states()) {
  const parts = Object.entries(given).map(([id, figure]) => ({ unit: unit(id), given: figure }));
  return figureTotal(parts, 'LOP', frame(subject, told));
}

describe('a sum of figures', () => {
  it('is complete when every expected unit gave a figure', () => {
    expect(total({ 'P63-06': computed(36), 'P63-19': computed(4) })).toMatchObject({
      __typename: 'CompleteTotal',
      total: { state: 'COMPUTED', operator: 'EXACT', low: 40, high: 40, countUnit: 'LOP', unitId: 'P34-19' },
      coverage: {
        expected: ['P63-06', 'P63-19'],
        withFigure: ['P63-06', 'P63-19'],
        withoutFigure: [],
        missing: [],
      },
    });
  });

  it('is partial, and never takes a missing figure for 0, when a unit has none', () => {
    expect(
      total({ 'P63-06': reported('EXACT', 36), 'P63-19': without('NO_FIGURE', 'Chưa có.') }),
    ).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { state: 'REPORTED', low: 36, high: 36 },
      coverage: { withFigure: ['P63-06'], withoutFigure: ['P63-19'], missing: [] },
    });
  });

  it('names a unit that did not answer, its domain, and why', () => {
    const told = states({ 'institutions P63-19': 'TIMEOUT', 'personnel P63-19': 'DENIED' });
    expect(total({ 'P63-06': computed(36), 'P63-19': null }, told)).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { low: 36 },
      coverage: {
        expected: ['P63-06', 'P63-19'],
        missing: [{ unitId: 'P63-19', domain: 'INSTITUTIONS', reason: 'TIMEOUT' }],
      },
    });
  });

  it('says UNKNOWN of a lost cell when nothing, or a good answer, was told of its unit', () => {
    const reasonAt = (told: UnitStates) => total({ 'P63-19': null }, told).coverage.missing[0]?.reason;
    expect(reasonAt(states())).toBe('UNKNOWN');
    expect(reasonAt(states({ 'institutions P63-19': 'OK' }))).toBe('UNKNOWN');
  });

  it('counts a stale answer and says how old it is', () => {
    const told = states({ 'institutions P63-06': 'STALE' }, '2026-11-20T08:00:00Z');
    expect(total({ 'P63-06': computed(36) }, told)).toMatchObject({
      __typename: 'CompleteTotal',
      coverage: {
        withFigure: ['P63-06'],
        stale: [{ unitId: 'P63-06', domain: 'INSTITUTIONS', asOf: '2026-11-20' }],
      },
    });
  });

  it('says so too of a unit that lost another figure, by the day of Việt Nam', () => {
    const told = states({ 'institutions P63-06': 'TIMEOUT' }, '2026-11-20T17:30:00Z');
    expect(total({ 'P63-06': computed(36) }, told).coverage.stale).toEqual([
      { unitId: 'P63-06', domain: 'INSTITUTIONS', asOf: '2026-11-21' },
    ]);
    expect(total({ 'P63-06': null }, told).coverage).toMatchObject({
      missing: [{ unitId: 'P63-06', reason: 'TIMEOUT' }],
      stale: [],
    });
  });

  it('keeps an open bound open and an approximation approximate', () => {
    expect(
      total({
        'P63-06': reported('MORE_THAN', 3000),
        'P63-19': reported('EXACT', 10),
        'P63-20': reported('ABOUT', 5),
      }),
    ).toMatchObject({
      __typename: 'CompleteTotal',
      total: {
        operator: 'MORE_THAN',
        low: 3015,
        lowOpen: true,
        high: null,
        highOpen: true,
        approximate: true,
      },
    });
    expect(total({ 'P63-06': reported('RANGE', 35, 40), 'P63-19': reported('EXACT', 2) })).toMatchObject({
      total: { operator: 'RANGE', low: 37, high: 42 },
    });
  });

  it('is not computable, and names the part, when a source gave no number', () => {
    expect(total({ 'P63-06': reported('EXACT', 36), 'P63-19': reported('UNSPECIFIED', null) })).toMatchObject(
      {
        __typename: 'PartialTotal',
        sumOfKnown: {
          state: 'NOT_COMPUTABLE',
          low: null,
          high: null,
          reason: expect.stringContaining('P63-19'),
        },
        coverage: { withFigure: ['P63-06'], withoutFigure: ['P63-19'] },
      },
    );
  });

  it('does not add different units of count', () => {
    const learners = { ...reported('EXACT', 139), countUnit: 'HOC_VIEN' } as const;
    expect(total({ 'P63-20': learners })).toMatchObject({ total: { low: 139, countUnit: 'HOC_VIEN' } });
    expect(total({ 'P63-20': learners, 'P63-06': reported('EXACT', 36) })).toMatchObject({
      total: { state: 'NOT_COMPUTABLE', reason: expect.stringContaining('P63-06') },
    });
  });

  it('does not expect units to which the measure does not apply', () => {
    expect(
      total({ 'P63-06': computed(36), 'P63-19': without('NOT_APPLICABLE', 'Không áp dụng.') }),
    ).toMatchObject({
      __typename: 'CompleteTotal',
      coverage: { expected: ['P63-06'] },
    });
  });

  it('over no unit at all is partial and not applicable', () => {
    const nothing = { __typename: 'PartialTotal', sumOfKnown: { state: 'NOT_APPLICABLE', low: null } };
    expect(total({})).toMatchObject({ ...nothing, coverage: { expected: [], missing: [] } });
    expect(total({ 'P34-19': without('NOT_APPLICABLE', 'Chưa thành lập.') })).toMatchObject({
      ...nothing,
      sumOfKnown: { reason: 'Chưa thành lập.' },
    });
  });
});

describe('a sum of persons', () => {
  const persons = (figure: RequiredFigure) => ({ ...figure, countUnit: 'NGUOI' }) as const;
  const none = without('NO_FIGURE', 'Chưa có.');
  const months = (...ids: string[]) => ids.map((personId) => ({ personId, firstMonth: '2012-03-01' }));

  function completed(
    given: Record<string, { computed: RequiredFigure; listed: ListedCompletion[] | null } | null>,
    reportedFigure: RequiredFigure = none,
  ) {
    const parts = Object.entries(given).map(([id, cell]) => ({
      unit: unit(id),
      given: cell && { issued: { reported: reportedFigure, computed: cell.computed }, listed: cell.listed },
    }));
    return completedTotals(parts, frame(subject));
  }

  it('counts each once, also one whom three units count', () => {
    const { computed: sum } = completed({
      'P63-06': { computed: persons(computed(10)), listed: months('a', 'b') },
      'P63-19': { computed: persons(computed(5)), listed: months('b', 'c') },
      'P63-20': { computed: persons(computed(2)), listed: months('b', 'c') },
    });
    expect(sum).toMatchObject({
      __typename: 'CompleteTotal',
      total: { low: 14, high: 14, countUnit: 'NGUOI', operator: 'EXACT' },
      duplicates: 3,
    });
  });

  it('takes what counts again off a partial sum too', () => {
    const { computed: sum } = completed({
      'P63-06': { computed: persons(computed(10)), listed: months('a') },
      'P63-19': { computed: persons(computed(5)), listed: months('a') },
      'P63-20': null,
    });
    expect(sum).toMatchObject({ __typename: 'PartialTotal', sumOfKnown: { low: 14 }, duplicates: 1 });
  });

  it('is a sum of units, under another name, where a unit does not say whom it counts', () => {
    const { computed: sum } = completed({
      'P63-06': { computed: persons(computed(10)), listed: months('a') },
      'P63-19': { computed: persons(computed(5)), listed: null },
    });
    expect(sum).toMatchObject({
      __typename: 'PerUnitTotal',
      sumPerUnit: { low: 15, high: 15 },
      reason: expect.stringContaining('P63-19'),
    });
    expect(Object.keys(sum)).not.toContain('total');
    expect(Object.keys(sum)).not.toContain('sumOfKnown');
  });

  it('is a sum of units where a unit lists more people than it counts, and never less than nobody', () => {
    const { computed: sum } = completed({
      'P63-06': { computed: persons(computed(1)), listed: months('a', 'b') },
      'P63-19': { computed: persons(computed(2)), listed: months('a', 'b') },
    });
    expect(sum).toMatchObject({
      __typename: 'PerUnitTotal',
      sumPerUnit: { low: 3 },
      reason: expect.stringContaining('P63-06'),
    });
  });

  it('is a sum of units where the figures are published', () => {
    const cell = { computed: none, listed: months('a') };
    const { reported: sum } = completed(
      { 'P63-06': cell, 'P63-19': cell },
      persons(reported('AT_LEAST', 20)),
    );
    expect(sum).toMatchObject({ __typename: 'PerUnitTotal', sumPerUnit: { operator: 'AT_LEAST', low: 40 } });
    const one = completed({ 'P63-06': cell }, persons(reported('AT_LEAST', 20))).reported;
    expect(one).toMatchObject({ __typename: 'CompleteTotal', total: { low: 20 } });
  });

  it('is a sum of units for two communes of one province, between which the index knows nobody', () => {
    const commune = (id: string) => ({ ...unit(id), provinceId: 'P63-06' });
    const given = { issued: { reported: none, computed: persons(computed(3)) }, listed: months('a') };
    const parts = [
      { unit: commune('X63-BK01'), given },
      { unit: commune('X63-BK02'), given },
    ];
    expect(completedTotals(parts, frame(subject)).computed.__typename).toBe('PerUnitTotal');
  });

  it('asks nothing of a unit that counted nobody', () => {
    const { computed: sum } = completed({
      'P63-06': { computed: persons(computed(10)), listed: months('a') },
      'P63-19': { computed: persons(computed(0)), listed: null },
    });
    expect(sum).toMatchObject({ __typename: 'CompleteTotal', total: { low: 10 }, duplicates: 0 });
  });
});

it('keeps published and counted sums apart, each with a coverage of its own', () => {
  const pair = (a: RequiredFigure, b: RequiredFigure) => ({ reported: a, computed: b });
  const none = without('NO_FIGURE', 'Chưa có.');
  const given = {
    classes: pair(reported('EXACT', 36), none),
    attendances: pair({ ...reported('EXACT', 3344), countUnit: 'LUOT_NGUOI' }, computed(3344)),
    classDays: pair(none, none),
  };
  const { classes, attendances, classDays } = trainingTotals(
    [{ unit: unit('P63-06'), given }],
    frame(subject),
  );
  expect(classes.reported).toMatchObject({ __typename: 'CompleteTotal', total: { low: 36 } });
  expect(classes.computed).toMatchObject({ __typename: 'PartialTotal', sumOfKnown: { state: 'NO_FIGURE' } });
  expect(attendances.reported).toMatchObject({ total: { low: 3344, countUnit: 'LUOT_NGUOI' } });
  expect(classDays.reported).toMatchObject({ sumOfKnown: { countUnit: 'NGAY_LOP' } });
});
