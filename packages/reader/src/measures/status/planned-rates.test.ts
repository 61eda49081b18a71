import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { measuresRead } from '../document/measures-read.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';

const ratesIn = (text: string) => {
  const made = prepared(text);
  const names = namesIn(made);
  const dates = findDates(made, published('2025-07-30'));
  return measuresRead(findMeasureMentions(made, rules, names, dates)).map(
    ({ rate_pct, from_pct, status }) => `${rate_pct} from ${from_pct}: ${status}`,
  );
};

describe('a rate before', () => {
  it.each([
    [
      'The United States agreed to cut its tariff on Japanese cars to 15%, down from a threatened 25%.',
      ['15 from 25: agreed', '25 from null: threatened'],
    ],
    [
      'The deal lowers the U.S. tariff on EU goods from the threatened 30% to 15%.',
      ['30 from null: threatened', '15 from 30: agreed'],
    ],
    [
      'The United States agreed to cut its tariff on Japanese cars from 25% to 15%.',
      ['25 from null: in-force', '15 from 25: agreed'],
    ],
    [
      'The United States announced duties of 3 percent to 18 percent on lumber from Canada.',
      ['3 from null: announced', '18 from null: announced'],
    ],
    [
      'The United States raised its duty on lumber from Canada from 3 percent to 18 percent.',
      ['3 from null: removed', '18 from 3: in-force'],
    ],
  ])('stands until it is changed, and was never more than a threat where that is said: %s', (text, rates) => {
    expect(ratesIn(text)).toEqual(rates);
  });
});
