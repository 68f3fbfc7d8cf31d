import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  LeadersBelowStandardDocument,
  LeadersBelowStandardPersonsDocument,
  type LeadersBelowStandardQuery,
  LeaderTableFragmentDoc,
} from '../../codegen/client/documents/graphql.ts';
import { type National, startNational } from './national.ts';
import { groupCounts, lastDayOf, listedCadres } from './staff-answers.ts';
import { countBy } from './staff-rows.ts';

const TODAY = '2026-10-31';

let national: National;
beforeAll(async () => {
  national = await startNational();
}, 180_000);
afterAll(() => national?.close());

type Masked = LeadersBelowStandardQuery['persons'];
const tableOf = (masked: Masked) => readFragment(LeaderTableFragmentDoc, masked);

/** A leader's post, and the days on which it is held. */
interface Post {
  unit: string;
  id: string;
  cadre: string;
  title: string;
  level: string;
  from: string;
  to: string | null;
}

const postsOf = (kinds: readonly string[], field: 'role' | 'kind' | 'of') =>
  national.cases
    .filter((one) => kinds.includes(String(one[field])))
    .map(({ assignment }) => String(assignment));

async function posts(ids: readonly string[]): Promise<Post[]> {
  return national.queryAll<Omit<Post, 'unit'>>(
    'personnel',
    `select id, cadre_id as cadre, title, level, valid_from::text as "from", valid_to::text as "to"
     from assignment where id = any($1)`,
    [ids],
  );
}

/** The day on which a table of this day looks at a unit. */
const isHeld = ({ unit, from, to }: Post, asOf: string) => {
  const day = lastDayOf(unit, asOf);
  return from <= day && (to === null || to >= day);
};

/** Few days such that every post is held on one of them; today is the first. */
function daysOf(all: readonly Post[]): string[] {
  const days = [TODAY];
  for (;;) {
    const left = all.filter((post) => !days.some((day) => isHeld(post, day)));
    const [first] = left.map(({ to }) => to ?? TODAY).sort();
    if (first === undefined) return days;
    days.push(first);
  }
}

describe('Q08, leaders without the standard in force when they were appointed', () => {
  it('names every planted one and nobody else, on days that show each of them', async () => {
    const faults = await posts(postsOf(['LEADER_BELOW_STANDARD'], 'kind'));
    expect(faults.length).toBeGreaterThanOrEqual(national.units.length - 2);
    for (const asOf of daysOf(faults)) {
      const { staffTable } = await national.dataOf(LeadersBelowStandardPersonsDocument, {
        ...{ unitIds: [...national.units], asOf, first: 50, after: null },
      });
      const found = listedCadres(staffTable);
      const wanted = faults.filter((post) => isHeld(post, asOf)).map(({ unit, cadre }) => `${unit} ${cadre}`);
      expect([asOf, ...found.sort()]).toEqual([asOf, ...wanted.sort()]);
    }
  });

  it('names nobody who reached the level on the day before, or whose standard became stricter later', async () => {
    const near = await posts(postsOf(['LEADER_BELOW_STANDARD'], 'of'));
    expect(near.length).toBeGreaterThanOrEqual(national.units.length - 2);
    const faulty = new Set(
      (await posts(postsOf(['LEADER_BELOW_STANDARD'], 'kind'))).map(({ cadre }) => cadre),
    );
    expect(near.filter(({ cadre }) => faulty.has(cadre))).toEqual([]);
  });

  it('counts them by title, level and what they lack, as the rows say', async () => {
    const { persons, lacking } = await national.dataOf(LeadersBelowStandardDocument, {
      unitIds: [...national.units],
      asOf: TODAY,
    });
    const held = (await posts(postsOf(['LEADER_BELOW_STANDARD'], 'kind'))).filter((post) =>
      isHeld(post, TODAY),
    );
    const wanted = countBy(held.map(({ unit, title, level }) => [unit, title, level].join(' ')));
    expect(groupCounts(tableOf(persons))).toEqual(wanted);
    const gaps = await lackingBySql();
    expect(groupCounts(tableOf(lacking))).toEqual(countBy(gaps));
    expect(held.length).toBeGreaterThan(5);
  });

  it('says of each gap how many study what they lack', async () => {
    const data = await national.dataOf(LeadersBelowStandardDocument, {
      unitIds: [...national.units],
      asOf: TODAY,
    });
    const studying = new Set(
      (
        await national.queryAll<{ cadre: string; group: string }>(
          'institutions',
          `select distinct e.cadre_id as cadre, p.programme_group as "group"
           from enrolment e join training_class c on c.id = e.class_id join programme p on p.id = c.programme_id
           where e.status in ('DANG_HOC', 'DU_DIEU_KIEN') and e.cadre_id is not null`,
        )
      ).map(({ cadre, group }) => `${cadre} ${group}`),
    );
    const lacks = await lackingPosts();
    for (const [table, dimension, groups] of [
      [data.theory, 'LLCT', ['LLCT']],
      [data.profession, 'CHUYEN_MON', ['CHUYEN_MON', 'CHUYEN_MON_3_THANG']],
      [data.management, 'QLNN', ['QLNN']],
    ] as const) {
      const of = lacks.filter((one) => one.dimension === dimension);
      expect(groupCounts(tableOf(table))).toEqual(
        countBy(of.map(({ unit, title, level }) => [unit, title, level].join(' '))),
      );
      const wanted = of.filter(({ cadre }) => groups.some((group) => studying.has(`${cadre} ${group}`)));
      const found = (tableOf(table)?.rows ?? []).flatMap(({ line }) =>
        line.cells.flatMap(({ staff }) => staff?.groups.map(({ meeting }) => meeting?.numerator ?? 0) ?? []),
      );
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(wanted.length);
    }
  });

  it('counts no leader of a unit whose planning does not answer, and says why', async () => {
    const unit = 'P34-20';
    await national.stop('planning', unit);
    try {
      const { data } = await national.ask(LeadersBelowStandardDocument, {
        unitIds: [...national.unitsOfToday],
        asOf: TODAY,
      });
      const cells = tableOf(data?.persons ?? null)?.rows.flatMap(({ line }) => line.cells) ?? [];
      const states = Object.fromEntries(cells.map(({ provinceId, staff }) => [provinceId, staff?.state]));
      expect(states[unit]).toBe('NOT_COMPUTABLE');
      expect(Object.values(states).filter((state) => state !== 'COMPUTED')).toHaveLength(1);
      const reason = cells.find(({ provinceId }) => provinceId === unit)?.staff?.reason;
      expect(reason).toContain('(planning) không trả lời');
    } finally {
      await national.resume('planning', unit);
    }
  });
});

interface Gap extends Post {
  dimension: string;
}

/** Posts that lack a standard, by plain means: the rows of both domains side by side, nothing of the product's. */
async function lackingPosts(): Promise<Gap[]> {
  const standards = await national.queryAll<{
    title: string;
    level: string;
    dimension: string;
    rank: number;
    from: string;
    to: string | null;
  }>(
    'planning',
    `select title, level, dimension, minimum_rank as rank, valid_from::text as "from", valid_to::text as "to" from position_standard`,
  );
  const leaders = await national.queryAll<Omit<Post, 'unit'>>(
    'personnel',
    `select id, cadre_id as cadre, title, level, valid_from::text as "from", valid_to::text as "to"
     from assignment where is_leading`,
  );
  const levels = await national.queryAll<{
    cadre: string;
    dimension: string;
    rank: number;
    obtained: string;
  }>(
    'personnel',
    `select cadre_id as cadre, dimension, rank, obtained_on::text as obtained from qualification
     where dimension <> 'BOI_DUONG' and obtained_on is not null`,
  );
  const reached = new Map<string, { rank: number; obtained: string }[]>();
  for (const { cadre, dimension, rank, obtained } of levels) {
    const key = `${cadre} ${dimension}`;
    reached.set(key, [...(reached.get(key) ?? []), { rank, obtained }]);
  }
  return leaders
    .filter((post) => isHeld(post, TODAY))
    .flatMap((post) =>
      standards
        .filter(
          (one) =>
            one.unit === post.unit &&
            one.title === post.title &&
            one.level === post.level &&
            one.from <= post.from &&
            (one.to === null || one.to >= post.from) &&
            !(reached.get(`${post.cadre} ${one.dimension}`) ?? []).some(
              ({ rank, obtained }) => rank >= one.rank && obtained <= post.from,
            ),
        )
        .map(({ dimension }) => ({ ...post, dimension })),
    );
}

async function lackingBySql(): Promise<string[]> {
  return (await lackingPosts()).map(({ unit, title, level, dimension }) =>
    [unit, title, level, dimension].join(' '),
  );
}
