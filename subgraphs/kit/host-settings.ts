import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isUnitId } from '../../common/units.ts';

/** `VN` is the one "unit" of directory, which is national. */
const unitId = z.string().refine((text) => text === 'VN' || isUnitId(text), {
  error: 'expected the id of a unit, such as "P34-19", "TW", or "VN" for directory',
});

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/./, 'expected postgres://user:password@host:port/database');

const deployment = z
  .strictObject({
    name: z.string().min(1),
    units: z.array(unitId).min(1),
    port: z.int().min(0).max(65_535),
    databases: z.record(unitId, databaseUrl),
  })
  .superRefine(({ units, databases }, context) => {
    for (const unit of units) {
      if (!Object.hasOwn(databases, unit)) {
        context.addIssue({
          code: 'custom',
          path: ['databases', unit],
          message: 'expected the URL of its database',
        });
      }
    }
    for (const unit of Object.keys(databases)) {
      if (!units.includes(unit)) {
        context.addIssue({
          code: 'custom',
          path: ['databases', unit],
          message: 'expected only units of "units"',
        });
      }
    }
  });

const hostFile = z
  .strictObject({
    host: z.string().min(1).default('127.0.0.1'),
    deployments: z.array(deployment).min(1),
    poolSize: z.int().min(1).max(100).default(3),
    statementTimeoutMs: z.int().min(1).default(10_000),
    connectTimeoutMs: z.int().min(1).optional(),
    idleTimeoutMs: z.int().min(1).optional(),
  })
  .superRefine(({ deployments }, context) => {
    for (const [index, { name, port }] of deployments.entries()) {
      const before = deployments.slice(0, index);
      const at = (key: string) => ['deployments', index, key];
      if (before.some((other) => other.name === name)) {
        context.addIssue({ code: 'custom', path: at('name'), message: 'expected a name used once' });
      }
      if (port !== 0 && before.some((other) => other.port === port)) {
        context.addIssue({ code: 'custom', path: at('port'), message: 'expected a port used once' });
      }
    }
  });

const flag = z
  .enum(['true', 'false', ''], { error: 'expected "true" or "false"' })
  .default('false')
  .transform((text) => text === 'true');

// Other tools set DEV too, to values of their own: only "true" is meant for us.
const environment = z.object({ DEV: z.string().optional(), DEV_PERSONS: flag, ALLOW_ANONYMOUS: flag });

export type DeploymentSettings = z.infer<typeof deployment>;

export interface HostSettings extends z.infer<typeof hostFile> {
  /** Introspection on. */
  readonly dev: boolean;
  readonly devPersons: boolean;
  readonly allowAnonymous: boolean;
}

/** Settings, or every mistake in them: the key and what was expected. Never a value, which may be a password. */
export type HostSettingsResult =
  | { readonly settings: HostSettings }
  | { readonly mistakes: readonly string[] };

/** Reads a host's settings out of its environment and the text of its host file (null: there is none). */
export function parseHostSettings(env: NodeJS.ProcessEnv, fileText: string | null): HostSettingsResult {
  const variables = environment.safeParse(env);
  const file = hostFile.safeParse(jsonOf(fileText));
  const mistakes = [
    ...(variables.success ? [] : variables.error.issues.map((issue) => mistakeOf('', issue))),
    ...fileMistakes(env, fileText, file.success ? [] : file.error.issues),
  ];
  if (!variables.success || !file.success || mistakes.length > 0) return { mistakes };
  const { DEV, DEV_PERSONS, ALLOW_ANONYMOUS } = variables.data;
  const settings = {
    ...file.data,
    dev: DEV === 'true',
    devPersons: DEV_PERSONS,
    allowAnonymous: ALLOW_ANONYMOUS,
  };
  if (!isLoopback(settings.host) && !settings.allowAnonymous) {
    return { mistakes: ['HOST_CONFIG host: expected 127.0.0.1 or localhost unless ALLOW_ANONYMOUS=true'] };
  }
  return { settings };
}

/** The text of the file that HOST_CONFIG names; null when it names none or the file cannot be read. */
export function readHostFile(env: NodeJS.ProcessEnv): string | null {
  try {
    return env.HOST_CONFIG ? readFileSync(env.HOST_CONFIG, 'utf8') : null;
  } catch {
    return null;
  }
}

/** True when only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

function fileMistakes(env: NodeJS.ProcessEnv, text: string | null, issues: z.core.$ZodIssue[]): string[] {
  if (!env.HOST_CONFIG) return ['HOST_CONFIG: expected the path of the host file'];
  if (text === null) return ['HOST_CONFIG: expected a file that can be read'];
  if (jsonOf(text) === undefined) return ['HOST_CONFIG: expected a file of JSON'];
  return issues.map((issue) => mistakeOf('HOST_CONFIG ', issue));
}

function mistakeOf(prefix: string, { path, message }: z.core.$ZodIssue): string {
  return `${prefix}${path.map(String).join('.') || 'file'}: ${message}`;
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
