import { execute, parse } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../common/log.ts';
import { NATION } from '../../../subgraphs/directory/loaders.ts';
import { subgraph } from '../../../subgraphs/directory/subgraph.ts';
import { parseCoverage } from '../../../subgraphs/kit/coverage.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;
let dataSource: DataSource;

beforeAll(async () => {
  directory = await startSampleDirectory();
  dataSource = await openDatabase(subgraph, directory.url);
});
afterAll(async () => {
  await dataSource.destroy();
  await directory.close();
});

/** The number of statements that one request sends to the database. */
async function statementsOf(query: string, variables: Record<string, unknown>): Promise<number> {
  const databases = { units: [NATION], of: async () => dataSource };
  const spy = vi.spyOn(dataSource, 'query');
  try {
    const contextValue = {
      loaders: subgraph.createLoaders(databases),
      databases,
      devPersons: false,
      coverage: parseCoverage(undefined),
      extensions: {},
      unitIds: databases.units,
      correlationId: 'test',
      log: createLog('test'),
    };
    const { graphqlSchema: schema } = subgraph;
    const { errors } = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue,
    });
    expect(errors).toBeUndefined();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

const FEW = ['P34-19', 'P34-24'];
const MANY = [...FEW, 'P34-33', 'P34-20', 'P34-25', 'P34-31', 'P34-37', 'P34-48', 'P34-68', 'P34-79'];

describe('the number of statements of a request', () => {
  it.each([
    [
      'provinces with their names, regions, predecessors and communes',
      `query ($units: [ID!]!) { provinces(ids: $units) { nameVi type region { code } successor { id }
        predecessors { id nameVi region { code } administrativeUnits { nameVi successors { unit { nameVi } } } } } }`,
    ],
    [
      'a report',
      `query ($units: [ID!]!) { report(
          unitIds: $units, measureIds: ["LOP_CAP_XA", "KY_NANG_CBCC", "LOP_NGHIEP_VU"], boundaries: CURRENT_34,
          period: { from: "2010-01-01", to: "2018-12-31" }, asOf: "2025-12-31"
        ) {
          id totals { id cells { id listedOnDay listedInPeriod province { nameVi } } }
          rows { province { id nameVi } administrativeUnit { id } lines { id measure { nameVi } cells { id province { nameVi } } } }
      } }`,
    ],
    [
      'a table',
      `query ($units: [ID!]!) { staffTable(
          unitIds: $units, by: [LEVEL], filter: { titles: ["BI_THU"], agencyUnitIds: ["H63-186"] },
          boundaries: CURRENT_34, asOf: "2025-12-31"
        ) {
          id total { id cells { id province { nameVi } } }
          rows { province { id nameVi } administrativeUnit { id } line { id cells { id province { nameVi } } } }
      } }`,
    ],
  ])('does not grow with the units of %s', async (_what, query) => {
    const few = await statementsOf(query, { units: FEW });
    expect(few).toBeGreaterThan(3);
    expect(few).toBeLessThanOrEqual(16);
    expect(await statementsOf(query, { units: MANY })).toBe(few);
  });

  it('does not grow with the lines whose totals are asked for', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on ReportLine { training { classes { computed { ... on PartialTotal { coverage { share withoutWeight } } } } } } } }`;
    const line = (unit: string) => ({
      __typename: 'ReportLine',
      id: `row~CURRENT_34~2010-01-01~2018-12-31~2025-12-31~LOP_CAP_XA~${unit}`,
    });
    const few = await statementsOf(query, { r: FEW.map(line) });
    expect(few).toBeGreaterThan(2);
    expect(few).toBeLessThanOrEqual(6);
    expect(await statementsOf(query, { r: MANY.map(line) })).toBe(few);
  });

  it('does not grow with the lines of a table whose groups are asked for', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on TrainingLine { coverage { withFigure } groups { persons { __typename } } } } }`;
    const line = (unit: string) => ({
      __typename: 'TrainingLine',
      id: `row~CURRENT_34~${unit}~training~from=2025-01-01~to=2025-12-31~most=500`,
      cells: Array(4).fill({ training: { state: 'COMPUTED', packed: '[]' } }),
    });
    const few = await statementsOf(query, { r: FEW.map(line) });
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThanOrEqual(4);
    expect(await statementsOf(query, { r: MANY.map(line) })).toBe(few);
  });
});
