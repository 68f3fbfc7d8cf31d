import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { group } from '../../../sample/roster.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';
import { type SampleDatabases, sampleDatabases } from './sample-host.ts';

let databases: SampleDatabases;
let host: TestHost;
let closed: TestHost;

beforeAll(async () => {
  databases = await sampleDatabases(['P63-06', 'P63-20']);
  host = await startTestHost(subgraph, databases.urls, { devPersons: true });
  closed = await startTestHost(subgraph, databases.urls);
});

afterAll(async () => {
  await host?.stop(1_000);
  await closed?.stop(1_000);
  await databases?.close();
});

async function entityOf(typename: string, provinceId: string, id: string, selection: string) {
  const { data, errors } = await host.entities(
    [{ __typename: typename, provinceId, id }],
    `... on ${typename} { ${selection} }`,
  );
  const [entity] = (data?._entities ?? []) as (Record<string, unknown> | null)[];
  return { entity, errors };
}

/** An enrolment of Hữu Lũng as its rows have it. */
async function someEnrolment() {
  const [row] = await databases.of('P63-20').query(
    `select e.*, e.enrolled_on::text as enrolled, c.id as certificate_id, c.register_number, t.name_vi as class_name,
       p.id as programme_id, t.awarding_institution_id as school_id,
       (select count(*)::int from enrolment o where o.class_id = t.id) as class_size
     from enrolment e join certificate c on c.enrolment_id = e.id join training_class t on t.id = e.class_id
     join programme p on p.id = t.programme_id where e.status = 'DA_GHI_HO_SO' order by e.id limit 1`,
  );
  return row;
}

describe('by its key', () => {
  it('an enrolment is found with its class, path, learner, dossier and certificate', async () => {
    const row = await someEnrolment();
    const { entity, errors } = await entityOf(
      'Enrolment',
      'P63-20',
      row.id,
      `provinceId id status admissionMode enrolledOn completedOn personId
       trainingClass { nameVi unitId } cadre { provinceId id } nomination { id }
       path { status on } learner { gender birthYear cadreKind title level leading unitId }
       certificate { kind registerNumber issuedOn institution { nameVi } }`,
    );
    expect(errors).toEqual([]);
    expect(entity).toMatchObject({
      ...{ provinceId: 'P63-20', id: row.id, status: 'DA_GHI_HO_SO', enrolledOn: row.enrolled },
      personId: row.person_id,
      trainingClass: { nameVi: row.class_name, unitId: 'H63-186' },
      cadre: { provinceId: 'P63-20', id: row.cadre_id },
      nomination: null,
      learner: {
        gender: row.learner_gender,
        birthYear: row.learner_birth_year,
        cadreKind: 'CAN_BO_CAP_XA',
        level: 'XA',
      },
      certificate: { kind: 'BANG', registerNumber: row.register_number },
    });
    const path = entity?.path as { status: string; on: string }[];
    expect(path.map(({ status }) => status)).toEqual([
      ...['TRUNG_TUYEN', 'DA_GHI_DANH', 'DANG_HOC', 'DU_DIEU_KIEN'],
      ...['HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'],
    ]);
    expect(path[4]?.on).toBe(entity?.completedOn);
  });

  it('every other kind is found as well', async () => {
    const row = await someEnrolment();
    const { data, errors } = await host.entities(
      [
        { __typename: 'TrainingClass', provinceId: 'P63-20', id: row.class_id },
        { __typename: 'Programme', provinceId: 'P63-20', id: row.programme_id },
        { __typename: 'Institution', provinceId: 'P63-20', id: row.school_id },
        { __typename: 'Certificate', provinceId: 'P63-20', id: row.certificate_id },
      ],
      `... on TrainingClass { className: nameVi status attendanceForm schedule planBasis startsOn endsOn days audience }
       ... on Programme { code group } ... on Institution { nameVi kind } ... on Certificate { registerNumber }`,
    );
    expect(errors).toEqual([]);
    expect(data?._entities).toMatchObject([
      { className: row.class_name, status: 'KET_THUC', attendanceForm: 'KHONG_TAP_TRUNG', days: 132 },
      { code: 'LLCT_TRUNG_CAP', group: 'LLCT' },
      { nameVi: 'Trường Chính trị Hoàng Văn Thụ', kind: 'TRUONG_CHINH_TRI_TINH' },
      { registerNumber: row.register_number },
    ]);
  });

  it('a record that is not there has no fields, also when its id could not be one', async () => {
    const { data, errors } = await host.entities(
      ['00000000-0000-8000-a000-000000000000', "'; drop table enrolment; --", 'x'].map((id) => ({
        ...{ __typename: 'TrainingClass', provinceId: 'P63-20' },
        id,
      })),
      '... on TrainingClass { nameVi enrolmentCount programme { code } enrolments { nodes { id } } }',
    );
    expect(errors).toEqual([]);
    for (const entity of (data?._entities ?? []) as unknown[]) {
      expect(entity).toEqual({
        nameVi: null,
        enrolmentCount: null,
        programme: null,
        enrolments: { nodes: [] },
      });
    }
  });

  it('an institution that is not there has no years and an empty page of classes, and costs the others nothing', async () => {
    const row = await someEnrolment();
    const { data, errors } = await host.entities(
      ['x', row.school_id].map((id) => ({ __typename: 'Institution', provinceId: 'P63-20', id })),
      '... on Institution { years { year } classes { nodes { days } } }',
    );
    expect(errors).toEqual([]);
    expect(data?._entities).toEqual([
      { years: null, classes: { nodes: [] } },
      { years: [], classes: { nodes: [{ days: 132 }, { days: 132 }] } },
    ]);
  });

  it.each(['Institution', 'Programme', 'TrainingClass', 'Enrolment', 'Certificate', 'Cadre', 'ReportCell'])(
    'a %s of a unit held elsewhere is refused alone, with that unit named',
    async (typename) => {
      const { entity, errors } = await entityOf(typename, 'P34-33', 'any', 'id');
      expect(entity).toBeNull();
      expect(errors).toMatchObject([
        { path: ['_entities', 0], extensions: { code: 'NOT_CONNECTED', unit: 'P34-33' } },
      ]);
    },
  );

  it('a record of one unit is not found under another', async () => {
    const row = await someEnrolment();
    const { entity } = await entityOf('Enrolment', 'P63-06', row.id, 'status');
    expect(entity).toEqual({ status: null });
  });

  it('a decision to send the learner is a reference into planning', async () => {
    const row = await someEnrolment();
    const dataSource = databases.of('P63-20');
    await dataSource.query(`update enrolment set nomination_id = 'cu-1' where id = $1`, [row.id]);
    const { entity } = await entityOf(
      'Enrolment',
      'P63-20',
      row.id,
      'nomination { __typename provinceId id }',
    );
    await dataSource.query('update enrolment set nomination_id = null where id = $1', [row.id]);
    expect(entity).toEqual({ nomination: { __typename: 'Nomination', provinceId: 'P63-20', id: 'cu-1' } });
  });

  it('a cadre has the enrolments that the same unit recorded, oldest first', async () => {
    const [person] = group('P63-06', 'can-bo-xa');
    const cadreId = person?.cadreId ?? '';
    const { entity } = await entityOf('Cadre', 'P63-06', cadreId, 'enrolments { enrolledOn cadre { id } }');
    const enrolments = entity?.enrolments as { enrolledOn: string; cadre: { id: string } }[];
    const [row] = await databases
      .of('P63-06')
      .query('select count(*)::int as n from enrolment where cadre_id = $1', [cadreId]);
    expect(row.n).toBeGreaterThan(0);
    expect(enrolments).toHaveLength(row.n);
    expect(new Set(enrolments.map(({ cadre }) => cadre.id))).toEqual(new Set([cadreId]));
    const days = enrolments.map(({ enrolledOn }) => enrolledOn);
    expect(days).toEqual([...days].sort());
  });
});

describe('persons', () => {
  it('are refused without DEV_PERSONS, field by field, and nothing else is lost', async () => {
    const row = await someEnrolment();
    const { data, errors } = await closed.entities(
      [
        { __typename: 'Enrolment', provinceId: 'P63-20', id: row.id },
        { __typename: 'TrainingClass', provinceId: 'P63-20', id: row.class_id },
        { __typename: 'Cadre', provinceId: 'P63-20', id: row.cadre_id },
      ],
      `... on Enrolment { status personId cadre { id } }
       ... on TrainingClass { enrolmentCount enrolments { nodes { id } } }
       ... on Cadre { id ofCadre: enrolments { id } }`,
    );
    expect(data?._entities).toEqual([
      { status: 'DA_GHI_HO_SO', personId: null, cadre: null },
      { enrolmentCount: row.class_size, enrolments: null },
      { id: row.cadre_id, ofCadre: null },
    ]);
    expect(errors).toHaveLength(4);
    for (const { extensions } of errors) expect(extensions).toEqual({ code: 'FORBIDDEN' });
  });
});
