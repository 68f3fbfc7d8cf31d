import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_IDS } from '../../../sample/facts.ts';
import { group } from '../../../sample/roster.ts';
import type { Cadre, OfficialDocument, Province } from '../../../subgraphs/planning/types.generated.ts';
import { entitiesOf, entityOf, province, type ServedPlanning, servePlanning } from './served.ts';

let planning: ServedPlanning;

beforeAll(async () => {
  planning = await servePlanning(['P63-06', 'P63-20', 'P63-27', 'P63-34', 'TW']);
});

afterAll(() => planning.stop());

function ask<Type = Province>(unitId: string, fields: string) {
  return entityOf<Type>(planning.host, province(unitId), `... on Province { ${fields} }`);
}

describe('documents', () => {
  it('of the centre are those that the sources name, with issuer and day', async () => {
    const { documents } = await ask('TW', 'documents { number issuer issuedOn origin source { factIds } }');
    expect(documents.filter((document) => document.origin === 'PUBLISHED')).toMatchObject([
      { number: '1374/QĐ-TTg', issuedOn: '2011-08-12', source: { factIds: ['BK-06'] } },
      { number: '163/QĐ-TTg', issuedOn: '2016-01-25', source: { factIds: ['BK-07'] } },
      { number: '18-NQ/TW', issuedOn: '2017-10-25', source: { factIds: ['TB-07'] } },
      { number: '26-NQ/TW', issuedOn: '2018-05-19', source: { factIds: ['TB-06'] } },
    ]);
  });

  it('can be asked by kind', async () => {
    const { schemes, resolutions } = await ask<Record<'schemes' | 'resolutions', OfficialDocument[]>>(
      'P63-06',
      'schemes: documents(kind: DE_AN) { number issuedOn issuerUnitId } resolutions: documents(kind: NGHI_QUYET) { id }',
    );
    expect(schemes).toEqual([{ number: '08-ĐA/TU', issuedOn: null, issuerUnitId: 'H63-058' }]);
    expect(resolutions).toEqual([]);
  });

  it('are named by issuer, number and day together, also where the day is not known', async () => {
    const copy = (change: string) =>
      planning.sql(
        'P63-06',
        `insert into official_document (id, kind, number, issuer, issued_on, origin, fact_ids)
         select gen_random_uuid(), kind, number, ${change}, origin, fact_ids from official_document
          where number = '08-ĐA/TU' limit 1`,
      );
    await expect(copy('issuer, issued_on')).rejects.toThrow(/official_document_name/);
    await copy(`'Thành ủy Sông Công', issued_on`);
    await copy(`issuer, date '2017-01-01'`);
  });
});

describe('standards of posts', () => {
  it('are those in force on the day', async () => {
    const ranks = async (on: string) => {
      const { positionStandards } = await ask(
        'TW',
        `positionStandards(on: "${on}") { title level dimension minimumRank validTo origin document { number origin } }`,
      );
      return positionStandards;
    };
    const secretary = (standard: { title: string; dimension: string }) =>
      standard.title === 'BI_THU' && standard.dimension === 'LLCT';
    expect((await ranks('2025-06-30')).filter(secretary)).toEqual([
      {
        ...{ title: 'BI_THU', level: 'XA', dimension: 'LLCT', minimumRank: 2, validTo: '2025-06-30' },
        ...{ origin: 'SYNTHETIC', document: { number: 'TH-01/QĐ', origin: 'SYNTHETIC' } },
      },
    ]);
    expect((await ranks('2025-07-01')).filter(secretary)).toMatchObject([{ minimumRank: 3, validTo: null }]);
    expect(await ranks('2014-12-31')).toEqual([]);
  });
});

describe('practices', () => {
  it('tell in our words what a source says, with its file and without a made-up count', async () => {
    const { practices } = await ask(
      'P63-20',
      'practices { kind unitId textVi annual programmeGroup fundingSources priorityGroups source { factIds file publishedOn publishedOnReliable } figure { state operator low countUnit } }',
    );
    expect(practices.map((practice) => practice.source.factIds[0]).sort()).toEqual([
      'HL-03',
      'HL-09',
      'HL-10',
      'HL-11',
      'HL-12',
      'HL-13',
    ]);
    expect(practices.find((practice) => practice.source.factIds[0] === 'HL-03')).toEqual({
      kind: 'KINH_PHI',
      unitId: 'H63-186',
      textVi: expect.stringContaining('xã hội hoá'),
      annual: false,
      programmeGroup: null,
      fundingSources: ['XA_HOI_HOA'],
      priorityGroups: [],
      source: {
        factIds: ['HL-03'],
        file: '002_e5045732c6ec7bb7.txt',
        publishedOn: '2024-02-29',
        publishedOnReliable: false,
      },
      figure: { state: 'REPORTED', operator: 'UNSPECIFIED', low: null, countUnit: 'LOP' },
    });
  });

  it('carry the count that the source gives', async () => {
    const { practices } = await ask(
      'P63-34',
      'practices { source { factIds } figure { low countUnit } unitId annual }',
    );
    const byFact = new Map(practices.map((practice) => [practice.source.factIds[0], practice]));
    expect(byFact.get('TB-16')).toMatchObject({ figure: { low: 4, countUnit: 'KHAU' } });
    expect(byFact.get('TB-12')).toMatchObject({ figure: null, unitId: 'H63-339', annual: true });
  });
});

describe('the succession pool', () => {
  it('shows counts of five and more, and withholds smaller ones', async () => {
    const { successionPool } = await ask(
      'P63-06',
      'successionPool(on: "2018-01-01") { plannedTitle level count { state low unitId asOf reason } }',
    );
    const common = { unitId: 'H63-058', asOf: '2018-01-01' };
    expect(successionPool).toEqual([
      {
        plannedTitle: 'PHO_BI_THU',
        level: 'HUYEN',
        count: { state: 'SUPPRESSED', low: null, reason: 'Ẩn số dưới 5 người.', ...common },
      },
      {
        plannedTitle: 'PHO_CHU_TICH_UBND',
        level: 'HUYEN',
        count: { state: 'COMPUTED', low: 8, reason: null, ...common },
      },
      {
        plannedTitle: 'TRUONG_PHONG',
        level: 'HUYEN',
        count: { state: 'COMPUTED', low: 12, reason: null, ...common },
      },
    ]);
  });

  it('is empty after its term, and no figure where not all rows are held', async () => {
    expect(await ask('P63-06', 'successionPool(on: "2024-01-01") { plannedTitle }')).toEqual({
      successionPool: [],
    });
    await planning.sql('P63-06', `update row_holding set valid_from = '2019-01-01'`);
    const { successionPool } = await ask(
      'P63-06',
      'successionPool(on: "2018-01-01") { count { state low } }',
    );
    expect(successionPool).toEqual(Array(3).fill({ count: { state: 'NO_FIGURE', low: null } }));
  });
});

describe('persons', () => {
  const cadres = group('P63-06', 'nguon-cao-cap')
    .slice(0, 2)
    .map(({ provinceId, cadreId: id }) => ({ __typename: 'Cadre', provinceId, id }));

  it('are refused, field by field, unless development allows them', async () => {
    const { data, errors } = await planning.host.entities(
      cadres.slice(0, 1),
      '... on Cadre { nominations { id } successionEntries { id } }',
    );
    expect(data?._entities).toEqual([{ nominations: null, successionEntries: null }]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('are refused on a nomination and a place in the pool too, which show the rest', async () => {
    const open = await servePlanning(['P63-06'], { devPersons: true });
    const [cadre] = await entitiesOf<Cadre>(
      open.host,
      cadres.slice(0, 1),
      '... on Cadre { nominations { provinceId id } successionEntries { provinceId id } }',
    );
    await open.stop();
    const { data, errors } = await planning.host.entities(
      [
        { __typename: 'Nomination', ...cadre?.nominations[0] },
        { __typename: 'SuccessionEntry', ...cadre?.successionEntries[0] },
      ],
      '... on Nomination { status cadre { id } personId } ... on SuccessionEntry { term cadre { id } }',
    );
    expect(data?._entities).toEqual([
      { status: 'DA_DUYET', cadre: null, personId: null },
      { term: '2015-2020', cadre: null },
    ]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('FORBIDDEN'));
  });

  it('are given where development allows them', async () => {
    const open = await servePlanning(['P63-06'], { devPersons: true });
    const [first] = await entitiesOf<Cadre>(
      open.host,
      cadres,
      `... on Cadre { nominations {
         status programmeCode decidedOn inSuccessionPool origin personId cadre { provinceId id }
         sentBy { nameVi unitId } decision { issuedOn } }
       successionEntries { plannedTitle level status term validFrom validTo origin cadre { id } } }`,
    );
    const [person] = group('P63-06', 'nguon-cao-cap');
    expect(first?.nominations).toEqual([
      {
        status: 'DA_DUYET',
        programmeCode: 'LLCT_CAO_CAP',
        decidedOn: '2016-04-12',
        inSuccessionPool: true,
        origin: 'SYNTHETIC',
        personId: person?.personId,
        cadre: { provinceId: 'P63-06', id: person?.cadreId },
        sentBy: { nameVi: 'Ban Thường vụ Thành ủy Bắc Kạn', unitId: 'H63-058' },
        decision: { issuedOn: '2016-04-12' },
      },
    ]);
    expect(first?.successionEntries).toMatchObject([
      { plannedTitle: 'TRUONG_PHONG', level: 'HUYEN', term: '2015-2020', cadre: { id: person?.cadreId } },
    ]);
    await open.stop();
  });
});

describe('keys', () => {
  const TYPES = [
    ...['TrainingPlan', 'PlanTarget', 'BudgetLine', 'Nomination'],
    ...['SuccessionEntry', 'OfficialDocument', 'PositionStandard', 'ReportCell', 'Cadre'],
  ];

  it.each(TYPES)('of %s are refused when another deployment holds the unit', async (type) => {
    const { data, errors } = await planning.host.entities(
      [{ __typename: type, provinceId: 'P63-24', id: 'any' }],
      '__typename',
    );
    expect(data?._entities).toEqual([null]);
    expect(errors).toMatchObject([
      { path: ['_entities', 0], extensions: { code: 'NOT_CONNECTED', unit: 'P63-24' } },
    ]);
  });

  it('that name no record give nulls, and a neighbour in the same batch loses nothing', async () => {
    const { documents } = await ask('TW', 'documents(kind: NGHI_QUYET) { provinceId id }');
    const key = { __typename: 'OfficialDocument', provinceId: 'TW' };
    const answers = await entitiesOf<OfficialDocument>(
      planning.host,
      [
        { ...key, id: 'not-a-uuid' },
        { ...key, id: '00000000-0000-8000-a000-000000000000' },
        { ...key, ...documents[0] },
      ],
      '... on OfficialDocument { number source { file } }',
    );
    expect(answers.slice(0, 2)).toEqual(Array(2).fill({ number: null, source: null }));
    expect(answers[2]?.number).toBe('18-NQ/TW');
  });

  it.each([
    'P63-06~nonsense',
    'P63-27~KY_NANG_CBCC~RATE~NGUOI~CAN_BO_CONG_CHUC~PROGRAMME~KY_NANG~0~2021-01-01~2025-12-31~2025-12-31',
  ])("of a cell that no report wrote are refused as the caller's mistake: %s", async (id) => {
    const { errors } = await planning.host.entities(
      [{ __typename: 'ReportCell', provinceId: 'P63-06', id }],
      '... on ReportCell { plan { targets { targetId } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  });
});

describe('published facts', () => {
  it('in planning are those that the documentation places here, each under one unit', async () => {
    const tables = [
      'official_document',
      'training_plan',
      'plan_target',
      'training_practice',
      'reported_figure',
    ];
    const union = tables.map((table) => `select unnest(fact_ids) as id from ${table}`).join(' union ');
    const seen: string[] = [];
    for (const unitId of ['P63-06', 'P63-20', 'P63-27', 'P63-34', 'TW']) {
      for (const { id } of await planning.sql<{ id: string }>(unitId, union)) seen.push(id);
    }
    const table = readFileSync(new URL('../../../docs/published-facts.md', import.meta.url), 'utf8');
    const placed = FACT_IDS.filter((id) =>
      table.split('\n').some((line) => line.startsWith(`| ${id} |`) && line.includes('planning: ')),
    );
    expect(seen.sort()).toEqual(placed.sort());
  });
});
