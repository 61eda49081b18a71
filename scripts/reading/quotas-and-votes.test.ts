/** Whose quotas they are, duties that are only to be voted on, shares that moved, and names that hold “today”, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const duties = (text: string) =>
  read(text).measures.map(
    ({ imposer, target, rate_pct, quantity, product, status }) =>
      `${imposer} on ${target}: ${rate_pct ?? quantity} ${product} ${status}`,
  );

describe('a quota is of whoever lets the goods in', () => {
  test.each([
    ['Canada has a guaranteed quota of 5,000 tonnes of beef that it can export to Japan.', 'JPN on CAN'],
    ["Peru's growers have a quota of 12,000 tonnes of rice in the EU.", 'EU on PER'],
    ['Vietnam has a quota of 80,000 tonnes of rice in the EU.', 'EU on VNM'],
    ['The EU raised its offer of a beef quota of 24,000 tonnes to Australia.', 'EU on AUS'],
    ['Japan will let in 30,000 tonnes of rice under a quota for U.S. rice.', 'JPN on USA'],
    ['Canada has a quota of 500 tonnes for Chilean beef.', 'on CHL'],
  ])('%s', (text, expected) => {
    expect(duties(text)[0]).toContain(expected);
  });
});

describe('a duty to vote on is proposed', () => {
  test.each([
    ['EU countries prepare to vote on tariffs of up to 35.3 per cent on electric vehicles from China.', 'proposed'],
    ['Lawmakers in Mexico are to vote on a 50 percent tariff on cars from China.', 'proposed'],
    ['After a long debate Mexico imposed a 50 percent tariff on cars from China.', 'in-force'],
  ])('%s', (text, expected) => {
    expect(duties(text)[0]).toContain(expected);
  });
});

describe('a share that moved is no duty', () => {
  test.each([
    'Lima said that 26% of Peruvian goods enter the U.S. without additional tariffs. That’s up from 23%.',
    'Japan said that 40% of its goods enter the U.S. duty-free. That is down from 60%.',
  ])('%s', (text) => {
    expect(duties(text).filter((line) => /: (?:23|60) /.test(line))).toEqual([]);
  });

  test('a duty that rose is', () => {
    const told = duties('The U.S. tariff on Japanese cars is 25%. That is up from 2.5%.');
    expect(told.some((line) => line.includes('2.5 automobiles'))).toBe(true);
  });
});

describe('“today” in a name', () => {
  test.each([
    ['Steel Trade Today is a newsletter.', 0],
    ['Only Steel Trade Today tells you so.', 0],
    ['Today Japan asked for a lower duty on cars.', 1],
    ['Japan and Peru meet today on rice.', 1],
  ])('%s', (text, expected) => {
    expect(read(text, '2025-10-07').dates.length).toBe(expected);
  });
});
