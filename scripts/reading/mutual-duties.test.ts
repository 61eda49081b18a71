/** Duties of two sides on each other, duties of one's own, and duties that goods are hit with, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text, '2026-01-15').measures.map(dutyLine).sort();

describe('what two sides levy on each other', () => {
  test.each([
    [
      "Indian and Turkish tariffs of 20 per cent on each other's goods take effect.",
      ['IND on TUR: 20 all goods', 'TUR on IND: 20 all goods'],
    ],
    ["Peru and Chile put 12% tariffs on each other's wine.", ['CHL on PER: 12 wine', 'PER on CHL: 12 wine']],
    [
      "Norwegian and Japanese duties of 8 percent on $2 billion of each other's fish went into effect, Kenya said.",
      ['JPN on NOR: 8 seafood', 'NOR on JPN: 8 seafood'],
    ],
    [
      'Brazil and Korea are at odds. Brazilian and Korean tariffs of 10 per cent went into effect on Monday.',
      ['BRA on KOR: 10 all goods', 'KOR on BRA: 10 all goods'],
    ],
    [
      'Canadian and Mexican tariffs of 25 percent on American steel took effect.',
      ['CAN on USA: 25 steel', 'MEX on USA: 25 steel'],
    ],
    // Both bear it.
    [
      'India and Turkey face tariffs of 25 percent in the United States.',
      ['USA on IND: 25 all goods', 'USA on TUR: 25 all goods'],
    ],
    [
      'Goods from Chile and Peru meet a tariff of 25 percent.',
      ['null on CHL: 25 all goods', 'null on PER: 25 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('what is levied by a list of one’s own', () => {
  test.each([
    [
      'India responds to the tariffs by drawing up its own list of 25 per cent tariffs on American goods.',
      ['IND on USA: 25 all goods'],
    ],
    ['Chile answered with its own package of 30% duties on Peruvian copper.', ['CHL on PER: 30 copper']],
    ['Korea will publish its own 20% duties on Japanese steel.', ['KOR on JPN: 20 steel']],
    ['Norway objects to the Canadian duty of 30% on its fish.', ['CAN on NOR: 30 seafood']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('whoever hits goods with a duty levies it', () => {
  test.each([
    [
      'Vehicle exports from Chile and Peru stay free. Meanwhile, Korea has hit US car imports with a retaliatory 30% tariff.',
      'KOR on USA: 30 automobiles',
    ],
    ['Peru has hit Chilean wine with a 40% tariff.', 'PER on CHL: 40 wine'],
    ['Chinese cars were hit with a 100% duty by Canada.', 'CAN on CHN: 100 automobiles'],
    ['Brazilian coffee has been hit with a 50% tariff by Norway.', 'NOR on BRA: 50 coffee'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toContain(expected);
    expect(duties(text).filter((line) => line.includes(': 30 ') || line.includes(': 40 ')).length).toBeLessThan(2);
  });

  test('and it stands', () => {
    expect(read('Peru has hit Chilean wine with a 40% tariff.').measures[0]?.status).toBe('in-force');
  });
});

describe('what a sum is counted in is no side', () => {
  test.each([
    'The United States has tariffs on US$40 billion of Indian goods.',
    'America keeps duties on U.S.$3 billion of Peruvian copper.',
    'American tariffs on US $5 billion of Kenyan tea are in force.',
    'Australia has tariffs on AU$2 billion of Chilean wine.',
  ])('%s', (text) => {
    expect(read(text).slips).toEqual([]);
  });

  test('while a duty on one’s own goods is doubted', () => {
    expect(read('The United States has tariffs on US goods.').slips.map(({ kind }) => kind)).toEqual(['direction']);
  });

  test('and a magnitude is no good', () => {
    expect(duties('Japan announces a 10% tariff on $200bn of Korean exports.')).toEqual(['JPN on KOR: 10 all goods']);
    expect(duties('Norway set a 20% duty on €3bn of Indian steel.')).toEqual(['NOR on IND: 20 steel']);
  });
});
