import { expect, it } from 'vitest';
import { isPath, RESULTS, TRANSITIONS } from '../../../subgraphs/institutions/entities/enrolment-status.ts';

const toStudying = ['TRUNG_TUYEN', 'DA_GHI_DANH', 'DANG_HOC'];
const toCondition = [...toStudying, 'DU_DIEU_KIEN'];

it('lets a learner who was sent, and one who applied, go all the way to the dossier', () => {
  const whole = [...toCondition, 'HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'];
  expect(isPath(whole)).toBe(true);
  expect(isPath(['TU_DANG_KY', ...whole])).toBe(true);
});

it('ends a path where the model says that nothing follows', () => {
  const ends = Object.entries(TRANSITIONS).filter(([, next]) => next.length === 0);
  expect(ends.map(([status]) => status).sort()).toEqual(['DA_GHI_HO_SO', 'KHONG_DU_DK', 'THOI_HOC']);
});

it('allows one resubmission and no second', () => {
  const failed = [...toCondition, 'KHONG_DAT'];
  const again = [...failed, 'DU_DIEU_KIEN'];
  expect(isPath([...again, 'HOAN_THANH'])).toBe(true);
  expect(isPath([...again, 'KHONG_DAT'])).toBe(true);
  expect(isPath([...again, 'KHONG_DAT', 'DU_DIEU_KIEN'])).toBe(false);
});

it('refuses what skips a step, goes back, begins in the middle, or is not a status', () => {
  expect(isPath([...toStudying, 'HOAN_THANH'])).toBe(false);
  expect(isPath([...toCondition, 'HOAN_THANH', 'DANG_HOC'])).toBe(false);
  expect(isPath(['DANG_HOC', 'THOI_HOC'])).toBe(false);
  expect(isPath([...toStudying, 'THOI_HOC', 'DANG_HOC'])).toBe(false);
  expect(isPath([...toStudying, 'BO_HOC'])).toBe(false);
  expect(isPath([])).toBe(false);
});

it('lets a suspended or moved learner study on', () => {
  expect(isPath([...toStudying, 'BAO_LUU', 'DANG_HOC', 'CHUYEN_LOP', 'DANG_HOC', 'DU_DIEU_KIEN'])).toBe(true);
});

it('takes three statuses for a result and no other', () => {
  expect([...RESULTS].sort()).toEqual(['DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO', 'HOAN_THANH']);
});
