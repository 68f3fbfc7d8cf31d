import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm run build:client` packs the typed client as an npm package without dependencies, from `client/` and the generated
 * documents: a `.tgz` in the folder that is given, or in `client/dist/`. Its path goes to stdout.
 */
const root = new URL('../', import.meta.url).pathname;
const target = resolve(process.argv[2] ?? join(root, 'client/dist'));
const folder = join(target, 'package');
const emitted = join(target, 'emitted');
const documents = join(folder, 'documents');

/** Generated code takes two types from a package; these stand in for it. */
const TYPES = `export interface DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}
export type ResultOf<T> = T extends DocumentTypeDecoration<infer TResult, infer _TVariables> ? TResult : never;
`;

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function runNode(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
}

for (const made of [folder, emitted]) rmSync(made, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
runNode(
  join(root, 'node_modules/typescript/bin/tsc'),
  ['-p', 'client', '--outDir', emitted, '--pretty', 'false'],
  root,
);
renameSync(join(emitted, 'client'), folder);
renameSync(join(emitted, 'codegen/client/documents'), documents);
for (const name of ['codes.js', 'codes.d.ts']) renameSync(join(emitted, 'common', name), join(folder, name));
rmSync(emitted, { recursive: true });

for (const name of ['documents.js', 'documents.d.ts'])
  edit(join(folder, name), (text) => text.replaceAll('../codegen/client/documents/', './documents/'));
for (const name of ['answer', 'lien-thong'].flatMap((each) => [`${each}.js`, `${each}.d.ts`]))
  edit(join(folder, name), (text) => text.replaceAll('../common/codes.', './codes.'));
for (const path of [folder, documents].flatMap((each) => readdirSync(each).map((name) => join(each, name)))) {
  // Types are emitted with the names of their sources.
  if (path.endsWith('.d.ts'))
    edit(path, (text) =>
      text
        .replaceAll('@graphql-typed-document-node/core', './typed-document-node.js')
        .replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"),
    );
  // So that bundlers leave out the documents that nobody uses.
  if (path.endsWith('.js'))
    edit(path, (text) => text.replaceAll('= new Typed', '= /* @__PURE__ */ new Typed'));
}
writeFileSync(join(documents, 'typed-document-node.d.ts'), TYPES);
writeFileSync(join(documents, 'typed-document-node.js'), 'export {};\n');

cpSync(
  join(root, 'codegen/client/documents/persisted-documents.json'),
  join(folder, 'persisted-documents.json'),
);
cpSync(join(root, 'client/README.md'), join(folder, 'README.md'));
cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entry = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify(
    {
      name: 'lien-thong-client',
      version,
      description:
        "Typed client of Liên Thông, the gateway over the cadre-training systems of Vietnam's provinces",
      license,
      type: 'module',
      sideEffects: false,
      exports: {
        '.': entry('lien-thong'),
        './documents': entry('documents'),
        './persisted-documents.json': './persisted-documents.json',
        './package.json': './package.json',
      },
    },
    null,
    2,
  )}\n`,
);

const npm = process.env.npm_execpath;
const pack = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', target];
const packed = npm?.endsWith('.js')
  ? runNode(npm, pack, folder)
  : execFileSync('npm', pack, { cwd: folder, encoding: 'utf8' });
const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
process.stdout.write(`${join(target, filename)}\n`);
