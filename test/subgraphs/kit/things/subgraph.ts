import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ClientError } from '../../../../common/errors.ts';
import {
  groupBy,
  listLoaderByUnit,
  loaderByUnit,
  mapBy,
  type UnitKey,
} from '../../../../subgraphs/kit/batch.ts';
import type { SubgraphContext } from '../../../../subgraphs/kit/context.ts';
import { defineSubgraph } from '../../../../subgraphs/kit/definition.ts';
import { routedReference } from '../../../../subgraphs/kit/entities.ts';
import type { UnitDatabases } from '../../../../subgraphs/kit/unit-databases.ts';

export interface ThingRow {
  id: string;
  name: string;
  madeOn: string | null;
  price: string | null;
}

export const ThingTable = new EntitySchema<ThingRow>({
  name: 'Thing',
  tableName: 'thing',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'thing_pkey' },
    name: { type: 'text' },
    madeOn: { name: 'made_on', type: 'date', nullable: true },
    price: { type: 'bigint', nullable: true },
  },
});

class Init1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table thing (id text primary key, name text not null, made_on date, price bigint)`,
    );
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table thing`);
  }
}

interface ThingKey extends UnitKey {
  readonly id: string;
}

interface ThingRef {
  readonly provinceId: string;
  readonly id: string;
}

export function createLoaders(databases: UnitDatabases) {
  return {
    thing: loaderByUnit<ThingKey, ThingRow>(
      databases,
      (key) => key.id,
      async (dataSource, _unitId, keys) => {
        const rows: ThingRow[] = await dataSource.query(
          `select id, name, made_on as "madeOn", price from thing where id = any($1)`,
          [keys.map((key) => key.id)],
        );
        return mapBy(rows, (row) => row.id);
      },
    ),
    parts: listLoaderByUnit<ThingKey, { name: string; id: string }>(
      databases,
      (key) => key.id,
      async (dataSource, _unitId, keys) =>
        groupBy(
          await dataSource.query(
            `select id, n as name from thing, unnest(array['left', 'right']) n where id = any($1) order by n`,
            [keys.map((key) => key.id)],
          ),
          (row: { name: string; id: string }) => row.id,
        ),
    ),
  };
}

type Context = SubgraphContext<ReturnType<typeof createLoaders>>;

const thing = ({ provinceId, id }: ThingRef, context: Context) =>
  context.loaders.thing.load({ unitId: provinceId, id });

export const things = defineSubgraph({
  name: 'things',
  schema: new URL('./schema.graphql', import.meta.url),
  entities: [ThingTable],
  migrations: [Init1700000000000],
  createLoaders,
  resolvers: {
    Thing: {
      __resolveReference: routedReference(),
      name: async (ref: ThingRef, _args: object, context: Context) => (await thing(ref, context))?.name,
      madeOn: async (ref: ThingRef, _args: object, context: Context) => (await thing(ref, context))?.madeOn,
      price: async (ref: ThingRef, _args: object, context: Context) => (await thing(ref, context))?.price,
      parts: ({ provinceId, id }: ThingRef, _args: object, context: Context) =>
        context.loaders.parts.load({ unitId: provinceId, id }),
      owner: () => 'a person',
      broken: async ({ provinceId }: ThingRef, _args: object, context: Context) =>
        (await context.databases.of(provinceId)).query('select secret_column from no_such_table'),
      unchecked: () => {
        throw new ClientError('BAD_ARGUMENT', 'Ask otherwise.');
      },
    },
    Province: {
      __resolveReference: routedReference('id'),
      thingCount: async ({ id }: { id: string }, _args: object, context: Context) => {
        const [row] = await (await context.databases.of(id)).query('select count(*)::int as n from thing');
        return row.n;
      },
      stateOfPersonnel: ({ id }: { id: string }, _args: object, context: Context) =>
        `${context.coverage.stateOf('personnel', id)} ${context.coverage.asOf('personnel', id)}`,
    },
    Careless: {
      __resolveReference: ({ id }: { id: string }) => {
        if (id === 'bad') throw new ClientError('BAD_ARGUMENT', 'No such thing.');
        return { id };
      },
    },
    Query: {
      thingsMadeOn: (_source: object, { day, price }: { day?: string; price?: string }) => `${day} ${price}`,
    },
  },
});
