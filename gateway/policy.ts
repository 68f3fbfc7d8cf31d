import { GraphQLError } from 'graphql';
import type { UnitCoverage } from './coverage.ts';
import { refusal } from './errors.ts';

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

/**
 * The error that takes an answer's place when it falls short of the policy; null when it does not. `gaps` in it names
 * every unit and domain that did not answer; `lost` counts the errors, which also tell of the national directory.
 */
export function shortfall(
  policy: Policy,
  coverage: readonly UnitCoverage[],
  lost: number,
): GraphQLError | null {
  const gaps = coverage.filter(({ state }) => state !== 'OK');
  switch (policy.kind) {
    case 'best-effort':
      return null;
    case 'strict':
      if (gaps.length === 0 && lost === 0) return null;
      return fallen('Parts of the answer are missing, and the policy is "strict".', { gaps });
    case 'quorum': {
      const silent = new Set(gaps.map(({ unit }) => unit));
      const answered = new Set(coverage.map(({ unit }) => unit).filter((unit) => !silent.has(unit))).size;
      if (answered >= policy.units) return null;
      const told = `${answered} units answered in every domain asked, fewer than the ${policy.units} of the policy.`;
      return fallen(told, { gaps, answered, wanted: policy.units });
    }
  }
}

function fallen(message: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'COVERAGE_TOO_SMALL', ...details } });
}
