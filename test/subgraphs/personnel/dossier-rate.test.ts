import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '../../../sample/measures.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { queryOn } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';
import { entitiesOf } from './answers.ts';
import { type CellAnswer, type CellChoice, cell, type Rate } from './cells.ts';
import { createSampleDatabases, type SampleDatabases } from './sample-databases.ts';

const UNITS = ['P63-06', 'P63-20', 'P63-34', 'P63-27', 'P63-19', 'P34-19'];

const QUERY = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on ReportCell { id dossier { rate { reported { ...Parts } computed { ...Parts } } } } }
}
fragment Parts on RateFigure {
  state operator low lowOpen high highOpen approximate numerator denominator countUnit population includesInProgress
  unitId asOf reason source { factIds file publishedOn publishedOnReliable }
}`;

let databases: SampleDatabases;
let host: TestHost;

beforeAll(async () => {
  databases = await createSampleDatabases(UNITS);
  host = await startTestHost(subgraph, databases.urls);
});

afterAll(async () => {
  await host?.stop(1_000);
  await databases?.close();
});

async function askAll(choices: readonly CellChoice[]): Promise<{ reported: Rate; computed: Rate }[]> {
  const answer = await host.ask(QUERY, { r: choices.map(cell) });
  expect(answer.errors).toEqual([]);
  return entitiesOf<CellAnswer>(answer).map(({ dossier }) => {
    if (!dossier) throw new Error('A cell has no dossier.');
    return dossier.rate;
  });
}

async function ask(choice: CellChoice): Promise<{ reported: Rate; computed: Rate }> {
  const [rate] = await askAll([choice]);
  if (!rate) throw new Error('No answer.');
  return rate;
}

const huuLung = (measureId: string, more: Partial<CellChoice> = {}): CellChoice => ({
  ...{ provinceId: 'P63-20', unitId: 'H63-186', measureId, asOf: '2020-03-02' },
  ...more,
});

const counted = (numerator: number, denominator: number, more: object = {}) => {
  const percent = (100 * numerator) / denominator;
  return { state: 'COMPUTED', low: percent, high: percent, numerator, denominator, source: null, ...more };
};

describe('levels', () => {
  it('of the committee members of Hữu Lũng are 203 of 364 beside the published 55.8', async () => {
    const { reported, computed } = await ask(huuLung('LLCT_TRUNG_CAP_CAP_UY_VIEN_XA'));
    expect(computed).toMatchObject(counted(203, 364, { countUnit: 'NGUOI', asOf: '2020-03-02' }));
    expect(reported).toMatchObject({
      ...{ state: 'REPORTED', low: 55.8, high: 55.8, numerator: null, denominator: null, asOf: null },
      source: {
        factIds: ['HL-07'],
        ...{ publishedOn: '2024-02-29', publishedOnReliable: false },
      },
    });
  });

  it('of its commune secretaries are 22 of 26 beside the published 84.6', async () => {
    const { reported, computed } = await ask(huuLung('LLCT_TRUNG_CAP_BI_THU_XA'));
    expect(computed).toMatchObject(counted(22, 26));
    expect(reported).toMatchObject({ low: 84.6, high: 84.6, source: { factIds: ['HL-08'] } });
  });

  it('of the leaders of district offices are 20 of 20 when those who study count, else 17', async () => {
    const measureId = 'LLCT_TRUNG_CAP_LANH_DAO_PHONG_HUYEN';
    const [all, finished] = await askAll([
      huuLung(measureId),
      huuLung(measureId, { includesInProgress: false }),
    ]);
    expect(all?.computed).toMatchObject(counted(20, 20, { includesInProgress: true }));
    expect(all?.reported).toMatchObject({
      low: 100,
      includesInProgress: true,
      source: { factIds: ['HL-06'] },
    });
    expect(finished?.computed).toMatchObject(counted(17, 20, { includesInProgress: false }));
  });

  it('count those who study only from the day on which they began', async () => {
    const choice = huuLung('LLCT_TRUNG_CAP_LANH_DAO_PHONG_HUYEN', { asOf: '2019-09-15' });
    expect((await ask(choice)).computed).toMatchObject(counted(17, 20));
    expect((await ask({ ...choice, asOf: '2019-09-16' })).computed).toMatchObject(counted(20, 20));
  });

  it('of commune staff in old Bắc Kạn are 49 of 68 and 163 of 165 beside the published 72.06 and 98.79', async () => {
    const [cadres, servants] = await askAll([
      { provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CAN_BO_XA', asOf: '2020-03-02' },
      { provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CONG_CHUC_XA', asOf: '2020-03-02' },
    ]);
    expect(cadres?.computed).toMatchObject(counted(49, 68));
    expect(cadres?.reported).toMatchObject({
      low: 72.06,
      asOf: '2018-12-31',
      source: { factIds: ['BK-04'] },
    });
    expect(servants?.computed).toMatchObject(counted(163, 165));
    expect(servants?.reported).toMatchObject({ low: 98.79, source: { factIds: ['BK-05'] } });
  });

  it('of the 21 titles of Vũ Vân count titles, of which one person holds two', async () => {
    const choice = {
      ...{ provinceId: 'P63-34', unitId: 'X63-13276', asOf: '2020-03-02' },
      measureId: 'LLCT_TRUNG_CAP_CHUC_DANH_XA',
    };
    const [titles, persons] = await askAll([choice, { ...choice, countUnit: 'NGUOI' }]);
    expect(titles?.computed).toMatchObject(counted(21, 21, { countUnit: 'CHUC_DANH' }));
    expect(titles?.reported).toMatchObject({
      ...{ state: 'REPORTED', low: 100, high: 100, numerator: 21, denominator: 21, countUnit: 'CHUC_DANH' },
      source: { factIds: ['TB-05'] },
    });
    expect(persons?.computed).toMatchObject(counted(20, 20, { countUnit: 'NGUOI' }));
  });

  it('compare ranks: above the level of three secretaries fewer count', async () => {
    const { computed } = await ask(huuLung('LLCT_TRUNG_CAP_BI_THU_XA', { threshold: '3' }));
    expect(computed.denominator).toBe(26);
    expect(computed.numerator).toBeGreaterThan(0);
    expect(computed.numerator).toBeLessThan(22);
  });

  it('of a commune restrict to its own posts', async () => {
    await queryOn(
      databases.urls['P63-20'] ?? '',
      `insert into row_holding values ('00000000-0000-4000-8000-000000000001', '*', 'X63-HL05', '2015-07-01', '2020-06-30')`,
    );
    const { computed, reported } = await ask(
      huuLung('LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', { unitId: 'X63-HL05' }),
    );
    expect(computed.denominator).toBe(14);
    expect(reported.state).toBe('NO_FIGURE');
  });
});

describe('training in a group of programmes', () => {
  const bacNinh = (measureId: string, more: Partial<CellChoice> = {}): CellChoice => ({
    ...{ provinceId: 'P63-27', measureId, from: '2021-01-01', to: '2025-12-31', asOf: '2025-12-31' },
    ...more,
  });

  it.each([
    ['PHAP_LUAT_DAO_DUC_CBCC', 126, 150],
    ['KY_NANG_CBCC', 105, 150],
    ['CDNN_VIEN_CHUC', 98, 120],
    ['QUAN_LY_VIEN_CHUC_LANH_DAO', 13, 20],
    ['KY_NANG_KHONG_CHUYEN_TRACH_XA', 18, 40],
    ['BOI_DUONG_DAI_BIEU_HDND', 40, 40],
  ])('%s of old Bắc Ninh is %i of %i on its last day', async (measureId, numerator, denominator) => {
    const { reported, computed } = await ask(bacNinh(measureId));
    expect(computed).toMatchObject(counted(numerator, denominator, { asOf: '2025-06-30' }));
    expect(reported).toMatchObject({ state: 'NO_FIGURE', low: null, numerator: null });
  });

  it('counts only what was obtained in the period', async () => {
    const whole = (await ask(bacNinh('KY_NANG_CBCC'))).computed;
    const early = (await ask(bacNinh('KY_NANG_CBCC', { to: '2022-12-31' }))).computed;
    const late = (await ask(bacNinh('KY_NANG_CBCC', { from: '2023-01-01' }))).computed;
    expect(early.numerator).toBeGreaterThan(0);
    expect(late.numerator).toBeGreaterThan(0);
    expect((early.numerator ?? 0) + (late.numerator ?? 0)).toBe(whole.numerator);
  });

  it('is not counted over a period of which the dossiers hold a part, although they have rows of the rest', async () => {
    const { computed } = await ask(bacNinh('KY_NANG_CBCC', { from: '2018-01-01' }));
    expect(computed).toMatchObject({ state: 'NO_FIGURE', low: null, numerator: null });
  });

  it('of a province of today is counted from its first day on', async () => {
    const choice = { provinceId: 'P34-19', measureId: 'KY_NANG_CBCC', to: '2025-12-31', asOf: '2025-12-31' };
    const [whole, own] = await askAll([
      { ...choice, from: '2021-01-01' },
      { ...choice, from: '2025-07-01' },
    ]);
    expect(whole?.computed).toMatchObject({ state: 'COMPUTED', numerator: own?.computed.numerator });
  });

  it('counts a person once, trained twice or not', async () => {
    const url = databases.urls['P63-27'] ?? '';
    await queryOn(
      url,
      `insert into qualification (id, cadre_id, dimension, programme_group, obtained_on)
       select 'twice', cadre_id, dimension, programme_group, obtained_on from qualification
       where programme_group = 'CDNN' limit 1`,
    );
    expect((await ask(bacNinh('CDNN_VIEN_CHUC'))).computed.numerator).toBe(98);
    await queryOn(url, `delete from qualification where id = 'twice'`);
  });

  it('is not computable for one programme, of which dossiers say nothing, nor for the standard of a post', async () => {
    const [programme, standard] = await askAll([
      bacNinh('KY_NANG_CBCC', { threshold: 'LLCT_CAO_CAP' }),
      bacNinh('TIEU_CHUAN_TRUOC_BO_NHIEM'),
    ]);
    for (const answer of [programme, standard]) {
      expect(answer?.computed).toMatchObject({ state: 'NOT_COMPUTABLE', low: null, numerator: null });
      expect(answer?.computed.reason).toMatch(/\p{L}/u);
    }
  });

  it('does not apply in a period that begins after the unit ended', async () => {
    const { computed } = await ask(bacNinh('KY_NANG_CBCC', { from: '2025-07-01' }));
    expect(computed).toMatchObject({
      state: 'NOT_APPLICABLE',
      reason: expect.stringContaining('30/06/2025'),
    });
  });
});

describe('a figure is not given', () => {
  it('by a unit without rows: NO_FIGURE for every rate, never 0', async () => {
    const rates = MEASURES.filter(({ kind }) => kind === 'RATE');
    const answers = await askAll(
      rates.map(({ id }) => ({ provinceId: 'P63-19', measureId: id, asOf: '2025-12-31', to: '2025-12-31' })),
    );
    expect(answers).toHaveLength(13);
    for (const { reported, computed } of answers) {
      for (const side of [reported, computed]) {
        expect(side).toMatchObject({ state: 'NO_FIGURE', low: null, high: null, numerator: null });
        expect(side).toMatchObject({ denominator: null, reason: expect.stringMatching(/^Chưa có/) });
      }
    }
  });

  it('where no holding covers unit, measure or day', async () => {
    const answers = await askAll([
      huuLung('LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', { unitId: 'P63-20' }),
      huuLung('LLCT_TRUNG_CAP_CHUC_DANH_XA'),
      huuLung('LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', { asOf: '2020-07-01' }),
      { provinceId: 'P63-06', measureId: 'PHAP_LUAT_DAO_DUC_CBCC', asOf: '2020-03-02' },
    ]);
    expect(answers.map(({ computed }) => computed.state)).toEqual(Array(4).fill('NO_FIGURE'));
    expect(answers[2]?.reported).toMatchObject({ state: 'REPORTED', low: 55.8 });
  });

  it('by a province of today before it existed: NOT_APPLICABLE', async () => {
    const choice = { provinceId: 'P34-19', measureId: 'KY_NANG_CBCC', from: '2021-01-01', to: '2025-12-31' };
    const [before, after] = await askAll([
      { ...choice, asOf: '2025-06-30' },
      { ...choice, asOf: '2025-12-31' },
    ]);
    expect(before?.computed).toMatchObject({
      state: 'NOT_APPLICABLE',
      reason: expect.stringContaining('30/06/2025'),
    });
    expect(before?.reported.state).toBe('NOT_APPLICABLE');
    expect(after?.computed).toMatchObject({ state: 'COMPUTED', denominator: 80, asOf: '2025-12-31' });
  });

  it('of nobody: NOT_COMPUTABLE with both parts', async () => {
    const { computed } = await ask({
      ...{ provinceId: 'P34-19', measureId: 'KY_NANG_KHONG_CHUYEN_TRACH_XA', asOf: '2025-12-31' },
      ...{ from: '2021-01-01', to: '2025-12-31' },
    });
    expect(computed).toMatchObject({ state: 'NOT_COMPUTABLE', low: null, numerator: 0, denominator: 0 });
    expect(computed.reason).not.toBeNull();
  });

  it('for volumes and for measures that read no level', async () => {
    const [volume, anything] = await askAll([
      { provinceId: 'P63-06', measureId: 'LOP_CAP_XA', asOf: '2020-03-02' },
      { provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CAN_BO_XA', asOf: '2020-03-02', dimension: 'ANY' },
    ]);
    for (const answer of [volume, anything]) {
      expect([answer?.reported.state, answer?.computed.state]).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
    }
  });

  it('as published when the publication speaks of a later day, which the reason names', async () => {
    const { reported, computed } = await ask({
      ...{ provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CAN_BO_XA', asOf: '2018-12-30' },
    });
    expect(reported).toMatchObject({ state: 'NO_FIGURE', reason: expect.stringContaining('31/12/2018') });
    expect(computed.state).toBe('COMPUTED');
  });
});

describe('a cell', () => {
  it('whose key nobody could have made is refused alone', async () => {
    const good = cell({ provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CAN_BO_XA', asOf: '2020-03-02' });
    const bad = [
      { ...good, id: 'no key' },
      { ...good, id: good.id.replace('CAN_BO_CAP_XA', 'NOBODY') },
      { ...good, id: good.id.replace('~2~', '~HIGH~') },
      { ...good, id: good.id.replace('P63-06', 'P63-20') },
      { ...good, id: good.id.replace('2020-03-02', '2023-02-29') },
    ];
    const answer = await host.ask(QUERY, { r: [...bad, good] });
    expect(entitiesOf<CellAnswer>(answer).map(({ dossier }) => dossier === null)).toEqual([
      ...bad.map(() => true),
      false,
    ]);
    expect(answer.errors.map(({ path, extensions }) => [path?.[1], path?.[2], extensions.code])).toEqual(
      bad.map((_, index) => [index, 'dossier', 'BAD_ARGUMENT']),
    );
  });

  it('of a unit held elsewhere is refused alone', async () => {
    const { data, errors } = await host.ask(QUERY, {
      r: [
        cell({ provinceId: 'P34-24', measureId: 'KY_NANG_CBCC', asOf: '2025-12-31' }),
        cell({ provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CAN_BO_XA', asOf: '2020-03-02' }),
      ],
    });
    expect(data?._entities).toMatchObject([null, { dossier: {} }]);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_CONNECTED', unit: 'P34-24' } }]);
  });
});

describe('deleting one qualification', () => {
  it('changes exactly the one computed figure by one and no reported one', async () => {
    const choices = [
      huuLung('LLCT_TRUNG_CAP_CAP_UY_VIEN_XA'),
      huuLung('LLCT_TRUNG_CAP_BI_THU_XA'),
      huuLung('LLCT_TRUNG_CAP_LANH_DAO_PHONG_HUYEN'),
    ];
    const before = await askAll(choices);
    const deleted = await queryOn(
      databases.urls['P63-20'] ?? '',
      `delete from qualification where id = (
         select q.id from qualification q join assignment a on a.cadre_id = q.cadre_id
         where a.title = 'CAP_UY_VIEN' and q.dimension = 'LLCT' and q.rank = 2 order by q.id limit 1)
       returning id`,
    );
    expect(deleted).toHaveLength(1);
    const after = await askAll(choices);
    expect(after[0]?.computed).toMatchObject(counted(202, 364));
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after.map(({ reported }) => reported)).toEqual(before.map(({ reported }) => reported));
  });
});
