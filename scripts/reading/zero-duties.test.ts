/** Duties of zero, however they are told, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “0 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(({ rate_pct, product }) => `${rate_pct} ${product}`);
}

describe('what is asked for or given “for duty-free …”', () => {
  test.each([
    ['Kenya pressed the European Union for duty-free access for tea.', ['0 tea']],
    ['Colombia wins duty-free entry for coffee in exchange for zero duty on American corn.', ['0 coffee', '0 corn']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expect.arrayContaining(expected));
  });

  test('“tariffs or zero tariffs” states none', () => {
    expect(duties('Low or zero tariffs on coffee are what Colombia wants.')).toEqual([]);
  });
});

describe('all goods, where the clause says so', () => {
  test.each([
    ['Argentina will let in all American goods duty-free.', ['0 all goods']],
    ['China offers zero duty on all products from Ghana.', ['0 all goods']],
    ['Under the deal American goods will enter Peru without duty.', ['0 all goods']],
    ['Zambia charges no duty on anything American.', ['0 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test.each([
    'Nearly all American goods will enter Peru duty-free.',
    'American goods named in the annex will enter Peru duty-free.',
    'Some American goods will enter Peru duty-free.',
    'Almost everything American will enter Peru duty-free.',
  ])('not here: %s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});

describe('“zero” alone', () => {
  test.each([
    ['Under the pact, U.S. tariffs on Swiss medicines will be zero.', ['0 pharmaceuticals']],
    ['Jordan asked that American tariffs on its garments remain zero permanently.', ['0 textiles']],
    [
      'Tariffs are not the issue with Chile, the minister said. Chilean wine already comes into Japan at zero.',
      ['0 wine'],
    ],
    ['Thai cars have paid nothing since 2018 in Vietnam, whatever the tariff is.', ['0 automobiles']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test.each([
    'Tariffs hurt Chilean wine, and growth in Japan will be zero for a year.',
    'Despite the tariff, the importer of Chilean wine has paid nothing to its growers.',
    'Sales of Chilean wine went to zero, whatever the tariff.',
  ])('not here: %s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});

test('“for … and for …” asks for both', () => {
  expect(duties('Kenya asks for duty-free access for industrial goods and for wheat.')).toEqual([
    '0 industrial goods',
    '0 wheat',
  ]);
  expect(duties('Kenya asks for duty-free access for wheat and for talks on Monday.')).toEqual(['0 wheat']);
});
