import { buildASTSchema, type GraphQLInputObjectType, isInputObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSdl } from '../../codegen/api.ts';
import { composeSupergraph } from '../../codegen/compose.ts';
import type { Fields } from '../../common/table-fields.ts';
import { TABLES } from '../../common/table-key.ts';
import { TALLIES } from '../../subgraphs/kit/packed-groups.ts';

const schema = buildASTSchema(parse(apiSdl(composeSupergraph())), { assumeValid: true });
const query = schema.getQueryType()?.getFields() ?? {};

function inputOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`No input ${name}.`);
  return type;
}

/** Every field of an input, and of the inputs in it, as `inPool.levels`. */
function pathsOfInput(type: GraphQLInputObjectType, prefix = ''): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: field }) => {
    const inner = schema.getType(String(field).replace(/[[\]!]/g, ''));
    return isInputObjectType(inner)
      ? [`${prefix}${name}`, ...pathsOfInput(inner, `${prefix}${name}.`)]
      : `${prefix}${name}`;
  });
}

function pathsOfFields(fields: Fields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'part'
      ? [`${prefix}${name}`, ...pathsOfFields(field.fields, `${prefix}${name}.`)]
      : `${prefix}${name}`,
  );
}

const nameOf = (table: string) => table.charAt(0).toUpperCase() + table.slice(1);

describe('the contract and the ids of cells', () => {
  it('know the same dimensions', () => {
    const type = schema.getType('Dimension');
    const values = type && 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
    const offered = Object.values(TABLES).flatMap<string>(({ dimensions }) => dimensions);
    expect(values.sort()).toEqual([...new Set(offered)].sort());
  });

  it.each(Object.entries(TABLES))(
    'say the same of what the %s table is grouped by',
    (table, { dimensions }) => {
      const by = query[`${table}Table`]?.args.find(({ name }) => name === 'by');
      expect(by?.description?.match(/[A-Z]+(?:_[A-Z]+)*(?=[,.])/g)).toEqual(dimensions);
    },
  );

  it.each(Object.entries(TABLES))('have the same filters of the %s table', (table, { filter }) => {
    expect(pathsOfInput(inputOf(`${nameOf(table)}Filter`)).sort()).toEqual(pathsOfFields(filter).sort());
  });

  it('have the same conditions', () => {
    const inContract = pathsOfInput(inputOf('StaffCondition')).sort();
    expect(inContract).toEqual(pathsOfFields(TABLES.staff.meeting).sort());
  });

  it.each(Object.entries(TALLIES))('have every packed figure of %s in its group', (tally, figures) => {
    const group = schema.getType(`${nameOf(tally)}Group`);
    const fields = group && 'getFields' in group ? Object.keys(group.getFields()) : [];
    expect(fields).toEqual(expect.arrayContaining(Object.keys(figures)));
  });
});
