import { describe, expect, it } from 'vitest';
import { figureText, UnitFigure, unitText } from '../../dashboard/figures/unit-figure.tsx';
import { valueText } from '../../dashboard/figures/value-text.ts';
import { languageOf } from '../../dashboard/language/language.ts';
import { rendered } from './rendered.tsx';
import { coverage, NOTHING, rate, total, value, withStale } from './totals.tsx';

const vi = languageOf('vi');

describe('a figure of a unit', () => {
  it('has three forms: a number, … with the reason, a number with the day it is of', () => {
    expect(unitText(total('complete', value(12), coverage(1, 1)), vi)).toMatchObject({
      text: '12',
      state: 'value',
    });
    expect(unitText(total('partial', NOTHING, coverage(0, 1)), vi)).toMatchObject({
      text: '…',
      state: 'unavailable',
      why: 'Cán bộ: quá thời hạn',
    });
    expect(unitText(total('complete', value(12), withStale(1, 1, 1)), vi)).toMatchObject({
      text: '12',
      state: 'stale',
      staleOn: '2026-09-12',
    });
    expect(unitText(null, vi)).toMatchObject({ text: '…', state: 'unavailable' });
  });

  it('is 0 where it is zero, – where the question does not apply, … where it is withheld or not computable', () => {
    expect(figureText(value(0), vi).text).toBe('0');
    expect(figureText(value(null, { state: 'NOT_APPLICABLE' }), vi)).toMatchObject({
      text: '–',
      state: 'not-applicable',
    });
    for (const state of ['NO_FIGURE', 'NOT_COMPUTABLE', 'SUPPRESSED'] as const)
      expect(figureText(value(null, { state }), vi)).toMatchObject({ text: '…', state: 'unavailable' });
  });

  it('of which one of two predecessors gave its part is a bound', () => {
    expect(unitText(total('partial', value(3344), coverage(1, 2)), vi).text).toBe('≥ 3.344');
  });

  it('carries its form, its place in the answer and its reason in the page', () => {
    const shown = unitText(total('partial', NOTHING, coverage(0, 1)), vi);
    const { elements } = rendered(<UnitFigure shown={shown} path="report.rows.3" language={vi} />);
    expect(elements[0]?.attributes).toMatchObject({
      class: 'figure unavailable',
      title: 'Cán bộ: quá thời hạn',
    });
    expect(elements[1]).toMatchObject({
      attributes: { 'data-figure': 'report.rows.3', 'data-state': 'unavailable' },
      text: '…',
    });
    const old = unitText(total('complete', value(12), withStale(1, 1, 1)), vi);
    const { texts } = rendered(<UnitFigure shown={old} path="report.rows.3" language={vi} />);
    expect(texts).toEqual(['12', ' ◷ 12/09/2026']);
  });
});

describe('the text of a value', () => {
  it.each([
    [value(18_240), '18.240'],
    [value(20, { operator: 'NEARLY', approximate: true }), 'gần 20'],
    [value(20, { operator: 'ABOUT', approximate: true }), 'khoảng 20'],
    [value(5, { operator: 'RANGE', high: 10 }), '5–10'],
    [value(5, { operator: 'AT_LEAST', high: null, highOpen: true }), '≥ 5'],
    [value(3000, { operator: 'MORE_THAN', lowOpen: true, high: null, highOpen: true }), '> 3.000'],
    [value(null, { high: 4, lowOpen: true }), '≤ 4'],
    [value(null, { operator: 'UNSPECIFIED' }), 'không nêu số'],
    [rate(72.06), '72,06 %'],
    [rate(99.996), '99,99 %'],
    [value(65, { countUnit: 'PHAN_TRAM', state: 'REPORTED' }), '65 %'],
  ])('keeps what its source said', (given, text) => {
    expect(valueText(given, vi)).toBe(text);
  });

  it('is cut off and never rounded up, in tiles too', () => {
    expect(valueText(rate(89.99), vi, false, 'bare')).toBe('89,9');
    expect(valueText(rate(89.99), vi, false, 'short')).toBe('89,9 %');
    expect(valueText(rate(73.14), languageOf('en'))).toBe('73.14%');
  });
});
