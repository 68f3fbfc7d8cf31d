import type { ErrorCode, UnitState } from '../common/codes.ts';
import { isUnitId } from '../common/units.ts';
import { isTree } from './tree.ts';

/** How one unit's records in one domain answered within this request. */
export interface UnitCoverage {
  unit: string;
  domain: string;
  state: UnitState;
  /** Set if figures of an earlier answer are shown: when the oldest of them was given (ISO 8601). Some other part may be lost. */
  asOf?: string;
}

/** The same with what is known of the deployment that holds the unit's records. */
export interface Connection extends UnitCoverage {
  /** When it last gave this gateway an answer that could be used (ISO 8601); absent: not since the gateway started. */
  lastGood?: string;
  /** The contract that it says it keeps: the first 12 hexadecimal digits of its schema's hash. */
  contract?: string;
}

/** What a gateway remembers of a deployment. */
export interface Remembered {
  /** Of `Date.now()`; 0: never. */
  readonly lastGoodAt: number;
  readonly contract: string | undefined;
}

/** Adds what `remembered` knows of each unit's deployment; undefined if none holds the unit. */
export function withConnections(
  states: readonly UnitCoverage[],
  remembered: (domain: string, unit: string) => Remembered | undefined,
): Connection[] {
  return states.map((state) => {
    const { lastGoodAt = 0, contract } = remembered(state.domain, state.unit) ?? {};
    return {
      ...state,
      ...(lastGoodAt > 0 ? { lastGood: new Date(lastGoodAt).toISOString() } : {}),
      ...(contract === undefined ? {} : { contract }),
    };
  });
}

/** The states of all units touched by one request. A failure stays, whatever else the unit answered. */
export class Coverage {
  /** By domain and unit; tables are only made for requests that touch units. */
  #states: Map<string, Map<string, UnitCoverage>> | undefined;
  #reportUnits: Map<string, ReadonlySet<string>> | undefined;

  note(domain: string, unit: string, state: UnitState): void {
    this.#states ??= new Map();
    let units = this.#states.get(domain);
    if (units === undefined) {
      units = new Map();
      this.#states.set(domain, units);
    }
    const known = units.get(unit);
    if (known === undefined) units.set(unit, { unit, domain, state });
    else if (known.state === 'OK' || (known.state === 'STALE' && state !== 'OK')) known.state = state;
  }

  /** The unit did not answer, and what it gave at `asOf` (ISO 8601) stands in. */
  noteStale(domain: string, unit: string, asOf: string): void {
    this.note(domain, unit, 'STALE');
    const known = this.#states?.get(domain)?.get(unit);
    if (known && (known.asOf === undefined || asOf < known.asOf)) known.asOf = asOf;
  }

  /**
   * Reads `extensions.reportUnits` of `directory`'s answer: for each unit that holds records, those in whose rows they are
   * shown. What has another form is passed over.
   */
  noteReportUnits(extensions: unknown): void {
    const given = isTree(extensions) ? extensions.reportUnits : undefined;
    if (!isTree(given)) return;
    this.#reportUnits ??= new Map();
    for (const [unit, shownIn] of Object.entries(given)) {
      if (!isUnitId(unit) || !Array.isArray(shownIn)) continue;
      this.#reportUnits.set(unit, new Set([...this.reportUnitsOf(unit, []), ...shownIn.filter(isUnitId)]));
    }
  }

  /** The report units that a unit of record belongs to; `otherwise` if no report shows it. */
  reportUnitsOf(unit: string, otherwise: Iterable<string> = [unit]): Iterable<string> {
    return this.#reportUnits?.get(unit) ?? otherwise;
  }

  get isEmpty(): boolean {
    return this.#states === undefined;
  }

  /** In a fixed order, whichever deployment answered first. */
  list(): UnitCoverage[] {
    if (this.#states === undefined) return [];
    const domains = [...this.#states].sort(byName);
    return domains.flatMap(([, units]) => [...units].sort(byName).map(([, state]) => state));
  }
}

/** The state that an error gives its unit; null if the unit did its part and the caller is to blame. */
export function stateOf(code: ErrorCode): UnitState | null {
  switch (code) {
    case 'FORBIDDEN':
    case 'FORBIDDEN_SECRECY':
    case 'DENIED':
      return 'DENIED';
    case 'TIMEOUT':
    case 'UNREACHABLE':
    case 'CIRCUIT_OPEN':
    case 'BAD_ANSWER':
    case 'UNSUPPORTED':
    case 'NOT_CONNECTED':
      return code;
    case 'SUBGRAPH_ERROR':
    case 'INTERNAL':
      return 'BAD_ANSWER';
    case 'DIRECTORY_UNAVAILABLE':
      return 'UNREACHABLE';
    case 'REQUIREMENT_LOST':
      return 'UNKNOWN';
    default:
      return null;
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
