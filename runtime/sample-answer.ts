import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

/** The answer of the sample request: its text as it came, and parsed. */
export interface SampleAnswer {
  text: string;
  data: unknown;
  errors: readonly unknown[];
}

const NAME = 'cross-province-progress';

/** Asks the gateway at `url` the sample request kept in `folder`. Throws StartError when no answer comes. */
export async function askSample(url: string, folder: string, abort: AbortSignal): Promise<SampleAnswer> {
  const query = readFileSync(join(folder, `${NAME}.graphql`), 'utf8');
  const variables: unknown = JSON.parse(readFileSync(join(folder, `${NAME}.variables.json`), 'utf8'));
  const response = await fetch(url, {
    method: 'POST',
    signal: abort,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  try {
    const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(text);
    return { text, data, errors: Array.isArray(errors) ? errors : [] };
  } catch (error) {
    throw new StartError(
      `The gateway gave no JSON answer (status ${response.status}).`,
      url,
      'see the messages above.',
      error,
    );
  }
}

/** Columns as wide as their widest cell. */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  return [line(headings), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('');
}
