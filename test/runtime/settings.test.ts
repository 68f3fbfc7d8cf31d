import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSettings, SettingsError } from '../../common/settings.ts';
import { readStartSettings } from '../../runtime/settings.ts';

function mistakesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.mistakes;
  }
  return [];
}

describe('readSettings', () => {
  const schema = z.object({
    FETCH_TIMEOUT_MS: z.coerce.number().int().min(1).default(5000).describe('whole milliseconds'),
    REGISTER_URL: z.url().describe('a URL'),
    API_TOKEN: z.string().min(20).describe('20 characters or more'),
  });

  it('tells all mistakes at once, each with its key, what came and what was expected', () => {
    expect(mistakesOf(() => readSettings(schema, { FETCH_TIMEOUT_MS: 'soon', API_TOKEN: 'short' }))).toEqual([
      'FETCH_TIMEOUT_MS: got "soon", expected whole milliseconds',
      'REGISTER_URL: is missing, expected a URL',
      'API_TOKEN: got a value that is not shown, expected 20 characters or more',
    ]);
  });

  it('takes an empty variable for an absent one, and leaves other variables alone', () => {
    const env = { FETCH_TIMEOUT_MS: '', REGISTER_URL: 'http://a/', API_TOKEN: 'x'.repeat(20), HOME: '/' };
    expect(readSettings(schema, env)).toEqual({
      FETCH_TIMEOUT_MS: 5000,
      REGISTER_URL: 'http://a/',
      API_TOKEN: 'x'.repeat(20),
    });
  });
});

describe('the settings of npm start', () => {
  it('have defaults for all', () => {
    expect(readStartSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: undefined,
      databasePrefix: 'lt',
    });
  });

  it('mask a password in a URL that is refused', () => {
    const [mistake] = mistakesOf(() => readStartSettings({ DATABASE_URL: 'mysql://root:s3cret@db/x' }));
    expect(mistake).toMatch(/^DATABASE_URL: got "mysql:\/\/root:\*\*\*@db\/x", expected a server URL/);
  });
});
