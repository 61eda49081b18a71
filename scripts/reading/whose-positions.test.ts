/** Whose a position is, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a people and its delegation stand for their government', () => {
  test.each([
    ['The Americans want Tokyo to lower its duty on beef.', 'USA: demands beef'],
    ['On dairy the Canadians have ruled out any new quota.', 'CAN: rejects dairy'],
    ['The Swiss asked for lower duties on pharmaceuticals.', 'CHE: demands pharmaceutical-tariff'],
    ['The Norwegian delegation rejected tariffs on salmon.', 'NOR: rejects fisheries'],
  ])('%s', (text, expected) => {
    expect(read(text).positions.map(({ capacity }) => capacity)).toEqual(['government']);
    expect(positions(text)).toEqual([expected]);
  });

  test('officials, and what belongs to a people, do not', () => {
    expect(positions('Swiss officials asked for lower duties on pharmaceuticals.')).toEqual([
      'CHE, Swiss officials: demands pharmaceutical-tariff',
    ]);
    expect(positions('The Japanese carmakers want the tariff on cars to go.')).toEqual([
      'JPN, The Japanese carmakers: demands auto-tariff',
    ]);
  });
});
