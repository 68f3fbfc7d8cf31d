import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askCells, cellOf, trainingOf, trainingOfCell } from './cells.ts';
import { type SampleHost, sampleHost } from './sample-host.ts';

let sample: SampleHost;

beforeAll(async () => {
  sample = await sampleHost(['P63-06', 'P63-19', 'P63-20', 'P63-27', 'P34-19']);
});

afterAll(async () => {
  await sample?.close();
});

const bacKan = (to = '2018-12-31') => cellOf('P63-06', 'LOP_CAP_XA', '2010-01-01', to);
const exactly = (number: number) => ({ operator: 'EXACT', low: number, high: number });

describe('the classes for commune staff of Bắc Kạn, 2010–2018', () => {
  it('are 36 with 3,344 attendances, as published', async () => {
    const { classes, attendances } = await trainingOfCell(sample.host, bacKan());
    const period = { from: '2010-01-01', to: '2018-12-31' };
    expect(classes.reported).toEqual({
      ...{ state: 'REPORTED', operator: 'EXACT', low: 36, lowOpen: false, high: 36, highOpen: false },
      ...{ approximate: false, countUnit: 'LOP', unitId: 'P63-06', period, annual: false, asOf: null },
      source: {
        factIds: ['BK-01'],
        file: '004_502c5660dcb1ed85.txt',
        publishedOn: null,
        publishedOnReliable: null,
      },
      reason: null,
    });
    expect(attendances.reported).toMatchObject({
      ...{ state: 'REPORTED', ...exactly(3344), countUnit: 'LUOT_NGUOI' },
      source: { factIds: ['BK-02'] },
    });
  });

  it('are as many when counted from rows', async () => {
    const { classes, attendances } = await trainingOfCell(sample.host, bacKan());
    expect(classes.computed).toMatchObject({ state: 'COMPUTED', ...exactly(36), source: null });
    expect(attendances.computed).toMatchObject({
      state: 'COMPUTED',
      ...exactly(3344),
      countUnit: 'LUOT_NGUOI',
    });
  });

  it('have 92.89 attendances each, unrounded and from both facts, and as many when counted', async () => {
    const { attendancesPerClass } = await trainingOfCell(sample.host, bacKan());
    const each = { ...exactly(3344 / 36), countUnit: 'LUOT_NGUOI_MOI_LOP', reason: null };
    expect(attendancesPerClass.reported).toMatchObject({
      ...{ state: 'REPORTED', ...each },
      source: { factIds: ['BK-02', 'BK-01'] },
    });
    expect(attendancesPerClass.computed).toMatchObject({ state: 'COMPUTED', ...each, source: null });
    expect((attendancesPerClass.reported.low ?? 0).toFixed(2)).toBe('92.89');
  });

  it('have persons from rows alone, fewer than attendances, since the source names none', async () => {
    const { persons } = await trainingOfCell(sample.host, bacKan());
    expect(persons.reported).toMatchObject({ state: 'NO_FIGURE', low: null, high: null, source: null });
    expect(persons.reported.reason).toBe('Nguồn không nêu số người.');
    expect(persons.computed).toMatchObject({ state: 'COMPUTED', operator: 'EXACT', countUnit: 'NGUOI' });
    const [row] = await sample.databases
      .of('P63-06')
      .query('select count(distinct person_id)::int as n from enrolment');
    expect(persons.computed.low).toBe(row.n);
    expect(row.n).toBeLessThan(3344);
  });

  it('last 5 to 20 days, so that 180 to 720 class-days follow from two facts', async () => {
    const { daysPerClass, classDays } = await trainingOfCell(sample.host, bacKan());
    expect(daysPerClass.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'RANGE', low: 5, high: 20, countUnit: 'NGAY_MOI_LOP' },
      source: { factIds: ['BK-03'] },
    });
    expect(classDays.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'RANGE', low: 180, high: 720, countUnit: 'NGAY_LOP' },
      source: { factIds: ['BK-01', 'BK-03'] },
    });
    expect(daysPerClass.computed).toMatchObject({ state: 'COMPUTED', operator: 'RANGE', low: 5, high: 20 });
    const [row] = await sample.databases.of('P63-06').query('select sum(days)::int as n from training_class');
    expect(classDays.computed).toMatchObject({ state: 'COMPUTED', ...exactly(row.n) });
  });

  it('of a longer period have no published figure, and the reason names the period that has one', async () => {
    const { classes, attendances } = await trainingOfCell(sample.host, bacKan('2019-12-31'));
    for (const { reported, computed } of [classes, attendances]) {
      expect(reported).toMatchObject({ state: 'NO_FIGURE', low: null, high: null });
      expect(reported.reason).toContain('2010–2018');
      expect(computed).toMatchObject({ state: 'NO_FIGURE', low: null });
      expect(computed.reason).toBe('Chưa có bản ghi cho giai đoạn này.');
    }
  });

  it('of a part of the period can be counted, though nothing was published for it', async () => {
    const cell = cellOf('P63-06', 'LOP_CAP_XA', '2011-01-01', '2015-12-31');
    const { classes } = await trainingOfCell(sample.host, cell);
    expect(classes.reported.reason).toContain('2010–2018');
    expect(classes.computed).toMatchObject({ state: 'COMPUTED', ...exactly(20) });
  });
});

describe('a class', () => {
  const fromHuuLung = () =>
    cellOf('P63-20', 'LOP_LLCT_TRUNG_CAP', '2017-01-01', '2024-02-29', { unitId: 'H63-186' });

  it('of a district is found by the district: 2 with 139 learners in Hữu Lũng', async () => {
    const { classes, attendances, persons } = await trainingOfCell(sample.host, fromHuuLung());
    expect(classes.reported).toMatchObject({ state: 'REPORTED', ...exactly(2), unitId: 'H63-186' });
    expect(attendances.reported).toMatchObject({ state: 'REPORTED', ...exactly(139), countUnit: 'HOC_VIEN' });
    expect(classes.computed).toMatchObject({ state: 'COMPUTED', ...exactly(2), unitId: 'H63-186' });
    expect(attendances.computed).toMatchObject({ state: 'COMPUTED', ...exactly(139) });
    expect(persons.computed).toMatchObject({ state: 'COMPUTED', ...exactly(139) });
  });

  it('is counted once though one institution hosts it and another awards', async () => {
    const rows = await sample.databases
      .of('P63-20')
      .query(
        'select count(*)::int as n from training_class where host_institution_id <> awarding_institution_id',
      );
    expect(rows).toEqual([{ n: 2 }]);
    const { classes } = await trainingOfCell(sample.host, fromHuuLung());
    expect(classes.computed.low).toBe(2);
  });

  it('of one district says nothing of the whole province', async () => {
    const { classes } = await trainingOfCell(
      sample.host,
      cellOf('P63-20', 'LOP_LLCT_TRUNG_CAP', '2017-01-01', '2024-02-29'),
    );
    expect(classes.reported).toMatchObject({ state: 'NO_FIGURE' });
    expect(classes.computed).toMatchObject({ state: 'NO_FIGURE', low: null });
  });

  it('that was cancelled, or has not begun, is not counted', async () => {
    const dataSource = sample.databases.of('P34-19');
    const cell = cellOf('P34-19', 'KY_NANG_CBCC', '2025-07-01', '2025-12-31');
    const before = await trainingOfCell(sample.host, cell);
    const [held] = await dataSource.query(
      `update training_class set status = 'HUY' where id = (
         select t.id from training_class t join programme p on p.id = t.programme_id
         where p.programme_group = 'KY_NANG' order by t.starts_on limit 1) returning id`,
    );
    const after = await trainingOfCell(sample.host, cell);
    await dataSource.query(`update training_class set status = 'KET_THUC' where id = $1`, [held[0].id]);
    expect(after.classes.computed.low).toBe((before.classes.computed.low ?? 0) - 1);
    expect(after.attendances.computed.low).toBeLessThan(before.attendances.computed.low ?? 0);
  });

  it('without its days leaves the sum of days open', async () => {
    const dataSource = sample.databases.of('P63-20');
    await dataSource.query(`update training_class set days = null where name_vi like '%khoá 1'`);
    const { classDays, daysPerClass, classes } = await trainingOfCell(sample.host, fromHuuLung());
    await dataSource.query('update training_class set days = 132');
    expect(classes.computed).toMatchObject(exactly(2));
    expect(classDays.computed).toMatchObject({ state: 'NOT_COMPUTABLE', low: null });
    expect(daysPerClass.computed.reason).toBe('1/2 lớp chưa ghi số ngày.');
  });
});

describe('what a source says without a number', () => {
  it('is no number here either: gần 20 classes, trên 1.500 people', async () => {
    const { classes, attendances, attendancesPerClass } = await trainingOfCell(
      sample.host,
      cellOf('P63-20', 'LOP_BOI_DUONG_CAP_NHAT', '2017-01-01', '2024-02-29', { unitId: 'H63-186' }),
    );
    expect(classes.reported).toMatchObject({
      operator: 'NEARLY',
      low: null,
      high: 20,
      highOpen: true,
      approximate: true,
    });
    expect(attendances.reported).toMatchObject({
      ...{ operator: 'MORE_THAN', low: 1500, lowOpen: true, high: null, countUnit: 'NGUOI_HOAC_LUOT' },
    });
    expect(attendancesPerClass.reported).toMatchObject({
      ...{ operator: 'MORE_THAN', low: 75, lowOpen: true, high: null, countUnit: 'NGUOI_HOAC_LUOT_MOI_LOP' },
      source: { factIds: ['HL-05', 'HL-04'] },
    });
  });

  it('is shown as said, even when it names no period', async () => {
    const { classes } = await trainingOfCell(
      sample.host,
      cellOf('P63-20', 'LOP_LLCT_SO_CAP', '2017-01-01', '2024-02-29', { unitId: 'H63-186' }),
    );
    expect(classes.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'UNSPECIFIED', low: null, high: null, period: null },
      source: { factIds: ['HL-16'] },
    });
  });
});

describe('a unit that holds nothing', () => {
  it('has no figure anywhere, and never 0', async () => {
    const cells = ['LOP_CAP_XA', 'LOP_LLCT_TRUNG_CAP', 'KY_NANG_CBCC'].map((measureId) =>
      cellOf('P63-19', measureId, '2010-01-01', '2018-12-31'),
    );
    for (const training of await trainingOf(sample.host, cells)) {
      for (const { reported, computed } of Object.values(training)) {
        expect(reported).toMatchObject({ state: 'NO_FIGURE', low: null, high: null });
        expect(computed).toMatchObject({ state: 'NO_FIGURE', low: null, high: null });
        expect(reported.reason && computed.reason).toBeTruthy();
      }
    }
  });

  it('is not asked about a time in which it did not exist', async () => {
    const { classes } = await trainingOfCell(
      sample.host,
      cellOf('P34-19', 'LOP_CAP_XA', '2010-01-01', '2018-12-31'),
    );
    expect(classes.computed).toMatchObject({ state: 'NOT_APPLICABLE', low: null });
    expect(classes.reported.reason).toBe('Đơn vị không tồn tại trong giai đoạn này.');
  });
});

describe('persons who completed training of a rate', () => {
  const plan = (measureId: string) => cellOf('P63-27', measureId, '2021-01-01', '2025-12-31');

  it('are those of the population, by what the school noted of them', async () => {
    const [ethics, skills, partTime, leaders] = await trainingOf(sample.host, [
      plan('PHAP_LUAT_DAO_DUC_CBCC'),
      plan('KY_NANG_CBCC'),
      plan('KY_NANG_KHONG_CHUYEN_TRACH_XA'),
      plan('QUAN_LY_VIEN_CHUC_LANH_DAO'),
    ]);
    expect(ethics?.issued.computed).toMatchObject({ state: 'COMPUTED', ...exactly(126) });
    expect(skills?.issued.computed).toMatchObject({ state: 'COMPUTED', ...exactly(105) });
    expect(partTime?.issued.computed).toMatchObject({ state: 'COMPUTED', ...exactly(18) });
    expect(leaders?.issued.computed).toMatchObject({ state: 'COMPUTED', ...exactly(13) });
    expect(ethics?.issued.reported).toMatchObject({ state: 'NO_FIGURE' });
  });

  it('do not include those who only study, failed or left', async () => {
    const cell = plan('QUAN_LY_VIEN_CHUC_LANH_DAO');
    const dataSource = sample.databases.of('P63-27');
    const [ids] = await dataSource.query(
      `update enrolment set status = 'KHONG_DAT', completed_on = null where id in (
         select e.id from enrolment e join training_class t on t.id = e.class_id
         where t.audience = 'VIEN_CHUC_LANH_DAO' order by e.id limit 2) returning id`,
    );
    const { issued, attendances } = await trainingOfCell(sample.host, cell);
    await dataSource.query(
      `update enrolment set status = 'DA_CAP_CHUNG_CHI', completed_on = '2023-03-01' where id = any($1)`,
      [ids.map(({ id }: { id: string }) => id)],
    );
    expect(ids).toHaveLength(2);
    expect(issued.computed).toMatchObject(exactly(11));
    expect(attendances.computed).toMatchObject(exactly(13));
  });

  it('are not asked of levels and standards, which are no training', async () => {
    const [level, standard] = await trainingOf(sample.host, [
      cellOf('P63-20', 'LLCT_TRUNG_CAP_BI_THU_XA', '2017-01-01', '2020-03-02', { unitId: 'H63-186' }),
      plan('TIEU_CHUAN_TRUOC_BO_NHIEM'),
    ]);
    for (const training of [level, standard]) {
      expect(training?.issued.computed).toMatchObject({ state: 'NOT_APPLICABLE' });
      expect(training?.classes.reported).toMatchObject({ state: 'NOT_APPLICABLE' });
    }
  });
});

describe('one enrolment', () => {
  it('that is deleted by SQL changes the counted attendances by one, and nothing published', async () => {
    const dataSource = sample.databases.of('P63-06');
    const before = await trainingOfCell(sample.host, bacKan());
    await dataSource.query('delete from enrolment where id = (select id from enrolment order by id limit 1)');
    const after = await trainingOfCell(sample.host, bacKan());
    expect(after.attendances.computed.low).toBe(3343);
    expect(after.attendances.reported).toEqual(before.attendances.reported);
    const persons = (before.persons.computed.low ?? 0) - (after.persons.computed.low ?? 0);
    expect([0, 1]).toContain(persons);
    expect(after.attendancesPerClass.computed.low).toBe(3343 / 36);
    expect(after.attendancesPerClass.reported).toEqual(before.attendancesPerClass.reported);
    const changed = { attendances: null, attendancesPerClass: null, persons: null, issued: null };
    expect({ ...after, ...changed }).toEqual({ ...before, ...changed });
  });

  it('is an attendance only from the day of enrolment on', async () => {
    const dataSource = sample.databases.of('P63-06');
    const counted = (await trainingOfCell(sample.host, bacKan())).attendances.computed.low ?? 0;
    await dataSource.query(
      `update enrolment set status = 'TRUNG_TUYEN' where id = (select id from enrolment order by id desc limit 1)`,
    );
    const { attendances } = await trainingOfCell(sample.host, bacKan());
    expect(attendances.computed.low).toBe(counted - 1);
  });
});

describe('a cell', () => {
  it('whose id is none, or speaks of another unit than its key, fails alone', async () => {
    const wrong = { ...bacKan(), id: 'LOP_CAP_XA' };
    const elsewhere = { ...bacKan(), provinceId: 'P63-19' };
    const { data, errors } = await askCells(sample.host, [wrong, elsewhere, bacKan()]);
    expect(data?._entities).toMatchObject([{ training: null }, { training: null }, { training: {} }]);
    expect(errors.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
      { path: ['_entities', 0, 'training'], code: 'BAD_ARGUMENT' },
      { path: ['_entities', 1, 'training'], code: 'BAD_ARGUMENT' },
    ]);
  });

  it('of a unit held elsewhere takes only itself down', async () => {
    const { data, errors } = await askCells(sample.host, [
      cellOf('P63-24', 'LOP_CAP_XA', '2010-01-01', '2018-12-31'),
      bacKan(),
    ]);
    expect(data?._entities).toMatchObject([null, { training: { classes: { reported: { low: 36 } } } }]);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_CONNECTED', unit: 'P63-24' }]);
  });
});
