import writeXlsxFile, { type CellObject } from 'write-excel-file/browser';
import type { Cell, Sheet } from './sheet.ts';

const WIDE = 34;
const NARROW = 18;

/** A workbook of one sheet; loaded only when somebody asks for it. Texts are texts there, never formulas. */
export function toXlsx({ title, about, columns, rows }: Sheet): Promise<Blob> {
  const bold = (text: string): CellObject => ({ value: text, type: String, fontWeight: 'bold', wrap: true });
  const lines = [
    [bold(title)],
    ...about.map(([label, text]) => [bold(label), cell(text)]),
    [],
    columns.map(bold),
    ...rows.map((row) => row.map(cell)),
  ];
  const widths = columns.map((_, place) => ({ width: place === 0 ? WIDE : NARROW }));
  return writeXlsxFile(lines, { columns: widths, sheet: 'Liên Thông' }).toBlob();
}

function cell(value: Cell): CellObject {
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
