import { describe, expect, it } from 'vitest';
import { makeFragmentData } from '../../codegen/client/documents/fragment-masking.ts';
import {
  BoardCoverageFragmentDoc,
  BoardFigureFragmentDoc,
  BoardRateFigureFragmentDoc,
  BoardRateFragmentDoc,
  BoardStandingFragmentDoc,
  type TargetStatus,
} from '../../codegen/client/documents/graphql.ts';
import { readRows } from '../../dashboard/answers/report-rows.ts';
import { coverage } from './totals.tsx';

const NUMBER = {
  lowOpen: false,
  highOpen: false,
  approximate: false,
  asOf: null,
  reason: null,
  source: null,
};
const LAST_DAY = '2030-12-31';

/** The rate of these units together. */
function rateOf(expected: readonly string[]) {
  const figure = { ...NUMBER, operator: 'EXACT' as const, low: 80, high: 80, numerator: 8, denominator: 10 };
  const of = {
    __typename: 'RateFigure' as const,
    state: 'COMPUTED' as const,
    countUnit: 'NGUOI' as const,
    ...figure,
  };
  const on = coverage(1, 1, { expected: [...expected], withFigure: [...expected] });
  return makeFragmentData(
    {
      __typename: 'CompleteRate',
      rate: { __typename: 'RateFigure', ...makeFragmentData(of, BoardRateFigureFragmentDoc) },
      duplicates: 0,
      coverage: { __typename: 'Coverage', ...makeFragmentData(on, BoardCoverageFragmentDoc) },
    },
    BoardRateFragmentDoc,
  );
}

type Given = readonly (readonly [deadline: string | null, status: TargetStatus])[];

/** A unit's targets; null = planning did not answer. */
function cell(provinceId: string, given: Given | null) {
  const wanted = {
    __typename: 'Figure' as const,
    state: 'REPORTED' as const,
    countUnit: 'PHAN_TRAM' as const,
  };
  const figure = makeFragmentData(
    { ...wanted, ...NUMBER, operator: 'EXACT', low: 70, high: 70 },
    BoardFigureFragmentDoc,
  );
  const value = { __typename: 'Figure' as const, ...figure };
  const idOf = (place: number) => `${provinceId}-${place}`;
  const targets = (given ?? []).map(([deadline], place) => ({
    ...{
      __typename: 'CellTarget' as const,
      comparison: 'EQUALS' as const,
      targetId: idOf(place),
      value,
      deadline,
    },
  }));
  const assessments = (given ?? []).map(([, status], place) => ({
    ...{
      __typename: 'TargetAssessment' as const,
      targetId: idOf(place),
      status,
      percentOfTarget: 114.2,
      reason: null,
    },
  }));
  return makeFragmentData(
    {
      ...{
        __typename: 'ReportCell',
        provinceId,
        id: provinceId,
        plan: given && { __typename: 'CellPlan', targets },
      },
      assessments: given && assessments,
    },
    BoardStandingFragmentDoc,
  );
}

function line(expected: readonly string[], cells: readonly ReturnType<typeof cell>[]) {
  const given = { measure: { id: 'M' }, rate: { computed: rateOf(expected) }, cells };
  const province = { id: 'P34-24', nameVi: 'Bắc Ninh', fullNameVi: 'Thành phố Bắc Ninh' };
  const read = readRows([{ province, lines: [given] }], 'report.rows', LAST_DAY)[0]?.lines[0];
  if (!read) throw new Error('No line.');
  return read;
}

describe('a row of the report', () => {
  it('is compared with the target of the unit that its rate is of, never with that of an old unit', () => {
    const own = cell('P34-24', [['2030-12-31', 'NGUY_CO']]);
    const read = line(['P34-24'], [cell('P63-24', [['2030-12-31', 'DAT']]), own]);
    expect(read.standing).toMatchObject({ unitId: 'P34-24', status: 'NGUY_CO' });
    expect(read.standing?.path).toBe('report.rows.0.lines.0.cells.1.assessments.0');
    expect(read.chosen).toHaveLength(1);
  });

  it('has no target of its own while its rate is that of several units, and keeps theirs apart', () => {
    const read = line(
      ['P63-24', 'P63-27'],
      [
        cell('P34-24', []),
        cell('P63-24', [['2025-12-31', 'DAT']]),
        cell('P63-27', [['2025-12-31', 'NGUY_CO']]),
      ],
    );
    expect(read.standing).toBeNull();
    expect(read.chosen.map(({ status }) => status)).toEqual(['DAT', 'NGUY_CO']);
  });

  it('takes the latest target within the period, else the next after it, else one without a deadline', () => {
    const within = line(
      ['P34-24'],
      [
        cell('P34-24', [
          ['2026-12-31', 'DAT'],
          ['2030-12-31', 'NGUY_CO'],
          ['2035-12-31', 'DAT'],
        ]),
      ],
    );
    expect(within.standing?.deadline).toBe('2030-12-31');
    const after = line(
      ['P34-24'],
      [
        cell('P34-24', [
          [null, 'DAT'],
          ['2040-12-31', 'DAT'],
          ['2035-12-31', 'DAT'],
        ]),
      ],
    );
    expect(after.standing?.deadline).toBe('2035-12-31');
    expect(line(['P34-24'], [cell('P34-24', [[null, 'DAT']])]).standing?.deadline).toBeNull();
  });

  it('knows when planning is silent, and does not ask it of units that its rate is not of', () => {
    expect(line(['P34-24'], [cell('P34-24', null)]).isKnown).toBe(false);
    expect(line(['P34-24'], [cell('P34-24', []), cell('P63-24', null)]).isKnown).toBe(true);
  });
});
