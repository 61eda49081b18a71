/** What a side tells it has done, and words that only look like an act, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('a side tells what it has done away with', () => {
  test.each([
    ['Canada announced it has scrapped its digital services tax.', ['CAN offers digital-services-tax']],
    ['Norway said on Friday it had cut its duty on beef.', ['NOR offers beef']],
    [
      'The US has confirmed it reduced tariffs on Japanese cars from 25 percent to 15 percent.',
      ['USA offers auto-tariff'],
    ],
    ['Farmers said it had cut their income.', []],
    ['India announced it had suspended imports of beef.', []],
    ['Japan said it lowered its forecast for beef.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('words that are no act', () => {
  test.each([
    'A court in Washington handed down a ruling against the steel tariffs.',
    'The tribunal of Peru ruled against the duty on beef.',
    '"Japan has a strong will to keep talking about its rice quota," a trader said.',
    'Tokyo would need to explore what is best on its rice quota, Trade Minister Yoji Muto said.',
    'Anna Berg, a Norwegian minister, had planned to fly home but delayed her flight over the beef quota.',
  ])('%s', (text) => {
    expect(positions(text).filter((line) => !line.includes(' open '))).toEqual([]);
  });

  test.each([
    ['Japan will keep its rice quota.', 'JPN rejects rice'],
    ['Norway planned to lower its beef duty but raised its cod quota.', 'NOR offers beef'],
  ])('an act stays one: %s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});
