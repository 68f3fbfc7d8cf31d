import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileProjection } from '../../gateway/project.ts';
import type { Tree } from '../../gateway/tree.ts';

const schema = buildSchema(`
  type Query { box: Box boxes: [Box!] grid: [[Box!]!]! node: Node scalar: Any }
  interface Node { id: ID! }
  type Box implements Node { id: ID! name: String must: Int! kind: Kind inner: Box deep: Box! }
  type Bag implements Node { id: ID! name: String! }
  enum Kind { A B }
  scalar Any
`);

function compile(query: string, variables: Tree = {}) {
  const document = parse(query);
  return compileProjection(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

function project(query: string, tree: Tree, variables: Tree = {}) {
  const faults: string[] = [];
  const data = compile(query, variables).project(tree, (path) => faults.push(path.join('.')));
  return { data, faults };
}

test('gives what is asked, in the order asked, and nothing else', () => {
  const { data } = project('{ box { b: name id ...F } scalar } fragment F on Box { kind __typename }', {
    scalar: { any: [1] },
    box: { __typename: 'Box', id: '1', _q_b: 'x', kind: 'A', secret: 1 },
  });
  expect(JSON.stringify(data)).toBe(
    '{"box":{"b":"x","id":"1","kind":"A","__typename":"Box"},"scalar":{"any":[1]}}',
  );
});

test('chooses fields by the type of each object', () => {
  const query = '{ node { id ... on Box { name } ... on Node { again: id } ... on Bag { label: name } } }';
  expect(
    project(query, { node: { __typename: 'Box', id: 1, _q_again: 1, name: 'n', _q_label: 'l' } }).data,
  ).toEqual({
    node: { id: 1, name: 'n', again: 1 },
  });
  expect(project(query, { node: { __typename: 'Secret', id: 1 } })).toEqual({
    data: { node: null },
    faults: ['node'],
  });
});

test.each([
  ['{ box { id must } }', { box: { id: '1' } }, { box: null }, ['box.must']],
  ['{ boxes { must } }', { boxes: [{ must: 1 }, { must: null }] }, { boxes: null }, ['boxes.1.must']],
  ['{ grid { must } }', { grid: [[{ must: 1 }], [{}]] }, null, ['grid.1.0.must']],
  [
    '{ box { deep { deep { must } } } }',
    { box: { deep: { deep: {} } } },
    { box: null },
    ['box.deep.deep.must'],
  ],
  ['{ box { kind } }', { box: { kind: 'C' } }, { box: { kind: null } }, ['box.kind']],
  ['{ boxes { id } }', { boxes: 'no' }, { boxes: null }, ['boxes']],
  [
    '{ box { inner { id } name } }',
    { box: { inner: 3, name: 'n' } },
    { box: { inner: null, name: 'n' } },
    ['box.inner'],
  ],
])('%s of %j', (query, tree, data, faults) => {
  expect(project(query, tree)).toEqual({ data, faults });
});

test('leaves out what @skip and @include exclude', () => {
  const query =
    'query($a: Boolean!) { box { id @skip(if: $a) ... @include(if: $a) { name } must @include(if: false) } }';
  expect(project(query, { box: { id: 1, name: 'n' } }, { a: true }).data).toEqual({ box: { name: 'n' } });
  expect(project(query, { box: { id: 1, name: 'n' } }, { a: false }).data).toEqual({ box: { id: 1 } });
});

test('gives the path of the client, cut where it asked no further', () => {
  const { visible } = compile('{ boxes { b: name inner { id } } }');
  const tree = { boxes: [{ inner: { id: 1 } }] };
  expect(visible(tree, ['boxes', 0, '_q_b'])).toEqual({ path: ['boxes', 0, 'b'], whole: true });
  expect(visible(tree, ['boxes', 0, 'inner', 'must'])).toEqual({ path: ['boxes', 0, 'inner'], whole: false });
  expect(visible(tree, ['box', 'id'])).toEqual({ path: [], whole: false });
});
