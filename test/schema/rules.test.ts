import { describe, expect, it } from 'vitest';
import { subgraphSdl } from '../../codegen/compose.ts';
import { schemaFaults, undescribed } from '../../codegen/rules.ts';

describe('the four schemas', () => {
  it('keep every rule of routed domains and of persons', () => {
    expect(schemaFaults()).toEqual([]);
  });

  it('describe every type, field, argument and value of the API', () => {
    expect(undescribed()).toEqual([]);
  });
});

describe('the rules find', () => {
  const broken = (subgraph: string, text: string) => (name: string) =>
    name === subgraph ? `${subgraphSdl(name)}\n${text}` : subgraphSdl(name);

  it.each([
    ['a query root in a routed domain', 'personnel', 'type Query { all: Int }', /no query root/],
    [
      'a mutation without a unit',
      'planning',
      'type Mutation { drop(id: ID!): Int }',
      /non-null argument provinceId/,
    ],
    ['a key without a unit', 'institutions', 'type Room @key(fields: "id") { id: ID! }', /has the key "id"/],
    [
      'a non-null field that takes its entity along',
      'personnel',
      'type Desk @key(fields: "provinceId id") { provinceId: ID! id: ID! colour: String! }',
      /Desk\.colour is non-null/,
    ],
    ['persons without their tag', 'planning', 'type Secret { who: [Cadre!] }', /Secret\.who returns persons/],
  ])('%s', (_, subgraph, text, message) => {
    expect(schemaFaults(broken(subgraph, text)).join('\n')).toMatch(message);
  });
});
