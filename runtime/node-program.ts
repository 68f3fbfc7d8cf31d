import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Of tsx the part for modules only: the other one slows down every `require` that a library makes per request. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * V8's settings by program. The gateway makes and drops objects by the request; in a young generation of the default
 * size many requests under way make it copy what is about to die. So do rows under way to a database.
 */
const SETTINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['gateway/main.ts', ['--max-semi-space-size=64']],
  ['seed/main.ts', ['--max-semi-space-size=32']],
]);

/** The arguments with which Node runs a TypeScript file of this checkout, from any working directory. */
export function programArguments(file: string): string[] {
  return [...(SETTINGS.get(file) ?? []), '--import', LOADER, join(ROOT, file)];
}
