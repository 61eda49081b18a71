import { describe, expect, it } from 'vitest';
import { mayBeIn } from './currency-marks.js';
import { mayMeanDay } from './days-in-text.js';
import { isOneOf, percentagesIn, sumsIn } from './numerals.js';

describe('percentages', () => {
  it.each([
    ['a 25% duty', [25]],
    ['a 25 percent duty', [25]],
    ['cut from 25 to 15 per cent', [25, 15]],
    ['10–20% on 25 companies', [10, 20]],
    ['10, 15 or 20 percent', [10, 15, 20]],
    ['관세를 25%에서 15%로 낮추기로', [25, 15]],
    ['관세율 １０％', [10]],
    ['12.5퍼센트', [12.5]],
    ['2,5 Prozent', [2.5]],
    ['twenty-five percent', [25]],
    ['a 2½ percent rate', [2.5]],
    ['duty-free entry', [0]],
    ['무관세로 수출', [0]],
    ['25 companies in 2025', []],
    ['within 90 days, $350 billion', []],
  ])('of “%s”', (text, rates) => {
    expect([...percentagesIn(text)].sort()).toEqual([...rates].sort());
  });
});

describe('sums', () => {
  it.each([
    ['$350 billion', 350e9],
    ['$350bn', 350e9],
    ['US$ 1.5 trillion', 1.5e12],
    ['3500억 달러', 350e9],
    ['3,500억달러', 350e9],
    ['1조 2000억원', 1.2e12],
    ['1조2천억 원', 1.2e12],
    ['3천500억 달러', 350e9],
    ['5천만 달러', 50e6],
    ['20 Milliarden Euro', 20e9],
    ['600.000 millones', 600e9],
    ['a billion dollars', 1e9],
    ['fifteen million', 15e6],
    ['$2–3 billion', 2e9],
    ['$100,000', 100_000],
    ['₹50 crore', 500e6],
  ])('“%s”', (text, value) => {
    expect(isOneOf(value, sumsIn(text))).toBe(true);
  });

  it.each([
    ['$350 billion', 350e6],
    ['$35 billion', 350e9],
    ['3500억 달러', 35e9],
    ['$20m', 20e9],
    ['about the deal', 1e9],
  ])('“%s” is not %d', (text, value) => {
    expect(isOneOf(value, sumsIn(text))).toBe(false);
  });

  it('in a currency that the text names', () => {
    expect(mayBeIn('$350 billion', 'USD')).toBe(true);
    expect(mayBeIn('C$2 billion', 'CAD')).toBe(true);
    expect(mayBeIn('1조 2000억원', 'KRW')).toBe(true);
    expect(mayBeIn('3500억 달러', 'KRW')).toBe(false);
    expect(mayBeIn('€20bn', 'USD')).toBe(false);
    expect(mayBeIn('20bn', 'USD')).toBe(true);
  });
});

describe('days', () => {
  it.each([
    ['said on April 22', '2025-04-22', null, true],
    ['said on April 23', '2025-04-22', null, false],
    ['지난 22일(현지시간) 밝혔다', '2025-04-22', '2025-04-23', true],
    ['지난 22일(현지시간) 밝혔다', '2025-04-21', '2025-04-23', false],
    ['said on Tuesday', '2025-04-22', '2025-04-23', true],
    ['said on Tuesday', '2025-04-21', '2025-04-23', false],
    ['said on Tuesday', '2025-02-18', '2025-04-23', false],
    ['said yesterday', '2025-04-22', '2025-04-23', true],
    ['by the end of 2028', '2028-12-31', '2025-04-23', true],
    ['by the end of 2028', '2028-06-30', '2025-04-23', false],
    ['effective 2025-08-07', '2025-08-07', null, true],
    ['8월 7일부터', '2025-08-07', null, true],
    ['they may market 22 cars', '2025-03-22', null, false],
  ])('“%s” as %s', (text, day, published, expected) => {
    expect(mayMeanDay(text, day, published)).toBe(expected);
  });
});
