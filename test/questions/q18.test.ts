import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CapacityAndNeedsDocument } from '../../codegen/client/documents/graphql.ts';
import type { CapacityAndNeedsQuery } from '../../codegen/client/graphql.ts';
import { type National, startNational } from './national.ts';

const NEXT_YEARS = { from: '2027-01-01', to: '2029-12-31' };

let national: National;
let today: readonly string[];
beforeAll(async () => {
  national = await startNational();
  today = national.unitsOfToday;
}, 180_000);
afterAll(() => national?.close());

const sorted = (texts: Iterable<string>) => [...texts].sort();

function ask(unitIds: readonly string[], period: { from: string; to: string } = NEXT_YEARS) {
  const variables = { unitIds, period, boundaries: 'AS_RECORDED' };
  return national.askText<CapacityAndNeedsQuery>(String(CapacityAndNeedsDocument), variables);
}

type Table = NonNullable<CapacityAndNeedsQuery['byYear']>;
const cellsOf = (table: Pick<Table, 'rows'> | null | undefined) =>
  (table?.rows ?? []).flatMap(({ line }) => line.cells);
const yearsOf = ({ from, to }: { from: string; to: string }) => [from.slice(0, 4), to.slice(0, 4)];

interface Seats {
  unit: string;
  year: number;
  code: string;
  seats: number;
}

describe('Q18, capacity against needs', () => {
  it('counts seats, needs and quotas by programme and year as plain SQL does', async () => {
    const { data, errors } = await ask(today);
    expect(errors).toEqual([]);
    const cells = cellsOf(data?.byProgramme);
    const lines = (rows: readonly Seats[]) =>
      sorted(rows.map(({ unit, year, code, seats }) => [unit, year, code, seats].join(' ')));
    const told = (of: 'seats' | 'need' | 'quota') =>
      sorted(
        cells.flatMap(({ provinceId, capacity, need }) => {
          const groups: { values: readonly { code: string | null }[]; low: number | null | undefined }[] =
            of === 'seats'
              ? (capacity?.groups ?? []).map((group) => ({ values: group.values, low: group.seats.low }))
              : (need?.groups ?? []).map((group) => ({ values: group.values, low: group[of].low }));
          return groups.map(({ values, low }) =>
            [provinceId, ...values.map(({ code }) => code), low].join(' '),
          );
        }),
      );
    const years = yearsOf(NEXT_YEARS);
    const seats = await national.queryAll<Seats>(
      'institutions',
      `select year, programme_code as code, sum(seats)::int as seats from capacity_year
       where programme_code is not null and year between $1 and $2 group by 1, 2`,
      years,
      today,
    );
    expect(told('seats')).toEqual(lines(seats));
    for (const [name, table] of [
      ['need', 'training_need'],
      ['quota', 'quota'],
    ] as const) {
      const rows = await national.queryAll<Seats>(
        'planning',
        `select year, programme_code as code, sum(seats)::int as seats from ${table}
         where year between $1 and $2 group by 1, 2`,
        years,
        today,
      );
      expect(told(name)).toEqual(lines(rows));
      expect(rows.length).toBe(today.length * 3 * 14);
    }
  });

  it('counts lecturers, rooms and the seats of whole institutions, and seats used in the years that were', async () => {
    const period = { from: '2021-01-01', to: '2024-12-31' };
    const old = national.oldUnits.filter((unit) => unit !== national.silentUnit);
    const { data } = await ask(old, period);
    const told = cellsOf(data?.byYear).flatMap(({ provinceId, capacity }) =>
      (capacity?.groups ?? []).map(({ values, seats, lecturers, rooms, learners }) =>
        [provinceId, values[0]?.code, seats.low, lecturers.low, rooms.low, learners.computed.low].join(' '),
      ),
    );
    const capacity = await national.queryAll<{ year: number; line: string }>(
      'institutions',
      `select year, concat_ws(' ', sum(seats), sum(lecturers), sum(rooms), (
         select count(*) from enrolment e join training_class t on t.id = e.class_id
         where extract(year from t.starts_on) = c.year and t.status in ('DANG_HOC', 'KET_THUC')
           and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN'))) as line
       from capacity_year c where programme_code is null and year between $1 and $2 group by year`,
      yearsOf(period),
      old,
    );
    expect(sorted(told)).toEqual(sorted(capacity.map(({ unit, year, line }) => `${unit} ${year} ${line}`)));
    for (const { province, line } of data?.byYear?.rows ?? []) {
      for (const { values, lecturersPer100Learners: total } of line.groups ?? []) {
        const own = capacity.find(
          ({ unit, year }) => unit === province.id && String(year) === values[0]?.code,
        );
        const [, lecturers = 0, , learners = 0] = (own?.line ?? '').split(' ').map(Number);
        expect('rate' in total && total.rate.low).toBeCloseTo((lecturers * 100) / learners, 10);
      }
    }
  });

  it('names what each unit lacks, and does not fill it with the spare seats of another', async () => {
    const { data } = await ask(today);
    const lacking = new Map<string, number>();
    for (const { capacity, need } of cellsOf(data?.byProgramme)) {
      const keyOf = (values: readonly { code: string | null }[]) => values.map(({ code }) => code).join(' ');
      const seats = new Map(
        (capacity?.groups ?? []).map((group) => [keyOf(group.values), group.seats.low ?? 0]),
      );
      for (const group of need?.groups ?? []) {
        const key = keyOf(group.values);
        const short = Math.max(0, (group.need.low ?? 0) - (seats.get(key) ?? 0));
        lacking.set(key, (lacking.get(key) ?? 0) + short);
      }
    }
    const told = new Map(
      (data?.byProgramme?.total.groups ?? []).map(({ values, shortfall }) => [
        values.map(({ code }) => code).join(' '),
        'total' in shortfall ? shortfall.total.low : null,
      ]),
    );
    expect(told).toEqual(lacking);
    expect([...lacking.values()].some((seats) => seats > 0)).toBe(true);
  });

  it('gives no figure for years of which nothing is recorded, and none that mixes them with others', async () => {
    const [unit = ''] = today;
    const { data } = await ask([unit], { from: '2029-01-01', to: '2031-12-31' });
    const [cell] = cellsOf(data?.byYear);
    const states = new Map(
      (cell?.capacity?.groups ?? []).map(({ values, seats }) => [values[0]?.code, seats.state]),
    );
    expect(states).toEqual(
      new Map([
        ['2029', 'COMPUTED'],
        ['2030', 'NO_FIGURE'],
        ['2031', 'NO_FIGURE'],
      ]),
    );
    const whole = await national.askText<{
      capacityTable: { rows: { line: { cells: { need: { groups: { need: object }[] } }[] } }[] };
    }>(
      `query ($units: [ID!]!) { capacityTable(unitIds: $units, period: { from: "2029-01-01", to: "2031-12-31" }, by: []) {
        rows { line { cells { need { groups { need { state reason } } } } } } } }`,
      { units: [unit] },
    );
    expect(whole.data?.capacityTable.rows[0]?.line.cells[0]?.need.groups).toEqual([
      { need: { state: 'NOT_COMPUTABLE', reason: 'Chưa ghi nhu cầu các năm 2030–2031.' } },
    ]);
  });

  it('knows nothing of capacity where institutions are silent, and keeps the needs', async () => {
    const unit = today[0] ?? '';
    await national.stop('institutions', unit);
    const { data } = await ask(today);
    const { units } = national.deploymentOf('institutions', unit);
    for (const { provinceId, capacity, need } of cellsOf(data?.byYear)) {
      expect([provinceId, capacity === null]).toEqual([provinceId, units.includes(provinceId)]);
      expect(need?.state).toBe('COMPUTED');
    }
    const total = data?.byYear?.total.groups?.[0]?.shortfall;
    expect(total && 'sumOfKnown' in total && total.coverage.missing.map(({ unitId }) => unitId)).toEqual([
      unit,
    ]);
    await national.resume('institutions', unit);
  });
});
