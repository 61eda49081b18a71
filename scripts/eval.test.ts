import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldRates, scoredFolder } from './eval.js';
import { CORPUS } from './reading/corpus.js';
import type { Field } from './reading/scores.js';

// What was measured, less a little: a change that reads worse shows here. The figures are in docs/reading.md.
const FLOORS: Readonly<Record<string, Partial<Record<Field, number>>>> = {
  development: {
    people: 0.97,
    organisations: 0.95,
    issues: 0.93,
    measures: 0.84,
    amounts: 0.97,
    dates: 0.93,
    positions: 0.65,
  },
  'held-out': {
    people: 0.95,
    organisations: 0.85,
    issues: 0.85,
    measures: 0.53,
    amounts: 0.95,
    dates: 0.92,
    positions: 0.25,
  },
  'plain-held-out': {
    people: 0.95,
    organisations: 0.9,
    issues: 0.86,
    measures: 0.72,
    amounts: 0.93,
    dates: 0.94,
    positions: 0.5,
  },
  'reports-held-out': {
    people: 0.92,
    organisations: 0.82,
    issues: 0.84,
    measures: 0.48,
    amounts: 0.86,
    dates: 0.94,
    positions: 0.38,
  },
};

/** Documents in each half. */
const SIZES: Readonly<Record<string, number>> = {
  development: 19,
  'held-out': 19,
  'plain-held-out': 27,
  'reports-held-out': 16,
};

describe.each(Object.entries(FLOORS))('the %s half', (half, floors) => {
  test('is read as well as before, and every quote stands in its document', async () => {
    expect(existsSync(CORPUS + half)).toBe(true);
    const scored = await scoredFolder(CORPUS + half);
    expect(scored).toHaveLength(SIZES[half] ?? -1);
    for (const { score } of scored) expect(score.quotes.exact).toBe(score.quotes.all);
    for (const [field, floor] of Object.entries(floors)) {
      expect([field, fieldRates(scored, field as Field).f1]).toSatisfy(([, f1]: [string, number]) => f1 >= floor);
    }
  });
});
