import { ERROR_CODES, type ErrorCode, UNIT_STATES, type UnitState } from '../common/codes.ts';

/** How one unit answered in one domain. */
export interface UnitCoverage {
  /** Era and code, e.g. `P34-19`. */
  readonly unit: string;
  /** `personnel`, `institutions` or `planning`. */
  readonly domain: string;
  readonly state: UnitState;
  /** Since when an old figure is that stands in for the unit's; an ISO date and time. */
  readonly asOf?: string;
  /** Asked for with `connections`: when its server last gave the gateway a usable answer; an ISO date and time. */
  readonly lastGood?: string;
  /** Asked for with `connections`: the contract that its server says it keeps, 12 hexadecimal digits. */
  readonly contract?: string;
}

export interface AnswerError {
  /** `UNRECOGNISED`: the gateway is newer than this client. */
  readonly code: ErrorCode | 'UNRECOGNISED';
  readonly message: string;
  /** What of `data` is lost; absent: the request as a whole. */
  readonly path?: readonly (string | number)[];
  readonly unit?: string;
  readonly domain?: string;
  /** Stands in the gateway's log beside the cause. */
  readonly correlationId?: string;
  /** Of `COVERAGE_TOO_SMALL`: who did not answer. */
  readonly gaps?: readonly UnitCoverage[];
}

/** What the gateway says. Parts of `data` that were lost are null, each with an error or a state that tells why. */
export interface Answer<Data> {
  /** Null: there is no answer at all, and `errors` says why. */
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
  /** Every unit and domain that the question touched; a total is only as good as this. */
  readonly coverage: readonly UnitCoverage[];
  readonly correlationId: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a GraphQL answer; undefined if the text is none. `Data` is what the document promises, not looked at again. */
export function readAnswer<Data>(text: string, correlationId: string | null): Answer<Data> | undefined {
  const body = parse(text);
  if (!isJson(body)) return undefined;
  const { data, errors, extensions } = body;
  if (!isJson(data) && !Array.isArray(errors)) return undefined;
  return {
    data: isJson(data) ? (data as Data) : null,
    errors: listOf(errors).map(readError),
    coverage: readCoverage(isJson(extensions) ? extensions.coverage : undefined),
    correlationId: correlationId ?? undefined,
  };
}

const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);
const STATES: ReadonlySet<unknown> = new Set(UNIT_STATES);

function readError(error: Json): AnswerError {
  const { message, path } = error;
  const extensions = isJson(error.extensions) ? error.extensions : {};
  const { code, unit, domain, correlationId, gaps } = extensions;
  return {
    code: CODES.has(code) ? (code as ErrorCode) : 'UNRECOGNISED',
    message: String(message),
    ...(Array.isArray(path) ? { path } : {}),
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof domain === 'string' ? { domain } : {}),
    ...(typeof correlationId === 'string' ? { correlationId } : {}),
    ...(gaps === undefined ? {} : { gaps: readCoverage(gaps) }),
  };
}

function readCoverage(list: unknown): UnitCoverage[] {
  return listOf(list).map(({ unit, domain, state, asOf, lastGood, contract }) => ({
    unit: String(unit),
    domain: String(domain),
    state: STATES.has(state) ? (state as UnitState) : 'UNKNOWN',
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(typeof lastGood === 'string' ? { lastGood } : {}),
    ...(typeof contract === 'string' ? { contract } : {}),
  }));
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
