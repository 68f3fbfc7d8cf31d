import type { Cell, Sheet } from './sheet.ts';

/** So that spreadsheet programs read the Vietnamese letters. */
const BOM = '﻿';

/** A text that begins like a formula would be run as one: an apostrophe in front makes it text. */
export function guarded(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Comma-separated text of a sheet, lines ended as the format wants them (RFC 4180). */
export function toCsv({ title, about, columns, rows }: Sheet): string {
  const lines: (readonly Cell[])[] = [[title], ...about, [], columns, ...rows];
  return (
    BOM +
    lines
      .map((line) => line.map(field).join(','))
      .join('\r\n')
      .concat('\r\n')
  );
}

function field(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : guarded(cell);
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a file to the browser. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
