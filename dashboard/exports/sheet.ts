/** What a cell of an export holds: a text, a number as the gateway gave it, or `…` for what is missing. */
export type Cell = string | number;

/** A page's table as it leaves the page: with its filters, its day, what it stands on and who is missing. */
export interface Sheet {
  readonly title: string;
  /** Lines above the table: a label and its text. */
  readonly about: readonly (readonly [label: string, text: string])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly name: string;
  /** Units that gave their figures, of those expected; null where every one did. */
  readonly part: { readonly given: number; readonly of: number } | null;
}

/** `tien-do-dao-tao_2026-11-22_PARTIAL-31of34.xlsx`: what is not the whole says so before it is opened. */
export function fileName({ name, part }: Sheet, ending: 'csv' | 'xlsx'): string {
  return `${name}${part ? `_PARTIAL-${part.given}of${part.of}` : ''}.${ending}`;
}
