import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { parseFields } from '../../../common/table-fields.ts';
import {
  type DimensionOf,
  type FilterOf,
  formatTableCell,
  TABLES,
  type TableName,
} from '../../../common/table-key.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import type { SubgraphDefinition } from '../../../subgraphs/kit/definition.ts';
import { createTestDatabase } from '../../database.ts';
import { startTestHost, type TestHost } from './test-host.ts';

/** One unit with rows of a test's own, served as one deployment. */
export interface MadeUnit {
  readonly host: TestHost;
  readonly url: string;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A database of a subgraph with what `fill` puts into it, and a promise that it holds all rows of `P34-19`. */
export async function madeUnit<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  fill: (dataSource: DataSource) => Promise<void>,
  { devPersons = true } = {},
): Promise<MadeUnit> {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(definition, database.url, { poolSize: 1 });
  await migrate(dataSource);
  await dataSource.query(
    `insert into row_holding (id, measure_id, unit_id, valid_from) values (gen_random_uuid(), '*', $1, '2016-01-01')`,
    [UNIT],
  );
  await fill(dataSource);
  const host = await startTestHost(definition, { [UNIT]: database.url }, { devPersons });
  return {
    ...{ host, url: database.url },
    sql: (text, values) => dataSource.query(text, values),
    async close() {
      await host.stop(1_000);
      await dataSource.destroy();
      await database.close();
    },
  };
}

export const UNIT = 'P34-19';

/** The representation of a cell of a table of the unit. */
export function tableCell<Table extends TableName>(
  table: Table,
  typename: string,
  by: readonly DimensionOf<Table>[],
  filter: Partial<FilterOf<Table>> = {},
  more: { from?: string; to?: string; mostGroups?: number } = {},
) {
  const fields: (typeof TABLES)[Table]['filter'] = TABLES[table].filter;
  const { from = '2026-01-01', to = '2026-12-31', mostGroups = 100 } = more;
  const whole = { ...parseFields(fields, new Map()), ...filter };
  const id = formatTableCell(table, { unitId: UNIT, by, from, to, filter: whole, meeting: null, mostGroups });
  return { __typename: typename, provinceId: UNIT, id };
}

/** The eight bytes that stand for a dossier and a programme between two domains. */
export function keyOf(cadre: string, programme: string): Buffer {
  return createHash('sha256').update(`${cadre}\u001f${programme}`).digest().subarray(0, 8);
}

/** The three bytes of a day: the number of days since the first of January of year 1. */
export function bytesOf(day: string): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntBE((Date.parse(day) - Date.parse('0001-01-01')) / 86_400_000, 0, 3);
  return bytes;
}

/** Tables that a statement, captured and explained, reads whole. */
export async function readWhole(
  dataSource: DataSource,
  ask: (asked: Pick<DataSource, 'query'>) => Promise<unknown>,
): Promise<string[]> {
  const statements: { text: string; values: unknown[] }[] = [];
  const asked = {
    query: async (text: string, values: unknown[] = []) => {
      statements.push({ text, values });
      return [];
    },
  };
  await ask(asked as unknown as DataSource);
  const plans = await Promise.all(
    statements.map(({ text, values }) => dataSource.query(`explain (format json) ${text}`, values)),
  );
  const found = JSON.stringify(plans).matchAll(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g);
  return [...new Set([...found].map(([, table = '']) => table))];
}
