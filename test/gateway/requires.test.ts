import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { expect, test } from 'vitest';
import { compileRequires } from '../../gateway/requires.ts';
import { compileRewrites } from '../../gateway/rewrites.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';

const supergraph = readSupergraph(`
  directive @join__type(graph: join__Graph!, key: String) repeatable on OBJECT | INTERFACE
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  enum join__Graph { A @join__graph(name: "a", url: "http://a") }
  type Query { node: Node }
  interface Node @join__type(graph: A, key: "id") { id: ID! size: Size }
  type Box implements Node @join__type(graph: A, key: "id") { id: ID! size: Size lid: Lid! sizes: [[Size!]!] }
  type Bag implements Node @join__type(graph: A, key: "id") { id: ID! size: Size strap: Int! }
  type Lid { colour: String! }
  type Size { width: Int! depth: Int }
`);

const field = (name: string, selections?: RequiresSelection[], alias?: string): RequiresSelection => ({
  kind: 'Field',
  name,
  ...(alias ? { alias } : {}),
  ...(selections ? { selections } : {}),
});
const on = (typeCondition: string, ...selections: RequiresSelection[]): RequiresSelection => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});
const represent = (...selections: RequiresSelection[]) => compileRequires(selections, 'a', supergraph);

test('reads key and requirement of the matching type only', () => {
  const read = represent(
    on('Box', field('__typename'), field('id')),
    on('Bag', field('__typename'), field('id'), field('strap')),
  );
  expect(read({ __typename: 'Box', id: '1', strap: 7, more: 1 }, {})).toEqual({ __typename: 'Box', id: '1' });
  expect(read({ __typename: 'Bag', id: '1', strap: 7 }, {})).toEqual({
    __typename: 'Bag',
    id: '1',
    strap: 7,
  });
  expect(read({ __typename: 'Other', id: '1' }, {})).toBe('none');
});

test('matches by interface, and by the name of an interface where an interface object gave it', () => {
  const read = represent(on('Node', field('__typename'), field('id')));
  expect(read({ __typename: 'Box', id: '1' }, {})).toEqual({ __typename: 'Box', id: '1' });
  expect(read({ __typename: 'Node', id: '1' }, {})).toEqual({ __typename: 'Node', id: '1' });
});

test('a null key makes no representation', () => {
  const read = represent(on('Box', field('__typename'), field('id')));
  expect(read({ __typename: 'Box', id: null }, {})).toBe('keyless');
});

test('a lost requirement is null where it may be, and lost where it may not', () => {
  const read = represent(
    on('Box', field('__typename'), field('id'), field('size', [field('width'), field('depth')])),
  );
  expect(read({ __typename: 'Box', id: '1' }, {})).toEqual({ __typename: 'Box', id: '1', size: null });
  expect(read({ __typename: 'Box', id: '1', size: { width: 1 } }, {})).toEqual({
    __typename: 'Box',
    id: '1',
    size: { width: 1, depth: null },
  });
  expect(read({ __typename: 'Box', id: '1', size: { depth: 1 } }, {})).toBe('lost');
});

test('reads through lists of lists, and under the alias that the planner chose', () => {
  const read = represent(
    on('Box', field('__typename'), field('id'), field('_alias', [field('width')], 'sizes')),
  );
  expect(read({ __typename: 'Box', id: '1', _alias: [[{ width: 1, depth: 2 }], []] }, {})).toEqual({
    __typename: 'Box',
    id: '1',
    sizes: [[{ width: 1 }], []],
  });
});

test('sends an interface name where the input rewrite asks for it', () => {
  const rewrite = compileRewrites(
    [{ ValueSetter: { path: [{ TypenameEquals: ['Node'] }, { Key: '__typename' }], setValueTo: 'Node' } }],
    supergraph.matches,
  );
  const tree = { __typename: 'Box', id: '1' };
  rewrite?.(tree);
  expect(tree).toEqual({ __typename: 'Node', id: '1' });
});

test('renames a key of the planner back, for the matching type only and through lists', () => {
  const rewrite = compileRewrites(
    [
      {
        KeyRenamer: {
          path: [{ Key: 'nodes' }, { TypenameEquals: ['Bag'] }, { Key: '_alias' }],
          renameKeyTo: 'id',
        },
      },
    ],
    supergraph.matches,
  );
  const tree = { nodes: [{ __typename: 'Bag', _alias: 1 }, { __typename: 'Box', _alias: 2 }, null] };
  rewrite?.(tree);
  expect(tree).toEqual({ nodes: [{ __typename: 'Bag', id: 1 }, { __typename: 'Box', _alias: 2 }, null] });
});
