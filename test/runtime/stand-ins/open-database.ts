import pg from 'pg';
import type { OpenDatabase } from '../../../runtime/provision.ts';

/** A subgraph of one table with one row, on a real database. `fault` may throw at a step, as a crash would. */
export function openStandIn(fault: (step: string, database: string) => void = () => {}): OpenDatabase {
  return async (database, url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return {
      async migrate() {
        await client.query('create table if not exists note (unit text not null)');
        fault('migrate', database.name);
      },
      async loadSample() {
        await client.query('insert into note values ($1)', [database.unitId]);
        fault('loadSample', database.name);
      },
      async countRows() {
        const { rows } = await client.query<{ n: string }>('select count(*) as n from note');
        return { note: Number(rows[0]?.n) };
      },
      close: () => client.end(),
    };
  };
}
