import { expect, test } from 'vitest';
import { signedDecimal, signedWhole } from '../index.js';

test.each([
  [1234.4, '+1,234'],
  [-0.4, '0'],
  [-1234567.5, '−1,234,567'],
])('%d is %s', (value, text) => {
  expect(signedWhole(value)).toBe(text);
});

test.each([
  [0.12345, 3, '+0.123'],
  [-0.0004, 3, '0.000'],
  [-2, 1, '−2.0'],
])('%d with %d decimals is %s', (value, digits, text) => {
  expect(signedDecimal(value, digits)).toBe(text);
});
