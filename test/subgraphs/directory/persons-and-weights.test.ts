import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../../common/key-set.ts';
import { peopleOfSeveralUnits } from '../../../sample/roster.ts';
import { queryOn } from '../../database.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;

beforeAll(async () => {
  directory = await startSampleDirectory();
});
afterAll(() => directory.close());

const ASK = `query ($units: [ID!]!, $measure: ID!, $from: Date!, $to: Date!, $asOf: Date!) {
  report(unitIds: $units, measureIds: [$measure], period: { from: $from, to: $to }, asOf: $asOf) {
    totals { id cells { provinceId listedOnDay listedInPeriod } }
  }
}`;

const YEARS = { from: '2021-01-01', to: '2025-12-31', asOf: '2025-12-31' };
const TODAY = ['P34-19', 'P34-20', 'P34-24', 'P34-33'];

interface Line {
  id: string;
  cells: { provinceId: string; listedOnDay: string[] | null; listedInPeriod: string[] | null }[];
}

async function line(units: readonly string[], measure: string, days: object = {}) {
  const { data, errors } = await directory.host.ask(ASK, { ...YEARS, ...days, units, measure });
  const report = data?.report as { totals: Line[] } | undefined;
  const [total] = report?.totals ?? [];
  if (!total) throw new Error(`No report: ${JSON.stringify(errors)}`);
  return { ...total, errors };
}

const write = (text: string) => queryOn(directory.url, text);

const lengths = (cells: Line['cells'], list: 'listedOnDay' | 'listedInPeriod') =>
  cells.map((cell) => cell[list]?.length ?? null);

describe('the listed persons of a cell', () => {
  it('are, over the merger, all of its unit with records in several units', async () => {
    const { cells, errors } = await line([...TODAY, 'P63-27'], 'CDNN_VIEN_CHUC');
    expect(errors).toEqual([]);
    for (const { provinceId, listedInPeriod } of cells) {
      const own = peopleOfSeveralUnits().filter(({ unitIds }) => unitIds.includes(provinceId));
      expect(listedInPeriod?.toSorted()).toEqual(own.map(({ personId }) => personId).sort());
    }
    expect(lengths(cells, 'listedInPeriod')).toEqual([5, 2, 6, 0, 6]);
  });

  it('are, on a day, those with records in a unit beside it: who only went over counts once anyway', async () => {
    const { cells } = await line([...TODAY, 'P63-27'], 'CDNN_VIEN_CHUC');
    expect(lengths(cells, 'listedOnDay')).toEqual([0, 2, 2, 0, 0]);
    const both = cells.filter(({ listedOnDay }) => listedOnDay?.length).map(({ listedOnDay }) => listedOnDay);
    expect(both[0]).toEqual(both[1]);
  });

  it('are the same in a period on one side of the merger', async () => {
    const { cells } = await line(TODAY, 'CDNN_VIEN_CHUC', { from: '2025-07-01' });
    expect(lengths(cells, 'listedInPeriod')).toEqual([0, 2, 2, 0]);
  });

  it('follow the index, whatever is written to it', async () => {
    const onDay = async () =>
      lengths((await line(['P34-19', 'P34-33', 'TW'], 'CDNN_VIEN_CHUC')).cells, 'listedOnDay');
    const before = await onDay();
    await write(`insert into person_unit values ('k0.x', 'P34-19'), ('k0.x', 'TW'), ('k0.x', 'P63-06')`);
    expect(await onDay()).toEqual([1, 0, 1]);
    await write(
      `update person_unit set province_id = 'P34-33' where person_id = 'k0.x' and province_id = 'P34-19'`,
    );
    expect(await onDay()).toEqual([0, 1, 1]);
    await write(`delete from person_unit where person_id = 'k0.x' and province_id = 'TW'`);
    expect(await onDay()).toEqual([0, 0, 0]);
    await write(`delete from person_unit where person_id = 'k0.x'`);
    expect(await onDay()).toEqual(before);
  });

  it('are not asked for where titles are counted, which are no persons', async () => {
    const { cells } = await line(['P34-24'], 'LLCT_TRUNG_CAP_CHUC_DANH_XA');
    expect([lengths(cells, 'listedOnDay'), lengths(cells, 'listedInPeriod')]).toEqual([[null], [null]]);
  });

  it('are unknown while the index is not current for the unit', async () => {
    await write(`update person_index set is_current = false where province_id = 'P34-19'`);
    await write(`delete from person_index where province_id = 'P34-20'`);
    const { cells, errors } = await line(TODAY, 'CDNN_VIEN_CHUC');
    expect(errors).toEqual([]);
    expect(lengths(cells, 'listedInPeriod')).toEqual([null, null, 6, 0]);
    expect(lengths(cells, 'listedOnDay')).toEqual([null, null, 2, 0]);
  });

  it('are not passed on when they are too many, and nobody is named', async () => {
    await list(MOST_KEYS + 1);
    const { cells, errors } = await line(['P34-33', 'P34-24'], 'CDNN_VIEN_CHUC');
    expect(lengths(cells, 'listedInPeriod')).toEqual([null, 6]);
    expect(lengths(cells, 'listedOnDay')).toEqual([0, 2]);
    expect(errors).toMatchObject([{ extensions: { code: 'KEYSET_TOO_LARGE' } }]);
    expect(errors[0]?.message).not.toContain('made-up');
    await list(0);
  });

  it('are bounded over all cells of one request too', async () => {
    await list(MOST_KEYS);
    const { data, errors } = await directory.host.ask(
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on ReportCell { listedInPeriod } } }`,
      { ids: Array.from({ length: 12 }, (_, day) => cellOn(day)) },
    );
    const lists = (data?._entities ?? []) as { listedInPeriod: string[] | null }[];
    expect(lists.filter(({ listedInPeriod }) => listedInPeriod !== null)).toHaveLength(10);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatchObject({ extensions: { code: 'KEYSET_TOO_LARGE' } });
    await list(0);
  });
});

/** Lists so many made-up persons for P34-33 and no other, in place of those before. */
async function list(count: number): Promise<void> {
  await write(`delete from person_unit where person_id like 'k0.made-up-%'`);
  await write(
    `insert into person_unit select 'k0.made-up-' || n, 'P34-33' from generate_series(1, ${count}) n`,
  );
}

/** A cell of P34-33 that differs from the others by its day. */
function cellOn(day: number) {
  const asOf = new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10);
  const id = `P34-33~CDNN_VIEN_CHUC~RATE~NGUOI~VIEN_CHUC~PROGRAMME~CDNN~0~2021-01-01~2025-12-31~${asOf}`;
  return { __typename: 'ReportCell', provinceId: 'P34-33', id };
}

const rated = (numerator: number, denominator: number) => {
  const parts = { countUnit: 'NGUOI', asOf: '2025-12-31', reason: null, source: null };
  const none = { ...parts, state: 'NO_FIGURE', numerator: null, denominator: null };
  return {
    dossier: { rate: { reported: none, computed: { ...parts, state: 'COMPUTED', numerator, denominator } } },
    ratedByListed: [],
  };
};

const COVERAGE = `coverage {
  expected withFigure share weighedBy withoutWeight weights { unitId weight publishedOn source origin }
}`;

async function coverage(id: string, cells: readonly object[]) {
  const { data, errors } = await directory.host.entities(
    [{ __typename: 'ReportLine', id, cells }],
    `... on ReportLine { rate { computed {
      ... on CompleteRate { ${COVERAGE} } ... on PartialRate { ${COVERAGE} } ... on PerUnitRate { ${COVERAGE} }
    } } }`,
  );
  expect(errors).toEqual([]);
  const [entity] = (data?._entities ?? []) as { rate: { computed: { coverage: object } } }[];
  return entity?.rate.computed.coverage;
}

describe('the share of a total', () => {
  const silent = { dossier: null, ratedByListed: null };

  it('is that of the populations of the units with a figure, with the date of each', async () => {
    const { id } = await line(TODAY, 'PHAP_LUAT_DAO_DUC_CBCC');
    const cells = [rated(40, 80), silent, rated(30, 80), rated(20, 70)];
    const weight = (unitId: string, value: number) => ({
      ...{
        unitId,
        weight: value,
        publishedOn: '2025-12-31',
        source: 'Dữ liệu tổng hợp',
        origin: 'SYNTHETIC',
      },
    });
    expect(await coverage(id, cells)).toEqual({
      expected: TODAY,
      withFigure: ['P34-19', 'P34-24', 'P34-33'],
      share: (230 * 100) / 295,
      weighedBy: 'POPULATION',
      withoutWeight: [],
      weights: [weight('P34-19', 80), weight('P34-20', 65), weight('P34-24', 80), weight('P34-33', 70)],
    });
  });

  it('goes by the weight published last', async () => {
    await write(`insert into unit_weight select unit_id, measure_id, period_from, period_to, '2026-06-30', 165, source, origin
      from unit_weight where unit_id = 'P34-20' and measure_id = 'KY_NANG_CBCC'`);
    const { id } = await line(TODAY, 'KY_NANG_CBCC');
    expect(await coverage(id, [rated(1, 2), silent, rated(1, 2), rated(1, 2)])).toMatchObject({
      share: (230 * 100) / 395,
      weights: [{}, { unitId: 'P34-20', weight: 165, publishedOn: '2026-06-30' }, {}, {}],
    });
  });

  it('is null where a unit has no weight, and names the unit', async () => {
    const { id } = await line(['P34-19', 'P34-25'], 'PHAP_LUAT_DAO_DUC_CBCC');
    expect(await coverage(id, [rated(40, 80), silent])).toMatchObject({
      share: null,
      withoutWeight: ['P34-25'],
      weights: [{ unitId: 'P34-19' }],
    });
  });

  it('takes the population of the last day of a unit that has ended, and none of another day', async () => {
    const old = await directory.host.ask(ASK, {
      ...{
        units: ['P63-27'],
        measure: 'KY_NANG_CBCC',
        from: '2021-01-01',
        to: '2025-06-30',
        asOf: '2025-06-30',
      },
    });
    const [total] = (old.data?.report as { totals: Line[] } | undefined)?.totals ?? [];
    expect(await coverage(total?.id ?? '', [rated(105, 150)])).toMatchObject({
      share: 100,
      weights: [{ unitId: 'P63-27', weight: 150 }],
    });
    const early = total?.id.replaceAll('2025-06-30', '2020-06-30').replace('2021-01-01', '2020-01-01');
    expect(await coverage(early ?? '', [rated(1, 2)])).toMatchObject({
      share: null,
      withoutWeight: ['P63-27'],
    });
  });

  it('of a volume goes by the count planned for the very period', async () => {
    await write(`insert into unit_weight values
      ('P63-06', 'LOP_CAP_XA', '2010-01-01', '2018-12-31', '2009-12-01', 30, 'Kế hoạch thử', 'SYNTHETIC'),
      ('P63-19', 'LOP_CAP_XA', '2010-01-01', '2018-12-31', '2009-12-01', 90, 'Kế hoạch thử', 'SYNTHETIC')`);
    const share = async (to: string) => {
      const id = `total~AS_RECORDED~2010-01-01~${to}~2025-12-31~LOP_CAP_XA~P63-06,P63-19`;
      const figure = {
        ...{ state: 'COMPUTED', operator: 'EXACT', low: 36, lowOpen: false, high: 36, highOpen: false },
        ...{ approximate: false, countUnit: 'LOP', annual: false },
      };
      const pair = { reported: figure, computed: figure };
      const training = { classes: pair, attendances: pair, classDays: pair };
      const { data, errors } = await directory.host.entities(
        [{ __typename: 'ReportLine', id, cells: [{ training }, { training: null }] }],
        `... on ReportLine { training { classes { computed {
          ... on PartialTotal { coverage { share weighedBy withoutWeight } } } } } }`,
      );
      expect(errors).toEqual([]);
      const [entity] = (data?._entities ?? []) as {
        training: { classes: { computed: { coverage: object } } };
      }[];
      return entity?.training.classes.computed.coverage;
    };
    expect(await share('2018-12-31')).toEqual({ share: 25, weighedBy: 'PLANNED_COUNT', withoutWeight: [] });
    expect(await share('2017-12-31')).toMatchObject({ share: null, withoutWeight: ['P63-06', 'P63-19'] });
  });
});
