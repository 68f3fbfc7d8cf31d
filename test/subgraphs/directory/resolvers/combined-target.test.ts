import { describe, expect, it } from 'vitest';
import {
  combinedTarget,
  type MergedUnit,
  type RequiredPlanAndRate,
} from '../../../../subgraphs/directory/resolvers/combined-target.ts';
import { frame, states, unit } from './parts.ts';

const subject = {
  ...{ countUnit: 'NGUOI' as const, population: 'CAN_BO_CONG_CHUC', unitId: 'P34-24', asOf: '2025-06-30' },
};

const target = (
  comparison: 'EQUALS' | 'AT_LEAST' | 'UNSPECIFIED',
  value: number | null,
  deadline = '2025-12-31',
) => ({
  ...{ targetId: 't', comparison, startsOn: '2021-01-01', deadline },
  value: {
    ...{ state: value === null ? ('NO_FIGURE' as const) : ('REPORTED' as const), low: value, high: value },
    ...{ approximate: false, reason: value === null ? 'Không nêu số.' : null },
  },
});

const counted = (numerator: number, denominator: number) => ({
  rate: {
    computed: {
      ...{ state: 'COMPUTED' as const, numerator, denominator, countUnit: 'NGUOI' as const },
      ...{ asOf: '2025-06-30', reason: null, source: null },
    },
  },
});

const bacGiang = (given: RequiredPlanAndRate | null): MergedUnit => ({
  ...{ unit: unit('P63-24'), nameVi: 'Bắc Giang', given },
});
const bacNinh = (given: RequiredPlanAndRate | null): MergedUnit => ({
  ...{ unit: unit('P63-27'), nameVi: 'Bắc Ninh', given },
});
const one = { plan: { targets: [target('EQUALS', 80)] } };
const combined = (left: RequiredPlanAndRate | null, right: RequiredPlanAndRate | null, told = states()) =>
  combinedTarget([bacGiang(left), bacNinh(right)], frame(subject, told, 'personnel'));

describe('the targets of merged units', () => {
  it('are one when all set the same, with numerators and denominators added, never rates averaged', () => {
    const answer = combined(
      { ...one, dossier: counted(10, 100), ratedByListed: [] },
      { ...one, dossier: counted(90, 100 + 200), ratedByListed: [] },
    );
    expect(answer).toMatchObject({ comparable: true, reason: null });
    expect(answer.weightedActual).toMatchObject({
      __typename: 'CompleteRate',
      rate: { numerator: 100, denominator: 400, low: 25, unitId: 'P34-24', asOf: '2025-06-30' },
      coverage: { expected: ['P63-24', 'P63-27'], withFigure: ['P63-24', 'P63-27'] },
    });
  });

  it('have a rate of units where nobody tells who is in both', () => {
    const { weightedActual } = combined(
      { ...one, dossier: counted(10, 100) },
      { ...one, dossier: counted(90, 300) },
    );
    expect(weightedActual).toMatchObject({ __typename: 'PerUnitRate', ratePerUnit: { denominator: 400 } });
  });

  it('keep their coverage when one has no rate', () => {
    const told = states({ 'personnel P63-24': 'TIMEOUT' });
    const { comparable, weightedActual } = combined(one, { ...one, dossier: counted(90, 100) }, told);
    expect(comparable).toBe(true);
    expect(weightedActual).toMatchObject({
      __typename: 'PartialRate',
      rateOfKnown: { numerator: 90, denominator: 100 },
      coverage: { missing: [{ unitId: 'P63-24', domain: 'PERSONNEL', reason: 'TIMEOUT' }] },
    });
  });

  it.each([
    ['one set none', { plan: { targets: [] } }, one, 'Bắc Giang (P63-24) không có chỉ tiêu này.'],
    ['one did not answer', { plan: null }, one, 'Hệ thống kế hoạch của Bắc Giang (P63-24) không trả lời.'],
    ['the whole cell of one is lost', null, one, 'Hệ thống kế hoạch của Bắc Giang (P63-24) không trả lời.'],
    [
      'one names no number',
      one,
      { plan: { targets: [target('UNSPECIFIED', null)] } },
      'Chỉ tiêu của Bắc Ninh (P63-27) không nêu số.',
    ],
    [
      'one set two',
      one,
      { plan: { targets: [target('EQUALS', 80), target('EQUALS', 80)] } },
      'Bắc Ninh (P63-27) có 2 chỉ tiêu cho thước đo này.',
    ],
    [
      'they compare differently',
      one,
      { plan: { targets: [target('AT_LEAST', 80)] } },
      'Chỉ tiêu khác nhau: Bắc Giang (P63-24) bằng 80% đến 31/12/2025; Bắc Ninh (P63-27) ít nhất 80% đến 31/12/2025.',
    ],
    [
      'their numbers differ',
      one,
      { plan: { targets: [target('EQUALS', 72.5)] } },
      'Chỉ tiêu khác nhau: Bắc Giang (P63-24) bằng 80% đến 31/12/2025; Bắc Ninh (P63-27) bằng 72,5% đến 31/12/2025.',
    ],
    [
      'their deadlines differ',
      one,
      { plan: { targets: [target('EQUALS', 80, '2025-06-30')] } },
      'Chỉ tiêu khác nhau: Bắc Giang (P63-24) bằng 80% đến 31/12/2025; Bắc Ninh (P63-27) bằng 80% đến 30/06/2025.',
    ],
    [
      'none set one',
      { plan: { targets: [] } },
      { plan: { targets: [] } },
      'Bắc Giang (P63-24) không có chỉ tiêu này. Bắc Ninh (P63-27) không có chỉ tiêu này.',
    ],
  ])('are not one when %s, and nothing is weighed', (_when, left, right, reason) => {
    expect(combined(left, right)).toEqual({ comparable: false, reason, weightedActual: null });
  });
});
