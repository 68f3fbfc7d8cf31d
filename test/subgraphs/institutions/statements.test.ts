import { type DocumentNode, execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOverlapCellId } from '../../../common/overlap-key.ts';
import { MEASURES } from '../../../sample/measures.ts';
import { createLoaders } from '../../../subgraphs/institutions/loaders.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { parseCoverage } from '../../../subgraphs/kit/coverage.ts';
import { connectUnits } from '../../../subgraphs/kit/unit-databases.ts';
import { tableCell } from '../kit/made-unit.ts';
import { countStatements } from '../kit/probes.ts';
import { cellOf, TRAINING_OF_CELLS } from './cells.ts';
import { type SampleDatabases, sampleDatabases } from './sample-host.ts';

let databases: SampleDatabases;
let connected: ReturnType<typeof connectUnits>;

beforeAll(async () => {
  databases = await sampleDatabases(['P63-06', 'P63-27']);
  connected = connectUnits(subgraph, databases.urls);
});

afterAll(async () => {
  await connected?.close();
  await databases?.close();
});

/** The statements that each unit's database receives for a request. */
async function statementsOf(document: DocumentNode, representations: readonly object[]): Promise<string[][]> {
  const probes = await Promise.all(
    connected.units.map(async (unit) => countStatements(await connected.of(unit))),
  );
  const quiet = () => {};
  const answer = await execute({
    schema: subgraph.graphqlSchema,
    document,
    variableValues: { r: representations },
    contextValue: {
      loaders: createLoaders(connected),
      databases: connected,
      devPersons: true,
      coverage: parseCoverage(undefined),
      extensions: {},
      unitIds: connected.units,
      correlationId: 'statements',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    },
  });
  for (const probe of probes) probe.stop();
  expect(answer.errors).toBeUndefined();
  return probes.map(({ texts }) => [...texts]);
}

const entities = (selection: string) =>
  parse(`query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`);

describe('statements', () => {
  it('for any number of cells are three a unit, and one more where learners are asked for and held', async () => {
    const periods = [2011, 2012, 2013, 2014, 2015].map((year) => [`${year}-01-01`, '2018-12-31'] as const);
    const cells = ['P63-06', 'P63-27'].flatMap((unitId) =>
      MEASURES.flatMap(({ id }) => periods.map(([from, to]) => cellOf(unitId, id, from, to))),
    );
    expect(cells.length).toBeGreaterThan(150);
    const counts = await statementsOf(parse(TRAINING_OF_CELLS), cells);
    expect(counts.map((texts) => texts.length)).toEqual([4, 3]);
    const document = entities('... on ReportCell { training { attendances { computed { low } } } }');
    const without = await statementsOf(document, cells);
    expect(without.map((texts) => texts.length)).toEqual([3, 3]);
  });

  it('for any number of cells of the training table are two a unit, and for their lists one', async () => {
    const dimensions = ['YEAR', 'STATUS', 'GENDER', 'TITLE', 'PROGRAMME', 'FUNDING_SOURCE'] as const;
    const cells = dimensions.map((dimension) => ({
      ...tableCell('training', 'TrainingCell', [dimension], {}, { from: '2010-01-01' }),
      ...{ provinceId: 'P63-06', approvals: null },
    }));
    const ofUnit = cells.map((cell) => ({ ...cell, id: cell.id.replace('P34-19', 'P63-06') }));
    const counts = await statementsOf(entities('... on TrainingCell { training { state } }'), ofUnit);
    expect(counts.map((texts) => texts.length)).toEqual([2, 0]);
    const lists = await statementsOf(
      entities('... on TrainingCell { enrolments(first: 5) { nodes { status learner { title } } } }'),
      ofUnit,
    );
    expect(lists.map((texts) => texts.length)).toEqual([1, 0]);
  });

  it('for the listed persons of all cells are one', async () => {
    const cells = ['LOP_CAP_XA', 'LOP_NGHIEP_VU'].map((measureId) => ({
      ...cellOf('P63-06', measureId, '2010-01-01', '2018-12-31'),
      listedInPeriod: ['k0.nobody'],
    }));
    const counts = await statementsOf(
      entities('... on ReportCell { completedByListed { firstMonth } }'),
      cells,
    );
    expect(counts.map((texts) => texts.length)).toEqual([1, 0]);
  });

  it('for a page of classes with all they refer to do not grow with the page', async () => {
    const document = (first: number) =>
      entities(`... on Province { trainingClasses(first: ${first}) { nodes {
        nameVi enrolmentCount programme { code nameVi } awardingInstitution { nameVi } hostInstitution { nameVi }
        enrolments(first: 3) { nodes {
          status path { status on } certificate { registerNumber institution { nameVi } } trainingClass { nameVi } cadre { id }
        } }
      } } }`);
    const province = [{ __typename: 'Province', id: 'P63-06' }];
    const [few] = await statementsOf(document(2), province);
    const [many] = await statementsOf(document(30), province);
    expect(many?.length).toBe(few?.length);
    expect(many?.length).toBeLessThanOrEqual(7);
  });

  it('for the years and classes of all institutions of a unit are few', async () => {
    const document = entities(`... on Province { institutions {
      nameVi years { year classesRunning { computed { low } } } classes(first: 5) { nodes { nameVi } }
    } }`);
    const [texts] = await statementsOf(document, [{ __typename: 'Province', id: 'P63-06' }]);
    expect(texts?.length).toBe(5);
  });

  it('for the overlaps of any number of spans, their pages and what listed persons study are four a unit', async () => {
    const cells = ['P63-06', 'P63-27'].flatMap((provinceId) =>
      ['2012', '2013', '2024'].map((year) => {
        const id = formatOverlapCellId({ unitId: provinceId, from: `${year}-01-01`, to: '2024-12-31' });
        return { __typename: 'OverlapCell', provinceId, id, listedPersons: ['k0.nobody', year] };
      }),
    );
    const document = entities(`... on OverlapCell {
      within { pairs { low } persons { low } } pairs(first: 3) { nodes { overlapDays } }
      listedStudy { enrolments { id } classes { sessions } }
    }`);
    const counts = await statementsOf(document, cells);
    expect(counts.map((texts) => texts.length)).toEqual([4, 4]);
  });

  it('for what became of all institutions of a unit are as many as there are kinds of records', async () => {
    const document = entities(`... on Province { institutions {
      administrativeUnit { id } serviceArea { id } successors { extent } transferred { classes { low } }
      transfers(first: 5) { nodes { learners } }
    } }`);
    const [texts] = await statementsOf(document, [{ __typename: 'Province', id: 'P63-06' }]);
    expect(texts?.length).toBe(6);
  });

  it('for the enrolments of many cadres are one', async () => {
    const rows = await databases
      .of('P63-06')
      .query('select distinct cadre_id as id from enrolment where cadre_id is not null limit 40');
    const [texts] = await statementsOf(
      entities('... on Cadre { enrolments { status learner { title } } }'),
      rows.map(({ id }: { id: string }) => ({ __typename: 'Cadre', provinceId: 'P63-06', id })),
    );
    expect(rows).toHaveLength(40);
    expect(texts?.length).toBe(1);
  });
});

it('reads no table whole where an index serves', async () => {
  const runner = databases.of('P63-06').createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('set local enable_seqscan = off');
    const planOf = async (sql: string, parameters: unknown[]): Promise<string> => {
      const rows: { 'QUERY PLAN': string }[] = await runner.query(`explain ${sql}`, parameters);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    const id = ['00000000-0000-8000-a000-000000000000'];
    const served: [string, string, unknown[]][] = [
      ['enrolment_class_p', 'select count(*) from enrolment where class_id = any($1::uuid[])', [id]],
      ['enrolment_(of_)?cadre', 'select * from enrolment where cadre_id = any($1)', [id]],
      ['enrolment_step', 'select * from enrolment_step where enrolment_id = any($1::uuid[])', [id]],
      ['certificate_enrolment', 'select * from certificate where enrolment_id = any($1::uuid[])', [id]],
      [
        'training_class_(awarding|host)_institution',
        'select * from training_class where $1::uuid in (awarding_institution_id, host_institution_id)',
        id,
      ],
      [
        'training_class_starts_on',
        'select * from training_class order by starts_on desc, id desc limit 5',
        [],
      ],
      ['reported_figure_record', 'select * from reported_figure where record_id = any($1::uuid[])', [id]],
    ];
    for (const [index, sql, parameters] of served) {
      const plan = await planOf(sql, parameters);
      expect(plan).toMatch(new RegExp(index));
      expect(plan).not.toContain('Seq Scan');
    }
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
});
