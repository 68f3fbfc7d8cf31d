import { GraphQLError } from 'graphql';
import type { UnitCoverage } from './coverage.ts';
import { refusal } from './errors.ts';
import { isTree } from './tree.ts';

/** How much of the country must have answered before the caller wants to read anything. */
export type Policy = { kind: 'best-effort' } | { kind: 'strict' } | { kind: 'quorum'; units: number };

const BEST_EFFORT: Policy = { kind: 'best-effort' };
const QUORUM = /^quorum:([1-9]\d{0,3})$/;

/** Reads `extensions.policy` of a request. Throws BAD_ARGUMENT for anything but the three policies. */
export function readPolicy(extensions: Readonly<Record<string, unknown>> | undefined): Policy {
  const asked = extensions?.policy;
  if (asked === undefined || asked === 'best-effort') return BEST_EFFORT;
  if (asked === 'strict') return { kind: 'strict' };
  const units = typeof asked === 'string' ? QUORUM.exec(asked)?.[1] : undefined;
  if (units !== undefined) return { kind: 'quorum', units: Number(units) };
  throw refusal(
    'BAD_ARGUMENT',
    'extensions.policy must be "best-effort", "strict", or "quorum:n" with n from 1 to 9999.',
  );
}

/** Older figures would be of another year's plan. */
const MAX_STALE_SECONDS = 366 * 24 * 3600;

/**
 * Reads `extensions.stale` of a request: how old figures may be that stand in for those of a deployment which does not
 * answer, in milliseconds; 0 if none may. Throws BAD_ARGUMENT for anything but `{ maxAgeSeconds }`.
 */
export function readMaxStale(extensions: Readonly<Record<string, unknown>> | undefined): number {
  const asked = extensions?.stale;
  if (asked === undefined) return 0;
  if (isTree(asked) && Object.keys(asked).join() === 'maxAgeSeconds') {
    const { maxAgeSeconds: seconds } = asked;
    if (
      typeof seconds === 'number' &&
      Number.isInteger(seconds) &&
      seconds >= 1 &&
      seconds <= MAX_STALE_SECONDS
    )
      return seconds * 1000;
  }
  throw refusal(
    'BAD_ARGUMENT',
    `extensions.stale must be { "maxAgeSeconds": n } with a whole n from 1 to ${MAX_STALE_SECONDS}; without it no old figures are used.`,
  );
}

/**
 * The error that takes an answer's place when it falls short of the policy; null when it does not. `gaps` in it names
 * every unit and domain that did not answer, nor by old figures that the caller allowed; `lost` counts the errors, which
 * also tell of the national directory. A quorum counts the units that are reported: `reportUnitsOf` tells them from those
 * that hold the records.
 */
export function shortfall(
  policy: Policy,
  coverage: readonly UnitCoverage[],
  lost: number,
  reportUnitsOf: (unit: string) => Iterable<string>,
): GraphQLError | null {
  if (policy.kind === 'best-effort') return null;
  // Stale figures only stand where the caller asked for them.
  const gaps = coverage.filter(({ state }) => state !== 'OK' && state !== 'STALE');
  switch (policy.kind) {
    case 'strict':
      if (gaps.length === 0 && lost === 0) return null;
      return fallen('Parts of the answer are missing, and the policy is "strict".', { gaps });
    case 'quorum': {
      const unitsOf = (states: readonly UnitCoverage[]) =>
        new Set(states.flatMap(({ unit }) => [...reportUnitsOf(unit)]));
      const silent = unitsOf(gaps);
      const answered = [...unitsOf(coverage)].filter((unit) => !silent.has(unit)).length;
      if (answered >= policy.units) return null;
      const told = `${answered} units answered in every domain asked, fewer than the ${policy.units} of the policy.`;
      return fallen(told, { gaps, answered, wanted: policy.units });
    }
  }
}

function fallen(message: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'COVERAGE_TOO_SMALL', ...details } });
}
