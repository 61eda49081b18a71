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

test('dates are those of the file wherever the reader is', () => {
  expect(numbersIn('en').date('2025-04-24')).toBe('24 April 2025');
  expect(numbersIn('ko').date('2025-04-24')).toBe('2025년 4월 24일');
});
