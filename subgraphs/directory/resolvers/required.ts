import type { Figure, FigureSource } from '../../kit/figures.ts';

/** A value as a representation carries it: what may be null may be absent as well. */
export type Loose<Value> = Value extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Value extends object
    ? { readonly [Key in KeysOf<Value, 'never null'>]: Loose<Value[Key]> } & {
        readonly [Key in KeysOf<Value, 'nullable'>]?: Loose<NonNullable<Value[Key]>> | null | undefined;
      }
    : Value;

type KeysOf<Whole, Kind extends 'nullable' | 'never null'> = {
  [Key in keyof Whole]: null extends Whole[Key]
    ? Kind extends 'nullable'
      ? Key
      : never
    : Kind extends 'nullable'
      ? never
      : Key;
}[keyof Whole];

/** A figure as `@requires` brings it: whom it speaks of is known from its cell. */
export type RequiredFigure = Loose<Omit<Figure, 'unitId'>>;

/** The figure of one unit, whole again. */
export function figureOf(unitId: string, given: RequiredFigure): Figure {
  const { period, source } = given;
  return {
    ...given,
    operator: given.operator ?? null,
    low: given.low ?? null,
    high: given.high ?? null,
    reason: given.reason ?? null,
    period: period ? { from: period.from ?? null, to: period.to ?? null } : null,
    source: source ? sourceOf(source) : null,
    unitId,
    asOf: given.asOf ?? null,
  };
}

/** A source, whole again. */
export function sourceOf(given: Loose<FigureSource>): FigureSource {
  const { factIds, file, publishedOn = null, publishedOnReliable = null } = given;
  return { factIds: [...factIds], file, publishedOn, publishedOnReliable };
}
