import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../../common/log.ts';
import { MEASURES } from '../../../sample/measures.ts';
import { roster } from '../../../sample/roster.ts';
import { createEndpoint, createReadDocuments, type Endpoint } from '../../../subgraphs/kit/endpoint.ts';
import { connectUnits, type UnitDatabases } from '../../../subgraphs/kit/unit-databases.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { countStatements } from '../kit/probes.ts';
import { cell } from './cells.ts';
import { createSampleDatabases, type SampleDatabases } from './sample-databases.ts';

const UNITS = ['P63-06', 'P63-20'];

let samples: SampleDatabases;
let databases: UnitDatabases & { close(): Promise<void> };
let endpoint: Endpoint;

beforeAll(async () => {
  samples = await createSampleDatabases(UNITS);
  databases = connectUnits(subgraph, samples.urls);
  const log = createLog('test', 'silent');
  endpoint = await createEndpoint(subgraph, {
    deployment: 'test',
    databases,
    documents: createReadDocuments(),
    devPersons: true,
    dev: false,
    log,
  });
  await new Promise<void>((listening) => endpoint.server.listen(0, '127.0.0.1', listening));
});

afterAll(async () => {
  await endpoint?.stop(1_000);
  await databases?.close();
  await samples?.close();
});

/** How many statements each unit's database received for one request. */
async function statementsOf(representations: readonly object[], selection: string): Promise<number[]> {
  const probes = await Promise.all(UNITS.map(async (unit) => countStatements(await databases.of(unit))));
  const { port } = endpoint.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
      variables: { r: representations },
    }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  for (const probe of probes) probe.stop();
  expect(answer.errors).toBeUndefined();
  return probes.map(({ texts }) => texts.length);
}

describe('one request', () => {
  it('asks a database three times for all cells of its unit', async () => {
    const unitIds = [
      ['P63-06', 'P63-06'],
      ['P63-20', 'H63-186'],
    ] as const;
    const cells = unitIds.flatMap(([provinceId, unitId]) =>
      MEASURES.map(({ id }) => cell({ provinceId, unitId, measureId: id, asOf: '2020-03-02' })),
    );
    expect(cells).toHaveLength(38);
    const selection = '... on ReportCell { dossier { rate { reported { low } computed { low } } } }';
    expect(await statementsOf(cells, selection)).toEqual([3, 3]);
  });

  it('asks twice when no holding allows a count', async () => {
    const cells = MEASURES.map(({ id }) => cell({ provinceId: 'P63-06', measureId: id, asOf: '2010-01-01' }));
    const selection = '... on ReportCell { dossier { rate { computed { state } } } }';
    expect(await statementsOf(cells, selection)).toEqual([2, 0]);
  });

  it('asks once for the listed persons of all cells of its unit', async () => {
    const listedOnDay = roster('P63-06').map(({ personId }) => personId);
    const cells = MEASURES.map(({ id }) => ({
      ...cell({ provinceId: 'P63-06', measureId: id, asOf: '2020-03-02' }),
      listedOnDay,
    }));
    const selection = '... on ReportCell { ratedByListed { meets } }';
    expect(await statementsOf(cells, selection)).toEqual([1, 0]);
  });

  it('asks nothing when no rate applies', async () => {
    const cells = MEASURES.map(({ id }) =>
      cell({ provinceId: 'P63-06', measureId: id, asOf: '2030-01-01', kind: 'VOLUME' }),
    );
    const selection = '... on ReportCell { dossier { rate { computed { state } } } }';
    expect(await statementsOf(cells, selection)).toEqual([0, 0]);
  });

  it('asks once for each kind of record, however many dossiers it goes through', async () => {
    const dossiers = [...roster('P63-06'), ...roster('P63-20')].map(({ provinceId, cadreId }) => ({
      ...{ __typename: 'Cadre', provinceId, id: cadreId },
    }));
    const statements = await statementsOf(
      dossiers,
      `... on Cadre { fullName gender assignments(on: "2020-03-02") { title cadre { birthYear } agency { nameVi } }
         qualifications { level rank } }`,
    );
    expect(statements).toEqual([4, 4]);
  });

  it('asks once for a page with the dossiers on it, also for several pages at once', async () => {
    const provinces = UNITS.map((id) => ({ __typename: 'Province', id }));
    const page = 'nodes { fullName gender } pageInfo { hasNextPage }';
    const selection = `... on Province { small: cadres(first: 3) { ${page} } large: cadres(first: 30, kind: CONG_CHUC) { ${page} } }`;
    expect(await statementsOf(provinces, selection)).toEqual([1, 1]);
  });
});
