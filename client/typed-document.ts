/**
 * A document that knows what its answer looks like: those under `./documents` of this package, and any that a code
 * generator writes in its string mode.
 */
export interface TypedDocument<Data, Variables> {
  /** Carries the types; never there at run time. */
  readonly __apiType?: (variables: Variables) => Data;
  /** `hash` is the id under which the gateway may list it. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
  /** A parsed document has no text to send: print it first. */
  readonly kind?: never;
  toString(): string;
}

/** The id under which the gateway may know the document. */
export function idOf({ __meta__ }: TypedDocument<unknown, never>): string | undefined {
  return typeof __meta__?.hash === 'string' ? __meta__.hash : undefined;
}

const TOKENS = /"""[\s\S]*?(?<!\\)"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[{}()]|[_A-Za-z]\w*/g;

/** True if every operation of the text is a query: only reads may be sent a second time. */
export function isRead(text: string): boolean {
  let depth = 0;
  let isStart = true;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '(') {
      depth++;
      isStart = false;
    } else if (token === '}' || token === ')') {
      depth--;
      isStart = token === '}' && depth === 0;
    } else if (isStart && depth === 0 && /^\w/.test(token)) {
      if (token !== 'query' && token !== 'fragment') return false;
      isStart = false;
    }
  }
  return true;
}
