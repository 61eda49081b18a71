/** Whose a position is where titles are long: portfolios of several fields, names between commas, two ministers side by side. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a portfolio of two fields', () => {
  test.each([
    [
      'Minister of Economy and Finance Choi Sang-mok asked for the removal of the car tariff.',
      'KOR, Choi Sang-mok: demands auto-tariff',
    ],
    [
      'Minister for Trade and Industry Ong Ye Kung said Singapore opposes the steel tariff.',
      'SGP, Ong Ye Kung: rejects steel-aluminium',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('what “of … and …” joins elsewhere is governed still', () => {
    expect(positions('Despite the wishes of farmers and Norway the duty on beef stays under review.')).toEqual([]);
  });
});

describe('two ministers side by side both ask', () => {
  test.each([
    [
      'Finance Minister Choi Sang-mok and Minister of Trade, Industry and Energy Ahn Duk-geun asked for the removal of the car tariff.',
    ],
    [
      'Minister of Economy and Finance Choi Sang-mok and Trade Minister Ahn Duk-geun asked for the removal of the car tariff.',
    ],
  ])('%s', (text) => {
    expect(positions(text)).toEqual([
      'KOR, Choi Sang-mok: demands auto-tariff',
      'KOR, Ahn Duk-geun: demands auto-tariff',
    ]);
  });
});

test('two ministers of one side are no two sides', () => {
  const meeting =
    'Choi Sang-mok, the South Korean finance minister, and Trade Minister Ahn Duk-geun met Scott Bessent. ';
  expect(positions(`${meeting}Choi Sang-mok and Ahn Duk-geun said Korea would keep its rice tariff.`)).toEqual([
    'KOR, Choi Sang-mok: rejects rice',
    'KOR, Ahn Duk-geun: rejects rice',
  ]);
});

describe('a name between commas after its title speaks', () => {
  test.each([
    [
      "Canada's trade minister, Mary Ng, said Ottawa would not lift its steel tariff.",
      'CAN, Mary Ng: rejects steel-aluminium',
    ],
    [
      "The head of the German carmakers' association VDA, Hildegard Müller, called for lower car tariffs.",
      'DEU, Hildegard Müller: demands auto-tariff',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });
});
