import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTableCell, type TableCell } from '../../../common/table-key.ts';
import { createLoaders } from '../../../subgraphs/institutions/loaders.ts';
import { attendanceTally } from '../../../subgraphs/institutions/resolvers/attendance-tally.ts';
import { capacityTally } from '../../../subgraphs/institutions/resolvers/capacity-tally.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { readTableCell } from '../../../subgraphs/kit/tally.ts';
import { connectUnits } from '../../../subgraphs/kit/unit-databases.ts';
import { countStatements } from '../kit/probes.ts';
import { type SampleDatabases, sampleDatabases } from './sample-host.ts';

const UNIT = 'P63-27';
const PERIOD = { from: '2022-01-01', to: '2023-12-31' };
const NO_FILTER = {
  programmeCodes: null,
  programmeGroups: null,
  institutionIds: null,
  institutionKinds: null,
};

let samples: SampleDatabases;
let databases: ReturnType<typeof connectUnits>;
beforeAll(async () => {
  samples = await sampleDatabases([UNIT]);
  databases = connectUnits(subgraph, samples.urls);
});
afterAll(async () => {
  await databases?.close();
  await samples?.close();
});

const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await databases.of(UNIT)).query(sql, values);

function budgetCell(by: TableCell<'budget'>['by'], fundingSources: string[] | null = null, span = PERIOD) {
  const filter = { fundingSources };
  const id = formatTableCell('budget', { unitId: UNIT, by, ...span, filter, meeting: null, mostGroups: 100 });
  return { unitId: UNIT, id, cell: readTableCell('budget', UNIT, id) };
}

function capacityCell(by: TableCell<'capacity'>['by'], span = PERIOD) {
  const parts = { unitId: UNIT, by, ...span, filter: NO_FILTER, meeting: null, mostGroups: 100 };
  const id = formatTableCell('capacity', parts);
  return { unitId: UNIT, id, cell: readTableCell('capacity', UNIT, id) };
}

async function paid(by: TableCell<'budget'>['by'], fundingSources: string[] | null = null) {
  const key = budgetCell(by, fundingSources);
  const evidence = await createLoaders(databases).fundingOfCell.load(key);
  if (!evidence) throw new Error('Not answered.');
  return attendanceTally(key.cell, UNIT, evidence).groups.map(({ values, classes, attendances }) => {
    return [...values.map(({ code }) => code), classes.low, attendances.low];
  });
}

describe('classes and attendances by who paid', () => {
  it('stand under each source of a class, and a learner with a payer of his own under that alone', async () => {
    const [before] = await paid([]);
    const [classes = 0, attendances = 0] = (before ?? []).map(Number);
    const [one] = await query<{ id: string; n: number }>(
      `select t.id, count(*)::int as n from training_class t join enrolment e on e.class_id = t.id
       where t.starts_on between $1 and $2 and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN') group by t.id limit 1`,
      [PERIOD.from, PERIOD.to],
    );
    await query(`update training_class set funding_sources = '{NSNN_TINH,XA_HOI_HOA}' where id = $1`, [
      one?.id,
    ]);
    await query(
      `update enrolment set funding_source = 'HOC_VIEN_TU_TUC'
       where id = (select id from enrolment where class_id = $1 and status = 'DA_GHI_HO_SO' limit 1)`,
      [one?.id],
    );
    const own = (one?.n ?? 0) - 1;
    expect(await paid(['FUNDING_SOURCE'])).toEqual([
      ['HOC_VIEN_TU_TUC', 0, 1],
      ['NSNN_TINH', classes, attendances - 1],
      ['XA_HOI_HOA', 1, own],
    ]);
    expect(await paid([])).toEqual([[classes, attendances]]);
    expect(await paid([], ['HOC_VIEN_TU_TUC', 'XA_HOI_HOA'])).toEqual([[1, own + 1]]);
  });
});

describe('capacity', () => {
  it('is recorded or not, year by year, and lecturers belong to no programme', async () => {
    const [school] = await query<{ id: string }>(
      `select id from institution where kind = 'TRUONG_CHINH_TRI_TINH' limit 1`,
    );
    const insert = (code: string | null, seats: number, lecturers: number | null) =>
      query(
        `insert into capacity_year (id, institution_id, year, programme_code, seats, lecturers, rooms, origin)
         values (gen_random_uuid(), $1, 2022, $2, $3, $4, $4, 'SYNTHETIC')`,
        [school?.id, code, seats, lecturers],
      );
    await insert(null, 500, 12);
    await insert('KY_NANG', 120, null);
    const told = async (by: TableCell<'capacity'>['by']) => {
      const key = capacityCell(by);
      const evidence = await createLoaders(databases).capacityOfCell.load(key);
      if (!evidence) throw new Error('Not answered.');
      return capacityTally(key.cell, UNIT, evidence).groups;
    };
    const years = (await told(['YEAR'])).map(({ values, seats, lecturers }) => [
      ...[values[0]?.code, seats.state, seats.low, lecturers.low],
    ]);
    expect(years).toEqual([
      ['2022', 'COMPUTED', 500, 12],
      ['2023', 'NO_FIGURE', null, null],
    ]);
    const [whole] = await told([]);
    expect(whole?.seats).toMatchObject({ state: 'NOT_COMPUTABLE', reason: 'Chưa ghi số chỗ năm 2023.' });
    const skills = (await told(['PROGRAMME', 'YEAR'])).find(
      ({ values }) => values[0]?.code === 'KY_NANG' && values[1]?.code === '2022',
    );
    expect([skills?.seats.low, skills?.lecturers.state]).toEqual([120, 'NOT_APPLICABLE']);
    expect(skills?.lecturersPer100Learners?.state).toBe('NOT_APPLICABLE');
  });
});

describe('statements', () => {
  it('are as many for many cells and records as for one', async () => {
    const loaders = createLoaders(databases);
    const probe = countStatements(await databases.of(UNIT));
    const spans = [2021, 2022, 2023].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
    await loaders.fundingOfCell.loadMany(spans.map((span) => budgetCell(['YEAR'], null, span)));
    expect(probe.texts).toHaveLength(2);
    await loaders.capacityOfCell.loadMany(spans.map((span) => capacityCell(['YEAR'], span)));
    expect(probe.texts).toHaveLength(8);
    const keys = spans.map((_, place) => ({ unitId: UNIT, cadreId: `c-${place}`, programmeCode: 'KY_NANG' }));
    await loaders.schoolResults.loadMany(keys);
    const pages = ['KY_NANG', 'CDNN'].map((programmeCode) => {
      return { unitId: UNIT, programmeCode, after: null, take: 20 };
    });
    await loaders.certificateClaims.loadMany(pages);
    const certified = await loaders.certifiedCadres.loadMany(pages);
    expect(probe.texts).toHaveLength(11);
    expect(certified.map((one) => (one && 'cadreIds' in one ? one.cadreIds.length : 0))).toEqual([20, 20]);
    probe.stop();
  });
});
