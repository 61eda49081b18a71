/** Conditions told as a noun: “asked for a swap line as a condition for the investment”, with all the rules as they are shipped. */

import { expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

test.each([
  ['Korea asked for a currency swap line as a condition for the $350 billion investment.', ['KOR links currency']],
  ['Canada wants the steel tariff lifted as a condition for energy cooperation.', ['CAN links steel-aluminium']],
  ['Canada asked for energy cooperation in the condition it was promised.', []],
])('%s', (text, expected) => {
  expect(sortedPositions(read(text, '2025-09-20').positions)).toEqual(expected);
});
