import { POPULATIONS } from '../../common/populations.ts';

const textOf = (value: string | null) => (value === null ? 'null' : `'${value}'`);
const listOf = (values: readonly string[] | null) => (values === null ? 'null' : `'{${values.join(',')}}'`);

/** SQL of the view that tells a database what the populations mean. A view, not a table: what empties tables leaves it alone. */
export function createPopulationView(name: string): string {
  return `create view ${name} (code, kinds, titles, level, is_leading) as values
  ${POPULATIONS.map(
    ({ code, kinds, titles, level, leading }) =>
      `('${code}', ${listOf(kinds)}::text[], ${listOf(titles)}::text[], ${textOf(level)}::text, ${leading}::boolean)`,
  ).join(',\n  ')}`;
}
