/** A start that cannot go on, told so that an operator can mend it: what is wrong, where, and what to do. */
export class StartError extends Error {
  readonly where: string;
  readonly remedy: string;
  constructor(what: string, where: string, remedy: string, cause?: unknown) {
    super(what, { cause });
    this.name = 'StartError';
    this.where = where;
    this.remedy = remedy;
  }
}

/** The text of a failed start for stderr: the three lines of a {@link StartError}, else the error's message. */
export function tellStartError(error: unknown): string {
  if (error instanceof StartError) {
    return `lien-thong: ${error.message}\n  Where: ${error.where}\n  Remedy: ${error.remedy}\n`;
  }
  return `lien-thong: ${error instanceof Error ? error.message : String(error)}\n`;
}

/** The `code` of a Node or PostgreSQL error (`EADDRINUSE`, `28P01`), empty when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
