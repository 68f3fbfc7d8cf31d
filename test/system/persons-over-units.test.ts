import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../common/key-set.ts';
import { NATION } from '../../subgraphs/directory/loaders.ts';
import { startTestSystem, type TestSystem } from './system.ts';

let system: TestSystem;

beforeAll(async () => {
  system = await startTestSystem();
  await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

const ASK = `query ($units: [ID!]!, $measure: ID!, $boundaries: Boundaries!) {
  report(unitIds: $units, measureIds: [$measure], period: { from: "2021-01-01", to: "2025-12-31" }, asOf: "2025-12-31",
    boundaries: $boundaries) {
    totals {
      cells { provinceId training { issued { computed { low } } } dossier { rate { computed { numerator denominator } } } }
      completed { computed { ...Sum } }
      rate { computed { ...Rate } }
    }
  }
}
fragment Sum on FigureTotal {
  ... on CompleteTotal { __typename total { low high countUnit } duplicates coverage { ...Stands } }
  ... on PartialTotal { __typename sumOfKnown { low high } duplicates coverage { ...Stands } }
  ... on PerUnitTotal { __typename sumPerUnit { low high } reason coverage { ...Stands } }
}
fragment Rate on RateTotal {
  ... on CompleteRate { __typename rate { numerator denominator } duplicates coverage { ...Stands } }
  ... on PartialRate { __typename rateOfKnown { numerator denominator } duplicates coverage { ...Stands } }
  ... on PerUnitRate { __typename ratePerUnit { numerator denominator } reason coverage { ...Stands } }
}
fragment Stands on Coverage { expected missing { unitId reason } share withoutWeight }`;

interface Total {
  cells: {
    provinceId: string;
    training: { issued: { computed: { low: number | null } } } | null;
    dossier: { rate: { computed: { numerator: number; denominator: number } } } | null;
  }[];
  completed: { computed: object };
  rate: { computed: object };
}

async function total(units: readonly string[], boundaries = 'AS_RECORDED', measure = 'CDNN_VIEN_CHUC') {
  const answer = await system.ask<{ report: { totals: [Total] } }>(ASK, { units, measure, boundaries });
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer)).not.toContain('k0.');
  return { ...answer.data.report.totals[0], errors: answer.errors };
}

const sumOf = (cells: Total['cells']) =>
  cells.reduce((sum, { training }) => sum + (training?.issued.computed.low ?? 0), 0);

/** Everybody who completed such training, straight from the databases of all units. */
async function peopleTrained(units: readonly string[]): Promise<Set<string>> {
  const rows = await Promise.all(
    units.map((unit) =>
      system.sql<{ person_id: string }>(
        'institutions',
        unit,
        `select distinct person_id from enrolment e join training_class t on t.id = e.class_id
         join programme p on p.id = t.programme_id
         where p.programme_group = 'CDNN' and e.learner_kind = 'VIEN_CHUC' and e.completed_on <= '2025-12-31'
           and e.status in ('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO')`,
      ),
    ),
  );
  return new Set(rows.flat().map((row) => row.person_id));
}

/** The public employees of these units on the last day of 2025, and whether they have the training in any dossier. */
async function peopleEmployed(units: readonly string[]): Promise<Map<string, boolean>> {
  const people = new Map<string, boolean>();
  for (const unit of units) {
    const rows = await system.sql<{ person_id: string; trained: boolean }>(
      'personnel',
      unit,
      `select c.person_id, exists (select from qualification q where q.cadre_id = c.id and q.programme_group = 'CDNN'
         and q.obtained_on between '2021-01-01' and '2025-12-31') as trained
       from cadre c join assignment a on a.cadre_id = c.id
       where a.cadre_kind = 'VIEN_CHUC' and a.valid_from <= '2025-12-31' and coalesce(a.valid_to, 'infinity') >= '2025-12-31'`,
    );
    for (const { person_id: id, trained } of rows) people.set(id, trained || people.get(id) === true);
  }
  return people;
}

describe('persons with records on both sides of 1/7/2025', () => {
  it('count once in the persons trained from 2021 to 2025', async () => {
    const { cells, completed, errors } = await total(['P34-20', 'P34-24'], 'CURRENT_34');
    expect(errors).toEqual([]);
    const people = await peopleTrained(['P63-20', 'P63-24', 'P63-27', 'P34-20', 'P34-24']);
    const withFigure = cells.filter(({ training }) => training?.issued.computed.low);
    expect(withFigure.map(({ provinceId }) => provinceId).sort()).toEqual(['P34-20', 'P34-24', 'P63-27']);
    expect(sumOf(cells)).toBeGreaterThan(people.size);
    // Old Lạng Sơn and old Bắc Giang hold no such rows: the sum is of the others, and each person stands in it once.
    expect(completed.computed).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { low: people.size, high: people.size },
      duplicates: sumOf(cells) - people.size,
    });
  });

  it('make a complete total where all units gave a figure', async () => {
    const units = ['P63-27', 'P34-24'];
    const { cells, completed } = await total(units);
    const people = await peopleTrained(units);
    expect(sumOf(cells)).toBeGreaterThan(people.size);
    expect(completed.computed).toMatchObject({
      __typename: 'CompleteTotal',
      total: { low: people.size, high: people.size, countUnit: 'NGUOI' },
      coverage: { expected: units, share: 100 },
    });
  });

  it('stand in the rate of a day with the unit that has them on it', async () => {
    const { rate } = await total(['P63-27', 'P34-24']);
    expect(rate.computed).toMatchObject({ coverage: { expected: ['P34-24'] }, duplicates: 0 });
  });
});

describe('persons with dossiers in two units at once', () => {
  const units = ['P34-20', 'P34-24'];

  it('count once on either side of a rate, as trained when one dossier says so', async () => {
    const { rate, cells, errors } = await total(units);
    expect(errors).toEqual([]);
    const people = await peopleEmployed(units);
    const denominators = cells.map(({ dossier }) => dossier?.rate.computed.denominator ?? 0);
    expect(denominators.reduce((sum, one) => sum + one, 0)).toBe(people.size + 2);
    expect(rate.computed).toMatchObject({
      __typename: 'CompleteRate',
      rate: { denominator: people.size, numerator: [...people.values()].filter(Boolean).length },
      duplicates: 2,
    });
  });

  it('are asked for in the same calls as the figures, of each deployment once', async () => {
    system.wire();
    await total(units);
    const calls = system.wire();
    expect(calls.map(({ subgraph }) => subgraph).sort()).toEqual([
      ...['directory', 'directory', 'institutions', 'institutions', 'personnel', 'personnel'],
    ]);
    expect(JSON.stringify(calls)).not.toContain('k0.');
  });

  it('are counted unit by unit, under another name, while the index is not current', async () => {
    await system.sql(
      'directory',
      NATION,
      `update person_index set is_current = false where province_id = 'P34-24'`,
    );
    try {
      const { rate, completed, errors, cells } = await total(units);
      expect(errors).toEqual([]);
      const people = await peopleEmployed(units);
      expect(rate.computed).toMatchObject({
        __typename: 'PerUnitRate',
        ratePerUnit: { denominator: people.size + 2 },
        reason: expect.stringContaining('P34-24'),
      });
      expect(completed.computed).toMatchObject({
        __typename: 'PerUnitTotal',
        sumPerUnit: { low: sumOf(cells), high: sumOf(cells) },
      });
    } finally {
      await system.sql('directory', NATION, 'update person_index set is_current = true');
    }
  });

  it('are counted unit by unit when the index lists too many, with a code and the figures untouched', async () => {
    const rows = `select 'k0.made-up-' || n, unit
      from generate_series(1, ${MOST_KEYS}) n, unnest(array['P34-20', 'P34-25']) unit`;
    const before = await total(units);
    await system.sql('directory', NATION, `insert into person_unit ${rows}`);
    try {
      const { rate, errors, cells } = await total(units);
      expect(rate.computed).toMatchObject({ __typename: 'PerUnitRate' });
      expect(cells).toEqual(before.cells);
      expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual(['KEYSET_TOO_LARGE']);
    } finally {
      await system.sql('directory', NATION, `delete from person_unit where person_id like 'k0.made-up-%'`);
    }
    expect(await total(units)).toEqual(before);
  });

  it('count once among the units that answer, and the total says how much of the whole they are', async () => {
    const three = [...units, 'P34-19'];
    const proxy = system.proxyOf('personnel/thai-nguyen');
    await proxy.close();
    try {
      const { rate } = await total(three);
      const people = await peopleEmployed(units);
      expect(rate.computed).toMatchObject({
        __typename: 'PartialRate',
        rateOfKnown: { denominator: people.size },
        duplicates: 2,
        coverage: { missing: [{ unitId: 'P34-19', reason: 'UNREACHABLE' }], share: (55 * 100) / 85 },
      });
    } finally {
      await proxy.open();
    }
  });
});

it.each(['listedOnDay', 'listedInPeriod', 'completedByListed { personId }', 'ratedByListed { personId }'])(
  'shows no client the lists that domains pass to each other: %s',
  async (field) => {
    const query = `{ report(unitIds: ["P34-24"], measureIds: ["CDNN_VIEN_CHUC"], asOf: "2025-12-31",
      period: { from: "2021-01-01", to: "2025-12-31" }) { totals { cells { ${field} } } } }`;
    const { errors } = await system.ask(query);
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(errors[0]?.message).toContain('Cannot query field');
  },
);
