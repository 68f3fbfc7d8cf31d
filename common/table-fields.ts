import { isDay } from './days.ts';
import { ClientError } from './errors.ts';

/** One argument of a table, in its filter or beside it; `part` is an input object that may be left out. */
export type Field =
  | { readonly kind: 'codes'; readonly list?: CodeList }
  | { readonly kind: 'flag' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'rank'; readonly list: CodeList }
  | { readonly kind: 'day' }
  | { readonly kind: 'word'; readonly words: readonly [string, ...string[]] }
  | { readonly kind: 'part'; readonly fields: Fields };

/** Fields by name, in the order in which they are written. */
export type Fields = { readonly [name: string]: Field };

/** A code list of `directory` that says which codes and ranks there are. */
export type CodeList =
  | 'PositionTitle'
  | 'PoliticalTheoryLevel'
  | 'ProfessionalLevel'
  | 'StateManagementLevel';

/**
 * What a field says: null = not given. A list that is given has at least one code, each once, in their order; a `switch` is
 * false, and a `word` the first of its words, unless said otherwise.
 */
type ValueOf<One extends Field> = One extends { readonly kind: 'codes' }
  ? readonly string[] | null
  : One extends { readonly kind: 'flag' }
    ? boolean | null
    : One extends { readonly kind: 'switch' }
      ? boolean
      : One extends { readonly kind: 'rank' }
        ? number | null
        : One extends { readonly kind: 'day' }
          ? string | null
          : One extends { readonly kind: 'word'; readonly words: readonly (infer Word)[] }
            ? Word
            : One extends { readonly kind: 'part'; readonly fields: infer Inner extends Fields }
              ? ValuesOf<Inner> | null
              : never;

/** The values of fields by name. */
export type ValuesOf<All extends Fields> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

/** What a code may be made of; a comma or a `~` would be read as the end of it. */
const CODE = /^[\w.:-]{1,60}$/;
const MOST_CODES = 50;
const LARGEST_RANK = 20;

/**
 * The values of an input object that fits its SDL. Throws BAD_ARGUMENT with place and remedy for an empty or too long list, a
 * code that can be none, a rank out of its range.
 */
export function readInput<All extends Fields>(
  place: string,
  fields: All,
  input: object | null,
): ValuesOf<All> {
  return valuesOf(fields, (name, field) =>
    readArgument(`${place}.${name}`, field, Reflect.get(input ?? {}, name)),
  );
}

function readArgument(place: string, field: Field, given: unknown): unknown {
  const value = given ?? null;
  switch (field.kind) {
    case 'codes':
      return Array.isArray(value) ? readCodes(place, value) : null;
    case 'switch':
      return value === true;
    case 'word':
      return value ?? field.words[0];
    case 'part':
      return typeof value === 'object' && value !== null ? readInput(place, field.fields, value) : null;
    case 'rank':
      if (value === null || isRank(value)) return value;
      throw new ClientError(
        'BAD_ARGUMENT',
        `${place}: ${String(value)} is no rank; codeLists(names: ["${field.list}"]) gives them.`,
      );
    case 'flag':
    case 'day':
      return value;
  }
}

function readCodes(place: string, given: readonly unknown[]): string[] {
  if (given.length === 0) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `${place}: is empty and would keep nothing; leave it out, or name at least one.`,
    );
  }
  const codes = [...new Set(given)].map((code, index) => {
    if (typeof code === 'string' && CODE.test(code)) return code;
    throw new ClientError(
      'BAD_ARGUMENT',
      `${place}[${index}]: ${JSON.stringify(String(code).slice(0, 60))} can be no code or id.`,
    );
  });
  if (codes.length > MOST_CODES) {
    throw new ClientError(
      'BAD_ARGUMENT',
      `${place}: ${codes.length} values, at most ${MOST_CODES}; ask in parts.`,
    );
  }
  // By code unit, as `<` compares when they are read again.
  return codes.sort();
}

function isRank(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_RANK;
}

/** Writes what is given as `name=text`, a part as its name and then `name.field=text`. */
export function formatFields(fields: Fields, values: object, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value: unknown = Reflect.get(values, name) ?? null;
    const place = `${prefix}${name}`;
    if (value === null || value === false)
      return field.kind === 'flag' && value === false ? [`${place}=0`] : [];
    if (value === true) return [`${place}=1`];
    if (field.kind === 'part') {
      return typeof value === 'object' ? [place, ...formatFields(field.fields, value, `${place}.`)] : [];
    }
    if (field.kind === 'word' && value === field.words[0]) return [];
    return [`${place}=${Array.isArray(value) ? value.join(',') : String(value)}`];
  });
}

/**
 * Reads what {@link formatFields} wrote; what does not fit its field is read as not given, so that the caller tells a forged
 * text by writing it again.
 */
export function parseFields<All extends Fields>(
  fields: All,
  texts: ReadonlyMap<string, string | null>,
  prefix = '',
): ValuesOf<All> {
  return valuesOf(fields, (name, field) => {
    const place = `${prefix}${name}`;
    if (field.kind === 'part') return texts.has(place) ? parseFields(field.fields, texts, `${place}.`) : null;
    return parseText(field, texts.get(place) ?? null);
  });
}

function parseText(field: Exclude<Field, { kind: 'part' }>, text: string | null): unknown {
  switch (field.kind) {
    case 'codes': {
      if (text === null) return null;
      const codes = text.split(',');
      const inOrder = codes.every((code, place) => CODE.test(code) && code > (codes[place - 1] ?? ''));
      return inOrder && codes.length <= MOST_CODES ? codes : null;
    }
    case 'flag':
      return text === '1' ? true : text === '0' ? false : null;
    case 'switch':
      return text === '1';
    case 'rank':
      return text !== null && isRank(Number(text)) ? Number(text) : null;
    case 'day':
      return isDay(text) ? text : null;
    case 'word':
      return field.words.find((word) => word === text) ?? field.words[0];
  }
}

function valuesOf<All extends Fields>(
  fields: All,
  read: (name: string, field: Field) => unknown,
): ValuesOf<All> {
  // Each value is made for the kind of its own field, which the type of entries does not tell.
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, read(name, field)]),
  ) as ValuesOf<All>;
}
