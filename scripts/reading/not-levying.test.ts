/** Economies named beside a duty that do not levy it: whose own goods bear it, who is bought from, whose goods are spared. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const duties = (text: string) => read(text).measures.map(dutyLine).sort();

describe('a side’s own goods bear the duty that its partner levies', () => {
  test.each([
    [
      'Indonesia agreed to remove tariffs on U.S. goods, while its own exports will face 19%.',
      'USA on IDN: 19 all goods',
    ],
    ['Chile scrapped its tariffs on Peruvian grapes, but its own grapes still pay 12 percent.', 'PER on CHL: 12 fruit'],
    ['The EU will scrap its duties on American cars while its own are charged 15%.', 'USA on EU: 15 automobiles'],
    ['Japan will keep its rice duty though its cars are charged 15%.', 'null on JPN: 15 automobiles'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });

  test('but its duties are its own', () => {
    expect(duties('Chile cut its duty on Peruvian grapes to 12 percent.')).toEqual(['CHL on PER: 12 fruit']);
  });
});

describe('who is bought from levies nothing', () => {
  test.each([
    ['India faces a 50% tariff, half of it for buying Russian oil.', 'null on IND: 50 all goods'],
    ['India faces an extra 25% duty over its imports of crude from Iran.', 'null on IND: 25 all goods'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });

  test('who buys may', () => {
    expect(duties('India put a 30% duty on the almonds that it imports from the United States.')).toEqual([
      'IND on USA: 30 almonds',
    ]);
  });
});

test('whose goods are spared a duty does not levy it', () => {
  expect(duties("Mexico's avocados are spared the 30% tariff.").join()).not.toMatch(/^MEX on/);
});
