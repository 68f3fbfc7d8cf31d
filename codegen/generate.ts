import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { SUBGRAPHS } from '../common/units.ts';
import { apiSdl } from './api.ts';
import { codegenConfig } from './codegen.ts';
import { composeSupergraph, subgraphSdl } from './compose.ts';

/** `npm run codegen` writes every generated file; with `--check` it writes none and fails when one is stale. */
const check = process.argv.includes('--check');
process.chdir(new URL('../', import.meta.url).pathname);

/** The preset always makes them; the client takes the documents themselves. */
const UNUSED = new Set(['codegen/client/documents/gql.ts', 'codegen/client/documents/index.ts']);

const supergraph = composeSupergraph();
const sdl = Object.fromEntries(SUBGRAPHS.map((name) => [name, subgraphSdl(name)]));
const files = (await generate(codegenConfig(sdl, apiSdl(supergraph)), false)).filter(
  ({ filename }: { filename: string }) => !UNUSED.has(filename),
);
files.push({ filename: 'schema/supergraph.graphql', content: supergraph });

const stale: string[] = [];
for (const { filename, content } of files as { filename: string; content: string }[]) {
  const before = await readFile(filename, 'utf8').catch(() => '');
  if (before === content) continue;
  stale.push(filename);
  if (check) continue;
  await mkdir(dirname(filename), { recursive: true });
  await writeFile(filename, content);
}
if (check && stale.length > 0) {
  process.stderr.write(
    `Stale generated files (run npm run codegen):\n${stale.map((f) => `  ${f}\n`).join('')}`,
  );
  process.exit(1);
}
process.stderr.write(
  check ? 'Generated files are up to date.\n' : `Wrote ${stale.length} of ${files.length} files.\n`,
);
