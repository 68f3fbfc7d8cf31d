import type { Coverage, Total, Value } from '../../dashboard/figures/value.ts';

/** A counted figure of persons. */
export function value(low: number | null, more: Partial<Value> = {}): Value {
  return {
    ...{ state: 'COMPUTED', operator: 'EXACT', low, lowOpen: false, high: low, highOpen: false },
    ...{ approximate: false, countUnit: 'NGUOI', asOf: null, reason: null, source: null },
    ...{ isRate: false, numerator: null, denominator: null },
    ...more,
  };
}

/** A counted rate. */
export function rate(low: number | null, more: Partial<Value> = {}): Value {
  return value(low, { isRate: true, numerator: 1, denominator: 2, ...more });
}

/** What nobody gave. */
export const NOTHING = value(null, {
  state: 'NO_FIGURE',
  operator: null,
  reason: 'Không đơn vị nào trả lời.',
});

const ids = (count: number, era = '34') =>
  Array.from({ length: count }, (_, place) => `P${era}-${String(place + 1).padStart(2, '0')}`);

/** Coverage of `given` units out of `of`; the others did not answer. */
export function coverage(given: number, of: number, more: Partial<Coverage> = {}): Coverage {
  const expected = ids(of);
  return {
    __typename: 'Coverage',
    expected,
    withFigure: expected.slice(0, given),
    withoutFigure: [],
    missing: expected
      .slice(given)
      .map((unitId) => ({ __typename: 'MissingUnit', unitId, domain: 'PERSONNEL', reason: 'TIMEOUT' })),
    stale: [],
    share: null,
    weighedBy: 'POPULATION',
    ...more,
  };
}

/** The same with the first `old` units on figures of 12/9/2026. */
export function withStale(given: number, of: number, old: number): Coverage {
  const stale = ids(old).map((unitId) => ({
    ...{ __typename: 'StaleUnit' as const, unitId, domain: 'PERSONNEL' as const },
    asOf: '2026-09-12',
  }));
  return coverage(given, of, { stale });
}

export function total(kind: Total['kind'], of: Value, on: Coverage): Total {
  return { kind, value: of, member: 'total', coverage: on };
}
