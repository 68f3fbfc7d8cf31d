import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SchoolYearDocument } from '../../codegen/client/documents/graphql.ts';
import { type National, startNational } from './national.ts';

let national: National;
beforeAll(async () => {
  national = await startNational();
}, 180_000);
afterAll(() => national?.close());

const ROWS = `query ($units: [ID!]!) {
  provinces(ids: $units) { id headcounts { on } institutions { nameVi } trainingPlans { titleVi } }
}`;
interface Rows {
  provinces: { id: string; headcounts: unknown[] | null; institutions: unknown[] | null }[];
}

describe('the country that tests of questions share', () => {
  it('serves six provinces of today with their predecessors and the centre, and says what is planted', () => {
    expect([national.unitsOfToday.length, national.oldUnits.length, national.units.length]).toEqual([
      6, 10, 17,
    ]);
    expect(new Set(national.cases.map(({ role }) => role))).toEqual(new Set(['FAULT', 'NEAR_MISS']));
    expect(national.units).toContain(national.silentUnit);
  });

  it('answers text and typed documents, and tells the calls behind an answer', async () => {
    const answer = await national.askText<Rows>(ROWS, { units: national.units });
    expect(answer.errors).toEqual([]);
    expect(answer.data?.provinces.map(({ id }) => id)).toEqual(national.units);
    const calls = national.callsOf(answer).filter(({ subgraph }) => subgraph !== 'directory');
    expect(calls).toHaveLength(3 * 7);
    const typed = await national.dataOf(SchoolYearDocument, { unitIds: ['P63-20'] });
    expect(typed.provinces?.map(({ id }) => id)).toEqual(['P63-20']);
  });

  it('is asked by SQL in every database, and only read', async () => {
    const counts = await national.queryAll<{ n: number }>(
      'personnel',
      'select count(*)::int as n from cadre',
    );
    expect(counts.find(({ unit }) => unit === national.silentUnit)?.n).toBe(0);
    expect(counts.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(19_000);
    await expect(national.query('personnel', 'P34-19', 'delete from cadre')).rejects.toThrow('read-only');
  });

  it('loses one deployment when it is stopped, and has it back', async () => {
    await national.stop('institutions', 'P34-19');
    const without = await national.askText<Rows>(ROWS, { units: national.units });
    const silent = without.data?.provinces.filter(({ institutions }) => institutions === null);
    const { units } = national.deploymentOf('institutions', 'P34-19');
    expect(silent?.map(({ id }) => id).sort()).toEqual([...units].sort());
    expect(without.errors.map(({ code }) => code)).toEqual(units.map(() => 'UNREACHABLE'));
    await national.resume('institutions', 'P34-19');
    expect((await national.askText<Rows>(ROWS, { units: national.units })).errors).toEqual([]);
  });
});
