import type { DataSource, EntitySchema } from 'typeorm';
import { createKeyBudget } from '../../common/key-set.ts';
import { groupBy, listLoaderByUnit, loaderByUnit, mapBy, type UnitKey } from '../kit/batch.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { idOf, type RecordKey, recordLoader } from '../kit/record-loader.ts';
import type { UnitDatabases } from '../kit/unit-databases.ts';
import { type AdministrativeUnitRow, AdministrativeUnitTable } from './entities/administrative-unit.ts';
import { type MeasureRow, MeasureTable } from './entities/measure.ts';
import { type ProvinceRow, ProvinceTable } from './entities/province.ts';
import type { UnitWeightRow } from './entities/unit-weight.ts';
import { findAdministrativeSuccessions } from './repositories/administrative-succession.ts';
import { findAdministrativeUnitsOf } from './repositories/administrative-unit.ts';
import { listCodes } from './repositories/code-list-entry.ts';
import { listMeasures } from './repositories/measure.ts';
import {
  findDisjoint,
  findListed,
  findListSizes,
  findPersonUnits,
  type ListKind,
} from './repositories/person-unit.ts';
import { findHomonyms, listProvinces } from './repositories/province.ts';
import { findProvinceVersions } from './repositories/province-version.ts';
import { listRegions } from './repositories/region.ts';
import { findSuccessions } from './repositories/succession.ts';
import { findWeights, type WeightQuestion } from './repositories/unit-weight.ts';

/** Directory is national: its one database stands under this name where a domain has those of its units. */
export const NATION = 'VN';

/** A batching loader of the national database: the key is the id alone. */
interface NationalLoader<Value> {
  load(id: string): Promise<Value>;
}

interface WeightKey extends UnitKey {
  readonly question: WeightQuestion;
}

const textOfWeight = ({ question }: WeightKey): string => JSON.stringify(question);

/** The loaders of one request. */
export type DirectoryLoaders = ReturnType<typeof createLoaders>;
/** What every resolver of this subgraph receives as its third argument. */
export type DirectoryContext = SubgraphContext<DirectoryLoaders>;

/** One loader per kind of record; made for every request. */
export function createLoaders(databases: UnitDatabases) {
  const one = <Value>(find: Find<Value>) =>
    national(loaderByUnit<RecordKey, Value>(databases, idOf, byIds(find)));
  const many = <Item>(find: Find<readonly Item[]>) =>
    national(listLoaderByUnit<RecordKey, Item>(databases, idOf, byIds(find)));
  const record = <Row extends { id: string }>(table: EntitySchema<Row>) =>
    national(recordLoader(databases, table));
  const listSize = (kind: ListKind) =>
    one(async (db, ids) => {
      const sizes = await findListSizes(db, kind, ids);
      return new Map(sizes.map(({ provinceId, count }) => [provinceId, count]));
    });
  const listed = (kind: ListKind) =>
    many(async (db, ids) => groupBy(await findListed(db, kind, ids), (row) => row.provinceId));
  const disjoint = (kind: ListKind) =>
    one(async (db, sets) => {
      const answers = await findDisjoint(
        db,
        kind,
        sets.map((set) => set.split(',')),
      );
      return new Map(answers.map((answer) => [sets[answer.asked] ?? '', answer.disjoint]));
    });
  const nation = () => databases.of(NATION);
  const weights = loaderByUnit<WeightKey, UnitWeightRow>(
    databases,
    textOfWeight,
    async (db, _nation, keys) => {
      const texts = keys.map(textOfWeight);
      const rows = await findWeights(
        db,
        keys.map(({ question }) => question),
      );
      return mapBy(rows, ({ asked }) => texts[asked] ?? '');
    },
  );
  return {
    province: record<ProvinceRow>(ProvinceTable),
    versions: many(async (db, ids) => groupBy(await findProvinceVersions(db, ids), (row) => row.provinceId)),
    predecessors: many(async (db, ids) => groupBy(await findSuccessions(db, ids), (row) => row.toId)),
    successor: one(async (db, ids) => mapBy(await findSuccessions(db, ids), (row) => row.fromId)),
    homonyms: many(async (db, texts) => groupBy(await findHomonyms(db, texts), (row) => row.asked)),
    region: one(async (db) => mapBy(await listRegions(db), (row) => `${row.era}-${row.code}`)),
    administrativeUnit: record<AdministrativeUnitRow>(AdministrativeUnitTable),
    administrativeUnitsOf: many(async (db, ids) =>
      groupBy(await findAdministrativeUnitsOf(db, ids), (row) => row.provinceId),
    ),
    administrativeSuccessors: many(async (db, ids) =>
      groupBy(await findAdministrativeSuccessions(db, ids), (row) => row.fromId),
    ),
    measure: record<MeasureRow>(MeasureTable),
    personUnits: many(async (db, ids) => groupBy(await findPersonUnits(db, ids), (row) => row.personId)),
    /** How many people of a unit are listed as having records in several; null where the index is not current. */
    listSize: { all: listSize('all'), contemporary: listSize('contemporary') },
    /** Who they are: to be asked once {@link listSize} and `spendKeys` allow it. */
    listed: { all: listed('all'), contemporary: listed('contemporary') },
    /** Whether the index shows that nobody has records in two of these units: their ids, joined by commas. */
    disjoint: { all: disjoint('all'), contemporary: disjoint('contemporary') },
    /** Throws KEYSET_TOO_LARGE when the lists of one request carry too many persons together. */
    spendKeys: createKeyBudget(),
    /** The last published weight; null = none was published. */
    weight: { load: (question: WeightQuestion) => weights.load({ unitId: NATION, question }) },
    /** The whole map of a day (null: today's). */
    provincesOn: async (on: string | null) => listProvinces(await nation(), on),
    /** Measures valid on a day (null: all). */
    measuresOn: async (on: string | null) => listMeasures(await nation(), on),
    codes: async () => listCodes(await nation()),
  };
}

type Find<Value> = (dataSource: DataSource, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

function byIds<Value>(find: Find<Value>) {
  return (dataSource: DataSource, _nation: string, keys: readonly RecordKey[]) =>
    find(dataSource, keys.map(idOf));
}

function national<Value>(loader: { load(key: RecordKey): Promise<Value> }): NationalLoader<Value> {
  return { load: (id) => loader.load({ unitId: NATION, id }) };
}
