import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleHost, sampleHost } from './sample-host.ts';

let sample: SampleHost;

beforeAll(async () => {
  sample = await sampleHost(['P63-06', 'P63-20', 'P63-27', 'TW'], { devPersons: true });
});

afterAll(async () => {
  await sample?.close();
});

interface ClassPage {
  nodes: { id: string; startsOn: string; endsOn: string; programme: { code: string; group: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

async function ask(unitId: string, selection: string, variables = {}, declared = '') {
  const { data, errors } = await sample.host.ask(
    `query ($r: [_Any!]! ${declared}) { _entities(representations: $r) { ... on Province { ${selection} } } }`,
    { r: [{ __typename: 'Province', id: unitId }], ...variables },
  );
  const [entity] = (data?._entities ?? []) as (Record<string, unknown> | null)[];
  return { entity, errors };
}

async function classes(unitId: string, variables: object): Promise<ClassPage> {
  const { entity, errors } = await ask(
    unitId,
    `trainingClasses(first: $first, after: $after, programmeGroup: $group, from: $from, to: $to) {
       nodes { id startsOn endsOn programme { code group } } pageInfo { endCursor hasNextPage }
     }`,
    variables,
    '$first: Int! = 20, $after: String, $group: ProgrammeGroup, $from: Date, $to: Date',
  );
  expect(errors).toEqual([]);
  return entity?.trainingClasses as ClassPage;
}

describe('classes of a unit', () => {
  it('come latest first, in pages that neither repeat nor miss one', async () => {
    const seen: ClassPage['nodes'] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page++) {
      const { nodes, pageInfo } = await classes('P63-06', { first: 10, after });
      seen.push(...nodes);
      after = pageInfo.endCursor;
      expect(pageInfo.hasNextPage).toBe(page < 3);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(36);
    const days = seen.map(({ startsOn }) => startsOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('can be those of a programme group, or those that overlap a span', async () => {
    const skills = await classes('P63-27', { first: 100, group: 'KY_NANG' });
    expect(skills.nodes).toHaveLength(7);
    expect(new Set(skills.nodes.map(({ programme }) => programme.group))).toEqual(new Set(['KY_NANG']));
    const ofYear = await classes('P63-06', { first: 100, from: '2012-01-01', to: '2012-12-31' });
    expect(ofYear.nodes).toHaveLength(4);
    const [one] = ofYear.nodes;
    const onLastDay = await classes('P63-06', { first: 100, from: one?.endsOn, to: one?.endsOn });
    expect(onLastDay.nodes.map(({ id }) => id)).toEqual([one?.id]);
  });

  it('are refused for a span that ends before it begins', async () => {
    const { entity, errors } = await ask(
      'P63-06',
      'trainingClasses(from: "2013-01-01", to: "2012-12-31") { nodes { id } }',
    );
    expect(entity).toEqual({ trainingClasses: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  });

  it('are none where there are none, on a page that is the last', async () => {
    expect(await classes('TW', { first: 5 })).toEqual({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });

  it.each([
    ['a page of none', 'first: 0'],
    ['a page that is too long', 'first: 101'],
    ['a cursor that is none', 'after: "nonsense"'],
    ['a cursor of another list', `after: "${Buffer.from('["a"]').toString('base64url')}"`],
    [
      'a cursor with a day that is none',
      `after: "${Buffer.from('["2010-02-30","00000000-0000-8000-a000-000000000000"]').toString('base64url')}"`,
    ],
    ['a cursor with no day', `after: "${Buffer.from('["2010-13-99","x"]').toString('base64url')}"`],
  ])('refuse %s', async (_title, argument) => {
    const { errors } = await ask('P63-06', `trainingClasses(${argument}) { nodes { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  });
});

describe('institutions and programmes of a unit', () => {
  it('can be chosen by kind and group', async () => {
    const { entity } = await ask(
      'P63-20',
      `all: institutions { nameVi kind unitId origin }
       centres: institutions(kind: TRUNG_TAM_CT_HUYEN) { nameVi unitId validTo }
       theory: programmes(group: LLCT) { code nameVi trainingType totalPeriods practicePeriods }
       skills: programmes(group: KY_NANG) { code }`,
    );
    expect(entity).toMatchObject({
      all: [{ kind: 'TRUNG_TAM_CT_HUYEN', origin: 'PUBLISHED' }, { kind: 'TRUONG_CHINH_TRI_TINH' }],
      centres: [
        {
          ...{ nameVi: 'Trung tâm Bồi dưỡng chính trị huyện Hữu Lũng', unitId: 'H63-186' },
          validTo: '2025-06-30',
        },
      ],
      theory: [{ code: 'LLCT_TRUNG_CAP', trainingType: 'DAO_TAO' }],
      skills: [],
    });
  });

  it('know the National Academy at the centre', async () => {
    const { entity } = await ask('TW', 'institutions { nameVi kind unitId }');
    expect(entity?.institutions).toEqual([
      { nameVi: 'Học viện Chính trị quốc gia Hồ Chí Minh', kind: 'HV_CTQG_HCM', unitId: null },
    ]);
  });
});

describe('classes of an institution', () => {
  it('are those that it awards and those that it hosts', async () => {
    const { entity, errors } = await ask(
      'P63-20',
      `institutions { kind classes(first: 5) { nodes {
         nameVi enrolmentCount awardingInstitution { kind } hostInstitution { kind } fundingSources
       } pageInfo { hasNextPage } } }`,
    );
    expect(errors).toEqual([]);
    const shared = {
      awardingInstitution: { kind: 'TRUONG_CHINH_TRI_TINH' },
      hostInstitution: { kind: 'TRUNG_TAM_CT_HUYEN' },
      fundingSources: ['NSNN_HUYEN'],
    };
    expect(entity?.institutions).toMatchObject([
      {
        classes: {
          nodes: [
            { enrolmentCount: 70, ...shared },
            { enrolmentCount: 69, ...shared },
          ],
        },
      },
      { classes: { nodes: [shared, shared] } },
    ]);
  });
});

describe('enrolments of a class', () => {
  it('come in pages that neither repeat nor miss one', async () => {
    const [{ id } = { id: '' }] = await sample.databases
      .of('P63-20')
      .query('select id from training_class order by starts_on limit 1');
    const seen: string[] = [];
    let after: string | null = null;
    for (const size of [50, 19]) {
      const { data, errors } = await sample.host.entities(
        [{ __typename: 'TrainingClass', provinceId: 'P63-20', id }],
        `... on TrainingClass { enrolments(after: ${JSON.stringify(after)}) {
           nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      expect(errors).toEqual([]);
      const [entity] = (data?._entities ?? []) as { enrolments: ClassPage }[];
      seen.push(...(entity?.enrolments.nodes ?? []).map((node) => node.id));
      after = entity?.enrolments.pageInfo.endCursor ?? null;
      expect(entity?.enrolments.nodes).toHaveLength(size);
      expect(entity?.enrolments.pageInfo.hasNextPage).toBe(size === 50);
    }
    expect(new Set(seen).size).toBe(69);
  });
});
