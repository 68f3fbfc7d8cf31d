import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { refusal } from './errors.ts';
import { isTree, type Tree } from './tree.ts';
import type { WarmDocument } from './warm-documents.ts';

/** Listed texts by their ids: the SHA-256 of the text, 64 hexadecimal digits. */
export type Manifest = ReadonlyMap<string, string>;

/** What a request asks to run; `refused` if it may not. */
export interface Question {
  /** Of a POST. */
  readonly body: unknown;
  /** Of a GET, from the question mark. */
  readonly search: string;
  readonly document: string | undefined;
  readonly refused?: GraphQLError;
}

export interface TrustRules {
  /** Nothing but listed documents is run. */
  readonly only: boolean;
  /** Clients may register documents by their hash: Apollo's automatic persisted queries, kept by the server. */
  readonly takesAutomatic: boolean;
}

/** A document's id in a request, and whether it came in Apollo's way. */
interface AskedId {
  readonly id: string;
  readonly isApollos: boolean;
}

const HEX = /^(?:sha256:)?([0-9a-f]{64})$/;

/**
 * Reads a manifest: a JSON object of texts by id, with or without `sha256:`. Throws if it is none, or if an id is not
 * the hash of its text: then somebody has changed one of them.
 */
export function readManifest(json: string): Manifest {
  const content: unknown = JSON.parse(json);
  if (!isTree(content)) throw new Error('it is not a JSON object of texts by id');
  const texts = new Map<string, string>();
  for (const [id, text] of Object.entries(content)) {
    const hash = HEX.exec(id)?.[1];
    if (hash === undefined || typeof text !== 'string')
      throw new Error(`"${id.slice(0, 80)}" is not sha256: and 64 hexadecimal digits with a text`);
    if (hashOf(text) !== hash) throw new Error(`${id} is not the hash of its text`);
    texts.set(hash, text);
  }
  return texts;
}

/** The texts, to be planned before anybody asks. */
export function listedDocuments(manifest: Manifest): WarmDocument[] {
  return [...manifest].map(([hash, text]) => ({ path: `sha256:${hash}`, text }));
}

/**
 * Puts the listed text in the place of its id. Ids come as `documentId` (GraphQL over HTTP, appendix on persisted
 * documents) or as `extensions.persistedQuery.sha256Hash` (Apollo), with or without `sha256:`.
 */
export class TrustedDocuments {
  readonly #rules: TrustRules;
  #manifest: Manifest | undefined;

  /** Without a manifest nothing is listed. */
  constructor(rules: TrustRules, manifest: Manifest | undefined) {
    this.#rules = rules;
    this.#manifest = manifest;
  }

  replace(manifest: Manifest | undefined): void {
    this.#manifest = manifest;
  }

  /** `body` is what came as JSON, `document` its query. */
  ofPost({ body, document: query }: Pick<Question, 'body' | 'document'>): Question {
    if (!isTree(body)) return { body, search: '', document: query };
    const asked = askedId(body.documentId, body.extensions);
    if (asked === undefined && !this.#rules.only) return { body, search: '', document: query };
    const found = this.#find(asked, query);
    if (typeof found !== 'string') return { body, search: '', document: query, ...found };
    const known: Tree = { query: found };
    if (body.operationName !== undefined) known.operationName = body.operationName;
    if (body.variables !== undefined) known.variables = body.variables;
    if (body.extensions !== undefined) known.extensions = withoutHash(body.extensions);
    return { body: known, search: '', document: found };
  }

  ofGet(search: string): Question {
    const parameters = new URLSearchParams(search);
    const query = parameters.get('query') ?? undefined;
    const extensions = readJson(parameters.get('extensions'));
    const asked = askedId(parameters.get('documentId') ?? undefined, extensions);
    if (asked === undefined && !this.#rules.only) return { body: undefined, search, document: query };
    const found = this.#find(asked, query);
    if (typeof found !== 'string') return { body: undefined, search, document: query, ...found };
    parameters.delete('documentId');
    parameters.set('query', found);
    if (isTree(extensions)) parameters.set('extensions', JSON.stringify(withoutHash(extensions)));
    return { body: undefined, search: `?${parameters}`, document: found };
  }

  /** The text to run; an object: leave the request as it is, or refuse it. No text of the caller is parsed here. */
  #find(asked: AskedId | undefined, query: string | undefined): string | { refused?: GraphQLError } {
    const { only, takesAutomatic } = this.#rules;
    if (asked === undefined) return { refused: notTrusted() };
    const hash = HEX.exec(asked.id)?.[1];
    const listed = hash === undefined ? undefined : this.#manifest?.get(hash);
    if (listed !== undefined)
      return query === undefined || query === listed ? listed : { refused: differs() };
    if (only) return { refused: query === undefined ? notFound() : notTrusted() };
    if (query !== undefined && hashOf(query) !== hash) return { refused: differs() };
    // The server says itself whether it takes hashes, and keeps those of development.
    if (asked.isApollos && (takesAutomatic || this.#manifest === undefined)) return {};
    return query ?? { refused: notFound() };
  }
}

function askedId(documentId: unknown, extensions: unknown): AskedId | undefined {
  if (documentId !== undefined && documentId !== null) return { id: String(documentId), isApollos: false };
  const persisted = isTree(extensions) ? extensions.persistedQuery : undefined;
  const hash = isTree(persisted) ? persisted.sha256Hash : undefined;
  return typeof hash === 'string' ? { id: hash, isApollos: true } : undefined;
}

/** The server would look for the hash among its own. */
function withoutHash(extensions: unknown): unknown {
  if (!isTree(extensions) || extensions.persistedQuery === undefined) return extensions;
  const { persistedQuery: _, ...rest } = extensions;
  return rest;
}

function readJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function notTrusted(): GraphQLError {
  return refusal(
    'DOCUMENT_NOT_TRUSTED',
    'Only listed documents are run here: send the id of one as documentId, and no text.',
    403,
  );
}

function notFound(): GraphQLError {
  return refusal('PERSISTED_QUERY_NOT_FOUND', 'No document is listed under this id.');
}

function differs(): GraphQLError {
  return refusal('BAD_REQUEST', 'The text is not the one that the id stands for. Send one of them.');
}
