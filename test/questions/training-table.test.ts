import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type National, startNational } from './national.ts';
import { judged, nominationsOf, type Seat, seatsOf } from './seats.ts';

let national: National;
let seats: Seat[];
let speaking: string[];
beforeAll(async () => {
  national = await startNational();
  seats = judged(await seatsOf(national), await nominationsOf(national));
  speaking = national.units.filter((unit) => unit !== national.silentUnit);
}, 180_000);
afterAll(() => national?.close());

const ALL_DAYS = { from: '2016-01-01', to: '2026-10-31' };
const sorted = (texts: Iterable<string>) => [...texts].sort();
const codesOf: Readonly<Record<string, (seat: Seat, year: string) => readonly (string | null)[]>> = {
  YEAR: (_, year) => [year],
  MONTH: ({ starts }) => [starts.slice(0, 7)],
  PROGRAMME: ({ code }) => [code],
  PROGRAMME_GROUP: ({ group }) => [group],
  ATTENDANCE_FORM: ({ form }) => [form],
  SCHEDULE: ({ schedule }) => [schedule],
  PLAN_BASIS: ({ basis }) => [basis],
  FUNDING_SOURCE: (seat) => payersOf(seat),
  INSTITUTION: ({ awarding }) => [awarding],
  INSTITUTION_KIND: ({ institutionKind }) => [institutionKind],
  ADMISSION_MODE: ({ admission }) => [admission],
  STATUS: ({ status }) => [status],
  APPROVAL: ({ approval }) => [approval ?? null],
  LEVEL: ({ level }) => [level],
  CADRE_KIND: ({ kind }) => [kind],
  GENDER: ({ gender }) => [gender],
  TITLE: ({ title }) => [title],
  AGE_BAND: ({ enrolled, born }) => [bandOf(enrolled, born)],
  AGENCY_UNIT: ({ place }) => [place],
};
const OF_LEARNERS = [
  ...[
    'ADMISSION_MODE',
    'STATUS',
    'APPROVAL',
    'LEVEL',
    'CADRE_KIND',
    'GENDER',
    'TITLE',
    'AGE_BAND',
    'AGENCY_UNIT',
  ],
];
/** Filters with what they keep, one drawn at a time. */
const FILTERS: readonly { text: string; keeps: (seat: Seat) => boolean; ofLearners?: boolean }[] = [
  { text: '', keeps: () => true },
  {
    text: 'filter: { programmeGroups: [LLCT, QP_AN] }',
    keeps: ({ group }) => ['LLCT', 'QP_AN'].includes(group),
  },
  { text: 'filter: { schedules: [CUOI_TUAN] }', keeps: ({ schedule }) => schedule === 'CUOI_TUAN' },
  { text: 'filter: { planBases: [NGOAI_KE_HOACH] }', keeps: ({ basis }) => basis === 'NGOAI_KE_HOACH' },
  {
    text: 'filter: { fundingSources: [XA_HOI_HOA, HOC_VIEN_TU_TUC] }',
    keeps: (seat) => payersOf(seat).some(isSociety),
  },
  {
    text: 'filter: { institutionKinds: [TRUNG_TAM_CT_HUYEN] }',
    keeps: ({ institutionKind }) => institutionKind === 'TRUNG_TAM_CT_HUYEN',
  },
  {
    text: 'filter: { genders: [NU], levels: [XA] }',
    keeps: ({ gender, level }) => gender === 'NU' && level === 'XA',
    ofLearners: true,
  },
  {
    text: 'filter: { statuses: [THOI_HOC, KHONG_DAT] }',
    keeps: ({ status }) => ['THOI_HOC', 'KHONG_DAT'].includes(status ?? ''),
    ofLearners: true,
  },
  {
    text: 'filter: { approvals: [LATE, NOT_A_CADRE] }',
    keeps: ({ approval }) => ['LATE', 'NOT_A_CADRE'].includes(approval ?? ''),
    ofLearners: true,
  },
  {
    text: 'filter: { onlyCadres: false }',
    keeps: ({ cadre, kind }) => cadre === null && kind === 'NGOAI_HE_THONG',
    ofLearners: true,
  },
];

function payersOf({ payer, funding }: Seat): readonly (string | null)[] {
  if (payer) return [payer];
  return funding.length === 0 ? [null] : funding;
}

function isSociety(payer: string | null): payer is string {
  return payer === 'XA_HOI_HOA' || payer === 'HOC_VIEN_TU_TUC';
}

function bandOf(enrolled: string | null, born: number | null): string | null {
  if (enrolled === null || born === null) return null;
  const age = Number(enrolled.slice(0, 4)) - born;
  if (age < 30) return 'DUOI_30';
  if (age >= 60) return 'TU_60';
  const decade = Math.floor(age / 10) * 10;
  return `TU_${decade}_DEN_${decade + 9}`;
}

interface Group {
  values: { code: string | null }[];
  classes: { low: number };
  attendances: { low: number };
  persons: { low: number };
  classDays: { low: number | null; state: string };
  withdrawn: { low: number };
  failed: { low: number };
  completed: { low: number };
  certified: { low: number };
  attendanceRate: { numerator: number; denominator: number };
}

interface Table {
  rows: {
    line: {
      cells: {
        provinceId: string;
        training: { state: string; reason: string | null; groups: Group[] } | null;
      }[];
    };
  }[];
}

const GROUP = `values { code } classes { low } attendances { low } persons { low } classDays { low state } withdrawn { low }
  failed { low } completed { low } certified { low } attendanceRate { numerator denominator }`;

async function ask(units: readonly string[], args: string): Promise<Table> {
  const text = `query ($unitIds: [ID!]!) {
    trainingTable(unitIds: $unitIds, ${args}) {
      rows { line { cells { provinceId training { state reason groups { ${GROUP} } } } } }
    }
  }`;
  const { data, errors } = await national.askText<{ trainingTable: Table }>(text, { unitIds: units });
  expect(errors).toEqual([]);
  if (!data) throw new Error('No answer.');
  return data.trainingTable;
}

/** Every group of every unit as a line of text. */
function told({ rows }: Table): string[] {
  const cells = rows.flatMap(({ line }) => line.cells);
  return sorted(
    cells.flatMap(({ provinceId, training }) =>
      (training?.groups ?? []).map((group) => {
        const { values, classes, attendances, persons, classDays, withdrawn, failed, completed } = group;
        const figures = [
          classes,
          attendances,
          persons,
          classDays,
          withdrawn,
          failed,
          completed,
          group.certified,
        ];
        const { numerator, denominator } = group.attendanceRate;
        const codes = values.map(({ code }) => code ?? '');
        return [provinceId, ...codes, ...figures.map(({ low }) => low), numerator, denominator].join(' ');
      }),
    ),
  );
}

const isRunning = ({ starts, ends }: Seat, from: string, to: string) => starts <= to && ends >= from;

/** The same out of plain rows; `years` are those in which a class counts. */
function counted(
  of: readonly Seat[],
  by: readonly string[],
  yearsOf: (seat: Seat) => readonly string[],
  withDays: boolean,
): string[] {
  const groups = new Map<string, Seat[]>();
  for (const seat of of) {
    for (const year of by.includes('YEAR') ? yearsOf(seat) : ['']) {
      const lists = by.map((dimension) => codesOf[dimension]?.(seat, year) ?? []);
      const paths = lists.reduce<string[]>(
        (paths, codes) => paths.flatMap((path) => codes.map((code) => `${path} ${code ?? ''}`)),
        [seat.unit],
      );
      for (const path of paths) {
        const group = groups.get(path);
        if (group) group.push(seat);
        else groups.set(path, [seat]);
      }
    }
  }
  return sorted([...groups].map(([path, all]) => `${path} ${figuresOf(all, withDays).join(' ')}`));
}

function figuresOf(all: readonly Seat[], withDays: boolean): (number | string)[] {
  const learners = all.filter(({ id }) => id !== null);
  const classes = new Map(all.map((seat) => [seat.class, seat.days]));
  const ended = (...statuses: string[]) =>
    learners.filter(({ status }) => statuses.includes(status ?? '')).length;
  return [
    ...[classes.size, learners.length, new Set(learners.map(({ person }) => person)).size],
    withDays ? [...classes.values()].reduce((a, b) => a + b, 0) : '',
    ...[ended('THOI_HOC'), ended('KHONG_DAT', 'KHONG_DU_DK')],
    ended('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'),
    ended('DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'),
    learners.reduce((sum, { attended }) => sum + (attended ?? 0), 0),
    learners.reduce((sum, { held }) => sum + (held ?? 0), 0),
  ];
}

describe('a table of training', () => {
  it('counts by any dimensions and filters what plain SQL over all databases counts', async () => {
    const names = Object.keys(codesOf);
    let state = Number(national.seed) || 1;
    const below = (end: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % end;
    };
    for (let round = 0; round < 14; round += 1) {
      const by = [
        ...new Set(Array.from({ length: 1 + below(3) }, () => names[below(names.length)] ?? 'YEAR')),
      ];
      const filter = FILTERS[round % FILTERS.length];
      if (!filter) throw new Error('No filter.');
      const from = `${2016 + below(10)}-0${1 + below(9)}-1${below(10)}`;
      const to = `2026-0${1 + below(9)}-15`;
      const ofLearners =
        filter.ofLearners === true || by.some((dimension) => OF_LEARNERS.includes(dimension));
      const kept = seats.filter(
        (seat) =>
          seat.starts >= from && seat.starts <= to && filter.keeps(seat) && (seat.id !== null || !ofLearners),
      );
      const table = await ask(
        speaking,
        `period: { from: "${from}", to: "${to}" }, by: [${by.join(', ')}] ${filter.text}`,
      );
      const states = new Set(
        table.rows.flatMap(({ line }) => line.cells.map(({ training }) => training?.state)),
      );
      const what = `seed ${national.seed}, round ${round}: ${by.join(' ')} ${filter.text} ${from} ${to}`;
      if (states.has('NOT_COMPUTABLE')) continue; // more groups than a cell may have
      const ofPayers = filter.text.includes('fundingSources');
      const seen = ofPayers
        ? kept.map((seat) => ({ ...seat, payer: null, funding: payersOf(seat).filter(isSociety) }))
        : kept;
      const expected = counted(seen, by, ({ starts }) => [starts.slice(0, 4)], true);
      expect({ what, groups: told(table) }).toEqual({ what, groups: expected });
    }
  });

  it('counts classes that ran in the period once a year, without days, beside those that began in it', async () => {
    const [from, to] = ['2024-03-01', '2025-12-31'];
    const period = `period: { from: "${from}", to: "${to}" }`;
    const table = await ask(
      speaking,
      `${period}, by: [YEAR, ATTENDANCE_FORM], filter: { classesOf: RUNNING }`,
    );
    const running = seats.filter((seat) => isRunning(seat, from, to));
    const yearsOf = ({ starts, ends }: Seat) =>
      ['2024', '2025'].filter((year) => starts.slice(0, 4) <= year && ends.slice(0, 4) >= year);
    expect(told(table)).toEqual(counted(running, ['YEAR', 'ATTENDANCE_FORM'], yearsOf, false));
    const spanning = running.filter((seat) => yearsOf(seat).length > 1);
    expect(spanning.length).toBeGreaterThan(0);
    const [cell] = table.rows[0]?.line.cells ?? [];
    expect(cell?.training?.groups[0]?.classDays.state).toBe('NOT_APPLICABLE');
  });

  it('counts a class once that its host reports as well, and two that only run beside each other twice', async () => {
    const twice = national.cases.filter(({ kind }) => kind === 'CLASS_REPORTED_TWICE');
    const beside = national.cases.filter(({ kind }) => kind === 'PARALLEL_CLASSES');
    expect([twice.length > 3, beside.length > 3]).toEqual([true, true]);
    for (const { unit, classes } of [...twice, ...beside].slice(0, 8)) {
      const ids = Array.isArray(classes) ? classes.map(String) : [];
      const [first] = await national.query<{ day: string; code: string }>(
        'institutions',
        unit,
        `select starts_on::text as day, p.code from training_class c join programme p on p.id = c.programme_id
         where c.id = any($1::uuid[]) limit 1`,
        [ids],
      );
      const table = await ask(
        [unit],
        `period: { from: "${first?.day}", to: "${first?.day}" }, filter: { programmeCodes: ["${first?.code}"] }`,
      );
      const own = seats.filter(
        (seat) => seat.unit === unit && seat.starts === first?.day && seat.code === first?.code,
      );
      expect(table.rows[0]?.line.cells[0]?.training?.groups[0]?.classes.low).toBe(
        new Set(own.map((seat) => seat.class)).size,
      );
    }
  });

  it('says of a unit without rows that it has no figure, and of one that did not exist that it does not apply', async () => {
    const table = await ask(
      [national.silentUnit, 'P34-19'],
      'period: { from: "2020-01-01", to: "2020-12-31" }',
    );
    const tallies = table.rows.flatMap(({ line }) => line.cells.map(({ training }) => training?.state));
    expect(tallies).toEqual(['NO_FIGURE', 'NOT_APPLICABLE']);
  });

  it('keeps to one call of each deployment where no decision is asked for', async () => {
    const text = `query ($unitIds: [ID!]!, $period: PeriodInput!) {
      trainingTable(unitIds: $unitIds, period: $period, by: [YEAR]) { total { groups { classes { __typename } } } }
    }`;
    const answer = await national.askText<object>(text, { unitIds: speaking, period: ALL_DAYS });
    expect(answer.errors).toEqual([]);
    const calls = national.callsOf(answer).filter(({ subgraph }) => subgraph !== 'directory');
    expect(calls.length).toBe(new Set(calls.map(({ deployment }) => deployment)).size);
  });
});
