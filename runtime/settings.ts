import { z } from 'zod';
import { readSettings, SettingsError } from '../common/settings.ts';

const flag = (what: string) =>
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe(`true or false: ${what}`);

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^/]/)
  .refine((text) => URL.canParse(text));

/** Subgraphs listen on PORT + 100 and following, which must still be ports. */
const HIGHEST_PORT = 65_000;

const schema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(HIGHEST_PORT)
    .default(4000)
    .describe(`the gateway's port, a whole number from 0 (any free one) to ${HIGHEST_PORT}`),
  HOST: z.string().default('127.0.0.1').describe('the address the gateway listens on'),
  ALLOW_ANONYMOUS: flag('lets HOST be an address that other machines reach'),
  DATABASE_URL: postgresUrl
    .optional()
    .describe('a server URL of an administrator, as postgres://user:password@host:5432/postgres'),
  DATA_DIR: z.string().optional().describe('a folder'),
  DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,19}$/)
    .default('lt')
    .describe('1 to 20 lower case letters, digits and _, beginning with a letter'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('warn')
    .describe('trace, debug, info, warn, error, fatal or silent'),
  DEV_PERSONS: flag('answers fields that return persons'),
});

/** The settings of `npm start`; children inherit the environment and read their own. */
export interface StartSettings {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  dataDir: string | undefined;
  databasePrefix: string;
}

/** Reads the settings of `npm start` and of the provisioning. Throws SettingsError with every mistake. */
export function readStartSettings(env: NodeJS.ProcessEnv): StartSettings {
  const read = readSettings(schema, env);
  if (!isLoopback(read.HOST) && !read.ALLOW_ANONYMOUS) {
    throw new SettingsError([
      `HOST: got ${JSON.stringify(read.HOST)}, expected 127.0.0.1, localhost or ::1 unless ALLOW_ANONYMOUS=true (nobody is asked who they are yet)`,
    ]);
  }
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    dataDir: read.DATA_DIR,
    databasePrefix: read.DATABASE_PREFIX,
  };
}

/** True if only this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}
