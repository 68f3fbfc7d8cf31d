import type { DataSource } from 'typeorm';
import { type DatabaseDefinition, type DatabaseOptions, openDatabase } from './database.ts';
import { NotConnectedError, UnitFailure } from './errors.ts';

/** The databases of one deployment, one for each unit it holds. */
export interface UnitDatabases {
  readonly units: readonly string[];
  /**
   * Rejects with `NOT_CONNECTED` for a unit that this deployment does not hold, and with a {@link UnitFailure}
   * while the unit's database cannot be reached; it recovers by itself when the database is back.
   */
  of(unitId: string): Promise<DataSource>;
}

/** After a failed attempt the next waits this long, so that requests to a dead database fail at once. */
const RETRY_AFTER_MS = 1_000;

/** Opens each database on its first use, so that a host starts and serves with any of them down. */
export function connectUnits(
  definition: DatabaseDefinition,
  urls: Readonly<Record<string, string>>,
  options: DatabaseOptions = {},
): UnitDatabases & { close(): Promise<void> } {
  const opening = new Map<string, Promise<DataSource>>();

  function open(unitId: string, url: string): Promise<DataSource> {
    const attempt = openDatabase(definition, url, options).catch((error: unknown) => {
      setTimeout(() => opening.delete(unitId), RETRY_AFTER_MS).unref();
      throw new UnitFailure(unitId, error);
    });
    opening.set(unitId, attempt);
    return attempt;
  }

  return {
    units: Object.keys(urls),
    async of(unitId) {
      const url = Object.hasOwn(urls, unitId) ? urls[unitId] : undefined;
      if (url === undefined) throw new NotConnectedError(unitId);
      return opening.get(unitId) ?? open(unitId, url);
    },
    async close() {
      const settled = await Promise.allSettled(opening.values());
      await Promise.allSettled(settled.map((one) => one.status === 'fulfilled' && one.value.destroy()));
    },
  };
}
