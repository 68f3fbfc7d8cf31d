import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DimensionOf, FilterOf } from '../../../common/table-key.ts';
import { connectUnits } from '../../../subgraphs/kit/unit-databases.ts';
import { staffQuestion } from '../../../subgraphs/personnel/resolvers/staff-question.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { type MadeUnit, madeUnit, tableCell, UNIT } from '../kit/made-unit.ts';
import { countStatements } from '../kit/probes.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';
import { entitiesOf } from './answers.ts';

const CADRES = Array.from({ length: 7 }, (_, place) => `c${place}`);

let unit: MadeUnit;
/** A host whose callers may not see persons. */
let closed: TestHost;
beforeAll(async () => {
  unit = await madeUnit(subgraph, async (dataSource) => {
    await dataSource.query(
      `insert into cadre (id, full_name, gender, birth_year, origin)
       select id, 'x', case id when 'c0' then 'NU' else 'NAM' end, 1980, 'SYNTHETIC' from unnest($1::text[]) id`,
      [CADRES],
    );
    await dataSource.query(
      `insert into assignment (id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from)
       select 'a' || id, id, 'CHINH', 'CONG_CHUC', 'CHUYEN_VIEN', 'XA', false, '2025-07-01' from cadre`,
    );
  });
  closed = await startTestHost(subgraph, { [UNIT]: unit.url });
});
afterAll(async () => {
  await closed?.stop(1_000);
  await unit?.close();
});

const keysOf = (...ids: string[]) =>
  Buffer.concat(ids.map((id) => createHash('sha256').update(id).digest().subarray(0, 8))).toString(
    'base64url',
  );
const pooled = (...ids: string[]) =>
  Buffer.concat(
    ids.flatMap((id) => [createHash('sha256').update(id).digest().subarray(0, 8), Buffer.from([0, 0])]),
  ).toString('base64url');

const PLAN = { reason: null, standards: [], pool: null, nominated: null };
const STUDY = { reason: null, enrolled: null, studying: null, completed: null, certified: null };
const POOL = {
  ...PLAN,
  pool: { titles: [{ plannedTitle: 'TRUONG_PHONG', level: 'XA' }], members: pooled('c0', 'c1', 'c2') },
};

interface Staff {
  state: string;
  reason: string | null;
  packed: string;
  groups: { values: { code: string | null }[]; persons: { state: string; low: number | null } }[];
}
interface Cell {
  staff: Staff | null;
  cadres: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null;
}

function cell(
  by: readonly DimensionOf<'staff'>[],
  filter: Partial<FilterOf<'staff'>>,
  parts: object,
  to = '2026-06-30',
): object {
  return { ...tableCell('staff', 'StaffCell', by, filter, { from: to, to }), ...parts };
}

const STAFF =
  '... on StaffCell { staff { state reason packed groups { values { code } persons { state low } } } }';
const ask = async (of: object, host: TestHost = unit.host, selection = STAFF): Promise<Cell> => {
  const answer = await host.entities([of], selection);
  expect(answer.errors).toEqual([]);
  const [found] = entitiesOf<Cell>(answer);
  if (!found) throw new Error(answer.text);
  return found;
};

describe('a cell of a table of staff', () => {
  it('counts with the keys that the other domains gave', async () => {
    const sent = cell(
      ['NOMINATED'],
      {},
      { staffPlan: { ...PLAN, nominated: keysOf('c1', 'nobody') }, staffStudy: null },
    );
    const { staff } = await ask(sent);
    expect(staff).toMatchObject({ state: 'COMPUTED', reason: null });
    expect(staff?.groups.map(({ values, persons }) => [values[0]?.code, persons.low]).sort()).toEqual([
      ['CO', 1],
      ['KHONG', 6],
    ]);
    expect(JSON.parse(staff?.packed ?? '')).toHaveLength(2);
  });

  it('needs nobody else for what dossiers say alone', async () => {
    const { staff } = await ask(cell(['GENDER'], {}, { staffPlan: null, staffStudy: null }));
    expect(staff?.groups).toHaveLength(2);
  });

  it('counts nothing when a domain it needs did not answer, and names the domain', async () => {
    const without = async (by: DimensionOf<'staff'>[], filter: Partial<FilterOf<'staff'>>, parts: object) =>
      (await ask(cell(by, filter, parts))).staff;
    const noPlan = { staffPlan: null, staffStudy: STUDY };
    expect(await without(['NOMINATED'], {}, noPlan)).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', groups: [] },
      reason: 'Lĩnh vực kế hoạch (planning) không trả lời, nên chưa biết việc cử đi học.',
    });
    expect((await without(['LACKING', 'PLANNED_TITLE'], {}, noPlan))?.reason).toContain(
      'tiêu chuẩn chức danh, cán bộ trong quy hoạch',
    );
    expect(await without([], { studying: false }, { staffPlan: PLAN, staffStudy: null })).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', groups: [] },
      reason: expect.stringContaining('(institutions) không trả lời'),
    });
  });

  it('has no figure where another domain does not hold all rows, with its reason', async () => {
    const parts = {
      staffPlan: { ...PLAN, reason: 'Đơn vị chưa có đủ tiêu chuẩn chức danh.' },
      staffStudy: STUDY,
    };
    expect((await ask(cell(['LACKING'], {}, parts))).staff).toMatchObject({
      ...{ state: 'NO_FIGURE', groups: [] },
      reason: 'Đơn vị chưa có đủ tiêu chuẩn chức danh.',
    });
  });

  it('has no figure of a day of which the unit does not hold all dossiers, and none before the unit was', async () => {
    await unit.sql(`update row_holding set valid_from = '2026-01-01'`);
    try {
      const parts = { staffPlan: PLAN, staffStudy: STUDY };
      expect((await ask(cell([], {}, parts, '2025-12-31'))).staff?.state).toBe('NO_FIGURE');
      expect((await ask(cell([], {}, parts, '2025-06-30'))).staff?.state).toBe('NOT_APPLICABLE');
    } finally {
      await unit.sql(`update row_holding set valid_from = '2016-01-01'`);
    }
  });

  it('hides small groups of the pool from those who may not see persons', async () => {
    const inPool = cell(['IN_SUCCESSION_POOL'], {}, { staffPlan: POOL, staffStudy: null });
    const states = async (host: TestHost) =>
      (await ask(inPool, host)).staff?.groups
        .map(({ values, persons }) => [values[0]?.code, persons.state, persons.low])
        .sort();
    expect(await states(unit.host)).toEqual([
      ['CO', 'COMPUTED', 3],
      ['KHONG', 'COMPUTED', 4],
    ]);
    expect(await states(closed)).toEqual([
      ['CO', 'SUPPRESSED', null],
      ['KHONG', 'SUPPRESSED', null],
    ]);
    const gender = await ask(cell(['GENDER'], {}, { staffPlan: PLAN, staffStudy: null }), closed);
    expect(gender.staff?.groups.map(({ persons }) => persons.state)).toEqual(['COMPUTED', 'COMPUTED']);
  });

  it('lists its persons page by page to those who may see them', async () => {
    const ofPool = cell(
      [],
      { inPool: { plannedTitles: null, levels: null, lacking: null } },
      { staffPlan: POOL },
    );
    const page = (after: string) =>
      `... on StaffCell { cadres(first: 2${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const first = (await ask(ofPool, unit.host, page(''))).cadres;
    expect([first?.nodes.map(({ id }) => id), first?.pageInfo.hasNextPage]).toEqual([['c0', 'c1'], true]);
    const second = (await ask(ofPool, unit.host, page(`, after: "${first?.pageInfo.endCursor}"`))).cadres;
    expect([second?.nodes.map(({ id }) => id), second?.pageInfo.hasNextPage]).toEqual([['c2'], false]);
    const refused = await closed.entities([ofPool], page(''));
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('asks its database twice, however many cells of the unit are asked', async () => {
    const databases = connectUnits(subgraph, { [UNIT]: unit.url });
    const probe = countStatements(await databases.of(UNIT));
    const { staffTally } = subgraph.createLoaders(databases);
    const keys = (['GENDER', 'TITLE', 'LEVEL'] as const).map((dimension) => {
      const { id } = tableCell(
        'staff',
        'StaffCell',
        [dimension],
        {},
        { from: '2026-06-30', to: '2026-06-30' },
      );
      const asked = staffQuestion({ provinceId: UNIT, id });
      if ('state' in asked) throw new Error('Nothing is asked.');
      return { unitId: UNIT, id, ...asked };
    });
    const answers = await staffTally.loadMany(keys);
    probe.stop();
    await databases.close();
    expect(answers.map((one) => (one instanceof Error ? one : one?.groups.length))).toEqual([2, 1, 1]);
    expect(probe.texts).toHaveLength(2);
  });
});
