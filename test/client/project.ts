import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An empty TypeScript project outside the checkout, with the packed client installed in it. */
export interface ClientProject {
  readonly folder: string;
  /**
   * Compiles programs, strictly; gives the compiler's errors for each of them by its name, none as an empty text.
   * `options` are those of the compiler beside that.
   */
  compile(programs: Readonly<Record<string, string>>, options?: object): Promise<Record<string, string>>;
  /** Runs a program that was compiled, and gives what it prints; rejects if it fails. */
  run(name: string): Promise<string>;
  /** Makes a package of this checkout visible to the project. */
  link(...packages: string[]): void;
}

/** Packs the client and installs it, without the network. */
export async function createClientProject(): Promise<ClientProject> {
  const dist = mkdtempSync(join(tmpdir(), 'client-package-'));
  const { stdout } = await run(process.execPath, ['--import', 'tsx/esm', 'codegen/build-client.ts', dist]);
  const folder = mkdtempSync(join(tmpdir(), 'client-project-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', stdout.trim()], { cwd: folder });

  return {
    folder,
    async compile(programs, options = {}) {
      const names = Object.keys(programs);
      for (const name of names) writeFileSync(join(folder, `${name}.ts`), programs[name] ?? '');
      const compilerOptions = {
        target: 'es2022',
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        types: [],
        ...options,
      };
      const files = names.map((name) => `${name}.ts`);
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const output = await run(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
        cwd: folder,
      }).then(
        (done) => done.stdout,
        (failed: { stdout: string }) => failed.stdout,
      );
      const errors = Object.fromEntries(names.map((name) => [name, '']));
      let current = '';
      for (const line of output.split('\n').filter(Boolean)) {
        // What goes on in the next line is set in.
        if (!line.startsWith(' ')) current = /^([\w-]+)\.ts\(/.exec(line)?.[1] ?? '';
        if (errors[current] === undefined) throw new Error(`The compiler says: ${line}`);
        errors[current] += `${line}\n`;
      }
      return errors;
    },
    async run(name) {
      const { stdout, stderr } = await run(process.execPath, [`${name}.js`], { cwd: folder });
      return stdout + stderr;
    },
    link(...packages) {
      for (const name of packages) {
        const path = join(folder, 'node_modules', name);
        mkdirSync(dirname(path), { recursive: true });
        symlinkSync(resolve('node_modules', name), path);
      }
    },
  };
}

const GATEWAY = 'http://127.0.0.1:4000/graphql';

/** The first block of code under a heading of a page, for the gateway at `url`. */
export function recipe(page: string, heading: string, url: string): string {
  const text = readFileSync(page, 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const code = section === undefined ? undefined : /```\w+\n(.*?)```/s.exec(section)?.[1];
  if (!code?.includes(GATEWAY)) throw new Error(`${page} has no recipe under "${heading}".`);
  return code.replace(GATEWAY, url);
}
