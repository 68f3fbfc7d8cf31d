import { z } from 'zod';
import type { DocumentLimits } from '../common/document-limits.ts';
import type { ResilienceSettings } from './deployment-health.ts';
import { DeploymentsFile } from './deployments.ts';
import { type Manifest, readManifest } from './trusted-documents.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly supergraphPath: string;
  readonly deploymentsPath: string | undefined;
  readonly deployments: DeploymentsFile | undefined;
  /** The text it was read from. */
  readonly deploymentsText: string | undefined;
  readonly allowPersons: boolean;
  readonly wireLogPath: string | undefined;
  /** Suggestions in validation errors, and `explain`: they tell of fields and deployments that nobody asked for. */
  readonly isDevelopment: boolean;
  /** Where the built dashboard is; undefined: none is served. */
  readonly dashboardFolder: string | undefined;
  /** Altair at /explorer, and introspection. */
  readonly hasExplorer: boolean;
  readonly limits: DocumentLimits;
  readonly maxBodyBytes: number;
  /** How long a client may take to send a request. */
  readonly requestTimeoutMs: number;
  /** How long the event loop may stand still before requests are refused for a while. */
  readonly maxBlockedMs: number;
  readonly maxAnswerBytes: number;
  readonly maxPlans: number;
  /** Objects that an answer may hold, as estimated before anything is planned. */
  readonly maxCost: number;
  /** How long planning one document may take. */
  readonly planBudgetMs: number;
  /** A folder, or a pattern such as `documents/*.graphql`, of documents to plan before anybody asks. */
  readonly warmDocuments: string | undefined;
  readonly trustedDocumentsPath: string | undefined;
  readonly trustedDocuments: Manifest | undefined;
  /** The text they were read from. */
  readonly trustedDocumentsText: string | undefined;
  /** Nothing but trusted documents is run. */
  readonly onlyTrustedDocuments: boolean;
  /** Equal reads of one caller that are under way at once go over the wire once. */
  readonly sharesInFlight: boolean;
  /** How much memory the last good figures may take; 0: none are kept. */
  readonly lastGoodBytes: number;
  /** For subgraphs that no deployments file gives a time. */
  readonly fetchTimeoutMs: number;
  readonly resilience: ResilienceSettings;
  /** How long a stop waits for requests under way. */
  readonly stopTimeoutMs: number;
}

/** The settings, or everything that is wrong with them. */
export type Reading = { settings: Settings } | { mistakes: string[] };

const flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .default('false')
  .transform((value) => value === 'true');

function whole(min: number, max: number, otherwise: number) {
  const expected = { error: `expected a whole number from ${min} to ${max}` };
  return z
    .string()
    .regex(/^\d{1,12}$/, expected)
    .transform(Number)
    .pipe(z.number().min(min, expected).max(max, expected))
    .default(otherwise);
}

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535, 4000),
  SUPERGRAPH: z.string().default('schema/supergraph.graphql'),
  DEPLOYMENTS: z.string().optional(),
  ALLOW_ANONYMOUS: flag,
  DEV_PERSONS: flag,
  DEVELOPMENT: flag,
  DASHBOARD: z.string().default('dashboard/dist'),
  EXPLORER: z.enum(['true', 'false'], { error: 'expected true or false' }).optional(),
  WIRE_LOG: z.string().optional(),
  MAX_TOKENS: whole(100, 1_000_000, 15_000),
  MAX_DEPTH: whole(1, 1000, 32),
  MAX_ALIASES: whole(0, 100_000, 500),
  MAX_ROOT_FIELDS: whole(1, 100_000, 100),
  MAX_DIRECTIVES: whole(0, 100_000, 500),
  MAX_SELECTIONS: whole(1, 1_000_000, 3000),
  MAX_COMPARISONS: whole(1, 1_000_000_000, 100_000),
  MAX_BODY_BYTES: whole(1000, 1_000_000_000, 1_000_000),
  REQUEST_TIMEOUT_MS: whole(100, 600_000, 30_000),
  MAX_BLOCKED_MS: whole(10, 600_000, 2000),
  MAX_ANSWER_BYTES: whole(1000, 1_000_000_000, 64_000_000),
  MAX_COST: whole(1, 1_000_000_000, 500_000),
  MAX_PLANS: whole(1, 1_000_000, 1000),
  PLAN_BUDGET_MS: whole(10, 600_000, 2000),
  WARM_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS: z.string().optional(),
  ONLY_TRUSTED_DOCUMENTS: flag,
  SHARE_IN_FLIGHT: flag,
  LAST_GOOD_FIGURES_BYTES: whole(0, 100_000_000_000, 64_000_000),
  FETCH_TIMEOUT_MS: whole(1, 600_000, 10_000),
  CIRCUIT_FAILURES: whole(1, 1_000_000, 10),
  CIRCUIT_FAILURE_PERCENT: whole(1, 99, 40),
  CIRCUIT_MIN_CALLS: whole(1, 1_000_000, 50),
  CIRCUIT_OPEN_MS: whole(1, 600_000, 1000),
  CIRCUIT_MAX_OPEN_MS: whole(1, 600_000, 30_000),
  RETRY_PERCENT: whole(0, 100, 20),
  STOP_TIMEOUT_MS: whole(0, 600_000, 10_000),
});

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the gateway's settings from the environment and the deployments file it names. An empty variable counts as
 * unset. `readFile` gives a file's text or throws.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): Reading {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  const mistakes = parsed.success ? [] : tell(parsed.error, set);
  const host = typeof set.HOST === 'string' ? set.HOST : '127.0.0.1';
  if (!LOOPBACK.has(host) && set.ALLOW_ANONYMOUS !== 'true')
    mistakes.push(
      `HOST=${host}: expected 127.0.0.1, since nobody who asks is identified yet; ALLOW_ANONYMOUS=true opens the gateway to everybody who reaches it`,
    );
  let deploymentsText: string | undefined;
  const keepText = (path: string) => {
    deploymentsText = readFile(path);
    return deploymentsText;
  };
  const file =
    set.DEPLOYMENTS === undefined ? undefined : readDeployments(set.DEPLOYMENTS, keepText, mistakes);
  const trusted = readTrusted(set, readFile, mistakes);
  if (!parsed.success || mistakes.length > 0) return { mistakes };
  const read = parsed.data;
  return {
    settings: {
      host: read.HOST,
      port: read.PORT,
      supergraphPath: read.SUPERGRAPH,
      deploymentsPath: read.DEPLOYMENTS,
      deployments: file,
      deploymentsText,
      allowPersons: read.DEV_PERSONS,
      wireLogPath: read.WIRE_LOG,
      isDevelopment: read.DEVELOPMENT,
      dashboardFolder: read.DASHBOARD === 'off' ? undefined : read.DASHBOARD,
      hasExplorer: read.EXPLORER === undefined ? read.DEVELOPMENT : read.EXPLORER === 'true',
      limits: {
        maxTokens: read.MAX_TOKENS,
        maxDepth: read.MAX_DEPTH,
        maxAliases: read.MAX_ALIASES,
        maxRootFields: read.MAX_ROOT_FIELDS,
        maxDirectives: read.MAX_DIRECTIVES,
        maxSelections: read.MAX_SELECTIONS,
        maxComparisons: read.MAX_COMPARISONS,
      },
      maxBodyBytes: read.MAX_BODY_BYTES,
      requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
      maxBlockedMs: read.MAX_BLOCKED_MS,
      maxAnswerBytes: read.MAX_ANSWER_BYTES,
      maxPlans: read.MAX_PLANS,
      maxCost: read.MAX_COST,
      planBudgetMs: read.PLAN_BUDGET_MS,
      warmDocuments: read.WARM_DOCUMENTS,
      trustedDocumentsPath: read.TRUSTED_DOCUMENTS,
      trustedDocuments: trusted?.manifest,
      trustedDocumentsText: trusted?.text,
      onlyTrustedDocuments: read.ONLY_TRUSTED_DOCUMENTS,
      sharesInFlight: read.SHARE_IN_FLIGHT,
      lastGoodBytes: read.LAST_GOOD_FIGURES_BYTES,
      fetchTimeoutMs: read.FETCH_TIMEOUT_MS,
      resilience: {
        circuit: {
          failures: read.CIRCUIT_FAILURES,
          failurePercent: read.CIRCUIT_FAILURE_PERCENT,
          minCalls: read.CIRCUIT_MIN_CALLS,
          openMs: read.CIRCUIT_OPEN_MS,
          maxOpenMs: read.CIRCUIT_MAX_OPEN_MS,
        },
        retryPercent: read.RETRY_PERCENT,
      },
      stopTimeoutMs: read.STOP_TIMEOUT_MS,
    },
  };
}

/** True if the gateway answers others than this machine. */
export function isOpen({ host }: Settings): boolean {
  return !LOOPBACK.has(host);
}

/** Reads the deployments file; what is wrong with it goes to `mistakes`. `readFile` gives a file's text or throws. */
export function readDeployments(
  path: string,
  readFile: (path: string) => string,
  mistakes: string[],
): DeploymentsFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFile(path));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read';
    mistakes.push(`DEPLOYMENTS=${path}: expected a JSON file with a list \`deployments\`, but ${reason}`);
    return undefined;
  }
  const parsed = DeploymentsFile.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    mistakes.push(`DEPLOYMENTS=${path}: ${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}

function readTrusted(
  set: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
  mistakes: string[],
): { text: string; manifest: Manifest } | undefined {
  const path = set.TRUSTED_DOCUMENTS;
  if (path === undefined) {
    if (set.ONLY_TRUSTED_DOCUMENTS === 'true')
      mistakes.push('ONLY_TRUSTED_DOCUMENTS=true: expected a manifest in TRUSTED_DOCUMENTS beside it');
    return undefined;
  }
  try {
    const text = readFile(path);
    return { text, manifest: readManifest(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    mistakes.push(`TRUSTED_DOCUMENTS=${path}: expected a manifest of persisted documents: ${reason}`);
    return undefined;
  }
}

function tell(error: z.ZodError, set: Readonly<Record<string, unknown>>): string[] {
  return error.issues.map(({ path, message }) => {
    const key = String(path[0]);
    return `${key}=${String(set[key])}: ${message}`;
  });
}
