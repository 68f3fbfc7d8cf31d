import { readFileSync } from 'node:fs';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

export interface Composed {
  readonly supergraph: string;
  /** The schema of the clients. */
  readonly api: string;
}

/** Composes the schemas `<folder>/<name>.graphql`; `urls` are by name. */
export function compose(folder: string, urls: ReadonlyMap<string, string>): Composed {
  const result = composeServices(
    [...urls].map(([name, url]) => ({ name, url, typeDefs: parse(readSchema(folder, name)) })),
  );
  if (compositionHasErrors(result)) throw new Error(result.errors.map((each) => each.message).join('\n'));
  return { supergraph: result.supergraphSdl, api: result.publicSdl };
}

export function readSchema(folder: string, name: string): string {
  return readFileSync(new URL(`${folder}/${name}.graphql`, import.meta.url), 'utf8');
}
