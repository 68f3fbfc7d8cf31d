import { describe, expect, it } from 'vitest';
import {
  lineUnits,
  type RowUnits,
  type UnitOfRecord,
  unitOfRecord,
} from '../../../../subgraphs/directory/resolvers/line-units.ts';
import type { LineRequest } from '../../../../subgraphs/directory/resolvers/report-request.ts';
import { unit } from './parts.ts';

function request(more: Partial<LineRequest>): LineRequest {
  return {
    ...{ scope: 'row', boundaries: 'CURRENT_34', measureId: 'M', unitIds: [] },
    ...{ from: '2010-01-01', to: '2018-12-31', asOf: '2025-12-31' },
    ...more,
  };
}

const thaiNguyen: RowUnits = { unit: unit('P34-19'), predecessors: [unit('P63-06'), unit('P63-19')] };
const alone = (one: UnitOfRecord): RowUnits => ({ unit: one, predecessors: [] });
const ids = (units: readonly UnitOfRecord[]) => units.map(({ id }) => id);

function idsOf(...args: Parameters<typeof lineUnits>) {
  const { behind, expected } = lineUnits(...args);
  return { behind: ids(behind), expected: ids(expected) };
}

describe('a line of flows on the map of 34', () => {
  it('stands on the units that lived in the period', () => {
    const old = ['P63-06', 'P63-19'];
    expect(idsOf(request({}), 'VOLUME', [thaiNguyen])).toEqual({ behind: old, expected: old });
  });

  it('stands on old and new units when the period spans the merger, and on none before the list begins', () => {
    expect(idsOf(request({ to: '2025-07-01' }), 'VOLUME', [thaiNguyen]).expected).toEqual([
      'P34-19',
      'P63-06',
      'P63-19',
    ]);
    expect(idsOf(request({ from: '2025-07-01', to: '2026-01-01' }), 'VOLUME', [thaiNguyen]).expected).toEqual(
      ['P34-19'],
    );
    expect(idsOf(request({ from: '2000-01-01', to: '2001-01-01' }), 'VOLUME', [thaiNguyen]).expected).toEqual(
      [],
    );
  });
});

it('as recorded shows a unit that did not live in the period, and expects no flow of it', () => {
  const line = request({ boundaries: 'AS_RECORDED' });
  expect(idsOf(line, 'VOLUME', [alone(unit('P34-19'))])).toEqual({ behind: ['P34-19'], expected: [] });
  expect(idsOf(line, 'VOLUME', [alone(unit('P63-06'))]).expected).toEqual(['P63-06']);
});

it('on the map of 63 stands on the old unit alone', () => {
  const line = request({ boundaries: 'HISTORICAL_63', asOf: '2025-06-30' });
  const one = { behind: ['P63-06'], expected: ['P63-06'] };
  expect(idsOf(line, 'VOLUME', [alone(unit('P63-06'))])).toEqual(one);
  expect(idsOf(line, 'RATE', [alone(unit('P63-06'))])).toEqual(one);
  const before = { ...line, from: '2000-01-01', to: '2001-01-01' };
  expect(idsOf(before, 'VOLUME', [alone(unit('P63-06'))])).toEqual({ behind: ['P63-06'], expected: [] });
});

describe('a line of stocks', () => {
  it('on the map of 34 shows the old units too and expects those that exist on the day', () => {
    expect(idsOf(request({ from: '2021-01-01', to: '2025-12-31' }), 'RATE', [thaiNguyen])).toEqual({
      behind: ['P34-19', 'P63-06', 'P63-19'],
      expected: ['P34-19'],
    });
    expect(idsOf(request({ asOf: '2020-03-02' }), 'RATE', [thaiNguyen]).expected).toEqual([
      'P63-06',
      'P63-19',
    ]);
  });

  it('of one ended unit expects the unit itself, on its last day', () => {
    const line = request({ boundaries: 'AS_RECORDED' });
    expect(idsOf(line, 'RATE', [alone(unit('P63-27'))]).expected).toEqual(['P63-27']);
    expect(idsOf({ ...line, asOf: '2020-01-01' }, 'RATE', [alone(unit('P34-24'))]).expected).toEqual([]);
  });

  it('over old and new units adds only those that exist on the day, so that nobody counts twice', () => {
    const rows = [alone(unit('P63-27')), alone(unit('P34-24'))];
    expect(idsOf(request({ scope: 'total', boundaries: 'AS_RECORDED' }), 'RATE', rows).expected).toEqual([
      'P34-24',
    ]);
  });
});

describe('a total', () => {
  it('leaves out a district whose province is added, and one of two rows of the same unit', () => {
    const huuLung: UnitOfRecord = {
      ...unit('P63-20'),
      id: 'H63-186',
      provinceId: 'P63-20',
      inside: ['P63-20'],
    };
    const rows = [alone(huuLung), alone(unit('P63-20')), alone(unit('P63-20'))];
    const line = request({ scope: 'total', boundaries: 'AS_RECORDED' });
    expect(idsOf(line, 'VOLUME', rows)).toEqual({ behind: ['P63-20'], expected: ['P63-20'] });
    expect(idsOf(line, 'VOLUME', [alone(huuLung)]).expected).toEqual(['H63-186']);
  });
});

it('ends a district or commune of the old map with it when its last day is not known', () => {
  const row = {
    id: 'X63-06454',
    provinceId: 'P63-20',
    code: '06454',
    level: 'XA',
    nameVi: 'Xã Sơn Hà',
  } as const;
  const rest = {
    type: 'XA',
    validFrom: null,
    validTo: null,
    parentId: 'H63-186',
    origin: 'PUBLISHED',
  } as const;
  expect(unitOfRecord({ ...row, ...rest })).toMatchObject({
    validTo: '2025-06-30',
    inside: ['P63-20', 'H63-186'],
  });
  expect(unitOfRecord({ ...row, ...rest, id: 'X34-01840', parentId: null })).toMatchObject({ validTo: null });
});
