import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { asUnitError } from './errors.ts';
import type { UnitDatabases } from './unit-databases.ts';

/** A loader's key says whose database has the answer. */
export interface UnitKey {
  readonly unitId: string;
}

/** Reads what belongs to these keys, all of one unit, in one statement: a map from `keyOf(key)` to the value. */
export type LoadOfUnit<Key extends UnitKey, Value> = (
  dataSource: DataSource,
  unitId: string,
  keys: readonly Key[],
) => Promise<ReadonlyMap<string, Value>>;

/**
 * A loader for one kind of record within one request. `keyOf` is the key's text inside its unit (`key.id`).
 * A batch makes one call of `load` per unit, all at once. A key that the map lacks gives null; a unit that fails
 * fails its own keys only. A key with a NUL in its text is never asked: no record has one, and PostgreSQL would refuse the
 * statement of the whole batch.
 */
export function loaderByUnit<Key extends UnitKey, Value>(
  databases: UnitDatabases,
  keyOf: (key: Key) => string,
  load: LoadOfUnit<Key, Value>,
): DataLoader<Key, Value | null, string> {
  return createLoader(databases, keyOf, load, () => null);
}

/** The same for lists: a key that the map lacks gives an empty one. */
export function listLoaderByUnit<Key extends UnitKey, Item>(
  databases: UnitDatabases,
  keyOf: (key: Key) => string,
  load: LoadOfUnit<Key, readonly Item[]>,
): DataLoader<Key, readonly Item[], string> {
  return createLoader(databases, keyOf, load, () => []);
}

/** As it is, and as JSON writes it: the text of a key may be either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that is looked for
const NUL = /\u0000|\\u0000/;

function createLoader<Key extends UnitKey, Value, Absent>(
  databases: UnitDatabases,
  keyOf: (key: Key) => string,
  load: LoadOfUnit<Key, Value>,
  absent: () => Absent,
): DataLoader<Key, Value | Absent, string> {
  const loadUnit = async (
    unitId: string,
    keys: readonly Key[],
  ): Promise<ReadonlyMap<string, Value> | Error> => {
    try {
      return await load(await databases.of(unitId), unitId, keys);
    } catch (error) {
      return asUnitError(unitId, error);
    }
  };
  return new DataLoader<Key, Value | Absent, string>(
    async (keys) => {
      const groups = [
        ...groupBy(
          keys.filter((key) => !NUL.test(keyOf(key))),
          (key) => key.unitId,
        ),
      ];
      const answers = new Map(
        await Promise.all(
          groups.map(async ([unitId, ofUnit]) => [unitId, await loadUnit(unitId, ofUnit)] as const),
        ),
      );
      return keys.map((key) => {
        const answer = answers.get(key.unitId);
        if (answer instanceof Error) return answer;
        const text = keyOf(key);
        return answer?.has(text) ? (answer.get(text) as Value) : absent();
      });
    },
    { cacheKeyFn: (key) => JSON.stringify([key.unitId, keyOf(key)]) },
  );
}

/** Rows by a text of theirs; of two with the same text the later stands. */
export function mapBy<Row>(rows: readonly Row[], textOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [textOf(row), row]));
}

/** Rows in groups of the same text, each in the order in which they came. */
export function groupBy<Row>(rows: readonly Row[], textOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const text = textOf(row);
    const group = groups.get(text);
    if (group) group.push(row);
    else groups.set(text, [row]);
  }
  return groups;
}

/** A row that says which of several questions it answers, by the place of the question, from 0. */
export interface Answering {
  readonly asked: number;
}

/** The rows that answer the question at a place. */
export function answersTo<Row extends Answering>(place: number, rows: readonly Row[]): Row[] {
  return rows.filter(({ asked }) => asked === place);
}

/** Rows in groups by the text of the question that each answers. */
export function groupByQuestion<Key, Row extends Answering>(
  keys: readonly Key[],
  rows: readonly Row[],
  textOf: (key: Key) => string,
): Map<string, Row[]> {
  return groupBy(rows, ({ asked }) => {
    const key = keys[asked];
    if (key === undefined) throw new Error('A row answers a question that was not asked.');
    return textOf(key);
  });
}
