import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cell, TableRows } from '../tables/table-rows.ts';

/** Sent at once; small enough that a few loads at a time take no memory to speak of. */
const CHUNK = 128 * 1024;

/**
 * Streams the rows of a table into it; returns how many. `frozen` needs a table that was emptied in the same transaction.
 * Columns that the table does not have (yet, or any more) are left out.
 */
export async function writeTable(
  client: pg.Client,
  { table, columns, rows }: TableRows,
  found: ReadonlySet<string>,
  options: { frozen: boolean; onRows: (count: number) => void; abort: AbortSignal },
): Promise<number> {
  const places = columns.flatMap((column, place) => (found.has(column) ? [place] : []));
  const list = places.map((place) => columns[place]).join(', ');
  const isWhole = places.length === columns.length;
  const stream = client.query(
    copyFrom(`copy ${table} (${list}) from stdin${options.frozen ? ' with (freeze)' : ''}`),
  );
  const done = finished(stream);
  done.catch(() => {}); // told below, or by the write that fails first
  let chunk = '';
  let told = 0;
  let count = 0;
  const send = async () => {
    options.abort.throwIfAborted();
    const ready = stream.write(chunk);
    chunk = '';
    options.onRows(count - told);
    told = count;
    if (!ready) await Promise.race([once(stream, 'drain'), done]);
  };
  try {
    for (const row of rows()) {
      chunk += isWhole ? lineOf(row) : lineOf(places.map((place) => row[place] ?? null));
      count += 1;
      if (chunk.length > CHUNK) await send();
    }
    await send();
    stream.end();
    await done;
  } catch (error) {
    stream.destroy();
    throw error;
  }
  return count;
}

/** A line of COPY's text format. What the generator writes holds no tab, line end or backslash. */
function lineOf(row: readonly Cell[]): string {
  let line = '';
  for (let place = 0; place < row.length; place += 1) {
    const cell = row[place] ?? null;
    if (place > 0) line += '\t';
    if (cell === null) line += '\\N';
    else if (typeof cell === 'object') line += `{${cell.join(',')}}`;
    else line += cell;
  }
  return `${line}\n`;
}
