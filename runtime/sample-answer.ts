import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eraOf } from '../common/units.ts';
import { StartError } from './start-error.ts';

/** The answer of the sample request: its text as it came, and parsed. */
export interface SampleAnswer {
  text: string;
  data: unknown;
  errors: readonly unknown[];
  ms: number;
}

const NAME = 'cross-province-progress';

/** The variables of the sample request that make it one over all units that are served. */
export function nationalVariables(deployments: readonly { units?: readonly string[]; subgraph: string }[]) {
  const held = deployments.filter(({ subgraph }) => subgraph !== 'directory');
  const unitIds = [...new Set(held.flatMap(({ units = [] }) => units))];
  const provinceIds = unitIds.filter((unitId) => eraOf(unitId) === '34');
  return { provinceIds, unitIds, theoryUnitIds: unitIds, centreUnitIds: unitIds };
}

/**
 * Asks the gateway at `url` the sample request kept in `folder`, with `others` in place of some of its variables. Throws
 * StartError when no answer comes.
 */
export async function askSample(
  url: string,
  folder: string,
  abort: AbortSignal,
  others: object = {},
): Promise<SampleAnswer> {
  const query = readFileSync(join(folder, `${NAME}.graphql`), 'utf8');
  const own: object = JSON.parse(readFileSync(join(folder, `${NAME}.variables.json`), 'utf8'));
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    signal: abort,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ...own, ...others } }),
  });
  const text = await response.text();
  try {
    const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(text);
    return {
      text,
      data,
      errors: Array.isArray(errors) ? errors : [],
      ms: Math.round(performance.now() - began),
    };
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
