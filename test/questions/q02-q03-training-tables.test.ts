import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommuneStaffByYearDocument, SchoolTablesDocument } from '../../codegen/client/documents/graphql.ts';
import type { CommuneStaffByYearQuery, SchoolTablesQuery } from '../../codegen/client/graphql.ts';
import { type National, startNational } from './national.ts';
import { type Seat, seatsOf } from './seats.ts';

let national: National;
let seats: Seat[];
beforeAll(async () => {
  national = await startNational();
  seats = await seatsOf(national);
}, 180_000);
afterAll(() => national?.close());

const sorted = (texts: Iterable<string>) => [...texts].sort();
const KINDS = ['CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA', 'CAN_BO', 'CONG_CHUC'];

function grouped(of: readonly Seat[], keyOf: (seat: Seat) => string): [string, Seat[]][] {
  const groups = new Map<string, Seat[]>();
  for (const seat of of) {
    const key = keyOf(seat);
    const group = groups.get(key);
    if (group) group.push(seat);
    else groups.set(key, [seat]);
  }
  return [...groups];
}

const classesOf = (of: readonly Seat[]) => new Map(of.map((seat) => [seat.class, seat.days]));
const personsOf = (of: readonly Seat[]) => new Set(of.flatMap(({ person }) => person ?? [])).size;

describe('Q02, in general form', () => {
  it('counts classes, attendances, persons and class-days of commune staff by year, and adds old units to new', async () => {
    const variables = {
      ...{ unitIds: national.unitsOfToday, period: { from: '2016-01-01', to: '2026-10-31' } },
      boundaries: 'CURRENT_34',
    };
    const { data } = await national.askText<CommuneStaffByYearQuery>(
      String(CommuneStaffByYearDocument),
      variables,
    );
    const rows = data?.trainingTable?.rows ?? [];
    const told = rows.flatMap(({ line }) =>
      line.cells.flatMap(({ provinceId, training }) =>
        (training?.groups ?? []).map(({ values, classes, attendances, persons, classDays }) =>
          [provinceId, values[0]?.code, classes.low, attendances.low, persons.low, classDays.low].join(' '),
        ),
      ),
    );
    const ofCommunes = seats.filter(
      ({ id, unit, level, kind }) =>
        id !== null && unit !== 'TW' && level === 'XA' && kind !== null && KINDS.includes(kind),
    );
    const expected = grouped(ofCommunes, ({ unit, starts }) => `${unit} ${starts.slice(0, 4)}`).map(
      ([key, of]) => {
        const days = [...classesOf(of).values()].reduce((a, b) => a + b, 0);
        return `${key} ${classesOf(of).size} ${of.length} ${personsOf(of)} ${days}`;
      },
    );
    expect(sorted(told)).toEqual(sorted(expected));
    const row = rows.find(({ province }) => province.id === 'P34-19');
    const total = row?.line.groups?.find(({ values }) => values[0]?.code === '2024')?.attendances;
    const own = ofCommunes.filter(
      ({ unit, starts }) => ['P63-06', 'P63-19'].includes(unit) && starts.startsWith('2024'),
    );
    expect(total).toMatchObject({ total: { low: own.length } });
    expect(own.length).toBeGreaterThan(10);
  });
});

describe('Q03, in general form', () => {
  it('counts what each school ran in each year by form, plan and schedule', async () => {
    const [from, to] = ['2025-07-01', '2026-10-31'];
    const variables = { unitIds: national.unitsOfToday, period: { from, to } };
    const { data, errors } = await national.askText<SchoolTablesQuery>(
      String(SchoolTablesDocument),
      variables,
    );
    expect(errors).toEqual([]);
    const ran = seats.filter(
      ({ unit, institutionKind, starts, ends }) =>
        unit.startsWith('P34') && institutionKind === 'TRUONG_CHINH_TRI_TINH' && starts <= to && ends >= from,
    );
    const ofYears = ran.flatMap((seat) =>
      ['2025', '2026']
        .filter((year) => seat.starts.slice(0, 4) <= year && seat.ends.slice(0, 4) >= year)
        .map((year) => ({ seat, year })),
    );
    const tables = { byForm: 'form', byPlan: 'basis', bySchedule: 'schedule' } as const;
    for (const alias of ['byForm', 'byPlan', 'bySchedule'] as const) {
      const told = (data?.[alias]?.rows ?? []).flatMap(({ line }) =>
        line.cells.flatMap(({ provinceId, training }) =>
          (training?.groups ?? []).map(({ values, classes, persons }) =>
            [provinceId, ...values.map(({ code }) => code ?? ''), classes.low, persons.low].join(' '),
          ),
        ),
      );
      const groups = new Map<string, Seat[]>();
      for (const { seat, year } of ofYears) {
        const key = [seat.unit, seat.awarding, year, seat[tables[alias]] ?? ''].join(' ');
        groups.set(key, [...(groups.get(key) ?? []), seat]);
      }
      const expected = [...groups].map(([key, of]) => `${key} ${classesOf(of).size} ${personsOf(of)}`);
      expect(sorted(told)).toEqual(sorted(expected));
      expect(told.length).toBeGreaterThan(6);
    }
  });
});
