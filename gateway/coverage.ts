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

/** The states of all units touched by one request. A failure stays, whatever else the unit answered. */
export class Coverage {
  readonly #states = new Map<string, UnitCoverage>();
  readonly #reportUnits = new Map<string, ReadonlySet<string>>();

  note(domain: string, unit: string, state: UnitState): void {
    const id = `${domain} ${unit}`;
    const known = this.#states.get(id);
    if (known === undefined) this.#states.set(id, { unit, domain, state });
    else if (known.state === 'OK' || (known.state === 'STALE' && state !== 'OK')) known.state = state;
  }

  /** The unit did not answer, and what it gave at `asOf` (ISO 8601) stands in. */
  noteStale(domain: string, unit: string, asOf: string): void {
    this.note(domain, unit, 'STALE');
    const known = this.#states.get(`${domain} ${unit}`);
    if (known && (known.asOf === undefined || asOf < known.asOf)) known.asOf = asOf;
  }

  /**
   * Reads `extensions.reportUnits` of `directory`'s answer: for each unit that holds records, those in whose rows they are
   * shown. What has another form is passed over.
   */
  noteReportUnits(extensions: unknown): void {
    const given = isTree(extensions) ? extensions.reportUnits : undefined;
    if (!isTree(given)) return;
    for (const [unit, shownIn] of Object.entries(given)) {
      if (!isUnitId(unit) || !Array.isArray(shownIn)) continue;
      this.#reportUnits.set(unit, new Set([...this.reportUnitsOf(unit, []), ...shownIn.filter(isUnitId)]));
    }
  }

  /** The report units that a unit of record belongs to; `otherwise` if no report shows it. */
  reportUnitsOf(unit: string, otherwise: Iterable<string> = [unit]): Iterable<string> {
    return this.#reportUnits.get(unit) ?? otherwise;
  }

  get isEmpty(): boolean {
    return this.#states.size === 0;
  }

  /** In a fixed order, whichever deployment answered first. */
  list(): UnitCoverage[] {
    return [...this.#states.keys()].sort().flatMap((id) => this.#states.get(id) ?? []);
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
