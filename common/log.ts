import { pino } from 'pino';
import { STANDARD_ERROR } from './standard-error.ts';

/** What the product needs of a logger. Never pass personal data: ids of persons, names, dossiers. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A JSON-lines log on stderr (stdout belongs to answers). Level from `LOG_LEVEL`, default `warn`. */
export function createLog(name: string, level = process.env.LOG_LEVEL ?? 'warn'): Log {
  return pino({ name, level, base: { name, pid: process.pid } }, STANDARD_ERROR);
}
