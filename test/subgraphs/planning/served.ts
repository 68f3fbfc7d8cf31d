import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import { formatCellId } from '../../../common/measure.ts';
import { measurePart } from '../../../sample/measures.ts';
import { loadSample } from '../../../sample/planning.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { subgraph } from '../../../subgraphs/planning/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';

/** Planning as one deployment with the sample data of some units, each in a database of its own. */
export interface ServedPlanning {
  readonly host: TestHost;
  readonly urls: Readonly<Record<string, string>>;
  /** Runs one statement in a unit's database, as somebody who mends a record by hand would. */
  sql<Row>(unitId: string, text: string): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function servePlanning(
  unitIds: readonly string[],
  options: { devPersons?: boolean } = {},
): Promise<ServedPlanning> {
  const databases = new Map<string, TestDatabase>();
  const sources = new Map<string, DataSource>();
  await Promise.all(
    unitIds.map(async (unitId) => {
      const database = await createTestDatabase();
      const source = await openDatabase(subgraph, database.url, { poolSize: 1 });
      await migrate(source);
      await loadSample(source, unitId);
      databases.set(unitId, database);
      sources.set(unitId, source);
    }),
  );
  const urls = Object.fromEntries([...databases].map(([unitId, { url }]) => [unitId, url]));
  const host = await startTestHost(subgraph, urls, options);
  return {
    host,
    urls,
    async sql(unitId, text) {
      return sources.get(unitId)?.query(text) ?? [];
    },
    async stop() {
      await host.stop(1_000);
      await Promise.all([...sources.values()].map((source) => source.destroy()));
      await Promise.all([...databases.values()].map((database) => database.close()));
    },
  };
}

/**
 * What `data._entities` holds, in the order asked, seen as the parts of `Type` that the selection names. Fails on an
 * error, so that no test reads past one.
 */
export async function entitiesOf<Type>(
  host: TestHost,
  representations: readonly object[],
  selection: string,
): Promise<Answered<Type>[]> {
  const { data, errors } = await host.entities(representations, selection);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data?._entities ?? []) as Answered<Type>[];
}

/** The one entity of an answer. */
export async function entityOf<Type>(
  host: TestHost,
  representation: object,
  selection: string,
): Promise<Answered<Type>> {
  const [answer] = await entitiesOf<Type>(host, [representation], selection);
  if (!answer) throw new Error('There is no entity in the answer.');
  return answer;
}

/** A type of the contract as a test reads it: what the selection names is there, and `expect` says what it is. */
export type Answered<Type> = Type extends readonly (infer Item)[]
  ? Answered<Item>[]
  : Type extends object
    ? { [Field in keyof Type]-?: Answered<NonNullable<Type[Field]>> }
    : Type;

export function province(id: string) {
  return { __typename: 'Province', id };
}

/** The representation of a cell of a measure of the list. */
export function cell(
  provinceId: string,
  measureId: string,
  rest: Pick<CellKey, 'unitId' | 'from' | 'to' | 'asOf'>,
) {
  return {
    __typename: 'ReportCell',
    provinceId,
    id: formatCellId({ ...measurePart(measureId), ...rest }),
  };
}
