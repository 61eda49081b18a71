/** What a side proposes to change, its own or another's, and rates told by what becomes of them; with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text, '2025-11-24').positions);

describe('a proposal offers what is one’s own and asks for what is another’s', () => {
  test.each([
    ['Brussels has proposed scrapping its duties on beef.', ['EU offers beef']],
    ['India proposed removing its tariff on rice.', ['IND offers rice']],
    [
      'The European Commission proposed to eliminate EU tariffs on steel.',
      ['EU European Commission offers steel-aluminium'],
    ],
    ['Japan proposed cutting American tariffs on its cars.', ['JPN demands auto-tariff']],
    ['Canada proposed scrapping U.S. duties on its lumber.', ['CAN demands lumber-tariff']],
    ['Seoul proposed scrapping the tariffs on cars.', ['KOR demands auto-tariff']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

test('to buy American corn is no rule on procurement', () => {
  expect(positions('Washington asked India to buy American corn.')).toEqual(['USA demands farm-purchases']);
  expect(positions('Ottawa objects to Buy American provisions.')).toEqual(['CAN rejects procurement']);
});

test.each([
  ['Washington wants New Delhi to stop buying Russian oil before it lifts the additional 25% duty.', 'USA 25 in-force'],
  ['Tokyo wants Beijing to resume seafood imports before it drops the 20% duty.', 'JPN 20 in-force'],
  ['The European car tariff was cut from 27.5%.', 'null 27.5 removed'],
])('%s', (text, expected) => {
  const [duty] = read(text, '2025-11-24').measures;
  expect(`${duty?.imposer} ${duty?.rate_pct} ${duty?.status}`).toBe(expected);
});
