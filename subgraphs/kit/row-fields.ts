import type { RecordKey } from './record-loader.ts';

/** The key of a record, from which the resolvers of its fields start. */
export interface RecordRef {
  readonly provinceId: string;
  readonly id: string;
}

type LoadRow<Context, Row> = (ref: RecordRef, context: Context) => Promise<Row | null>;

/** Reads the row of a reference with the loader that the context has for it. */
export function rowOf<Context, Row>(
  loaderOf: (context: Context) => { load(key: RecordKey): Promise<Row | null> },
): LoadRow<Context, Row> {
  return ({ provinceId, id }, context) => loaderOf(context).load({ unitId: provinceId, id });
}

type RowFields<Context, Row, Field extends keyof Row> = {
  [Name in Field]: (ref: RecordRef, args: object, context: Context) => Promise<Row[Name] | null>;
};

/** Resolvers of the fields that stand in the row under the same name; null when there is no such record. */
export function rowFields<Context, Row, const Fields extends readonly (keyof Row)[]>(
  load: LoadRow<Context, Row>,
  ...names: Fields
): RowFields<Context, Row, Fields[number]> {
  const resolvers = names.map((name) => [
    name,
    async (ref: RecordRef, _args: object, context: Context) => (await load(ref, context))?.[name] ?? null,
  ]);
  return Object.fromEntries(resolvers);
}

/** A resolver of the reference to another record of the same unit, whose id the row has; null when it has none. */
export function siblingField<Context, Row>(
  load: LoadRow<Context, Row>,
  idOf: (row: Row) => string | null,
): (ref: RecordRef, args: object, context: Context) => Promise<RecordRef | null> {
  return async (ref, _args, context) => {
    const row = await load(ref, context);
    return row && refOf(ref.provinceId, idOf(row));
  };
}

/** A reference to a record of a unit; null when none is recorded. */
export function refOf(provinceId: string, id: string | null): RecordRef | null {
  return id === null ? null : { provinceId, id };
}

/** References to records of a unit, in their order. */
export function refsOf(provinceId: string, rows: readonly { readonly id: string }[]): RecordRef[] {
  return rows.map(({ id }) => ({ provinceId, id }));
}
