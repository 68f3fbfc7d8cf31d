import { z } from 'zod';
import { UNIT_STATES, type UnitState } from '../../common/codes.ts';

const entry = z.object({
  unit: z.string(),
  domain: z.string(),
  state: z.enum(UNIT_STATES),
  asOf: z.iso.datetime().nullish(),
});

/** How the units answered within this request, told by the gateway; all `UNKNOWN` behind a router that does not tell. */
export interface UnitStates {
  /** `UNKNOWN` when nothing was told of this unit and domain. */
  stateOf(domain: string, unitId: string): UnitState;
  /** When figures were given that stand in for an answer that did not come (ISO 8601); null when there are none. */
  asOf(domain: string, unitId: string): string | null;
}

/**
 * Reads `extensions.coverage` of a request body: `[{ unit, domain, state, asOf? }]`. It comes from outside, so an
 * entry that is not of this shape is passed over and never fails the request.
 */
export function parseCoverage(extensions: unknown): UnitStates {
  const told = new Map<string, z.infer<typeof entry>>();
  for (const item of listOf(extensions)) {
    const parsed = entry.safeParse(item);
    if (parsed.success) told.set(`${parsed.data.domain} ${parsed.data.unit}`, parsed.data);
  }
  return {
    stateOf: (domain, unitId) => told.get(`${domain} ${unitId}`)?.state ?? 'UNKNOWN',
    asOf: (domain, unitId) => told.get(`${domain} ${unitId}`)?.asOf ?? null,
  };
}

function listOf(extensions: unknown): readonly unknown[] {
  if (typeof extensions !== 'object' || extensions === null || !('coverage' in extensions)) return [];
  return Array.isArray(extensions.coverage) ? extensions.coverage : [];
}
