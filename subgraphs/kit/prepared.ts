import { createHash } from 'node:crypto';
import pg from 'pg';

/** Texts of {@link prepared}, and the names under which each connection keeps their plans. */
const names = new Map<string, string>();

/**
 * A statement whose text never changes, for `DataSource.query`. Each connection has the server parse it once and, after a few
 * runs, plan it once: planning a statement of several parts takes longer than running it. For constant texts alone,
 * since a connection keeps each for its life, and for those whose best plan is the same whatever the values.
 */
export function prepared(text: string): string {
  names.set(text, `lt_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
  return text;
}

type Query = (this: pg.Client, config: unknown, ...rest: unknown[]) => unknown;

/** The driver's connection, which sends the statements of {@link prepared} by name. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = super.query as Query;
    const byName: Query = function (text, values, ...rest) {
      const name = typeof text === 'string' ? names.get(text) : undefined;
      return name === undefined
        ? query.call(this, text, values, ...rest)
        : query.call(this, { name, text, values }, ...rest);
    };
    this.query = byName as pg.Client['query'];
  }
}
