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
    [
      'a set of keys that clients could see',
      'directory',
      'type Cellar { listedOnDay: [ID!] }',
      /Cellar\.listedOnDay returns persons/,
    ],
  ])('%s', (_, subgraph, text, message) => {
    expect(schemaFaults(broken(subgraph, text)).join('\n')).toMatch(message);
  });
});

describe('of the aggregates of directory the rules find', () => {
  const sdl = subgraphSdl('directory');
  const planted = (text: string, own = sdl) =>
    schemaFaults((name) => (name === 'directory' ? `${own}\n${text}` : subgraphSdl(name)));
  const total = 'type KnownTotal { other: Figure! coverage: Coverage! }';

  it.each([
    [
      'a total without coverage',
      `extend type ReportRow { all: WholeOrKnown! } union WholeOrKnown = WholeTotal | KnownTotal
       type WholeTotal { figure: Figure! } ${total}`,
      ['directory: WholeTotal is an aggregate and lacks coverage: Coverage!'],
    ],
    [
      'a coverage that may be null',
      `extend type Query { all: WholeOrKnown } union WholeOrKnown = WholeTotal | KnownTotal
       type WholeTotal { figure: RateFigure! coverage: Coverage } ${total}`,
      ['directory: WholeTotal is an aggregate and lacks coverage: Coverage!'],
    ],
    [
      'a total that has one type only, for the whole and for a part',
      'extend type Report { all: LoneTotal! } type LoneTotal { figure: Figure! coverage: Coverage! }',
      [/LoneTotal\.figure sums over units and is in no union/],
    ],
    [
      'a pair of figures in a row, where totals belong',
      'extend type ReportRow { classes: FigurePair! }',
      [/ReportRow\.classes sums over units and is in no union/],
    ],
    [
      'a figure of a province that directory would have to add up',
      'extend type Province { trained: Figure }',
      [/Province\.trained sums over units/],
    ],
    [
      'complete and partial totals whose figures have one name',
      `extend type ReportLine { all: WholeOrKnown! } union WholeOrKnown = WholeTotal | KnownTotal
       type WholeTotal { other: Figure! coverage: Coverage! } ${total}`,
      [/WholeTotal and KnownTotal of WholeOrKnown both call their figure "other"/],
    ],
    [
      'a total without any figure',
      `extend type ReportLine { all: WholeOrKnown! } union WholeOrKnown = WholeTotal | KnownTotal
       type WholeTotal { coverage: Coverage! } ${total}`,
      [/WholeTotal of WholeOrKnown has no figure/],
    ],
    [
      'a bare number in a row',
      'extend type ReportRow { classes: Int! }',
      [/ReportRow\.classes is a number without its coverage/],
    ],
    [
      'a sum of money deeper in a line',
      'extend type ReportLine { budget: LineBudget! } type LineBudget { spent: Money! }',
      [/LineBudget\.spent is a number without its coverage/],
    ],
    [
      'a bare number in a row of a table',
      'extend type StaffRow { persons: Int! }',
      [/StaffRow\.persons is a number without its coverage/],
    ],
    [
      'money of several units outside a union',
      'extend type BudgetTableLine { all: MoneyFigure! }',
      [/BudgetTableLine\.all sums over units and is in no union/],
    ],
  ])('%s', (_, text, faults) => {
    expect(planted(text)).toEqual(faults.map((fault) => expect.stringMatching(fault)));
  });

  it('a total that loses its coverage', () => {
    const own = sdl.replace(/type PartialTotal \{[^}]*\}/, (type) =>
      type.replace('coverage: Coverage!', 'units: [ID!]!'),
    );
    expect(own).not.toBe(sdl);
    expect(planted('', own)).toContain(
      'directory: PartialTotal is an aggregate and lacks coverage: Coverage!',
    );
  });

  it('nothing in figures of one unit, which stand in its cell', () => {
    expect(planted('extend type ReportCell { more: FigurePair more2: Int }')).toEqual([]);
    expect(planted('extend type StaffCell { more: FigurePair more2: Int }')).toEqual([]);
  });
});
