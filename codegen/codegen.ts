import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { SUBGRAPHS } from '../common/units.ts';
import { MAPPERS } from './mappers.ts';

const scalars = { Date: 'string', Money: 'string', _Any: 'object', FieldSet: 'string', _FieldSet: 'string' };
const clientConfig = {
  enumsAsTypes: true,
  strictScalars: true,
  useTypeImports: true,
  scalars: { ...scalars, ID: 'string' },
};
const OPERATIONS = 'codegen/operations/*.graphql';

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
      // What tests and tools of this project read: answers as they are on the wire.
      'codegen/client/graphql.ts': {
        schema: api,
        documents: OPERATIONS,
        plugins: [{ add: { content: '/* eslint-disable */' } }, 'typescript-operations'],
        config: clientConfig,
      },
      // What programs outside get: texts with their ids, and fragments that only their own component reads.
      'codegen/client/documents/': {
        schema: api,
        documents: OPERATIONS,
        preset: 'client',
        // Caches of clients match fragments by type names, and cannot add them to a listed document.
        documentTransforms: [addTypenameSelectionDocumentTransform],
        presetConfig: {
          persistedDocuments: true,
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
        },
        config: { ...clientConfig, documentMode: 'string' },
      },
    },
  };
}

function contextName(subgraph: string): string {
  return `${subgraph.charAt(0).toUpperCase()}${subgraph.slice(1)}Context`;
}
