import type { Observed } from './features.ts';

type Path = readonly (string | number)[];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: Path;
    readonly message?: string;
    readonly extensions?: { readonly code?: unknown; readonly more?: unknown };
  }[];
}

/**
 * How the gateway's answer differs from graphql-js's; undefined if it does not. Data must be the same text, so the order
 * of its keys counts too. Of errors, the specification leaves open which of several below one null are told: each
 * null with an error must have one in both answers.
 */
export function differenceOf(given: unknown, expected: Answer, observed: Observed): string | undefined {
  const actual = given as Answer;
  const told = JSON.stringify(inOrder(actual.data));
  const wanted = JSON.stringify(inOrder(expected.data));
  const tell = () => `expected ${wanted} ${tellErrors(expected)}\nreceived ${told} ${tellErrors(actual)}`;
  if (told !== wanted) return tell();
  const standsAt = (answer: Answer) =>
    new Set((answer.errors ?? []).map(({ path }) => place(answer.data, path)));
  const here = standsAt(actual);
  const there = standsAt(expected);
  // Of an error in what is only required, the client is told at the object that it was for.
  if (observed.has('error in what is required')) here.delete(undefined);
  // The gateway lists up to 50 errors of a deployment, and the last says how many more there were.
  const untold = (actual.errors ?? []).reduce(
    (sum, { extensions }) => sum + Number(extensions?.more ?? 0),
    0,
  );
  const lacking = there.size - here.size;
  const same = lacking >= 0 && lacking <= untold && [...here].every((each) => there.has(each));
  return same ? undefined : tell();
}

/** Where an error's null is seen; undefined if there is none on the way. */
function place(data: unknown, path: Path | undefined): string | undefined {
  let value = data;
  for (let i = 0; path && i <= path.length; i++) {
    if (value === null || value === undefined) return path.slice(0, i).join('.');
    value = (value as Record<string | number, unknown>)[path[i] ?? ''];
  }
  return undefined;
}

/** Introspection lists types and fields in no order that is fixed. */
function inOrder(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key.startsWith('introspected') ? sorted(value) : value]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sorted(each)]));
}

function tellErrors({ errors = [] }: Answer): string {
  return JSON.stringify(
    errors.map(({ path, message, extensions }) => `${path?.join('.')}: ${extensions?.code ?? message}`),
  );
}
