import { readFileSync } from 'node:fs';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { SUBGRAPHS } from '../common/units.ts';

const root = new URL('../', import.meta.url);

/** The SDL of one subgraph as it is published: its own schema and the value types that all share. */
export function subgraphSdl(name: string): string {
  const own = readFileSync(new URL(`subgraphs/${name}/schema.graphql`, root), 'utf8');
  return `${own}\n${readFileSync(new URL('schema/shared.graphql', root), 'utf8')}`;
}

/** Composes the four published schemas; throws with every composition error. Never asks a live server. */
export function composeSupergraph(): string {
  const result = composeServices(
    SUBGRAPHS.map((name) => ({
      name,
      typeDefs: parse(subgraphSdl(name)),
      url: `http://${name}.invalid/graphql`,
    })),
  );
  if (compositionHasErrors(result)) {
    throw new Error(
      `The four schemas do not compose:\n${result.errors.map((e) => `- ${e.message}`).join('\n')}`,
    );
  }
  return `${result.supergraphSdl}\n`;
}
