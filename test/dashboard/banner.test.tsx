import { describe, expect, it } from 'vitest';
import type { UnitCoverage } from '../../client/lien-thong.ts';
import { readAddress, type View } from '../../dashboard/address/view.ts';
import { type Choice, chosenTarget } from '../../dashboard/answers/targets.ts';
import { languageOf } from '../../dashboard/language/language.ts';
import { Banner } from '../../dashboard/parts/banner.tsx';
import { MissingRows } from '../../dashboard/parts/missing-rows.tsx';
import { reference } from './reference.tsx';
import { rendered } from './rendered.tsx';
import { coverage, total, value } from './totals.tsx';

const vi = languageOf('vi');
const VIEW = viewAt('/');

function viewAt(path: string): View {
  const read = readAddress(path, '');
  if (!read) throw new Error(`No page at ${path}.`);
  return read;
}

const entry = (unit: string, state: UnitCoverage['state'], asOf?: string): UnitCoverage => ({
  ...{ unit, domain: 'personnel', state },
  ...(asOf ? { asOf } : {}),
});

function banner(entries: readonly UnitCoverage[], totals = [coverage(1, 2)]) {
  const named = totals.map((on) => ({ total: total('partial', value(1), on), path: 'report.totals.0' }));
  const props = {
    view: VIEW,
    language: vi,
    reference,
    coverage: entries,
    rowIds: ['P34-22', 'P34-24'],
    totals: named,
  };
  const { elements } = rendered(<Banner {...props} />);
  return elements[0];
}

describe('the banner', () => {
  it('names who is missing and why, in plain words, and says that totals are not those of the country', () => {
    const shown = banner([entry('P34-22', 'TIMEOUT'), entry('P34-24', 'OK')]);
    expect(shown?.attributes.role).toBe('status');
    expect(shown?.text).toContain('Thiếu 1/2 tỉnh.');
    expect(shown?.text).toContain('KHÔNG phải số cả nước');
    expect(shown?.text).toContain('Quá thời hạn: Quảng Ninh (cán bộ).');
    expect(shown?.text).toContain('Xem nguồn số liệu');
  });

  it('counts a province once, whichever of its old units is silent', () => {
    const shown = banner([entry('P63-24', 'TIMEOUT'), entry('P63-27', 'UNREACHABLE')]);
    expect(shown?.text).toContain('Thiếu 1/2 tỉnh.');
    expect(shown?.text).toContain('Không kết nối được: Bắc Ninh');
  });

  it('is empty, and still there for screen readers, when everybody gave a figure', () => {
    const shown = banner([entry('P34-22', 'OK')], [coverage(2, 2)]);
    expect(shown).toMatchObject({ attributes: { role: 'status' }, text: '' });
  });

  it('speaks of units that answered and have no figure, although nobody is missing', () => {
    const silent = coverage(1, 2, { missing: [], withoutFigure: ['P34-02'] });
    const shown = banner([entry('P34-22', 'OK')], [silent]);
    expect(shown?.text).toContain('1 đơn vị đã trả lời nhưng không có số liệu.');
    expect(shown?.text).toContain('KHÔNG phải số cả nước');
  });

  it('speaks of those targets alone where the totals of others are whole', () => {
    const shown = banner([entry('P34-22', 'TIMEOUT')], [coverage(1, 2), coverage(2, 2)]);
    expect(shown?.text).toContain('1/2 chỉ tiêu');
    expect(shown?.text).toContain('Tổng của các chỉ tiêu đó KHÔNG phải số cả nước.');
    expect(shown?.text).not.toContain('dưới đây');
  });

  it('says whose figures are old, and since when', () => {
    const shown = banner([entry('P34-22', 'STALE', '2026-09-12T01:00:00Z')], [coverage(2, 2)]);
    expect(shown?.text).toMatch(/số liệu cũ của 1 đơn vị, cũ nhất ngày .*12\/09\/2026/);
    expect(shown?.text).not.toContain('Thiếu');
  });
});

describe('the end of a table', () => {
  it('holds those without figures, unranked, with the reason and a way to ask again', () => {
    const frame = { view: VIEW, language: vi, reference, go() {}, adjust() {}, retry() {} };
    const missing = [{ unitId: 'P34-22', name: 'Quảng Ninh', why: 'Cán bộ: quá thời hạn' }];
    const { elements } = rendered(<MissingRows {...{ frame, missing }} columns={4} after={3} isRanked />);
    const row = elements.find(({ attributes }) => attributes['data-unit'] === 'P34-22');
    expect(row?.text).toBe('Quảng Ninh… Cán bộ: quá thời hạn');
    expect(elements.find(({ name }) => name === 'button')?.text).toBe('Hỏi lại');
    expect(elements.some(({ attributes }) => 'data-rank' in attributes)).toBe(false);
  });
});

describe('the filter of targets', () => {
  const rates: Choice = { kinds: ['RATE'], singly: [], usual: 'all' };
  const chosen = (target: string | null, choice = rates) => {
    const { value, measures } = chosenTarget(target, '2026-11-22', reference, choice);
    return [value, measures.map(({ id }) => id)];
  };

  it('takes one measure, a group, or all rates of the day', () => {
    expect(chosen('CM')).toEqual(['CM', ['CM']]);
    expect(chosen('group:LLCT')).toEqual(['group:LLCT', ['LL1', 'LL2']]);
    expect(chosen(null)).toEqual(['all', ['CM', 'LL1', 'LL2']]);
  });

  it('reads what the page cannot show, or what is no more, as if nothing was chosen', () => {
    expect(chosen('LOP')).toEqual(['all', ['CM', 'LL1', 'LL2']]);
    expect(chosen('GONE')).toEqual(['all', ['CM', 'LL1', 'LL2']]);
    expect(chosen('group:LLCT', { ...rates, singly: ['LLCT'], usual: 'first' })).toEqual(['LL1', ['LL1']]);
  });
});
