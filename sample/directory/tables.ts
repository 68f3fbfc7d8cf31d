import { readFileSync } from 'node:fs';

/** A line of a table by column; an empty cell is null. */
export type TableLine = Readonly<Record<string, string | null>>;

/** Reads `<name>.tsv` beside this file: the first line names the columns. A line of another length is a fault. */
export function readTable(name: string): TableLine[] {
  const text = readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8').replace(/\n$/, '');
  const [head = [], ...lines] = text.split('\n').map((line) => line.split('\t'));
  return lines.map((cells, index) => {
    if (cells.length !== head.length)
      throw new Error(`${name}.tsv line ${index + 2}: ${head.length} cells expected.`);
    return Object.fromEntries(head.map((column, at) => [column, cells[at] || null]));
  });
}

/** The text of a cell; an empty one is a fault of the table. */
export function textOf(line: TableLine, column: string): string {
  const text = line[column];
  if (!text) throw new Error(`A line without ${column}: ${Object.values(line).join(' | ')}`);
  return text;
}

/** The text of a cell, which must be one of these words. */
export function wordOf<Word extends string>(words: readonly Word[], line: TableLine, column: string): Word {
  const text = textOf(line, column);
  const word = words.find((one) => one === text);
  if (!word) throw new Error(`${column} is ${text}, not one of ${words.join(', ')}.`);
  return word;
}
