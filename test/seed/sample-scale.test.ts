import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCALES } from '../../seed/scales.ts';
import { databaseOf, type Seeded, seeded } from './seeded.ts';

const ALL = ['--scale', 'XS', '--seed', '2'];

let loaded: Seeded;

beforeAll(async () => {
  loaded = seeded();
  const run = await loaded.run(...ALL);
  expect([run.stderr, run.code]).toEqual([expect.stringContaining('37 databases ready'), 0]);
  expect(run.stdout).toContain('37 databases loaded');
});

afterAll(() => loaded?.close());

const count = async (name: string, sql: string) =>
  (await loaded.query<{ count: number }>(name, `select count(*)::int as count from ${sql}`))[0]?.count;

describe('the smallest scale', () => {
  it('has the classes and attendances that the sources tell of', async () => {
    const bacKan = databaseOf('institutions', 'P63-06');
    expect(await count(bacKan, 'training_class')).toBe(36);
    expect(await count(bacKan, 'enrolment')).toBe(3344);
    const langSon = databaseOf('institutions', 'P63-20');
    expect([await count(langSon, 'training_class'), await count(langSon, 'enrolment')]).toEqual([2, 139]);
  });

  it('has the levels of which the published rates are made', async () => {
    const held = (title: string) => `assignment a where level = 'XA' and title = any('{${title}}')`;
    const withTheory = ` and exists (select from qualification q where q.cadre_id = a.cadre_id
      and q.dimension = 'LLCT' and q.rank >= 2)`;
    const langSon = databaseOf('personnel', 'P63-20');
    for (const [titles, numerator, denominator] of [
      ['BI_THU', 22, 26],
      ['BI_THU,CAP_UY_VIEN', 203, 364],
    ] as const) {
      expect(await count(langSon, held(titles) + withTheory)).toBe(numerator);
      expect(await count(langSon, held(titles))).toBe(denominator);
    }
    const thaiBinh = databaseOf('personnel', 'P63-34');
    const titles = `assignment a where level = 'XA'`;
    expect([await count(thaiBinh, titles), await count(thaiBinh, titles + withTheory)]).toEqual([21, 21]);
  });

  it('has the nominations and targets that the sources tell of', async () => {
    const sent = `nomination where programme_code = 'LLCT_CAO_CAP'`;
    expect(await count(databaseOf('planning', 'P63-06'), sent)).toBe(24);
    expect(await count(databaseOf('planning', 'P63-27'), 'plan_target')).toBe(7);
  });

  it('is as large as its scale says, with a few planted rows beside the sample', async () => {
    const units = ['P63-06', 'P63-20', 'P63-27', 'P63-34', 'P34-19', 'P34-20', 'P34-24', 'P34-33'];
    const sum = async (domain: 'personnel' | 'institutions', table: string) => {
      const counts = await Promise.all(units.map((unit) => count(databaseOf(domain, unit), table)));
      return counts.reduce<number>((all, one) => all + (one ?? 0), 0);
    };
    const { cadres, classes, enrolments } = SCALES.XS;
    expect((await sum('personnel', 'cadre')) / cadres).toBeCloseTo(1.07, 1);
    expect((await sum('institutions', 'enrolment')) / enrolments).toBeCloseTo(1.05, 1);
    expect((await sum('institutions', 'training_class')) / classes).toBeLessThan(1.3);
  });

  it('has every record that its manifest names, and says that the sample may hold other cases', async () => {
    const { exhaustive, cases } = loaded.manifest('XS', '2');
    expect(exhaustive).toBe(false);
    expect(new Set(cases.map(({ unit }) => unit))).toEqual(new Set(['P63-33', 'P34-19', 'P34-24']));
    const tables = [
      ['cadre', 'personnel', 'cadre'],
      ['assignment', 'personnel', 'assignment'],
      ['agency', 'personnel', 'agency'],
      ['figure', 'personnel', 'reported_figure'],
      ['enrolment', 'institutions', 'enrolment'],
      ['class', 'institutions', 'training_class'],
      ['certificate', 'institutions', 'certificate'],
      ['plan', 'planning', 'training_plan'],
      ['entry', 'planning', 'succession_entry'],
    ] as const;
    for (const unit of ['P34-19', 'P34-24']) {
      for (const [field, domain, table] of tables) {
        const ids = new Set(
          cases.filter((one) => one.unit === unit && one[field]).map((one) => String(one[field])),
        );
        const rows = await loaded.query(
          databaseOf(domain, unit),
          `select from ${table} where id::text = any($1)`,
          [[...ids]],
        );
        expect([field, rows.length]).toEqual([field, ids.size]);
      }
    }
    const kinds = new Set(cases.filter(({ role }) => role === 'FAULT').map(({ kind }) => kind));
    for (const kind of ['OVERLAP', 'OVERLAP_ACROSS_UNITS', 'PERSON_IN_TWO_UNITS', 'NAME_IN_NFD']) {
      expect(kinds).toContain(kind);
    }
    for (const kind of ['CLASS_REPORTED_TWICE', 'POOL_LACKS_THEORY', 'LEADER_BELOW_STANDARD', 'NO_ANSWER']) {
      expect(kinds).toContain(kind);
    }
  });

  it('is made anew when a load of it was killed between the sample and the rest', async () => {
    const name = databaseOf('institutions', 'P34-19');
    const before = await loaded.hashes(name);
    await loaded.query(name, 'delete from enrolment_step');
    await loaded.query(name, 'update seed.contents set done = false');
    const again = await loaded.run(...ALL, '--units', 'P34-19');
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('1 databases loaded, 2 held it')]);
    expect(await loaded.hashes(name)).toEqual(before);
  });
});
