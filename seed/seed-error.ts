import { StartError } from '../runtime/start-error.ts';

/** Every code of the command; what each means stands in docs/seed.md. */
export const SEED_CODES = [
  'SEED_ARGUMENT',
  'SEED_CONFIGURATION',
  'SEED_OTHER_ROWS',
  'SEED_OTHER_DATA',
  'SEED_TABLE',
  'SEED_MANIFEST',
] as const;
export type SeedCode = (typeof SEED_CODES)[number];

/** A load that cannot go on: a code, what is wrong, where, and what to do. */
export class SeedError extends StartError {
  readonly code: SeedCode;
  constructor(code: SeedCode, what: string, where: string, remedy: string, cause?: unknown) {
    super(`${code}: ${what}`, where, remedy, cause);
    this.name = 'SeedError';
    this.code = code;
  }
}
