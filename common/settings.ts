import type { z } from 'zod';

/** Every mistake found in the settings, one line each; the message is ready to be printed. */
export class SettingsError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(`Settings are wrong:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.name = 'SettingsError';
    this.mistakes = mistakes;
  }
}

/**
 * Reads settings once, at the edge: a pure function of a zod object schema and an environment. An empty
 * variable counts as absent. Throws {@link SettingsError} that tells every mistake at once: the key, what
 * came (passwords masked) and what was expected, which is the schema's `describe(...)` text where it has one.
 */
export function readSettings<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Readonly<Record<string, string | undefined>>,
): z.output<z.ZodObject<Shape>> {
  const given: Record<string, string> = {};
  for (const key of Object.keys(schema.shape)) {
    const value = env[key];
    if (value !== undefined && value !== '') given[key] = value;
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const mistakes = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    const expected = describes(schema.shape[key]) ?? issue.message;
    const came = given[key];
    mistakes.set(
      key,
      `${key}: ${came === undefined ? 'is missing' : `got ${shown(key, came)}`}, expected ${expected}`,
    );
  }
  throw new SettingsError([...mistakes.values()]);
}

function describes(field: unknown): string | undefined {
  if (typeof field !== 'object' || field === null || !('description' in field)) return undefined;
  return typeof field.description === 'string' ? field.description : undefined;
}

/** A mistake is printed and ends up in logs, so what may hold a secret is not repeated. */
function shown(key: string, value: string): string {
  if (/PASSWORD|SECRET|TOKEN|KEY$/.test(key)) return 'a value that is not shown';
  return JSON.stringify(value.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1:***@'));
}
