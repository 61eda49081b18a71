import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from './numbers.js';

test('money is printed in whole millions with its sign', () => {
  for (const language of ['en', 'ko'] as const) {
    const { money } = numbersIn(language);
    expect([1234.5, -1234.4, 0, -0.4, 0.4].map(money)).toEqual(['+1,235', '−1,234', '0', '0', '0']);
  }
});

test('what is printed is the value to the last digit', () => {
  const { money, finePercent } = numbersIn('en');
  const read = (text: string) => Number(text.replace('−', '-').replaceAll(',', '').replace(' %', ''));
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(Math.abs(read(money(value)) - value)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(read(finePercent(value)) - value)).toBeLessThanOrEqual(0.00051);
    }),
  );
});

test('rates and differences have two digits, rates of the law those they have', () => {
  for (const language of ['en', 'ko'] as const) {
    const { rate, points, legalRate } = numbersIn(language);
    expect([0.13622, 0, 1].map(rate)).toEqual(['13.62 %', '0.00 %', '100.00 %']);
    expect([0.05288, -0.0099, 0.00001, -0.00001].map(points)).toEqual(['+5.29', '−0.99', '0.00', '0.00']);
    expect([0.25, 0.125].map(legalRate)).toEqual(['25 %', '12.5 %']);
  }
});

test('dates are those of the file wherever the reader is', () => {
  expect(numbersIn('en').date('2025-04-24')).toBe('24 April 2025');
  expect(numbersIn('ko').date('2025-04-24')).toBe('2025년 4월 24일');
});
