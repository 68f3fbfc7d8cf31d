import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OverlapsDocument } from '../../codegen/client/documents/graphql.ts';
import type { Case } from '../seed/seeded.ts';
import { type National, startNational } from './national.ts';
import { type Pair, pairsOf } from './session-pairs.ts';

const ALL_DAYS = { from: '2016-01-01', to: '2026-10-31' };

let national: National;
let truth: Pair[];
beforeAll(async () => {
  national = await startNational();
  truth = await pairsOf(national, ALL_DAYS);
}, 180_000);
afterAll(() => national?.close());

interface End {
  provinceId: string;
  id: string;
  trainingClass: { programme: { code: string } | null } | null;
  cadre: { id: string; nominations: { id: string; programmeCode: string }[] | null } | null;
  nomination: { id: string; sentBy: { nameVi: string } | null } | null;
}
interface AnsweredPair extends Omit<Pair, 'person' | 'a' | 'b'> {
  first: End | null;
  second: End | null;
}
interface Figure {
  state: string;
  low: number | null;
}
interface Total {
  coverage: {
    withoutFigure: string[];
    missing: { unitId: string; domain: string; reason: string }[];
  };
}
interface Answered {
  withinUnits: { pairs: Total; persons: Total } | null;
  acrossUnits: { pairs: Total; persons: Total } | null;
  cells: {
    provinceId: string;
    within: { pairs: Figure; persons: Figure } | null;
    pairs: { nodes: AnsweredPair[] } | null;
  }[];
  acrossPairs: { nodes: AnsweredPair[] } | null;
}
type Map34 = 'AS_RECORDED' | 'CURRENT_34';

/** The units with rows; the silent one has none. */
const speaking = () => national.units.filter((unit) => unit !== national.silentUnit);

/** Asks the document; of an answer with errors, all that it says. */
function answerOf(unitIds: readonly string[], period = ALL_DAYS, boundaries: Map34 = 'AS_RECORDED') {
  const variables = { unitIds, period, boundaries, first: 100 };
  return national.askText<{ overlaps: Answered | null }>(OverlapsDocument.toString(), variables);
}

async function ask(...args: Parameters<typeof answerOf>): Promise<Answered> {
  const { data, errors } = await answerOf(...args);
  expect(errors).toEqual([]);
  if (!data?.overlaps) throw new Error('No overlaps.');
  return data.overlaps;
}

const textOf = (...ids: (string | undefined)[]) => ids.sort().join(' ');
const answered = (pairs: readonly AnsweredPair[] | undefined) =>
  (pairs ?? []).map((pair) => `${textOf(pair.first?.id, pair.second?.id)} ${daysOf(pair)}`).sort();
const expected = (pairs: readonly Pair[]) =>
  pairs.map((pair) => `${textOf(pair.a.id, pair.b.id)} ${daysOf(pair)}`).sort();
const daysOf = ({
  overlapDays,
  from,
  to,
  approximate,
}: Pick<Pair, 'overlapDays' | 'from' | 'to' | 'approximate'>) =>
  `${overlapDays} ${from} ${to} ${approximate}`;
const withinPairs = (overlaps: Answered) => overlaps.cells.flatMap(({ pairs }) => pairs?.nodes ?? []);
const isWithin = ({ a, b }: Pair) => a.unit === b.unit;
const persons = (pairs: readonly Pair[]) => new Set(pairs.map(({ person }) => person)).size;

function named(kind: string): Case[] {
  return national.cases.filter((one) => one.kind === kind);
}

describe('Q12, who sits in two classes at once', () => {
  it('finds every pair that the sessions of all databases have, in the units and across them, and no other', async () => {
    const overlaps = await ask(speaking());
    const within = truth.filter(isWithin);
    const across = truth.filter((pair) => !isWithin(pair));
    expect(answered(withinPairs(overlaps))).toEqual(expected(within));
    expect(answered(overlaps.acrossPairs?.nodes)).toEqual(expected(across));
    expect(overlaps.withinUnits?.pairs).toMatchObject({ total: { low: within.length, high: within.length } });
    expect(overlaps.withinUnits?.persons).toMatchObject({
      total: { low: persons(within), countUnit: 'NGUOI' },
    });
    expect(overlaps.acrossUnits?.pairs).toMatchObject({ total: { low: across.length, high: across.length } });
    expect(overlaps.acrossUnits?.persons).toMatchObject({ total: { low: persons(across) } });
    for (const { provinceId, within: counts } of overlaps.cells) {
      const own = within.filter(({ a }) => a.unit === provinceId);
      expect([counts?.pairs.low, counts?.persons.low]).toEqual([own.length, persons(own)]);
    }
  });

  it('finds every planted fault, and nothing but these', async () => {
    const overlaps = await ask(speaking());
    const found = withinPairs(overlaps).map(({ first, second }) => textOf(first?.id, second?.id));
    const planted = named('OVERLAP').map(({ enrolments }) => textOf(...(enrolments as string[])));
    expect(found.sort()).toEqual(planted.sort());
    expect(planted.length).toBeGreaterThan(20);
    const across = named('OVERLAP_ACROSS_UNITS');
    const pairs = overlaps.acrossPairs?.nodes ?? [];
    expect(pairs).toHaveLength(across.length);
    expect(across.length).toBeGreaterThan(10);
    for (const { unit, otherUnit, enrolments } of across) {
      const ends = pairs
        .map(({ first, second }) => [first, second])
        .find((pair) => pair.some((end) => end?.id === (enrolments as string[])[0]));
      expect(ends?.map((end) => end?.provinceId).sort()).toEqual([unit, otherUnit].sort());
    }
  });

  it('takes no near miss for one: the next day, the weekend, the namesake', async () => {
    const overlaps = await ask(speaking());
    const all = [...withinPairs(overlaps), ...(overlaps.acrossPairs?.nodes ?? [])];
    const ends = new Set(all.flatMap(({ first, second }) => [first?.id, second?.id]));
    const kinds = ['NEXT_CLASS_ON_THE_NEXT_DAY', 'WEEKEND_BESIDE_WEEKDAYS', 'NEXT_DAY_IN_ANOTHER_UNIT'];
    for (const kind of [...kinds, 'NAMESAKE_IN_AN_OVERLAPPING_CLASS']) {
      const near = named(kind).flatMap(({ enrolments }) => enrolments as string[]);
      expect(near.length).toBeGreaterThan(10);
      expect(near.filter((id) => ends.has(id))).toEqual([]);
    }
  });

  it('says who sent them, by the decision that the enrolment names', async () => {
    const pairs = withinPairs(await ask(['P34-19']));
    const rows = await national.query<{ id: string; body: string }>(
      'planning',
      'P34-19',
      'select n.id, b.name_vi as body from nomination n join nominating_body b on b.id = n.sent_by_id',
    );
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    expect(pairs.length).toBeGreaterThan(1);
    for (const end of pairs.flatMap(({ first, second }) => [first, second])) {
      expect(end?.cadre).not.toBeNull();
      expect(end?.nomination?.sentBy?.nameVi).toBe(bodies.get(end?.nomination?.id ?? ''));
      expect(end?.nomination?.sentBy?.nameVi).toBeTruthy();
      // The plan knows it too, by cadre and programme.
      const programme = end?.trainingClass?.programme?.code;
      const planned = end?.cadre?.nominations?.filter(({ programmeCode }) => programmeCode === programme);
      expect(planned?.map(({ id }) => id)).toContain(end?.nomination?.id);
    }
  });

  it('counts days of the period alone', async () => {
    // A planted pair meets on several days from a Thursday on: a period that ends on the second of them has two.
    const pair = truth.find(({ a, overlapDays }) => a.unit === 'P34-19' && overlapDays > 2);
    const to = nextDay(pair?.from ?? '');
    const period = { from: '2025-07-01', to };
    const within = (await pairsOf(national, period)).filter(
      ({ a, b }) => a.unit === 'P34-19' && b.unit === 'P34-19',
    );
    expect(within.map(({ overlapDays }) => overlapDays)).toContain(2);
    expect(answered(withinPairs(await ask(['P34-19'], period)))).toEqual(expected(within));
  });

  it('is sure where timetables are on record, and about where only dates and schedule are', async () => {
    const { cells } = await ask(['P63-06', 'P34-19']);
    const figures = Object.fromEntries(cells.map(({ provinceId, within }) => [provinceId, within?.pairs]));
    expect(figures['P63-06']).toMatchObject({ state: 'COMPUTED', operator: 'ABOUT', approximate: true });
    expect(figures['P34-19']).toMatchObject({ state: 'COMPUTED', operator: 'EXACT', approximate: false });
  });

  it('reads units of today with those they came from, where the map says so', async () => {
    const overlaps = await ask(['P34-19'], ALL_DAYS, 'CURRENT_34');
    expect(overlaps.cells.map(({ provinceId }) => provinceId).sort()).toEqual(['P34-19', 'P63-06', 'P63-19']);
  });

  it('names the unit that has no rows, and calls no partial sum a total', async () => {
    const { withinUnits, acrossUnits, cells } = await ask(['P34-33', national.silentUnit]);
    expect(cells.find(({ provinceId }) => provinceId === national.silentUnit)?.within?.pairs).toMatchObject({
      state: 'NO_FIGURE',
      low: null,
    });
    for (const totals of [withinUnits?.pairs, withinUnits?.persons, acrossUnits?.pairs]) {
      expect(totals).toHaveProperty('sumOfKnown');
      expect(totals?.coverage.withoutFigure).toEqual([national.silentUnit]);
    }
  });

  it('asks each deployment of institutions as often for all units as for two, never once a person', async () => {
    const callsOf = async (unitIds: readonly string[]) => {
      const answer = await answerOf(unitIds);
      expect(answer.errors).toEqual([]);
      const calls = national.callsOf(answer).filter(({ subgraph }) => subgraph === 'institutions');
      return calls.length / new Set(calls.map(({ deployment }) => deployment)).size;
    };
    const all = await callsOf(speaking());
    expect(all).toBeLessThanOrEqual(4);
    expect(all).toBeLessThanOrEqual(await callsOf(['P34-19', 'P34-20']));
  });

  it('says without a silent province what is known, and that it is not all', async () => {
    const silent = national.deploymentOf('institutions', 'P34-20').units;
    await national.stop('institutions', 'P34-20');
    try {
      const { data } = await answerOf(speaking());
      const overlaps = data?.overlaps;
      if (!overlaps) throw new Error('No overlaps.');
      const known = truth.filter(({ a, b }) => ![a.unit, b.unit].some((unit) => silent.includes(unit)));
      expect(answered(withinPairs(overlaps))).toEqual(expected(known.filter(isWithin)));
      expect(answered(overlaps.acrossPairs?.nodes)).toEqual(
        expected(known.filter((pair) => !isWithin(pair))),
      );
      for (const total of [
        overlaps.withinUnits?.pairs,
        overlaps.acrossUnits?.pairs,
        overlaps.acrossUnits?.persons,
      ]) {
        expect(total).toHaveProperty('sumOfKnown');
        const missing = total?.coverage.missing.map(({ unitId, domain, reason }) => [unitId, domain, reason]);
        expect(missing?.sort()).toEqual(
          [...silent].sort().map((unit) => [unit, 'INSTITUTIONS', 'UNREACHABLE']),
        );
      }
      const cells = overlaps.cells
        .filter(({ within }) => within === null)
        .map(({ provinceId }) => provinceId);
      expect(cells.sort()).toEqual([...silent].sort());
    } finally {
      await national.resume('institutions', 'P34-20');
    }
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
