import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POPULATIONS } from '../../../common/populations.ts';
import { bacKan } from '../../../sample/personnel/bac-kan.ts';
import { huuLung } from '../../../sample/personnel/huu-lung.ts';
import { thaiBinh } from '../../../sample/personnel/thai-binh.ts';
import { trainedStaff } from '../../../sample/personnel/trained-staff.ts';
import { bacKanRows } from '../../../sample/planning/bac-kan.ts';
import { bacNinhRows } from '../../../sample/planning/bac-ninh.ts';
import { thaiBinhRows } from '../../../sample/planning/thai-binh.ts';
import { peopleOfSeveralUnits } from '../../../sample/roster.ts';
import { subgraph } from '../../../subgraphs/directory/subgraph.ts';
import { subgraph as institutions } from '../../../subgraphs/institutions/subgraph.ts';
import { subgraph as personnel } from '../../../subgraphs/personnel/subgraph.ts';
import { subgraph as planning } from '../../../subgraphs/planning/subgraph.ts';
import { startTestHost } from '../kit/test-host.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;

beforeAll(async () => {
  directory = await startSampleDirectory();
});
afterAll(() => directory.close());

interface Entry {
  code: string;
  nameVi: string;
  rank: number | null;
  validTo: string | null;
}

async function lists(names: string[] | null): Promise<Map<string, Entry[]>> {
  const { data, errors } = await directory.host.ask(
    `query ($names: [String!]) { codeLists(names: $names) { name entries { code nameVi nameEn rank validTo } } }`,
    { names },
  );
  expect(errors).toEqual([]);
  const found = data?.codeLists as { name: string; entries: Entry[] }[];
  return new Map(found.map(({ name, entries }) => [name, entries]));
}

describe('the code lists', () => {
  it('keep the two scales called trung cấp apart and compare levels by rank', async () => {
    const found = await lists(['PoliticalTheoryLevel', 'ProfessionalLevel']);
    const ranks = (name: string) =>
      Object.fromEntries((found.get(name) ?? []).map(({ code, rank }) => [code, rank]));
    expect(ranks('PoliticalTheoryLevel')).toEqual({
      CHUA_QUA: 0,
      SO_CAP: 1,
      TRUNG_CAP: 2,
      CAO_CAP: 3,
      CU_NHAN: 3,
    });
    expect(ranks('ProfessionalLevel')).toMatchObject({ TRUNG_CAP_CM: 2, DAI_HOC: 4 });
  });

  it('hold every value of the enumerations that the schema shares with them', async () => {
    const found = await lists(null);
    const shared = [...found.keys()].filter((name) => isEnumType(subgraph.graphqlSchema.getType(name)));
    expect(shared).toEqual(expect.arrayContaining(['CadreKind', 'FundingSource', 'ProgrammeGroup']));
    for (const name of shared) {
      const type = subgraph.graphqlSchema.getType(name);
      const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      expect(found.get(name)?.map(({ code }) => code)).toEqual(expect.arrayContaining(values));
    }
  });

  it('hold every value of the enumerations of the domains', async () => {
    const found = await lists(null);
    const enums = [personnel, institutions, planning].flatMap(({ graphqlSchema }) =>
      Object.values(graphqlSchema.getTypeMap()).filter(isEnumType),
    );
    const lacking = enums.flatMap((type) => {
      const codes = found.get(type.name)?.map(({ code }) => code);
      return type
        .getValues()
        .flatMap(({ name }) => (codes && !codes.includes(name) ? [`${type.name}.${name}`] : []));
    });
    expect(lacking).toEqual([]);
    const listed = new Set(enums.map(({ name }) => name).filter((name) => found.has(name)));
    expect([...listed]).toEqual(
      expect.arrayContaining(['InstitutionKind', 'PracticeKind', 'SuccessionStatus']),
    );
    const kinds = institutions.graphqlSchema.getType('InstitutionKind');
    expect(
      isEnumType(kinds) &&
        kinds
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ).toEqual(
      found
        .get('InstitutionKind')
        ?.map(({ code }) => code)
        .sort(),
    );
  });

  it('hold every title that the dossiers and learners of the sample have', async () => {
    const found = (await lists(['PositionTitle'])).get('PositionTitle')?.map(({ code }) => code);
    const units = [trainedStaff('P63-27'), trainedStaff('P34-19'), bacKan(), huuLung(), thaiBinh()];
    const titles = new Set(units.flatMap(({ assignments }) => assignments.map(({ title }) => title)));
    expect(titles.size).toBeGreaterThan(20);
    expect([...titles].filter((title) => !found?.includes(title))).toEqual([]);
  });

  it('hold every group that plans and practices of the sample send first', async () => {
    const found = (await lists(['PriorityGroup'])).get('PriorityGroup')?.map(({ code }) => code);
    const samples = [bacKanRows(), bacNinhRows(), thaiBinhRows()];
    const named = samples.flatMap(({ plans = [], practices = [] }) =>
      [...plans, ...practices].flatMap(({ priorityGroups }) => priorityGroups),
    );
    expect(new Set(named)).toEqual(new Set(found));
  });

  it('hold the populations, and the last day of what ended with the districts', async () => {
    const found = await lists(['Population', 'FundingSource']);
    expect(found.get('Population')?.map(({ code }) => code)).toEqual(POPULATIONS.map(({ code }) => code));
    const district = found.get('FundingSource')?.find(({ code }) => code === 'NSNN_HUYEN');
    expect(district?.validTo).toBe('2025-06-30');
  });

  it('are refused by a wrong name with the names there are', async () => {
    const { errors } = await directory.host.ask(`{ codeLists(names: ["Level"]) { name } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    expect(errors[0]?.message).toMatch(
      /^names\[0\]: no list is called "Level"; there are .*PoliticalTheoryLevel/,
    );
  });
});

describe('the measures', () => {
  it('have two names each and say what counts', async () => {
    const { data } = await directory.host.ask(`{
      measures { id nameVi nameEn kind dimension minimumRank programmeGroup programmeCode }
    }`);
    const measures = data?.measures as { id: string; nameVi: string; nameEn: string }[];
    expect(measures).toHaveLength(19);
    expect(measures.every(({ nameVi, nameEn }) => nameVi && nameEn)).toBe(true);
    expect(measures).toContainEqual(
      expect.objectContaining({
        ...{ id: 'LLCT_TRUNG_CAP_BI_THU_XA', kind: 'RATE', dimension: 'LLCT', minimumRank: 2 },
        ...{ programmeGroup: null, programmeCode: null },
      }),
    );
  });

  it('are listed by the day on which they hold', async () => {
    const { data } = await directory.host.ask(`{ measures(on: "2015-01-01") { id } }`);
    expect(data?.measures).toContainEqual({ id: 'LOP_CAP_XA' });
    expect(data?.measures).not.toContainEqual({ id: 'KY_NANG_CBCC' });
  });
});

describe('the index of persons', () => {
  const [person] = peopleOfSeveralUnits();
  const query = `query ($id: ID!) { person(personId: $id) { units { id } } }`;

  it('is closed to callers who may not read persons, by question and by reference', async () => {
    const asked = await directory.host.ask(query, { id: person?.personId });
    const referred = await directory.host.entities(
      [{ __typename: 'Person', personId: person?.personId }],
      `... on Person { units { id } }`,
    );
    for (const { errors, text } of [asked, referred]) {
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(text).not.toContain(person?.personId);
    }
  });

  it('tells in which units a person has records, and nothing of others', async () => {
    const host = await startTestHost(subgraph, { VN: directory.url }, { devPersons: true });
    try {
      const known = await host.ask(query, { id: person?.personId });
      expect(known.data).toEqual({
        person: { units: person?.unitIds.map((id) => ({ id })).sort((a, b) => a.id.localeCompare(b.id)) },
      });
      expect((await host.ask(query, { id: 'k0.nobody' })).data).toEqual({ person: null });
    } finally {
      await host.stop(0);
    }
  });
});
