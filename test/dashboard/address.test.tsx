import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../dashboard/address/asked.ts';
import { planSpan, readSpan, today, usualSpans } from '../../dashboard/address/period.ts';
import { MAPS, readAddress, type View, writeAddress } from '../../dashboard/address/view.ts';

function view(address: string): View {
  const { pathname, search } = new URL(address, 'https://example.org');
  const read = readAddress(pathname, search);
  if (!read) throw new Error(`No page at ${address}.`);
  return read;
}

const TODAY = '2026-11-22';

describe('the address', () => {
  it('holds every filter, and gives the same view back', () => {
    const day = fc.date({ min: new Date('2008-08-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    const iso = day.map((one) => one.toISOString().slice(0, 10));
    const span = fc.tuple(iso, iso).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    const page = fc.constantFrom(
      { page: 'overview' as const, provinceId: null },
      { page: 'compare' as const, provinceId: null },
      { page: 'sources' as const, provinceId: null },
      { page: 'institutions' as const, provinceId: null },
      { page: 'province' as const, provinceId: 'P63-06' },
    );
    const rest = fc.record({
      period: fc.option(span),
      target: fc.option(fc.constantFrom('all', 'group:LLCT', 'KY_NANG_CBCC')),
      asOf: fc.option(iso),
      map: fc.constantFrom(...MAPS),
      stale: fc.boolean(),
      table: fc.boolean(),
      sort: fc.option(fc.constantFrom('name', '-rate')),
      programme: fc.option(fc.constantFrom('LLCT' as const)),
      level: fc.option(fc.constantFrom('XA' as const)),
      gender: fc.option(fc.constantFrom('NU' as const)),
      kind: fc.option(fc.constantFrom('VIEN_CHUC' as const)),
      find: fc.constantFrom('', 'Đắk Lắk', 'a&b=c'),
      faults: fc.boolean(),
      year: fc.option(fc.constantFrom('2025')),
      language: fc.constantFrom('vi' as const, 'en' as const),
    });
    fc.assert(
      fc.property(page, rest, (where, filters) => {
        const whole: View = { ...where, ...filters };
        expect(view(writeAddress(whole))).toEqual(whole);
      }),
    );
  });

  it('is short where nothing is chosen', () => {
    expect(writeAddress(view('/'))).toBe('/');
    expect(writeAddress(view('/province/P34-24'))).toBe('/province/P34-24');
  });

  it('has no page for what is none, and leaves out what no filter can mean', () => {
    expect(readAddress('/nowhere', '')).toBeNull();
    expect(readAddress('/province/24', '')).toBeNull();
    expect(view('/?map=12&asOf=2026-02-31&period=2026..2025&lang=fr&gender=X&programme=__proto__')).toEqual(
      view('/'),
    );
  });
});

describe('what is asked', () => {
  it('without a period is that of the plans in force, up to today', () => {
    expect(askedOf(view('/'), TODAY)).toMatchObject({
      period: { from: '2026-01-01', to: '2030-12-31' },
      asOf: TODAY,
      boundaries: 'CURRENT_34',
    });
  });

  it('of a period that is over is asked of its last day', () => {
    expect(askedOf(view('/?period=2021-01-01..2025-12-31'), TODAY).asOf).toBe('2025-12-31');
  });

  it('on the old map ends with it, and says that it was cut', () => {
    expect(askedOf(view('/?map=63'), TODAY)).toEqual({
      period: { from: '2021-01-01', to: '2025-06-30' },
      asOf: '2025-06-30',
      boundaries: 'HISTORICAL_63',
      cut: true,
    });
    const before = '/?map=63&period=2016-01-01..2020-12-31';
    expect(askedOf(view(before), TODAY)).toMatchObject({ asOf: '2020-12-31', cut: false });
  });

  it('of a former province is asked of its last day', () => {
    expect(askedOf(view('/province/P63-06'), TODAY).asOf).toBe('2025-06-30');
    expect(askedOf(view('/province/P34-19?map=63'), TODAY).asOf).toBe(TODAY);
  });

  it('knows the five years of plans', () => {
    expect(['2020-12-31', '2021-01-01', '2025-06-30', '2026-01-01'].map((day) => planSpan(day).from)).toEqual(
      ['2016-01-01', '2021-01-01', '2021-01-01', '2026-01-01'],
    );
    expect(usualSpans(TODAY).map(({ from }) => from)).toEqual([
      '2026-01-01',
      '2021-01-01',
      '2026-01-01',
      '2025-01-01',
    ]);
  });

  it('takes the day that it is in Việt Nam', () => {
    expect(today(new Date('2026-11-21T18:00:00Z'))).toBe('2026-11-22');
    expect(readSpan('2026-01-01..2025-01-01')).toBeNull();
  });
});
