import type { UnitState } from '../../../../common/codes.ts';
import type { Domain } from '../../../../common/units.ts';
import type { TotalFrame } from '../../../../subgraphs/directory/resolvers/coverage.ts';
import type { UnitOfRecord } from '../../../../subgraphs/directory/resolvers/line-units.ts';
import type { RequiredFigure } from '../../../../subgraphs/directory/resolvers/required.ts';
import type { UnitStates } from '../../../../subgraphs/kit/coverage.ts';
import { type FigureOperator, intervalOf } from '../../../../subgraphs/kit/figures.ts';

/** A provincial unit of the map that its id names. */
export function unit(id: string): UnitOfRecord {
  const old = id.startsWith('P63-');
  return {
    id,
    provinceId: id,
    inside: [],
    validFrom: old ? '2008-08-01' : '2025-07-01',
    validTo: old ? '2025-06-30' : null,
  };
}

/** A published figure over 2010–2018. */
export function reported(operator: FigureOperator, value: number | null, valueTo?: number): RequiredFigure {
  return { ...intervalOf(operator, value, valueTo), ...blank, state: 'REPORTED', operator };
}

/** A figure counted from rows. */
export function computed(value: number): RequiredFigure {
  return { ...reported('EXACT', value), state: 'COMPUTED' };
}

/** An answer without a value. */
export function without(
  state: 'NO_FIGURE' | 'NOT_APPLICABLE' | 'SUPPRESSED',
  reason: string,
): RequiredFigure {
  return { ...reported('UNSPECIFIED', null), state, operator: null, reason };
}

const blank = {
  countUnit: 'LOP',
  annual: false,
  reason: null,
  source: null,
  period: { from: '2010-01-01', to: '2018-12-31' },
} as const;

/** What the totals of a measure of classes over 2010–2018 are made with. */
export function frame<Subject>(
  subject: Subject,
  told: UnitStates = states(),
  domain: Domain = 'institutions',
): TotalFrame<Subject> {
  const days = { from: '2010-01-01', to: '2018-12-31', asOf: '2025-12-31' };
  return { subject, domain, states: told, weighing: { measureId: 'LOP_CAP_XA', kind: 'VOLUME', ...days } };
}

/** What the gateway told of the units, by `domain unit`. */
export function states(told: Record<string, UnitState> = {}, asOf: string | null = null): UnitStates {
  return {
    stateOf: (domain, unitId) => told[`${domain} ${unitId}`] ?? 'UNKNOWN',
    asOf: () => asOf,
  };
}
