import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WhatBecameOfNominationsDocument } from '../../codegen/client/documents/graphql.ts';
import type { WhatBecameOfNominationsQuery } from '../../codegen/client/graphql.ts';
import { type Followed, followed, outcomeOf } from './followed.ts';
import { type National, startNational } from './national.ts';
import { nominationsOf, type Seat, type Sent, seatsOf } from './seats.ts';

/** Two years over the merger: some enrolments are of other years than their decisions. */
const PERIOD = { from: '2024-09-01', to: '2026-10-31' };

let national: National;
let seats: Seat[];
let nominations: Sent[];
let all: Followed[];
let speaking: string[];
beforeAll(async () => {
  national = await startNational();
  seats = await seatsOf(national);
  nominations = await nominationsOf(national);
  all = followed(nominations, seats);
  speaking = national.units.filter((unit) => unit !== national.silentUnit);
}, 180_000);
afterAll(() => national?.close());

const isIn = (day: string | null) => day !== null && day >= PERIOD.from && day <= PERIOD.to;
const sorted = (texts: Iterable<string>) => [...texts].sort();

function ask(unitIds: readonly string[]) {
  return national.askText<WhatBecameOfNominationsQuery>(String(WhatBecameOfNominationsDocument), {
    ...{ unitIds, period: PERIOD, boundaries: 'AS_RECORDED' },
  });
}

type Cells = NonNullable<WhatBecameOfNominationsQuery['sent']>['rows'][number]['line']['cells'];
const cellsOf = (data: WhatBecameOfNominationsQuery | null): Cells =>
  (data?.sent?.rows ?? []).flatMap(({ line }) => line.cells);

/** What the answer says of every unit, sender and form. */
function told(cells: Cells): string[] {
  return sorted(
    cells.flatMap(({ provinceId, nominations: tally }) =>
      (tally?.groups ?? []).map((group) =>
        [
          ...[
            provinceId,
            ...group.values.map(({ code }) => code ?? ''),
            group.approved.low,
            group.notEnrolled.low,
          ],
          ...[group.studying.low, group.withdrawn.low, group.failed.low, group.completed.low],
          ...[group.attendanceRate.numerator, group.attendanceRate.denominator],
        ].join(' '),
      ),
    ),
  );
}

/** The same out of plain rows. */
function counted(units: readonly string[]): string[] {
  const groups = new Map<string, Followed[]>();
  for (const one of all) {
    if (!units.includes(one.sent.unit) || !isIn(one.sent.decided)) continue;
    const key = `${one.sent.unit} ${one.sent.sender} ${one.seat?.form ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const sum = (of: readonly Followed[], what: 'held' | 'attended') =>
    of.reduce((total, { seat }) => total + (seat?.[what] ?? 0), 0);
  return sorted(
    [...groups].map(([key, of]) => {
      const ended = (outcome: string) => of.filter(({ seat }) => outcomeOf(seat) === outcome).length;
      return [
        ...[key, of.length, ended('CHUA_NHAP_HOC'), ended('DANG_HOC'), ended('THOI_HOC'), ended('KHONG_DAT')],
        ...[ended('HOAN_THANH'), sum(of, 'attended'), sum(of, 'held')],
      ].join(' ');
    }),
  );
}

describe('Q16, what became of those who were sent', () => {
  it('counts by sender and form of class what plain SQL over all databases counts, in one request', async () => {
    const answer = await ask(speaking);
    expect(answer.errors).toEqual([]);
    expect(told(cellsOf(answer.data))).toEqual(counted(speaking));
    const routed = national.callsOf(answer).filter(({ subgraph }) => subgraph !== 'directory');
    const calls = routed.map(({ deployment }) => deployment);
    // Two tables need the two domains in turn: each deployment is asked for its keys, and for its counts.
    expect(calls.length).toBeLessThanOrEqual(2 * new Set(calls).size);
  });

  it('adds up what became of all that all units sent, by form of class', async () => {
    const { data } = await ask(speaking);
    const ended = (of: readonly Followed[], outcome: string) =>
      of.filter(({ seat }) => outcomeOf(seat) === outcome).length;
    const groups = (data?.together?.total.groups ?? []).map(
      ({ values, approved, notEnrolled, withdrawn, failed, completed }) =>
        [
          values[0]?.code ?? '',
          ...[approved, notEnrolled, withdrawn, failed, completed].map(
            (sum) => ('total' in sum ? sum.total : 'sumPerUnit' in sum ? sum.sumPerUnit : null)?.low,
          ),
        ].join(' '),
    );
    const sent = all.filter((one) => speaking.includes(one.sent.unit) && isIn(one.sent.decided));
    const byForm = new Map<string, Followed[]>();
    for (const one of sent) {
      const form = one.seat?.form ?? '';
      byForm.set(form, [...(byForm.get(form) ?? []), one]);
    }
    expect(sorted(groups)).toEqual(
      sorted(
        [...byForm].map(([form, of]) => {
          const outcomes = ['CHUA_NHAP_HOC', 'THOI_HOC', 'KHONG_DAT', 'HOAN_THANH'];
          return [form, of.length, ...outcomes.map((outcome) => ended(of, outcome))].join(' ');
        }),
      ),
    );
  });

  it('counts learners of each form of class, and what they attended, beside it', async () => {
    const { data } = await ask(speaking);
    const cells = (data?.learners?.rows ?? []).flatMap(({ line }) => line.cells);
    const groups = cells.flatMap(({ provinceId, training }) =>
      (training?.groups ?? []).map((group) =>
        [
          ...[provinceId, group.values[0]?.code ?? '', group.attendances.low, group.withdrawn.low],
          ...[group.failed.low, group.completed.low],
          ...[group.attendanceRate.numerator, group.attendanceRate.denominator],
        ].join(' '),
      ),
    );
    const byForm = new Map<string, Seat[]>();
    for (const seat of seats) {
      const isCadre = seat.cadre !== null || (seat.kind ?? 'NGOAI_HE_THONG') !== 'NGOAI_HE_THONG';
      if (seat.id === null || !isCadre || !isIn(seat.starts)) continue;
      const key = `${seat.unit} ${seat.form ?? ''}`;
      byForm.set(key, [...(byForm.get(key) ?? []), seat]);
    }
    const expected = [...byForm].map(([key, of]) => {
      const ended = (outcome: string) => of.filter((seat) => outcomeOf(seat) === outcome).length;
      const sum = (what: 'held' | 'attended') => of.reduce((total, seat) => total + (seat[what] ?? 0), 0);
      const counts = [ended('THOI_HOC'), ended('KHONG_DAT'), ended('HOAN_THANH')];
      return [key, of.length, ...counts, sum('attended'), sum('held')].join(' ');
    });
    expect(sorted(groups)).toEqual(sorted(expected));
  });

  it('knows who was approved and how many, where institutions are silent, and says that it does not know the rest', async () => {
    const unit = national.unitsOfToday[1] ?? '';
    await national.stop('institutions', unit);
    const { units } = national.deploymentOf('institutions', unit);
    const { data } = await ask(speaking);
    for (const { provinceId, nominations: tally } of cellsOf(data)) {
      if (!units.includes(provinceId)) expect(tally?.state).toBe('COMPUTED');
      else
        expect(tally).toMatchObject({
          state: 'NOT_COMPUTABLE',
          reason: expect.stringContaining('institutions'),
        });
    }
    interface Plain {
      nominationTable: {
        rows: {
          line: {
            cells: {
              provinceId: string;
              nominations: {
                groups: { approved: { low: number }; completed: { state: string; reason: string } }[];
              };
            }[];
          };
        }[];
      };
    }
    const plain = await national.askText<Plain>(
      `query ($unitIds: [ID!]!, $period: PeriodInput!) {
        nominationTable(unitIds: $unitIds, period: $period) {
          rows { line { cells { provinceId nominations { groups { approved { low } completed { state reason } } } } } }
        }
      }`,
      { unitIds: units, period: PERIOD },
    );
    const cells = plain.data?.nominationTable.rows.flatMap(({ line }) => line.cells) ?? [];
    expect(cells.map(({ provinceId }) => provinceId)).toEqual(units);
    for (const { provinceId, nominations: tally } of cells) {
      const approved = all.filter(({ sent }) => sent.unit === provinceId && isIn(sent.decided)).length;
      const [group] = tally.groups;
      expect(group?.approved.low).toBe(approved);
      expect(group?.completed).toMatchObject({
        ...{ state: 'NOT_COMPUTABLE', reason: expect.stringContaining('institutions') },
      });
    }
    await national.resume('institutions', unit);
  });
});

describe('a table of nominations', () => {
  interface Answer {
    nominationTable: {
      rows: {
        line: {
          cells: {
            provinceId: string;
            nominations: {
              state: string;
              groups: {
                values: { code: string | null }[];
                nominations: { low: number };
                persons: { low: number };
                approved: { low: number };
              }[];
            };
          }[];
        };
      }[];
    };
  }

  it('counts proposals by the day of their record, and groups by status, outcome and pool', async () => {
    const { data } = await national.askText<Answer>(
      `query ($unitIds: [ID!]!, $period: PeriodInput!) {
        nominationTable(unitIds: $unitIds, period: $period, by: [STATUS, OUTCOME, IN_SUCCESSION_POOL]) {
          rows { line { cells { provinceId nominations { state groups {
            values { code } nominations { low } persons { low } approved { low }
          } } } } }
        }
      }`,
      { unitIds: speaking, period: PERIOD },
    );
    const groups = (data?.nominationTable.rows ?? []).flatMap(({ line }) =>
      line.cells.flatMap(({ provinceId, nominations: tally }) =>
        tally.groups.map(({ values, nominations: n, persons, approved }) =>
          [provinceId, ...values.map(({ code }) => code ?? ''), n.low, persons.low, approved.low].join(' '),
        ),
      ),
    );
    const seatOf = new Map(all.map(({ sent, seat }) => [sent.id, seat]));
    const expected = new Map<string, Sent[]>();
    for (const one of nominations) {
      if (!isIn(one.day) || (one.status !== 'DA_DUYET' && one.status !== 'DE_CU')) continue;
      const outcome = one.status === 'DA_DUYET' ? outcomeOf(seatOf.get(one.id) ?? null) : '';
      const key = [one.unit, one.status, outcome, one.pool ? 'CO' : 'KHONG'].join(' ');
      expected.set(key, [...(expected.get(key) ?? []), one]);
    }
    expect(sorted(groups)).toEqual(
      sorted(
        [...expected].map(([key, of]) => {
          const approved = of.filter(({ status }) => status === 'DA_DUYET').length;
          return `${key} ${of.length} ${new Set(of.map(({ person }) => person)).size} ${approved}`;
        }),
      ),
    );
    expect(groups.some((group) => group.includes(' DE_CU '))).toBe(true);
  });
});
