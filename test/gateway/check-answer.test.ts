import { describe, expect, it } from 'vitest';
import { SelectionCheck } from '../../gateway/check-answer.ts';
import { parseExactly } from '../../gateway/numbers.ts';
import { readFetchText } from '../../gateway/operation-text.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';
import { isTree, type Tree } from '../../gateway/tree.ts';

const supergraph = readSupergraph(`
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @inaccessible on ENUM_VALUE
  directive @interfaceObject on OBJECT
  enum join__Graph { A @join__graph(name: "a", url: "http://a") }
  scalar Date
  scalar Money
  scalar Anything
  enum Colour { RED GREEN SECRET @inaccessible }
  type Query { cell: Cell, cells: [Cell!]! }
  type Cell {
    id: ID! int: Int float: Float text: String flag: Boolean day: Date money: Money any: Anything colour: Colour
    inner: Cell whole: Cell! list: [Int!] table: [[Int]!] media: Media total: Total constructor: Int toString: Cell
  }
  interface Media { title: String! }
  type Book implements Media { title: String! pages: Int! }
  type Film implements Media { title: String! minutes: Int }
  union Total = Complete | Partial
  type Complete { sum: Int! }
  type Partial { sumOfKnown: Int! }
`);

function checkOf(selection: string, fragments = ''): SelectionCheck {
  const text = readFetchText(
    `query($r: [_Any!]!) { _entities(representations: $r) { ${selection} } } ${fragments}`,
  );
  const [root] = text.operation.selectionSet.selections;
  if (root?.kind !== 'Field' || !root.selectionSet) throw new Error('no selection');
  return new SelectionCheck('_Entity', [root.selectionSet], { text, supergraph });
}

/** The answer as JSON text, so that it is what a deployment can really send. */
function look(selection: string, json: string, fragments?: string): { right: boolean; left: unknown } {
  const entity = parseExactly(json) as Tree;
  const right = checkOf(`... on Cell { ${selection} }`, fragments).acceptsEntity(entity, 'Cell');
  return { right, left: entity };
}

describe('a value', () => {
  it.each([
    ['int', '7'],
    ['int', '-2147483648'],
    ['int', '1.0'],
    ['int', 'null'],
    ['float', '7'],
    ['float', '0.5'],
    ['float', '1e3'],
    ['float', '12345678901234567890.5'],
    ['text', '"tỉnh"'],
    ['text', '""'],
    ['flag', 'false'],
    ['id', '"P63-06"'],
    ['id', '7'],
    ['id', '12345678901234567890'],
    ['day', '"2024-02-29"'],
    ['day', '"2018-12-31"'],
    ['day', '"2025-06-30"'],
    ['money', '"0"'],
    ['money', '"-9223372036854775808"'],
    ['any', '{"deep": [1]}'],
    ['any', 'true'],
    ['colour', '"RED"'],
    ['colour', '"SECRET"'],
    ['list', '[1, 2]'],
    ['list', '[]'],
    ['table', '[[1, null], []]'],
  ])('of %s may be %s', (field, value) => {
    const json = `{"${field}": ${value}}`;
    const before = parseExactly(json);
    const { right, left } = look(field, json);
    expect(right).toBe(true);
    expect(left).toEqual(before);
  });

  it.each([
    ['int', '2147483648'],
    ['int', '0.5'],
    ['int', '"7"'],
    ['int', 'true'],
    ['int', '{}'],
    ['int', '12345678901234567890'],
    ['float', '"0.5"'],
    ['float', '1e999'],
    ['float', '[]'],
    ['text', '7'],
    ['text', '12345678901234567890'],
    ['text', '["a"]'],
    ['flag', '0'],
    ['flag', '"true"'],
    ['id', '0.5'],
    ['id', '1234567890.1234567890'],
    ['id', 'true'],
    ['id', 'null'],
    ['day', '"2025-02-29"'],
    ['day', '"2025-06-31"'],
    ['day', '"0000-01-01"'],
    ['day', '"30/6/2025"'],
    ['day', '"2025-06-30T00:00:00Z"'],
    ['day', '20250630'],
    ['money', '15000'],
    ['money', '"1.5"'],
    ['money', '"007"'],
    ['money', '"9223372036854775808"'],
    ['colour', '"BLUE"'],
    ['colour', '0'],
    ['inner { id }', '7'],
    ['inner { id }', '[]'],
    ['inner { id }', '"id"'],
    ['whole { id }', 'null'],
    ['list', '7'],
    ['list', '{"0": 1}'],
    ['list', '[1, null]'],
    ['list', '[1, "2"]'],
    ['table', '[null]'],
    ['table', '[[1, [2]]]'],
  ])('of %s may not be %s', (selection, value) => {
    const field = selection.split(' ')[0];
    expect(look(selection, `{"${field}": ${value}}`).right).toBe(false);
  });

  it('that was asked for may not be left out, even where it may be null', () => {
    expect(look('int text', '{"int": 1}').right).toBe(false);
    expect(look('inner { int text }', '{"inner": {"text": "a"}}').right).toBe(false);
    expect(look('constructor toString { id }', '{}').right).toBe(false);
  });

  it('stands under the key that was asked for, wherever fragments ask for it', () => {
    const fragments = 'fragment f on Cell { a: int ...g } fragment g on Cell { inner { b: text } }';
    expect(look('...f inner { int }', '{"inner": {"int": 1, "b": "x"}, "a": 1}', fragments).right).toBe(true);
    expect(look('...f inner { int }', '{"inner": {"int": 1}, "a": 1}', fragments).right).toBe(false);
  });

  it('may be left out only where its condition is not known', () => {
    expect(look('int @include(if: $x)', '{}').right).toBe(true);
    expect(look('int @include(if: $x)', '{"int": "1"}').right).toBe(false);
  });
});

describe('an object of several possible types', () => {
  const media = 'media { __typename title ... on Book { pages } ... on Film { minutes } }';
  const total = 'total { kind: __typename ... on Complete { sum } ... on Partial { sumOfKnown } }';

  it.each([
    [media, '{"media": {"__typename": "Book", "title": "a", "pages": 3}}'],
    [media, '{"media": {"__typename": "Film", "title": "a", "minutes": null}}'],
    [media, '{"media": {"__typename": "Media", "title": "a"}}'],
    [total, '{"total": {"kind": "Partial", "sumOfKnown": 3}}'],
    ['total { ... on Complete { sum } ... on Partial { sumOfKnown } }', '{"total": {"sumOfKnown": 3}}'],
  ])('is looked at as the type that it says it is: %s', (selection, json) => {
    expect(look(selection, json)).toEqual({ right: true, left: JSON.parse(json) });
  });

  it.each([
    [media, '{"media": {"__typename": "Book", "title": "a", "minutes": 3}}'],
    [media, '{"media": {"__typename": "Complete", "title": "a"}}'],
    [media, '{"media": {"__typename": 7, "title": "a"}}'],
    [media, '{"media": {"title": "a"}}'],
    [total, '{"total": {"kind": "Complete", "sumOfKnown": 3}}'],
    [total, '{"total": {"kind": "Total"}}'],
    ['inner { __typename }', '{"inner": {"__typename": "Book"}}'],
  ])('may not be of another: %s', (selection, json) => {
    expect(look(selection, json).right).toBe(false);
  });
});

describe('what nobody asked for', () => {
  it('is gone at every depth, and the rest stands in its order', () => {
    const { right, left } = look(
      'int inner { text inner { int } } list',
      '{"int": 1, "inner": {"more": 1, "text": "a", "inner": {"int": 2, "id": "x"}}, "list": [1]}',
    );
    expect(right).toBe(true);
    expect(JSON.stringify(left)).toBe('{"int":1,"inner":{"text":"a","inner":{"int":2}},"list":[1]}');
  });

  it('is gone when it has the name of something that every object inherits', () => {
    const hostile = '"__proto__": {"int": 9, "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}';
    const { right, left } = look('inner { text }', `{"inner": {${hostile}, "text": "a"}}`);
    expect(right).toBe(true);
    expect(isTree(left) && Object.keys(left.inner as Tree)).toEqual(['text']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('does not stand in for what is missing', () => {
    expect(look('inner { int }', '{"inner": {"__proto__": {"int": 9}}}').right).toBe(false);
  });
});

describe('a root object', () => {
  it('loses only the fields that are wrong', () => {
    const text = readFetchText('{ a: cell { int } b: cells { int } c: cells { text } }');
    const check = new SelectionCheck('Query', [text.operation.selectionSet], { text, supergraph });
    const data = JSON.parse('{"a": {"int": "1"}, "b": [{"int": 1}], "c": null, "more": 1}');
    expect(check.wrongFields(data)).toEqual(['a', 'c']);
  });
});
