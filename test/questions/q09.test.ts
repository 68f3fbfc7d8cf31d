import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  PoolCoverageFragmentDoc,
  PoolTableFragmentDoc,
  PoolWithoutTheoryDocument,
  PoolWithoutTheoryPersonsDocument,
  type PoolWithoutTheoryQuery,
} from '../../codegen/client/documents/graphql.ts';
import { type National, startNational } from './national.ts';
import { groupCounts, listedCadres } from './staff-answers.ts';
import { countPersons, readStaff } from './staff-rows.ts';

const TODAY = '2026-10-31';

let national: National;
let data: PoolWithoutTheoryQuery;
let rows: Awaited<ReturnType<typeof readStaff>>;
beforeAll(async () => {
  national = await startNational();
  data = await national.dataOf(PoolWithoutTheoryDocument, { unitIds: [...national.units], asOf: TODAY });
  rows = await readStaff(national, TODAY);
}, 180_000);
afterAll(() => national?.close());

const tableOf = (masked: PoolWithoutTheoryQuery['pool']) => readFragment(PoolTableFragmentDoc, masked);
const planted = (kind: string) =>
  national.cases.filter((one) => one.kind === kind).map(({ unit, cadre }) => `${unit} ${cadre}`);

/** Members of the pool who hold a post. */
function members() {
  const holders = new Set(rows.posts.map(({ cadre }) => cadre));
  return rows.entries.filter(({ cadre }) => holders.has(cadre));
}

function lacking() {
  return members().filter(({ unit, cadre, title, level }) => {
    const asked = rows.standardOf(unit, title, level, 'LLCT');
    return asked !== undefined && rows.rankOf(cadre, 'LLCT') < asked;
  });
}

function studying(): Set<string> {
  return new Set(
    rows.seats
      .filter(({ group, status }) => group === 'LLCT' && ['DANG_HOC', 'DU_DIEU_KIEN'].includes(status))
      .map(({ cadre }) => cadre),
  );
}

const byTitle = (entries: ReturnType<typeof members>) =>
  countPersons(
    entries,
    ({ unit, title }) => `${unit} ${title}`,
    ({ cadre }) => cadre,
  );

describe('Q09, members of the pool without the theory of the planned title', () => {
  it('names every planted one and no near miss', async () => {
    const { staffTable } = await national.dataOf(PoolWithoutTheoryPersonsDocument, {
      ...{ unitIds: [...national.units], asOf: TODAY, first: 100, after: null },
    });
    const found = listedCadres(staffTable);
    expect(found.sort()).toEqual(planted('POOL_LACKS_THEORY').sort());
    expect(found.length).toBeGreaterThan(5);
    for (const kind of ['LACKS_AND_IS_SENT', 'LACKS_AND_STUDIES', 'LACKS_AND_LEFT_THE_POOL']) {
      expect(planted(kind).length).toBeGreaterThan(2);
      expect(planted(kind).filter((one) => found.includes(one))).toEqual([]);
    }
  });

  it('counts the pool and those who lack theory by planned title, as the rows say', () => {
    expect(groupCounts(tableOf(data.pool))).toEqual(byTitle(members()));
    expect(groupCounts(tableOf(data.nominated))).toEqual(byTitle(lacking()));
    expect(members().length).toBeGreaterThan(1000);
  });

  it('says how many of them were sent, and how many study', () => {
    const sent = rows.nominated('LLCT');
    const study = studying();
    const meeting = (masked: PoolWithoutTheoryQuery['pool']) =>
      (tableOf(masked)?.rows ?? [])
        .flatMap(({ line }) => line.cells)
        .flatMap(({ staff }) => staff?.groups.map((group) => group.meeting?.numerator ?? 0) ?? [])
        .reduce((sum, count) => sum + count, 0);
    const count = (entries: ReturnType<typeof members>) =>
      Object.values(byTitle(entries)).reduce((sum, one) => sum + one, 0);
    expect(meeting(data.nominated)).toBe(count(lacking().filter(({ cadre }) => sent.has(cadre))));
    expect(meeting(data.studying)).toBe(count(lacking().filter(({ cadre }) => study.has(cadre))));
    expect(meeting(data.nominated)).toBeGreaterThanOrEqual(planted('LACKS_AND_IS_SENT').length);
    expect(meeting(data.studying)).toBeGreaterThanOrEqual(planted('LACKS_AND_STUDIES').length);
  });

  it('counts those who were neither sent nor study, by title and by gender and age', () => {
    const busy = new Set([...rows.nominated('LLCT'), ...studying()]);
    const neither = lacking().filter(({ cadre }) => !busy.has(cadre));
    expect(groupCounts(tableOf(data.neither))).toEqual(byTitle(neither));
    const posts = rows.posts.filter(({ cadre }) => neither.some((one) => one.cadre === cadre));
    const bands = ['DUOI_30', 'TU_30_DEN_39', 'TU_40_DEN_49', 'TU_50_DEN_59', 'TU_60'];
    const band = (unit: string, born: number | null) => {
      const age = Number(rows.dayOf(unit).slice(0, 4)) - Number(born);
      return bands[Math.min(4, Math.max(0, Math.floor(age / 10) - 2))];
    };
    expect(groupCounts(tableOf(data.neitherByGenderAndAge))).toEqual(
      countPersons(
        posts,
        ({ unit, gender, born }) => `${unit} ${gender} ${band(unit, born)}`,
        ({ cadre }) => cadre,
      ),
    );
  });

  it('adds the units up with their coverage: the one without rows has no figure', async () => {
    const then = { unitIds: [...national.units], asOf: '2024-12-31' };
    const { pool } = await national.dataOf(PoolWithoutTheoryDocument, then);
    const [group] = tableOf(pool)?.total.groups ?? [];
    const coverage = group && readFragment(PoolCoverageFragmentDoc, group.persons.coverage);
    expect(coverage?.expected).toContain(national.silentUnit);
    expect(coverage?.withoutFigure).toEqual([national.silentUnit]);
    expect(coverage?.missing).toEqual([]);
  });
});
