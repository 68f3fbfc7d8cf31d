import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../common/table-key.ts';
import { type National, startNational } from './national.ts';

const page = readFileSync('docs/tables.md', 'utf8');
const documents = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);

let national: National;
beforeAll(async () => {
  national = await startNational();
}, 180_000);
afterAll(() => national?.close());

interface Line {
  groups: { values?: unknown[] }[] | null;
}
type Table = { rows?: { line: Line }[]; total?: Line } | null;

describe('the page on tables', () => {
  it.each(Object.entries(TABLES))('names what the %s table is grouped by', (name, { dimensions }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}Table\``));
    const named = row
      ?.split('|')
      .at(-2)
      ?.match(/[A-Z_]+/g);
    expect(named).toEqual(dimensions);
  });

  it.each(documents)('asks what is answered, with groups: %#', async (text) => {
    const { data, errors } = await national.askText<Record<string, Table>>(text);
    expect(errors).toEqual([]);
    const tables = Object.values(data ?? {});
    expect(tables).toHaveLength(1);
    const lines = tables.flatMap((table) => [
      ...(table?.rows ?? []).map(({ line }) => line),
      ...(table?.total?.groups ? [table.total] : []),
    ]);
    expect(lines.flatMap(({ groups }) => groups ?? []).length).toBeGreaterThan(0);
  });

  it('has a question for every table', () => {
    const asked = documents.map((text) => /(\w+)Table\(/.exec(text)?.[1]);
    expect(new Set(asked)).toEqual(new Set(Object.keys(TABLES)));
  });
});
