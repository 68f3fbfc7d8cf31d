import type { Domain } from '../../../common/units.ts';
import type { UnitStates } from '../../kit/coverage.ts';
import type { Coverage, Domain as DomainName, UnitState } from '../types.generated.ts';
import type { UnitOfRecord } from './line-units.ts';

/** What one unit gave for one figure of a line; null = its cell is lost, nobody answered. */
export interface Part<Given> {
  readonly unit: UnitOfRecord;
  readonly given: Given | null;
}

const NAMES = {
  personnel: 'PERSONNEL',
  institutions: 'INSTITUTIONS',
  planning: 'PLANNING',
} as const satisfies Record<Domain, DomainName>;

/**
 * Who of the expected units gave a figure (`hasFigure`), who answered without one, and who did not answer and why.
 * Each expected unit stands in exactly one of these three; `stale` are some of those that answered.
 */
export function coverageOf<Given>(
  parts: readonly Part<Given>[],
  hasFigure: (given: Given) => boolean,
  domain: Domain,
  states: UnitStates,
): Coverage {
  const answered = parts.flatMap(({ unit, given }) => (given === null ? [] : [{ unit, given }]));
  return {
    expected: parts.map(({ unit }) => unit.id),
    withFigure: answered.filter(({ given }) => hasFigure(given)).map(({ unit }) => unit.id),
    withoutFigure: answered.filter(({ given }) => !hasFigure(given)).map(({ unit }) => unit.id),
    missing: parts
      .filter(({ given }) => given === null)
      .map(({ unit }) => ({
        unitId: unit.id,
        domain: NAMES[domain],
        reason: reasonOf(states.stateOf(domain, unit.provinceId)),
      })),
    stale: answered.flatMap(({ unit }) => {
      const asOf = states.asOf(domain, unit.provinceId)?.slice(0, 10);
      const isStale = states.stateOf(domain, unit.provinceId) === 'STALE' && asOf !== undefined;
      return isStale ? [{ unitId: unit.id, domain: NAMES[domain], asOf }] : [];
    }),
  };
}

/** True when every expected unit gave a figure, and there is one. */
export function isComplete({ expected, withFigure }: Coverage): boolean {
  return expected.length > 0 && withFigure.length === expected.length;
}

/** A cell may be lost although its unit answered other questions: then nothing is known of why. */
function reasonOf(state: UnitState): UnitState {
  return state === 'OK' || state === 'STALE' ? 'UNKNOWN' : state;
}
