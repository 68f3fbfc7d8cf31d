import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../common/table-fields.ts';
import { readInput } from '../../common/table-fields.ts';
import {
  formatTableCell,
  parseTableCell,
  TABLES,
  type TableCell,
  type TableName,
} from '../../common/table-key.ts';

const NAMES = Object.keys(TABLES) as TableName[];

const anyCode = fc.stringMatching(/^[A-Z0-9_.:-]{1,12}$/);

/** Anything that a caller may give for a field. */
function inputOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'codes':
      return fc.array(anyCode, { minLength: 1, maxLength: 4 });
    case 'flag':
    case 'switch':
      return fc.boolean();
    case 'rank':
      return fc.integer({ min: 0, max: 9 });
    case 'day':
      return fc.constantFrom('2024-02-29', '2031-12-31');
    case 'word':
      return fc.constantFrom(...field.words);
    case 'part':
      return inputsOf(field.fields);
  }
}

function inputsOf(fields: Fields): fc.Arbitrary<object> {
  const entries = Object.entries(fields).map(([name, field]) => [name, fc.option(inputOf(field))] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

/** A cell of any table, with the values that its inputs mean. */
function cellOf(table: TableName) {
  return fc
    .record({
      filter: inputsOf(TABLES[table].filter),
      meeting: fc.option(inputsOf(TABLES[table].meeting)),
      by: fc.subarray([...TABLES[table].dimensions], {
        maxLength: Math.min(3, TABLES[table].dimensions.length),
      }),
    })
    .map(({ filter, meeting, by }) => ({
      table,
      cell: {
        ...{ unitId: 'P34-19', mostGroups: 400, by, to: '2025-12-31' },
        from: TABLES[table].time === 'stock' ? '2025-12-31' : '2021-01-01',
        filter: readInput('filter', TABLES[table].filter, filter),
        meeting: meeting && readInput('meeting', TABLES[table].meeting, meeting),
      } as TableCell<TableName>,
    }));
}

const anyCell = fc.oneof(...NAMES.map(cellOf));

describe('the id of a cell of a table', () => {
  it('says again whatever was asked', () => {
    fc.assert(
      fc.property(anyCell, ({ table, cell }) => {
        expect(parseTableCell(table, formatTableCell(table, cell))).toEqual(cell);
      }),
    );
  });

  it('is the same for the same question, in whatever order its codes were named', () => {
    const id = (codes: string[]) => formatTableCell('staff', staff({ levels: codes }));
    expect(id(['XA', 'TINH', 'XA'])).toBe(id(['TINH', 'XA']));
    expect(formatTableCell('staff', staff({ includeInProgress: false, standardOn: 'AS_OF' }))).toBe(
      formatTableCell('staff', staff({})),
    );
  });

  it('tells what was not given from what was given empty or false', () => {
    const read = (filter: object) => parseTableCell('staff', formatTableCell('staff', staff(filter))).filter;
    expect(read({})).toMatchObject({ inPool: null, training: null, leading: null, theoryBelow: null });
    expect(read({ inPool: {}, leading: false, theoryBelow: 0 })).toMatchObject({
      inPool: { plannedTitles: null, levels: null, lacking: null },
      leading: false,
      theoryBelow: 0,
    });
  });

  const good = formatTableCell('staff', staff({ levels: ['TINH', 'XA'], training: { from: '2024-01-01' } }));
  it.each([
    ['nothing', ''],
    ['a cell of another table', good.replace('~staff~', '~training~')],
    ['a part that no table has', `${good}~x=1`],
    ['a part twice', good.replace('~levels', '~levels=TINH,XA~levels')],
    ['parts in another order', good.replace(/~by=\w+(.*)$/, '$1~by=LEVEL')],
    ['codes in another order', good.replace('TINH,XA', 'XA,TINH')],
    ['a character that no code has', good.replace('TINH', 'TI\u0000NH')],
    ['a day that no calendar has', good.replace('2025-12-31', '2025-02-31')],
    ['a dimension of another table', good.replace('by=LEVEL', 'by=OUTCOME')],
    ['a dimension twice', good.replace('by=LEVEL', 'by=LEVEL,LEVEL')],
    ['a part of what is not given', good.replace('~training~', '~')],
    ['no number of groups', good.replace('most=400', 'most=0')],
    ['a unit that can be none', good.replace('P34-19', 'P34 19')],
    ['more than any question needs', good.replace('TINH', `TINH${',Z'.repeat(2_000)}`)],
  ])('is refused with %s', (_, id) => {
    expect(() => parseTableCell('staff', id)).toThrowError(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });

  it('is refused before it grows longer than ids may be, with the remedy', () => {
    const units = Array.from({ length: 50 }, (_, place) => `X34-${'0'.repeat(40)}${place}`);
    const cell = staff({ agencyUnitIds: units });
    expect(() => formatTableCell('staff', cell)).toThrowError(
      /^filter: .* at most 2000; name fewer codes\.$/,
    );
  });
});

describe('the filter of a table', () => {
  it.each([
    ['an empty list', { levels: [] }, /^filter\.levels: is empty .* leave it out/],
    [
      'too many codes',
      { titles: Array.from({ length: 51 }, (_, n) => `T${n}`) },
      /^filter\.titles: 51 values, at most 50/,
    ],
    ['a code that can be none', { titles: ['BI_THU', 'a,b'] }, /^filter\.titles\[1\]: "a,b" can be no code/],
    [
      'a rank below all',
      { theoryBelow: -1 },
      /^filter\.theoryBelow: -1 is no rank; codeLists\(names: \["PoliticalTheoryLevel"\]\)/,
    ],
    [
      'an empty list deeper down',
      { inPool: { plannedTitles: [] } },
      /^filter\.inPool\.plannedTitles: is empty/,
    ],
  ])('is refused with %s, with place and remedy', (_, filter, message) => {
    expect(() => readInput('filter', TABLES.staff.filter, filter)).toThrowError(message);
  });
});

function staff(filter: object): TableCell<'staff'> {
  return {
    ...{
      unitId: 'P34-19',
      mostGroups: 400,
      by: ['LEVEL'],
      from: '2025-12-31',
      to: '2025-12-31',
      meeting: null,
    },
    filter: readInput('filter', TABLES.staff.filter, filter),
  };
}
