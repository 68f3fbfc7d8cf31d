/** Values of a statement that is put together from parts, in the order of their numbers. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The place of a value in the text, with its type where one is given. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return `$${this.values.length}${type === undefined ? '' : `::${type}`}`;
  }
}

/** The condition that a column has one of these values; none when nothing was asked for. */
export function isAnyOf(
  column: string,
  codes: readonly string[] | null,
  parameters: Parameters,
  type = 'text[]',
): string[] {
  return codes === null ? [] : [`${column} = any(${parameters.add(codes, type)})`];
}
