import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The arguments with which Node runs a TypeScript file of this checkout, from any working directory. */
export function programArguments(file: string): string[] {
  return ['--import', LOADER, join(ROOT, file)];
}
