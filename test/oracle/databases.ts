import pg from 'pg';
import { subgraph as directory } from '../../subgraphs/directory/subgraph.ts';
import { subgraph as institutions } from '../../subgraphs/institutions/subgraph.ts';
import { migrate, openDatabase } from '../../subgraphs/kit/database.ts';
import { subgraph as personnel } from '../../subgraphs/personnel/subgraph.ts';
import { subgraph as planning } from '../../subgraphs/planning/subgraph.ts';
import { adminUrl, asAdmin, uniqueName } from '../database.ts';
import { UNITS } from './map.ts';
import { type Domain, directoryRows, directoryTables, type Tables, tablesOf } from './product-rows.ts';
import type { Rows } from './rows.ts';

export const SUBGRAPHS = { directory, personnel, institutions, planning };
export const DOMAINS = ['personnel', 'institutions', 'planning'] as const;

/** A database of each unit and domain, as the product has them, made once and filled anew for every case. */
export interface Databases {
  url(domain: Domain | 'directory', unit: string): string;
  /** The rows of each unit into its databases, and into no other. */
  load(rows: Rows): Promise<void>;
  close(): Promise<void>;
}

export async function createDatabases(): Promise<Databases> {
  const prefix = uniqueName('oracle');
  const nameOf = (domain: string, unit: string) =>
    `${prefix}_${domain}_${unit.toLowerCase().replaceAll('-', '_')}`;
  const places: [Domain, string][] = DOMAINS.flatMap((domain) =>
    UNITS.map(({ id }): [Domain, string] => [domain, id]),
  );
  const names = [nameOf('directory', 'VN'), ...places.map(([domain, unit]) => nameOf(domain, unit))];
  for (const definition of Object.values(SUBGRAPHS)) {
    const template = nameOf(definition.name, 'template');
    await asAdmin(`create database ${template}`);
    const opened = await openDatabase(definition, adminUrl(template), { statementTimeoutMs: 0 });
    await migrate(opened);
    await opened.destroy();
    const own = names.filter((name) => name.startsWith(nameOf(definition.name, '')));
    for (const name of own) await asAdmin(`create database ${name} template ${template}`);
    await asAdmin(`drop database ${template}`);
  }
  const loaders = new Map<string, Loader>();
  for (const name of names) loaders.set(name, await openLoader(adminUrl(name)));
  const loaderOf = (name: string) => {
    const found = loaders.get(name);
    if (!found) throw new Error(`There is no database ${name}.`);
    return found;
  };
  await loaderOf(nameOf('directory', 'VN')).load(directoryTables());

  return {
    url: (domain, unit) => adminUrl(nameOf(domain, unit)),
    async load(rows) {
      await Promise.all([
        loaderOf(nameOf('directory', 'VN')).load(directoryRows(rows)),
        ...places.map(([domain, unit]) => loaderOf(nameOf(domain, unit)).load(tablesOf(domain, unit, rows))),
      ]);
    },
    async close() {
      await Promise.all([...loaders.values()].map((loader) => loader.close()));
      for (const name of names) await asAdmin(`drop database if exists ${name} with (force)`);
    },
  };
}

interface Loader {
  load(tables: Tables): Promise<void>;
  close(): Promise<void>;
}

async function openLoader(url: string): Promise<Loader> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let loaded = '';
  return {
    async load(tables) {
      const sql = replacing(tables);
      // Most units have few rows in most cases: what stands there already stays.
      if (sql === loaded) return;
      await client.query(sql);
      loaded = sql;
    },
    close: () => client.end(),
  };
}

/** Empties the tables and fills them, all in one statement of several: one way there and back. */
export function replacing(tables: Tables): string {
  const emptied = Object.keys(tables)
    .toReversed()
    .map((table) => `delete from ${table};`);
  const filled = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => {
      const json = pg.escapeLiteral(JSON.stringify(rows));
      return `insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${json});`;
    });
  return [...emptied, ...filled].join('\n');
}
