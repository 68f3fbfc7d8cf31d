import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { group } from '../../../sample/roster.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { queryOn } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';
import { entityOf } from './answers.ts';
import { createSampleDatabases, type SampleDatabases } from './sample-databases.ts';

let databases: SampleDatabases;
let host: TestHost;
let closed: TestHost;

beforeAll(async () => {
  databases = await createSampleDatabases(['P63-06', 'P63-34', 'P63-19', 'P34-19']);
  host = await startTestHost(subgraph, databases.urls, { devPersons: true });
  closed = await startTestHost(subgraph, databases.urls);
});

afterAll(async () => {
  await host?.stop(1_000);
  await closed?.stop(1_000);
  await databases?.close();
});

const [leader] = group('P63-34', 'lanh-dao-vu-thu');
const [student] = group('P63-06', 'nguon-cao-cap');
if (!leader || !student) throw new Error('The roster lacks its people.');

const cadre = (person: { provinceId: string; cadreId: string }) => ({
  ...{ __typename: 'Cadre', provinceId: person.provinceId, id: person.cadreId },
});

describe('a dossier', () => {
  it('shows a person who holds two posts at once, one of them concurrent', async () => {
    const answer = await host.entities(
      [cadre(leader)],
      `... on Cadre { fullName personId gender birthYear origin assignments(on: "2020-03-02") {
         title kind cadreKind level leading validFrom validTo cadre { id } agency { nameVi unitId level origin }
       } }`,
    );
    expect(answer.errors).toEqual([]);
    const agency = { unitId: 'H63-344', level: 'HUYEN', origin: 'SYNTHETIC' };
    const post = {
      cadreKind: 'CAN_BO',
      level: 'HUYEN',
      leading: true,
      validFrom: '2015-07-01',
      validTo: '2025-06-30',
    };
    const { fullName, personId, gender, birthYear } = leader;
    expect(answer.data?._entities).toMatchObject([
      { fullName, personId, gender, birthYear, origin: 'SYNTHETIC' },
    ]);
    const { assignments } = entityOf<{ assignments: { title: string }[] }>(answer);
    expect(assignments.toSorted((a, b) => a.title.localeCompare(b.title))).toMatchObject([
      { ...post, title: 'CHU_TICH_HDND', kind: 'KIEM_NHIEM', agency, cadre: { id: leader.cadreId } },
      { ...post, title: 'PHO_BI_THU_THUONG_TRUC', kind: 'CHINH', agency },
    ]);
  });

  it('lists posts held on a day and levels obtained by it', async () => {
    const ask = async (on: string) => {
      const answer = await host.entities(
        [cadre(leader)],
        `... on Cadre { assignments(on: "${on}") { id } qualifications(on: "${on}") { dimension level rank obtainedOn basis } }`,
      );
      return entityOf<{ assignments: unknown[]; qualifications: { level: string }[] }>(answer);
    };
    expect((await ask('2015-06-30')).assignments).toEqual([]);
    expect((await ask('2015-07-01')).assignments).toHaveLength(2);
    expect((await ask('2025-06-30')).assignments).toHaveLength(2);
    expect((await ask('2025-07-01')).assignments).toEqual([]);
    expect((await ask('2000-01-01')).qualifications).toEqual([]);
    const levels = (await ask('2020-03-02')).qualifications;
    expect(levels.map(({ level }) => level).toSorted()).toEqual(['CAO_CAP', 'DAI_HOC']);
    expect(levels).toContainEqual({
      ...{ dimension: 'LLCT', level: 'CAO_CAP', rank: 3, basis: 'CHUNG_CHI' },
      obtainedOn: expect.stringMatching(/^201[2-5]-/),
    });
  });

  it('that does not exist has keys and nulls, without an error', async () => {
    const { data, errors } = await host.entities(
      [{ __typename: 'Cadre', provinceId: 'P63-06', id: "no such '; id" }],
      '... on Cadre { id fullName gender assignments { id } qualifications { id } }',
    );
    expect(errors).toEqual([]);
    expect(data?._entities).toEqual([
      { id: "no such '; id", fullName: null, gender: null, assignments: [], qualifications: [] },
    ]);
  });
});

describe('records', () => {
  it('of every kind are found by their keys', async () => {
    const url = databases.urls['P63-06'] ?? '';
    const [first] = await queryOn<{ post: string; agency: string; level: string }>(
      url,
      `select a.id as post, a.agency_id as agency, q.id as level from assignment a
       join qualification q on q.cadre_id = a.cadre_id where a.cadre_id = '${student.cadreId}' and q.dimension = 'LLCT'`,
    );
    const key = (typename: string, id: string | undefined) => ({
      __typename: typename,
      provinceId: 'P63-06',
      id,
    });
    const { data, errors } = await host.entities(
      [
        ...[key('Assignment', first?.post), key('Agency', first?.agency), key('Qualification', first?.level)],
        key('Agency', 'none'),
      ],
      `... on Assignment { title cadre { fullName } agency { nameVi } } ... on Agency { nameVi unitId }
       ... on Qualification { dimension level rank programmeGroup startedOn }`,
    );
    expect(errors).toEqual([]);
    expect(data?._entities).toEqual([
      {
        title: 'TRUONG_BAN_TO_CHUC',
        cadre: { fullName: student.fullName },
        agency: { nameVi: 'Thành uỷ Bắc Kạn' },
      },
      { nameVi: 'Thành uỷ Bắc Kạn', unitId: 'H63-058' },
      { dimension: 'LLCT', level: 'TRUNG_CAP', rank: 2, programmeGroup: null, startedOn: null },
      { nameVi: null, unitId: null },
    ]);
  });

  it('of a unit that is not held here are refused alone', async () => {
    const { data, errors } = await host.entities(
      ['Cadre', 'Assignment', 'Agency', 'Qualification'].map((__typename) => ({
        ...{ __typename, provinceId: 'P63-20', id: 'x' },
      })),
      '__typename',
    );
    expect(data?._entities).toEqual([null, null, null, null]);
    expect(errors.map(({ extensions }) => extensions)).toEqual(
      Array(4).fill({ code: 'NOT_CONNECTED', unit: 'P63-20' }),
    );
  });
});

describe('persons', () => {
  it('are refused field by field unless development opens them, and nothing else is lost', async () => {
    const answer = await closed.entities(
      [cadre(leader), { __typename: 'Province', id: 'P63-34' }],
      `... on Cadre { fullName personId origin assignments { title cadre { id } } }
       ... on Province { cadres { nodes { id } } headcounts { present } }`,
    );
    const dossier = entityOf<{ assignments: unknown[] }>(answer);
    const province = entityOf<{ cadres: null; headcounts: unknown[] }>(answer, 1);
    expect(dossier).toMatchObject({ fullName: null, personId: null, origin: 'SYNTHETIC' });
    expect(dossier.assignments).toHaveLength(2);
    expect(dossier.assignments).toContainEqual({ title: 'CHU_TICH_HDND', cadre: null });
    expect(province.cadres).toBeNull();
    expect(province.headcounts.length).toBeGreaterThan(0);
    expect(
      answer.errors.map(({ path, extensions }) => [path?.slice(2).join('.'), extensions.code]).toSorted(),
    ).toEqual([
      ['assignments.0.cadre', 'FORBIDDEN'],
      ['assignments.1.cadre', 'FORBIDDEN'],
      ['cadres', 'FORBIDDEN'],
      ['fullName', 'FORBIDDEN'],
      ['personId', 'FORBIDDEN'],
    ]);
  });
});

describe("a province's dossiers", () => {
  interface Page {
    nodes: { id: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  }

  const page = async (provinceId: string, args: string): Promise<Page> => {
    const answer = await host.entities(
      [{ __typename: 'Province', id: provinceId }],
      `... on Province { cadres(${args}) { nodes { id fullName } pageInfo { endCursor hasNextPage } } }`,
    );
    expect(answer.errors).toEqual([]);
    return entityOf<{ cadres: Page }>(answer).cadres;
  };

  it('come page by page, each once and in the same order', async () => {
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 4; pages++) {
      const { nodes, pageInfo } = await page('P63-06', `first: 100${after}`);
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toHaveLength(257);
    expect(new Set(seen).size).toBe(257);
    expect(seen).toEqual(seen.toSorted());
  });

  it('may be those of a kind of post on a day', async () => {
    const count = async (args: string) => (await page('P63-06', `first: 100, ${args}`)).nodes.length;
    expect(await count('kind: CAN_BO_CAP_XA, on: "2020-03-02"')).toBe(68);
    expect(await count('kind: CAN_BO_CAP_XA, on: "2015-06-30"')).toBe(0);
    expect(await count('kind: CAN_BO_CAP_XA')).toBe(68);
    expect(await count('kind: VIEN_CHUC')).toBe(0);
  });

  it('of a unit without any are an empty page', async () => {
    expect(await page('P63-19', 'first: 5')).toEqual({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });

  it('are refused for a wrong size and for a cursor of another unit', async () => {
    const { pageInfo } = await page('P63-06', 'first: 1');
    const wrong = ['first: 0', 'first: 101', `after: "${pageInfo.endCursor}"`, 'after: "nonsense"'];
    for (const args of wrong) {
      const { data, errors } = await host.entities(
        [{ __typename: 'Province', id: 'P63-34' }],
        `... on Province { cadres(${args}) { nodes { id } } }`,
      );
      expect(data?._entities).toEqual([{ cadres: null }]);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ARGUMENT']);
    }
  });
});

describe('headcounts', () => {
  const headcounts = async (args: string) => {
    const answer = await closed.entities(
      [
        { __typename: 'Province', id: 'P63-06' },
        { __typename: 'Province', id: 'P63-19' },
      ],
      `... on Province { headcounts${args} { on cadreKind allotted present origin } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(entityOf(answer, 1)).toEqual({ headcounts: [] });
    return entityOf<{
      headcounts: { on: string; cadreKind: string; allotted: number; present: number }[];
    }>(answer).headcounts;
  };

  it('come latest first', async () => {
    const all = await headcounts('');
    expect(all.map(({ on, cadreKind }) => `${on} ${cadreKind}`)).toEqual(
      ['2018-12-31', '2015-12-31'].flatMap((on) =>
        ['CAN_BO', 'CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA'].map((kind) => `${on} ${kind}`),
      ),
    );
    expect(all[1]).toMatchObject({ present: 68, origin: 'SYNTHETIC' });
    expect(all.every(({ allotted, present }) => allotted >= present)).toBe(true);
  });

  it('of a day are the latest not after it', async () => {
    expect(new Set((await headcounts('(on: "2018-12-30")')).map(({ on }) => on))).toEqual(
      new Set(['2015-12-31']),
    );
    expect(await headcounts('(on: "2015-12-30")')).toEqual([]);
  });
});
