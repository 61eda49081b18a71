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

describe('what a deal has a side do, told in the present', () => {
  test.each([
    ['Jakarta drops its 50% duty on European cars in five years.', 'IDN: offers auto-tariff'],
    ['Under the pact, the EU opens a quota of 180,000 tonnes of poultry.', 'EU: offers pork-poultry'],
    ['Norway also phases out its tariffs on beef.', 'NOR: offers beef'],
  ])('is given: %s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'If Jakarta drops its duty on cars, prices will fall.',
    'Inflation cuts demand for cars while the tariff stays.',
    'Korea opens a factory for cars in Georgia.',
  ])('is not: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});
