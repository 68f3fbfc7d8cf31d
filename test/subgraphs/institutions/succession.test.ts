import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { institutionId } from '../../../sample/institutions/institutions.ts';
import { type SampleHost, sampleHost } from './sample-host.ts';

const UNIT = 'P63-20';
/** The district centre of Hữu Lũng, and the provincial school. */
const CENTRE = institutionId(UNIT, 1);
const SCHOOL = institutionId(UNIT, 0);

let sample: SampleHost;
beforeAll(async () => {
  sample = await sampleHost([UNIT], { devPersons: true });
});
afterAll(() => sample?.close());

async function one<Found>(type: string, id: string, selection: string): Promise<Found> {
  const { data, errors } = await sample.host.entities(
    [{ __typename: type, provinceId: UNIT, id }],
    `... on ${type} { ${selection} }`,
  );
  expect(errors).toEqual([]);
  const [entity] = (data?._entities ?? []) as Found[];
  if (!entity) throw new Error('No entity.');
  return entity;
}

const write = (sql: string, values: unknown[] = []) => sample.databases.of(UNIT).query(sql, values);

const FATE = `administrativeUnit { provinceId id } serviceArea { id } successors { extent }
  transferred { classes { state low reason } learners { state low } } transfers { nodes { learners } }`;

describe('what became of an institution', () => {
  it('of which no source tells is left open: the centre of Hữu Lũng has its district, and nothing is made up', async () => {
    expect(await one('Institution', CENTRE, FATE)).toEqual({
      administrativeUnit: { provinceId: UNIT, id: 'H63-186' },
      ...{ serviceArea: [], successors: [], transfers: { nodes: [] } },
      transferred: {
        classes: { state: 'NO_FIGURE', low: null, reason: 'Chưa có đủ bản ghi đến ngày cuối của cơ sở.' },
        learners: { state: 'NO_FIGURE', low: null },
      },
    });
  });

  it('has no administrative unit where it serves a province, and nothing at all where there is no such record', async () => {
    expect(await one('Institution', SCHOOL, 'administrativeUnit { id }')).toEqual({
      administrativeUnit: null,
    });
    const unknown = await one<{ transferred: null }>('Institution', 'not-a-uuid', FATE);
    expect(unknown).toMatchObject({ administrativeUnit: null, successors: [], transferred: null });
  });
});

describe('recorded by its unit', () => {
  const NEXT = '00000000-0000-8000-a000-000000000009';
  let learners: { id: string; class: string }[];

  beforeAll(async () => {
    await write(
      `insert into institution_succession values ($1, 'P34-20', $2, 'PART', '2025-07-01'), ($1, 'P34-19', $2, 'PART', '2025-07-01')`,
      [CENTRE, NEXT],
    );
    await write(`insert into service_area values ($1, 'X34-06385'), ($1, 'X34-06391')`, [CENTRE]);
    await write(`insert into row_holding values ($1, '*', 'P63-20', '2025-01-01', '2025-06-30')`, [NEXT]);
    learners = await write('select id, class_id as class from enrolment order by class_id, id');
    const two = [...new Set(learners.map((one) => one.class))];
    const moved = two.flatMap((id) => learners.filter((one) => one.class === id).slice(0, 3));
    for (const [place, { id }] of moved.entries()) {
      // The last one went on alone, to a class of which nothing is recorded.
      const to = place === moved.length - 1 ? null : NEXT;
      await write(`insert into enrolment_transfer values ($1, 'P34-20', $2, $2, '2025-06-30')`, [id, to]);
    }
  });

  it('shows successors in other units, and the communes served', async () => {
    const found = await one(
      'Institution',
      CENTRE,
      'successors { extent on institution { provinceId id } } serviceArea { id }',
    );
    const successor = (provinceId: string) => ({
      ...{ extent: 'PART', on: '2025-07-01', institution: { provinceId, id: NEXT } },
    });
    expect(found).toEqual({
      successors: [successor('P34-19'), successor('P34-20')],
      serviceArea: [{ id: 'X34-06385' }, { id: 'X34-06391' }],
    });
  });

  it('counts classes and learners that moved from the school that awards, and pages them by class and target', async () => {
    const counted = await one(
      'Institution',
      SCHOOL,
      'transferred { classes { state low } learners { low countUnit } }',
    );
    expect(counted).toEqual({
      transferred: { classes: { state: 'COMPUTED', low: 2 }, learners: { low: 6, countUnit: 'HOC_VIEN' } },
    });
    interface Page {
      transfers: {
        nodes: {
          learners: number;
          on: string;
          toUnitId: string;
          toClass: { id: string } | null;
          trainingClass: { id: string };
        }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }
    const ask = (after: string) =>
      one<Page>(
        'Institution',
        SCHOOL,
        `transfers(first: 2${after}) { nodes { learners on toUnitId toClass { id } trainingClass { id } } pageInfo { endCursor hasNextPage } }`,
      );
    const { transfers: first } = await ask('');
    const { transfers: rest } = await ask(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const nodes = [...first.nodes, ...rest.nodes];
    expect(nodes.map((node) => [node.learners, node.toClass?.id ?? null]).sort()).toEqual([
      [1, null],
      [2, NEXT],
      [3, NEXT],
    ]);
    expect(new Set(nodes.map(({ trainingClass }) => trainingClass.id)).size).toBe(2);
  });

  it('tells of a learner where it went on, and of one who stayed nothing', async () => {
    const transfer = (id: string) =>
      one('Enrolment', id, 'transfer { on toUnitId toInstitution { provinceId } toClass { provinceId id } }');
    expect(await transfer(learners[0]?.id ?? '')).toEqual({
      transfer: {
        ...{ on: '2025-06-30', toUnitId: 'P34-20', toInstitution: { provinceId: 'P34-20' } },
        toClass: { provinceId: 'P34-20', id: NEXT },
      },
    });
    expect(await transfer(learners[5]?.id ?? '')).toEqual({ transfer: null });
  });

  it('shows the timetable of a class, whole or between two days', async () => {
    const id = learners[0]?.class ?? '';
    const days = ['2018-01-08', '2018-01-09'].flatMap((day) => [
      `('${id}', '${day}', 'SANG')`,
      `('${id}', '${day}', 'TOI')`,
    ]);
    await write(`insert into class_session values ${days.reverse().join(', ')}`);
    const { sessions } = await one<{ sessions: object[] }>('TrainingClass', id, 'sessions { day part }');
    expect(sessions[0]).toEqual({ day: '2018-01-08', part: 'SANG' });
    expect(sessions).toHaveLength(4);
    const some = await one(
      'TrainingClass',
      id,
      'sessions(from: "2018-01-09", to: "2018-01-09") { day part }',
    );
    expect(some).toEqual({
      sessions: [
        { day: '2018-01-09', part: 'SANG' },
        { day: '2018-01-09', part: 'TOI' },
      ],
    });
  });
});
