import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eraOf } from '../../common/units.ts';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { nationalVariables } from '../../runtime/sample-answer.ts';
import type { DeploymentEntry } from './serve-layout.ts';

const OPERATIONS = join(CHECKOUT, 'codegen/operations');
const MANIFEST = join(CHECKOUT, 'codegen/client/documents/persisted-documents.json');

/** A typed document of the product as clients send it, and the variables that stand beside it. */
export interface TypedDocumentFile {
  /** Of its file. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All of them, in the order of their names. */
export function typedDocuments(): TypedDocumentFile[] {
  const texts = Object.values(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>);
  return readdirSync(OPERATIONS)
    .filter((file) => file.endsWith('.variables.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.variables.json', '');
      const operation = /^query (\w+)/m.exec(readFileSync(join(OPERATIONS, `${name}.graphql`), 'utf8'))?.[1];
      // A document may take fragments from other files: what is sent has them.
      const query = texts.find((text) => new RegExp(`\\bquery ${operation}\\b`).test(text));
      if (query === undefined) throw new Error(`${name} is not among the documents that clients have.`);
      return { name, query, variables: JSON.parse(readFileSync(join(OPERATIONS, file), 'utf8')) };
    });
}

/** A document's own variables, with all units in place of a list of units; today's alone where it asks about no others. */
export function wideVariables(
  { variables }: TypedDocumentFile,
  deployments: readonly DeploymentEntry[],
): object {
  const wide = Object.entries(nationalVariables(deployments)).filter(([key]) => key in variables);
  return {
    ...variables,
    ...Object.fromEntries(
      wide.map(([key, all]) => {
        const own = JSON.stringify(variables[key]);
        return [key, /"[PHX]63-/.test(own) ? all : all.filter((unitId) => eraOf(unitId) === '34')];
      }),
    ),
  };
}
