import { describe, expect, it } from 'vitest';
import { mayJudge, shareText } from '../../dashboard/figures/coverage-text.ts';
import { NationalFigure } from '../../dashboard/figures/national-figure.tsx';
import type { Total } from '../../dashboard/figures/value.ts';
import { languageOf } from '../../dashboard/language/language.ts';
import { only, rendered } from './rendered.tsx';
import { coverage, NOTHING, rate, total, value, withStale } from './totals.tsx';

const vi = languageOf('vi');
const en = languageOf('en');
const PART = coverage(31, 34);
const WHOLE = coverage(34, 34);

function shown(given: Total | null, language = vi): string {
  const { elements, texts } = rendered(
    <NationalFigure total={given} path="report.totals.0.rate" language={language} />,
  );
  const element = only(elements, ({ attributes }) => 'data-figure' in attributes);
  // One text node, which is also what is read out.
  expect(texts).toEqual([element.text]);
  expect(element.attributes['aria-label']).toBe(element.text);
  return element.text;
}

describe('a national figure', () => {
  it('is one text with what it stands on, for eyes and ears', () => {
    expect(shown(total('partial', value(18_240), PART))).toBe('≥ 18.240 người\n31/34 tỉnh đã có số liệu');
    expect(shown(total('complete', value(18_240), WHOLE))).toBe('18.240 người\nCả nước (34/34 tỉnh)');
  });

  it('never says "cả nước" over a part, in either language, whatever the part', () => {
    for (const kind of ['partial', 'per-unit'] as const)
      for (const on of [PART, coverage(0, 34), withStale(31, 34, 3), coverage(34, 34, { share: 99.9 })])
        for (const of of [value(7), rate(70), NOTHING]) {
          expect(shown(total(kind, of, on))).not.toMatch(/cả nước|toàn quốc/i);
          expect(shown(total(kind, of, on), en)).not.toMatch(/whole country|national/i);
        }
    expect(shown(null)).not.toMatch(/cả nước/i);
  });

  it('is a lower bound as a count of a part, and none as a rate', () => {
    expect(shown(total('partial', value(0), PART))).toMatch(/^≥ 0 người\n/);
    expect(shown(total('partial', rate(73.14), PART))).toBe('73,14 %\n31/34 tỉnh đã có số liệu');
    const bound = value(3000, { operator: 'MORE_THAN', lowOpen: true, high: null, highOpen: true });
    expect(shown(total('partial', bound, PART))).toMatch(/^> 3\.000 người\n/);
  });

  it('added unit by unit is no bound at all, and says that persons may count twice', () => {
    const text = shown(total('per-unit', value(500), PART));
    expect(text).toMatch(/^500 người\n31\/34 tỉnh đã có số liệu; .*nhiều lần$/);
    expect(text).not.toContain('≥');
  });

  it('says how much of it is old, and how old', () => {
    expect(shown(total('partial', value(9), withStale(31, 34, 3)))).toBe(
      '≥ 9 người\n31/34 tỉnh đã có số liệu: 28 mới + 3 cũ (cũ nhất 12/09/2026)',
    );
    expect(shown(total('complete', value(9), withStale(34, 34, 3)))).toBe(
      '9 người\nCả nước (34/34 tỉnh): 31 mới + 3 cũ (cũ nhất 12/09/2026)',
    );
  });

  it('that nobody gave is … and never 0', () => {
    expect(shown(total('partial', NOTHING, coverage(0, 34)))).toBe('…\n0/34 tỉnh. Không đơn vị nào trả lời.');
    expect(shown(null)).toBe('…\nchưa có số liệu');
  });

  it('counts units as what they are', () => {
    const old = coverage(2, 2, { expected: ['P63-01', 'P63-02'] });
    expect(shown(total('complete', value(1), old))).toContain('2/2 tỉnh cũ');
    const both = coverage(2, 2, { expected: ['P63-01', 'P34-01'] });
    expect(shown(total('complete', value(1), both))).toContain('2/2 đơn vị ghi nhận');
  });
});

describe('what a total weighs', () => {
  it('is told in percent of plan or population, and not at all where it is not known', () => {
    expect(shareText(coverage(31, 34, { share: 88.04, weighedBy: 'PLANNED_COUNT' }), vi)).toBe(
      '88 % chỉ tiêu',
    );
    expect(shareText(coverage(31, 34, { share: 99.99 }), vi)).toBe('99,9 % đối tượng');
    expect(shareText(PART, vi)).toBeNull();
  });

  it('must be 95 % before colours judge it', () => {
    expect([null, 94.99, 95, 100].map((share) => mayJudge(coverage(31, 34, { share })))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
