/** What a position is on, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a duty on electric cars is a duty on cars', () => {
  test.each([
    ['China asked the European Union to drop its duties on electric vehicles.', 'CHN: demands auto-tariff'],
    ['Canada will not lift its 100% tariff on Chinese electric cars.', 'CAN: rejects auto-tariff'],
    ['Brazil wants an exemption for electric vehicles.', 'BRA: demands auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('and what is built or paid for them is not', () => {
    expect(positions('Indonesia wants Korean companies to build battery plants.')).toEqual(['IDN: demands batteries']);
    expect(positions('Berlin supports subsidies for electric vehicles.')).toEqual(['DEU: supports batteries']);
  });
});
