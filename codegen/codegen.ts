import type { CodegenConfig } from '@graphql-codegen/cli';
import { SUBGRAPHS } from '../common/units.ts';
import { MAPPERS } from './mappers.ts';

const scalars = { Date: 'string', Money: 'string', _Any: 'object', FieldSet: 'string', _FieldSet: 'string' };

/** What `npm run codegen` writes: resolver types of the four subgraphs, and the typed client of the gateway's API. */
export function codegenConfig(sdl: Record<string, string>, api: string): CodegenConfig {
  return {
    silent: true,
    importExtension: '.ts',
    emitLegacyCommonJSImports: false,
    generates: {
      ...Object.fromEntries(
        SUBGRAPHS.map((name) => [
          `subgraphs/${name}/types.generated.ts`,
          {
            schema: sdl[name] ?? '',
            plugins: ['typescript', 'typescript-resolvers'],
            config: {
              federation: true,
              contextType: `./loaders.ts#${contextName(name)}`,
              useTypeImports: true,
              enumsAsTypes: true,
              strictScalars: true,
              scalars,
              mappers: MAPPERS[name],
            },
          },
        ]),
      ),
      'codegen/client/': {
        schema: api,
        documents: ['codegen/operations/*.graphql'],
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: { enumsAsTypes: true, strictScalars: true, useTypeImports: true, scalars },
      },
    },
  };
}

function contextName(subgraph: string): string {
  return `${subgraph.charAt(0).toUpperCase()}${subgraph.slice(1)}Context`;
}
