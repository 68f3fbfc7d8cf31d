import { print } from 'graphql';
import { expect, test } from 'vitest';
import { readFetchText } from '../../gateway/operation-text.ts';
import { AskedArguments } from '../../gateway/required-arguments.ts';
import { separateFields, separateRootFields } from '../../gateway/separate-fields.ts';
import { splitRequirements } from '../../gateway/split-requirements.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';

const supergraph = readSupergraph(`
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @join__field(graph: join__Graph, type: String, requires: String) repeatable on FIELD_DEFINITION
  enum join__Graph { A @join__graph(name: "a", url: "http://a") B @join__graph(name: "b", url: "http://b") }
  type Query { works: [Work] }
  union Work = Book | Film
  type Book {
    label: String @join__field(graph: A, type: "String!") @join__field(graph: B, type: "String")
    author: Person
    first: Int @join__field(graph: A, requires: "size(n: 1)")
    second: Int @join__field(graph: A, requires: "size(n: 2)")
    size(n: Int): Int @join__field(graph: B)
  }
  type Film { label: String author: Actor }
  type Person { name: String! }
  type Actor { name: String }
`);

const compact = (text: string) => text.replace(/\s+/g, ' ').trim();
const asking = (selection: string, fragments = '') =>
  readFetchText(`query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } } ${fragments}`);

function separated(selection: string, fragments?: string, subgraph = 'a') {
  const { text, rewrites } = separateFields(
    asking(selection, fragments),
    subgraph,
    supergraph,
    new AskedArguments(),
  );
  return { renames: JSON.stringify(rewrites.get('_entities') ?? []), text: compact(print(text.document)) };
}

test('one of two fields of one name and other types gets an alias, and its name back', () => {
  const { text, renames } = separated('... on Book { label } ... on Film { label }');
  expect(text).toContain('... on Book { label } ... on Film { _lt_1_label: label }');
  expect(renames).toBe('[{"KeyRenamer":{"path":[{"Key":"_lt_1_label"}],"renameKeyTo":"label"}}]');
});

test('types are those of the subgraph that is asked', () => {
  const { text, renames } = separated('... on Book { label } ... on Film { label }', '', 'b');
  expect(text).toContain('... on Book { label } ... on Film { label }');
  expect(renames).toBe('[]');
});

test('objects are compared by what is asked of them', () => {
  const { text } = separated('... on Book { author { name } } ... on Film { author { name } }');
  expect(text).toContain('... on Film { _lt_1_author: author { name } }');
  const same = separated('... on Book { author { __typename } } ... on Film { author { __typename } }');
  expect(same.renames).toBe('[]');
});

test('a fragment that is written out is not left behind without use', () => {
  const { text } = separated(
    '... on Book { ...B } ... on Film { ...F }',
    'fragment B on Book { label } fragment F on Film { label }',
  );
  expect(text).toContain('_lt_1_label: label');
  expect(text).toContain('fragment B on Book');
  expect(text).not.toContain('fragment F');
});

test('an alias that the planner gave twice in one fetch of root fields is given twice no longer', () => {
  const text = readFetchText('{ works { ... on Book { a: size(n: 1) } ... on Film { a: label } } }');
  const { text: changed, rewrites } = separateRootFields(text, 'a', supergraph);
  expect(compact(print(changed.document))).toBe(
    '{ works { ... on Book { a: size(n: 1) } ... on Film { _lt_1_a: label } } }',
  );
  expect(rewrites).toEqual([
    { KeyRenamer: { path: [{ Key: 'works' }, { Key: '_lt_1_a' }], renameKeyTo: 'a' } },
  ]);
});

test('an object that the planner left without a selection is not asked for', () => {
  expect(separated('... on Book { author label }').text).toContain('{ ... on Book { label } }');
  expect(separated('... on Book { label }').text).toContain('{ ... on Book { label } }');
});

test('what is only required stands under a key of its own arguments', () => {
  const { text } = separated('... on Book { size(n: 1) label }');
  expect(text).toContain('... on Book { _r_0_size: size(n: 1) label }');
});

test('fields that require one with different arguments are asked with representations of their own', () => {
  const plan = {
    alias: '_entities',
    variable: 'r',
    paths: [],
    requires: [
      {
        kind: 'InlineFragment' as const,
        typeCondition: 'Book',
        selections: ['__typename', 'id', 'size'].map((name) => ({ kind: 'Field' as const, name })),
      },
    ],
    inputRewrites: [],
    outputRewrites: [],
  };
  const split = (selection: string) => splitRequirements(asking(selection), [plan], 'a', supergraph);
  const { text, planned } = split('... on Book { first label second }');
  expect(compact(print(text.document))).toBe(
    compact(`query ($r: [_Any!]!, $_lt_1_r: [_Any!]!) {
      _entities(representations: $r) { ... on Book { first label } }
      _lt_1__entities: _entities(representations: $_lt_1_r) { ... on Book { second } }
    }`),
  );
  expect(planned.map(({ alias, variable }) => [alias, variable])).toEqual([
    ['_entities', 'r'],
    ['_lt_1__entities', '_lt_1_r'],
  ]);
  expect(split('... on Book { first label }').planned).toEqual([plan]);
});
