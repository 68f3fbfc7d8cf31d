import { describe, expect, it } from 'vitest';
import { isDay } from '../../../common/days.ts';
import { assertFirst, pageOf, parseCursor } from '../../../subgraphs/kit/page.ts';

const rows = ['2020-01-01', '2020-01-02', '2020-01-03'].map((on, index) => ({ id: `r${index}`, on }));
const list = 'things P63-06';
const place = ({ on, id }: { on: string; id: string }) => [on, id];
const isId = (part: unknown) => typeof part === 'string';
const badArgument = expect.objectContaining({ code: 'BAD_ARGUMENT' });

describe('a page', () => {
  it('has as many records as asked and tells where the next begins', () => {
    const page = pageOf(list, 'P63-06', rows, 2, place);
    expect(page.nodes).toEqual([
      { provinceId: 'P63-06', id: 'r0' },
      { provinceId: 'P63-06', id: 'r1' },
    ]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(parseCursor(list, page.pageInfo.endCursor, [isDay, isId])).toEqual(['2020-01-02', 'r1']);
  });

  it('is the last when no record follows, and an empty one ends nowhere', () => {
    expect(pageOf(list, 'P63-06', rows, 3, place).pageInfo.hasNextPage).toBe(false);
    expect(pageOf(list, 'P63-06', [], 3, place)).toEqual({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });

  it.each([0, -1, 101])('of %d records is refused', (first) => {
    expect(() => assertFirst(first)).toThrowError(badArgument);
  });

  it('may have one record or a hundred', () => {
    assertFirst(1);
    assertFirst(100);
  });
});

describe('a cursor', () => {
  const { endCursor } = pageOf(list, 'P63-06', rows, 1, place).pageInfo;
  const written = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it('is none for the first page', () => {
    expect(parseCursor(list, null, [isDay, isId])).toBeNull();
    expect(parseCursor(list, undefined, [isDay, isId])).toBeNull();
  });

  it.each([
    ['of another list', endCursor, 'things P34-19'],
    ['that is no JSON', 'nonsense', list],
    ['that is empty', '', list],
    ['of too few parts', written([list, '2020-01-01']), list],
    ['of a day that no calendar has', written([list, '2020-02-31', 'r0']), list],
    ['that is no list', written({ list }), list],
  ])('%s is refused', (_, cursor, of) => {
    expect(() => parseCursor(of, cursor, [isDay, isId])).toThrowError(badArgument);
  });
});
