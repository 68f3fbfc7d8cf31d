import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { describe, expect, it } from 'vitest';
import { compileFigures } from '../../gateway/figures.ts';
import { fieldsOf, readFetchText } from '../../gateway/operation-text.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';

const supergraph = readSupergraph(`
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @join__type(graph: join__Graph!, key: String) repeatable on OBJECT
  directive @join__field(graph: join__Graph, requires: String) repeatable on FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT
  directive @inaccessible on FIELD_DEFINITION | OBJECT
  enum join__Graph { A @join__graph(name: "a", url: "http://a") }
  type Query { cell: Cell }
  type Cell @join__type(graph: A, key: "provinceId id") @tag(name: "figures") {
    provinceId: ID! id: ID! count: Int pair: Pair who: Known people: [Person!] @tag(name: "persons")
    listed: [Person!] @inaccessible
    share: Float @join__field(graph: A, requires: "listed { name }")
  }
  type Pair { low: Int, source: Source }
  type Source { file: String by: Person }
  type Person @tag(name: "persons") { name: String }
  union Known = Person | Source
  type Record @join__type(graph: A, key: "provinceId id") { provinceId: ID! id: ID! count: Int }
`);

const required = (type: string, ...more: string[]): RequiresSelection => ({
  kind: 'InlineFragment',
  typeCondition: type,
  selections: ['__typename', 'provinceId', 'id', ...more].map((name) => ({ kind: 'Field', name })),
});

function figuresOf(selection: string, requires = [required('Cell')]) {
  const text = readFetchText(`query($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`);
  const root = fieldsOf(text.operation.selectionSet, text)[0]?.node.selectionSet;
  if (!root) throw new Error('no selection');
  return compileFigures(fieldsOf(root, text), requires, text, 'a', supergraph);
}

function asked(representation: Record<string, unknown>) {
  return { representation, text: JSON.stringify(representation), targets: [] };
}

describe('of the entities of a fetch', () => {
  it.each([
    '... on Cell { count }',
    '... on Cell { count pair { low source { file } } }',
    '... on Cell { __typename n: count listed { name } }',
    '... on Cell { who { ... on Source { file } } }',
  ])('these may be kept: %s', (selection) => {
    expect(figuresOf(selection)).toBeDefined();
  });

  it.each([
    ['they return persons', '... on Cell { count people { name } }'],
    ['they lead to a person', '... on Cell { count pair { source { by { name } } } }'],
    [
      'a person may stand behind a union',
      '... on Cell { who { ... on Person { name } ... on Source { file } } }',
    ],
    ['what they count depends on more than the key', '... on Cell { share }'],
    ['there is nothing but what clients never see', '... on Cell { listed { name } }'],
  ])('these may not, since %s', (_, selection) => {
    expect(figuresOf(selection)).toBeUndefined();
  });

  it('none may be kept of a type without the tag', () => {
    expect(figuresOf('... on Record { count }', [required('Record')])).toBeUndefined();
    const both = figuresOf('... on Record { count } ... on Cell { count }', [
      required('Record'),
      required('Cell'),
    ]);
    const key = { provinceId: 'P34-19', id: '1' };
    expect(both?.keyOf(asked({ __typename: 'Record', ...key }))).toBeUndefined();
    expect(both?.keyOf(asked({ __typename: 'Cell', ...key }))).toBeDefined();
  });
});

describe('what is kept of an entity', () => {
  it('has no persons in its key, and is told apart by all parts of it', () => {
    const figures = figuresOf('... on Cell { count listed { name } }', [required('Cell', 'listed')]);
    const keyOf = (provinceId: string, id: string) =>
      figures?.keyOf(asked({ __typename: 'Cell', provinceId, id, listed: ['person-1'] }));
    expect(keyOf('P34-19', '1')).not.toContain('person-1');
    const keys = [keyOf('P34-19', '1'), keyOf('P34-19', '2'), keyOf('P34-20', '1'), keyOf('P34-19"', ',"1')];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has null where subgraphs pass something to each other', () => {
    const figures = figuresOf('... on Cell { count l: listed { name } }');
    expect(figures?.write({ count: 3, l: [{ name: 'Hạnh' }] })).toBe('{"count":3,"l":null}');
  });

  it('is nothing if the figure is null', () => {
    expect(
      figuresOf('... on Cell { n: count pair { low } }')?.write({ n: null, pair: { low: 1 } }),
    ).toBeUndefined();
  });
});
