import type { InstitutionsContext, RecordRef } from '../loaders.ts';

type OfRow<Row> = Record<string, (row: Row, ref: RecordRef) => unknown>;

/** Resolvers of the fields that an entity's own row answers: one load for all of them; null for a record that is not there. */
export function rowFields<Row, Fields extends OfRow<Row>>(
  load: (ref: RecordRef, context: InstitutionsContext) => Promise<Row | null>,
  fields: Fields,
): RowResolvers<Row, Fields> {
  const resolvers = Object.entries(fields).map(([name, answer]) => [
    name,
    async (ref: RecordRef, _args: object, context: InstitutionsContext) => {
      const row = await load(ref, context);
      return row === null ? null : answer(row, ref);
    },
  ]);
  return Object.fromEntries(resolvers);
}

type RowResolvers<Row, Fields extends OfRow<Row>> = {
  [Name in keyof Fields]: (
    ref: RecordRef,
    args: object,
    context: InstitutionsContext,
  ) => Promise<ReturnType<Fields[Name]> | null>;
};

/** Another record of the same unit, by its key alone; null for none. */
export function siblingOf(ref: RecordRef, id: string): RecordRef;
export function siblingOf(ref: RecordRef, id: string | null): RecordRef | null;
export function siblingOf({ provinceId }: RecordRef, id: string | null): RecordRef | null {
  return id === null ? null : { provinceId, id };
}
