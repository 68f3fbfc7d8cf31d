import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { queryOn } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';
import { entitiesOf } from './answers.ts';
import { type CellChoice, cell } from './cells.ts';
import { createSampleDatabases, type SampleDatabases } from './sample-databases.ts';

interface Part {
  numerator: number | null;
  denominator: number | null;
}
interface Group {
  values: { dimension: string; code: string | null }[];
  rate: Part & { population: string; asOf: string | null };
}
interface Answer {
  dossier: { rate: { computed: Part }; rateGroups: Group[] | null } | null;
}

let databases: SampleDatabases;
let host: TestHost;

beforeAll(async () => {
  databases = await createSampleDatabases(['P63-20', 'P34-24']);
  host = await startTestHost(subgraph, databases.urls);
});
afterAll(async () => {
  await host?.stop(1_000);
  await databases?.close();
});

const ask = (choice: CellChoice, by: string) =>
  host.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ReportCell { dossier {
      rate { computed { numerator denominator } }
      rateGroups(by: [${by}]) { values { dimension code } rate { numerator denominator population asOf } }
    } } } }`,
    { r: [cell(choice)] },
  );

async function dossier(choice: CellChoice, by: string) {
  const answer = await ask(choice, by);
  expect(answer.errors).toEqual([]);
  const [only] = entitiesOf<Answer>(answer);
  if (!only?.dossier) throw new Error('No dossier.');
  return only.dossier;
}

const THEORY: CellChoice = {
  ...{ provinceId: 'P63-20', unitId: 'H63-186', measureId: 'LLCT_TRUNG_CAP_CAP_UY_VIEN_XA' },
  asOf: '2020-03-02',
};
const SKILLS: CellChoice = {
  ...{ provinceId: 'P34-24', measureId: 'KY_NANG_CBCC', asOf: '2025-12-31' },
  ...{ from: '2021-01-01', to: '2025-12-31' },
};

const sums = (groups: Group[] | null) =>
  (['numerator', 'denominator'] as const).map((side) =>
    groups?.reduce((total, { rate }) => total + (rate[side] ?? 0), 0),
  );

describe('a rate of dossiers in groups', () => {
  it.each([
    ['a level reached', THEORY],
    ['training in a period', SKILLS],
  ])('of %s adds up to the rate, where everybody is in one group', async (_, choice) => {
    const { rate, rateGroups } = await dossier(choice, 'GENDER');
    expect(rate.computed.numerator).toBeGreaterThan(0);
    expect(rateGroups?.length).toBeGreaterThan(1);
    expect(sums(rateGroups)).toEqual([rate.computed.numerator, rate.computed.denominator]);
  });

  it('is of the same people: plain SQL finds as many of each gender', async () => {
    const { rateGroups } = await dossier(THEORY, 'GENDER');
    const rows = await queryOn<{ gender: string; met: number; all: number }>(
      databases.urls['P63-20'] ?? '',
      `select c.gender, count(*)::int as "all", (count(*) filter (where exists (
         select from qualification q where q.cadre_id = c.id and q.dimension = 'LLCT' and q.rank >= 2
           and q.obtained_on <= '2020-03-02')))::int as met
       from cadre c where exists (
         select from assignment a join agency g on g.id = a.agency_id
         where a.cadre_id = c.id and a.level = 'XA' and 'H63-186' in (g.unit_id, g.district_id)
           and a.title in ('BI_THU', 'PHO_BI_THU_THUONG_TRUC', 'PHO_BI_THU', 'UY_VIEN_BTV', 'CAP_UY_VIEN')
           and a.valid_from <= '2020-03-02' and (a.valid_to is null or a.valid_to >= '2020-03-02'))
       group by c.gender`,
    );
    const text = (gender: string | null | undefined, met: number | null, all: number | null) =>
      `${gender} ${met}/${all}`;
    expect(
      rateGroups?.map(({ values, rate }) => text(values[0]?.code, rate.numerator, rate.denominator)).sort(),
    ).toEqual(rows.map(({ gender, met, all }) => text(gender, met, all)).sort());
  });

  it('says of whom and of which day it speaks', async () => {
    const { rateGroups } = await dossier(THEORY, 'GENDER, TITLE');
    expect(rateGroups?.[0]?.values.map(({ dimension }) => dimension)).toEqual(['GENDER', 'TITLE']);
    expect(rateGroups?.[0]?.rate).toMatchObject({ population: 'CAP_UY_VIEN_CAP_XA', asOf: '2020-03-02' });
  });

  it.each([
    ['titles are counted', { ...THEORY, measureId: 'LLCT_TRUNG_CAP_CHUC_DANH_XA', provinceId: 'P63-20' }],
    ['standards are asked for', { ...SKILLS, measureId: 'TIEU_CHUAN_TRUOC_BO_NHIEM' }],
    ['volumes are asked for', { ...SKILLS, measureId: 'LOP_CAP_XA' }],
    ['the rows are not held', { provinceId: 'P63-20', measureId: 'KY_NANG_CBCC', asOf: '2020-03-02' }],
  ])('is null where %s', async (_, choice) => {
    expect((await dossier(choice, 'GENDER')).rateGroups).toBeNull();
  });

  it.each([
    ['', 'nothing'],
    ['GENDER, GENDER', 'GENDER, GENDER'],
    ['STUDYING', 'STUDYING'],
    ['GENDER, LEVEL, TITLE, AGE_BAND', 'GENDER, LEVEL, TITLE, AGE_BAND'],
  ])('is refused by [%s], with what is offered', async (by, said) => {
    const { errors } = await ask(THEORY, by);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    expect(errors[0]?.message).toContain(`by: ${said}; name one to 3 dimensions, each once, of LEVEL, `);
  });
});
