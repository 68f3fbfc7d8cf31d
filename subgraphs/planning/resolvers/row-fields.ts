import type { PlanningContext } from '../loaders.ts';

/** The key of a record, as parents of resolvers carry it. */
export interface RecordRef {
  readonly provinceId: string;
  readonly id: string;
}

type LoadRow<Row> = (ref: RecordRef, context: PlanningContext) => Promise<Row | null>;

type RowFields<Row, Field extends keyof Row> = {
  [Name in Field]: (ref: RecordRef, args: object, context: PlanningContext) => Promise<Row[Name] | null>;
};

/** Resolvers of the fields that stand in the row under the same name; null when there is no such record. */
export function rowFields<Row, const Fields extends readonly (keyof Row)[]>(
  load: LoadRow<Row>,
  ...names: Fields
): RowFields<Row, Fields[number]> {
  const resolvers = names.map((name) => [
    name,
    async (ref: RecordRef, _args: object, context: PlanningContext) =>
      (await load(ref, context))?.[name] ?? null,
  ]);
  return Object.fromEntries(resolvers);
}

/** A reference to another record of the same unit; null when none is recorded. */
export function refOf(provinceId: string, id: string | null | undefined): RecordRef | null {
  return id ? { provinceId, id } : null;
}
