/** Korean names in Latin letters that are written by other rules: one person, and no doubt or a soft one. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const doubts = (text: string) =>
  read(text).slips.map(
    ({ kind, as_stated, expected, certainty }) => `${kind} | ${as_stated} | ${expected} | ${certainty}`,
  );

describe('no doubt', () => {
  test.each([
    'Seoul, November 20, 2025. Kim Jeonggwan, minister of trade, industry and resources, said Korea would invest.',
    'Seoul, November 20, 2025. Trade Minister Yeo Hangu said Korea would invest.',
  ])('%s', (text) => expect(doubts(text)).toEqual([]));
});

test('a soft one where one document writes both', () => {
  const text = 'Acting President Han Duck-soo spoke on April 8, 2025. Han Duk-soo said Korea would negotiate.';
  expect(read(text).people.map(({ name }) => name)).toEqual(['Han Duck-soo']);
  expect(doubts(text)).toEqual(['name-variant | Han Duk-soo | Han Duck-soo | soft']);
});

test('other given names are other people', () => {
  const text =
    'Seoul, November 20, 2025. Kim Min-ho, minister of trade, industry and resources, said Korea would invest.';
  expect(doubts(text).length).toBeGreaterThan(0);
  expect(read('Kim Jung-kwan met Kim Min-kwan in Korea, said Rep. Kim Min-kwan.').people.length).toBe(2);
});

test('a name of the table without its hyphen too', () => {
  expect(doubts('Ahn Deokgeun, minister of trade, spoke in Korea. Ahn Dukgeun left.')).toEqual([
    'name-variant | Ahn Deokgeun | Ahn Dukgeun | soft',
  ]);
});
