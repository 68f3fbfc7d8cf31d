import { describe, expect, it } from 'vitest';
import { Coverage, type UnitCoverage } from '../../gateway/coverage.ts';
import { type Policy, readMaxStale, readPolicy, shortfall as shortfallOf } from '../../gateway/policy.ts';

const ok = (unit: string, domain = 'personnel') => ({ unit, domain, state: 'OK' as const });
const down = (unit: string, domain = 'personnel') => ({ unit, domain, state: 'TIMEOUT' as const });

describe('the policy of a request', () => {
  it.each([
    [undefined, { kind: 'best-effort' }],
    ['best-effort', { kind: 'best-effort' }],
    ['strict', { kind: 'strict' }],
    ['quorum:31', { kind: 'quorum', units: 31 }],
  ])('is read from %s', (policy, expected) => {
    expect(readPolicy({ policy })).toEqual(expected);
  });

  it.each([
    'quorum',
    'quorum:0',
    'quorum:-1',
    'quorum:1.5',
    'quorum:99999',
    'STRICT',
    '',
    7,
    null,
    { strict: true },
  ])('is refused when it is %s', (policy) => {
    expect(() => readPolicy({ policy })).toThrowError(/extensions\.policy/);
  });
});

describe('the age of figures that a request allows', () => {
  it('is none unless it says so', () => {
    expect(readMaxStale(undefined)).toBe(0);
    expect(readMaxStale({ policy: 'strict' })).toBe(0);
  });

  it('is read in seconds', () => {
    expect(readMaxStale({ stale: { maxAgeSeconds: 1 } })).toBe(1000);
    expect(readMaxStale({ stale: { maxAgeSeconds: 31_622_400 } })).toBe(31_622_400_000);
  });

  it.each([
    null,
    true,
    600,
    [],
    {},
    { maxAge: 600 },
    { maxAgeSeconds: 0 },
    { maxAgeSeconds: -1 },
    { maxAgeSeconds: 0.5 },
    { maxAgeSeconds: '600' },
    { maxAgeSeconds: 31_622_401 },
    { maxAgeSeconds: 600, ofWhom: 'all' },
  ])('is refused when it is %j, with what is expected', (stale) => {
    expect(() => readMaxStale({ stale })).toThrowError(/extensions\.stale must be .*maxAgeSeconds/);
  });
});

/** Reported under the units that hold the records. */
const shortfall = (policy: Policy, states: readonly UnitCoverage[], lost: number) =>
  shortfallOf(policy, states, lost, (unit) => [unit]);

describe('an answer with gaps', () => {
  it('stands under best effort', () => {
    expect(shortfall({ kind: 'best-effort' }, [down('P34-19')], 3)).toBeNull();
  });

  it('falls under strict, naming every gap', () => {
    const error = shortfall({ kind: 'strict' }, [ok('P34-19'), down('P34-20')], 1);
    expect(error?.extensions).toMatchObject({ code: 'COVERAGE_TOO_SMALL', gaps: [down('P34-20')] });
  });

  it('falls under strict when only the directory is lost', () => {
    expect(shortfall({ kind: 'strict' }, [], 1)).not.toBeNull();
    expect(shortfall({ kind: 'strict' }, [ok('P34-19')], 0)).toBeNull();
  });

  it('has no gap where old figures stand that the caller allowed', () => {
    const stale = {
      unit: 'P34-19',
      domain: 'personnel',
      state: 'STALE' as const,
      asOf: '2026-01-01T00:00:00Z',
    };
    expect(shortfall({ kind: 'strict' }, [stale], 0)).toBeNull();
    expect(shortfall({ kind: 'quorum', units: 1 }, [stale], 0)).toBeNull();
  });

  it('counts a unit for a quorum only when it answered in every domain', () => {
    const states = [ok('P34-19'), ok('P34-19', 'planning'), ok('P34-20'), down('P34-20', 'planning')];
    expect(shortfall({ kind: 'quorum', units: 1 }, states, 1)).toBeNull();
    expect(shortfall({ kind: 'quorum', units: 2 }, states, 1)?.extensions).toMatchObject({
      answered: 1,
      wanted: 2,
    });
  });

  it('counts a row of today for a quorum only when every unit behind it answered', () => {
    const coverage = new Coverage();
    coverage.noteReportUnits({
      reportUnits: { 'P34-24': ['P34-24'], 'P63-24': ['P34-24'], 'P63-27': ['P34-24'], 'P34-19': ['P34-19'] },
    });
    const behind = (states: readonly UnitCoverage[]) =>
      shortfallOf({ kind: 'quorum', units: 2 }, states, 1, (unit) => coverage.reportUnitsOf(unit));
    const others = [ok('P34-24'), ok('P63-24'), ok('P34-19')];
    expect(behind([...others, ok('P63-27')])).toBeNull();
    expect(behind([...others, down('P63-27')])?.extensions).toMatchObject({ answered: 1, wanted: 2 });
  });

  it('counts a unit that no report shows for itself, and passes over what is not a list of units', () => {
    const coverage = new Coverage();
    for (const given of [
      null,
      7,
      { reportUnits: [] },
      { reportUnits: { 'P34-19': 'P34-20', x: ['P34-19'] } },
    ])
      coverage.noteReportUnits(given);
    expect([...coverage.reportUnitsOf('P34-19')]).toEqual(['P34-19']);
    coverage.noteReportUnits({ reportUnits: { 'P63-06': ['P63-06', '<x>'] } });
    coverage.noteReportUnits({ reportUnits: { 'P63-06': ['P34-19'] } });
    expect([...coverage.reportUnitsOf('P63-06')]).toEqual(['P63-06', 'P34-19']);
  });
});
