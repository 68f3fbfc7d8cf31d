import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TrainingMoneyDocument } from '../../codegen/client/documents/graphql.ts';
import type { TrainingMoneyQuery } from '../../codegen/client/graphql.ts';
import { type National, startNational } from './national.ts';

const PERIOD = { from: '2016-01-01', to: '2026-12-31' };
const AMOUNTS = ['planned', 'allotted', 'spent', 'settled'] as const;

let national: National;
let speaking: string[];
beforeAll(async () => {
  national = await startNational();
  speaking = national.units.filter((unit) => unit !== national.silentUnit);
}, 180_000);
afterAll(() => national?.close());

const sorted = (texts: Iterable<string>) => [...texts].sort();

async function ask(unitIds: readonly string[], boundaries: 'AS_RECORDED' | 'CURRENT_34' = 'AS_RECORDED') {
  const variables = { unitIds, period: PERIOD, boundaries };
  return national.askText<TrainingMoneyQuery>(String(TrainingMoneyDocument), variables);
}

interface Line {
  unit: string;
  plan: string;
  parent: string | null;
  horizon: string;
  year: number;
  source: string;
  planned: string | null;
  allotted: string | null;
  spent: string | null;
  settled: string | null;
}

/** Every line of an approved plan, but those of a plan that another says again for the same year. */
async function linesOfPlans(): Promise<Line[]> {
  const all = await national.queryAll<Line>(
    'planning',
    `select p.id as plan, p.parent_id as parent, p.horizon, l.year, l.source, l.planned::text, l.allotted::text,
       l.spent::text, l.settled::text
     from budget_line l join training_plan p on p.id = l.plan_id where p.status in ('DA_PHE_DUYET', 'CHUYEN_TIEP')`,
  );
  const saidAgain = new Set(all.map(({ parent, year }) => `${parent} ${year}`));
  return all.filter(({ plan, year }) => !saidAgain.has(`${plan} ${year}`));
}

/** `unit year source` with each amount, the sum of the known ones, and how many lines state none. */
function grouped(lines: readonly Line[], bySource: boolean): string[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = [line.unit, line.year, ...(bySource ? [line.source] : [])].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return sorted(
    [...groups].map(([key, of]) => {
      const parts = AMOUNTS.map((amount) => {
        const stated = of.flatMap((line) => line[amount] ?? []);
        const sum = stated.reduce((total, text) => total + BigInt(text), 0n);
        return `${stated.length === 0 ? null : sum}/${of.length - stated.length}`;
      });
      return [key, ...parts].join(' ');
    }),
  );
}

type Table = NonNullable<TrainingMoneyQuery['byYear']>;
const cellsOf = ({ rows }: Pick<Table, 'rows'>) => rows.flatMap(({ line }) => line.cells);

/** The same out of an answer; groups of years without a line are left out. */
function told(table: Pick<Table, 'rows'>): string[] {
  return sorted(
    cellsOf(table).flatMap(({ provinceId, budget }) =>
      (budget?.groups ?? [])
        .filter(({ planned }) => planned.records + planned.recordsWithout > 0)
        .map((group) => {
          const parts = AMOUNTS.map((amount) => {
            const { amountOfKnown, recordsWithout } = group[amount];
            return `${amountOfKnown}/${recordsWithout}`;
          });
          return [provinceId, ...group.values.map(({ code }) => code), ...parts].join(' ');
        }),
    ),
  );
}

interface Attendance {
  unit: string;
  year: number;
  source: string | null;
  classes: number;
  attendances: number;
}

/** Attendances by year and payer: the learner's own, or else each source of the class. */
function attendances(): Promise<Attendance[]> {
  return national.queryAll<Attendance>(
    'institutions',
    `with seat as (
       select extract(year from c.starts_on)::int as year, e.id, c.id as class,
         case when e.funding_source is not null then array[e.funding_source] else c.funding_sources end as sources
       from enrolment e join training_class c on c.id = e.class_id
       where c.status in ('DANG_HOC', 'KET_THUC') and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')
     ), class as (
       select extract(year from starts_on)::int as year, source,
         count(distinct (name_vi, programme_id, starts_on, ends_on))::int as classes
       from training_class cross join unnest(funding_sources) as source
       where status in ('DANG_HOC', 'KET_THUC') group by 1, 2
     ), paid as (
       select year, source, count(*)::int as attendances from seat cross join unnest(sources) as source group by 1, 2
     )
     select year, source, coalesce(classes, 0) as classes, coalesce(attendances, 0) as attendances
     from class full join paid using (year, source)`,
  );
}

describe('Q05, what training costs', () => {
  it('sums planned, allotted, spent and settled by unit, year and source as plain SQL does', async () => {
    const answer = await ask(speaking);
    expect(answer.errors).toEqual([]);
    const { byYear, byYearAndSource } = answer.data ?? {};
    if (!byYear || !byYearAndSource) throw new Error('A table is lost.');
    const lines = await linesOfPlans();
    expect(told(byYearAndSource)).toEqual(grouped(lines, true));
    expect(told(byYear)).toEqual(grouped(lines, false));
    expect(lines.length).toBeGreaterThan(500);
    const doubled = await national.queryAll<{ n: number }>(
      'planning',
      'select count(*)::int as n from budget_line',
    );
    expect(lines.length).toBeLessThan(doubled.reduce((sum, { n }) => sum + n, 0));
  });

  it('counts classes and attendances by who paid', async () => {
    const { data } = await ask(speaking);
    const found = (data?.byYearAndSource ? cellsOf(data.byYearAndSource) : []).flatMap(
      ({ provinceId, attendances: tally }) =>
        (tally?.groups ?? []).map(({ values, classes, attendances: count }) => {
          return [provinceId, ...values.map(({ code }) => code), classes.low, count.low].join(' ');
        }),
    );
    const wanted = (await attendances()).map(({ unit, year, source, ...counts }) =>
      [unit, year, source, counts.classes, counts.attendances].join(' '),
    );
    expect(sorted(found)).toEqual(sorted(wanted));
    expect(wanted.some((line) => line.includes('HOC_VIEN_TU_TUC'))).toBe(true);
  });

  it('adds units in whole đồng, divides by attendances, and gives the part of socialised money', async () => {
    const today = national.unitsOfToday;
    const { data } = await ask(today);
    const lines = (await linesOfPlans()).filter(({ unit, year }) => today.includes(unit) && year === 2026);
    const sum = (of: readonly Line[]) => of.reduce((total, { spent }) => total + BigInt(spent ?? 0), 0n);
    const group = data?.byYear?.total.groups?.find(({ values }) => values[0]?.code === '2026');
    const spent = group && ('total' in group.spent ? group.spent.total : null);
    expect(spent?.amount).toBe(String(sum(lines)));
    const seats = (await attendances()).filter(({ unit, year }) => today.includes(unit) && year === 2026);
    const [{ n = 0 } = {}] = [
      {
        n: (
          await national.queryAll<{ n: number }>(
            'institutions',
            `select count(*)::int as n from enrolment e join training_class c on c.id = e.class_id
             where extract(year from c.starts_on) = 2026 and c.status in ('DANG_HOC', 'KET_THUC')
               and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')`,
            [],
            today,
          )
        ).reduce((total, row) => total + row.n, 0),
      },
    ];
    expect(seats.length).toBeGreaterThan(0);
    const quotient = group && 'quotient' in group.spentPerAttendance && group.spentPerAttendance.quotient;
    expect(quotient).toMatchObject({ state: 'COMPUTED', spent: String(sum(lines)), attendances: n });
    const share = group && 'share' in group.socialised ? group.socialised.share : null;
    const socialised = sum(lines.filter(({ source }) => source === 'XA_HOI_HOA'));
    expect(share?.percent).toBeCloseTo(Number((socialised * 1_000_000n) / sum(lines)) / 10_000, 3);
  });

  it('says that a year is not settled, and never 0', async () => {
    const { data } = await ask(national.unitsOfToday);
    const groups = (data?.byYear ? cellsOf(data.byYear) : []).flatMap(({ budget }) => budget?.groups ?? []);
    const unsettled = groups.filter(({ values }) => values[0]?.code === '2026');
    expect(unsettled.length).toBe(national.unitsOfToday.length);
    for (const { settled } of unsettled) expect(settled).toMatchObject({ state: 'NO_FIGURE', amount: null });
  });

  it('gives no sums where a unit holds nothing, and loses only its own where planning is silent', async () => {
    const silent = await ask([national.silentUnit]);
    const [cell] = silent.data?.byYear ? cellsOf(silent.data.byYear) : [];
    expect(cell).toMatchObject({
      budget: { state: 'NO_FIGURE', groups: [] },
      attendances: { state: 'NO_FIGURE' },
    });
    const unit = national.unitsOfToday[0] ?? '';
    await national.stop('planning', unit);
    const { units } = national.deploymentOf('planning', unit);
    const { data, errors } = await ask(speaking);
    expect(new Set(errors.map(({ unit: failed }) => failed))).toEqual(new Set(units));
    for (const { provinceId, budget, attendances: tally } of data?.byYear ? cellsOf(data.byYear) : []) {
      expect(budget === null).toBe(units.includes(provinceId));
      expect(tally?.state).toBe('COMPUTED');
    }
    const total = data?.byYear?.total.groups?.find(({ values }) => values[0]?.code === '2024')?.spent;
    expect(total && 'sumOfKnown' in total).toBe(true);
    await national.resume('planning', unit);
  });
});
