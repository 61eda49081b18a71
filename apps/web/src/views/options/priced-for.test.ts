import type { Issue } from '@parley/talks';
import { expect, test } from 'vitest';
import { pricedFor } from './priced-for.js';

const value = { low: 0, central: 1, high: 2, because: 'so', whose: 'ours' };
const issue: Issue = {
  title: 'Issue',
  category: 'other',
  scope: [],
  options: {
    none: { title: 'None', status_quo: true },
    one: { title: 'One', stated: { A: value } },
    pay: { title: 'Pay', transfers: [{ from: 'A', to: 'B', amount: 1, currency: 'USD', per: 'year' }] },
  },
};

test('an option is priced for the parties that something gives it a value for', () => {
  expect(pricedFor(issue, 'one', 'none', 'A')).toBe(true);
  expect(pricedFor(issue, 'one', 'none', 'B')).toBe(false);
  expect(pricedFor(issue, 'pay', 'none', 'B')).toBe(true);
  expect(pricedFor(issue, 'pay', 'none', 'C')).toBe(false);
});

test('against a priced no-deal option every option has a value', () => {
  expect(pricedFor(issue, 'none', 'one', 'A')).toBe(true);
});
