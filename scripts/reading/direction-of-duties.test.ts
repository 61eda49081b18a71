/** Which side levies a duty and which bears it, where two sides speak of their duties by turns, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('whose own a duty is', () => {
  test.each([
    [
      'Washington will cut its tariff on Japanese goods from 45% to 30%. Tokyo will bring its own down to 10% from 25%.',
      ['USA on JPN: 45 all goods', 'USA on JPN: 30 all goods', 'JPN on USA: 10 all goods', 'JPN on USA: 25 all goods'],
    ],
    [
      'Washington cut its tariff on Peruvian goods to 10 percent. Lima will lower its own on American corn to 5 percent.',
      ['USA on PER: 10 all goods', 'PER on USA: 5 corn'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('whoever is spared a duty bears it', () => {
  test.each([
    [
      'The United States charges many. Britain wishes to be spared the 25% tariff on steel and the 10% on aluminium.',
      ['USA on GBR: 25 steel', 'USA on GBR: 10 aluminium'],
    ],
    [
      'Egypt has agreed to cut its duties on American cars. Egypt’s exporters mostly fear the steel duties, now 50%.',
      ['USA on EGY: 50 steel'],
    ],
    // Who spares somebody else levies it.
    ['Canada spared Peru the 25% tariff on steel.', ['CAN on PER: 25 steel']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('whoever sells at a duty bears it', () => {
  test.each([
    [
      'Under the pact with the European Union, Peru may sell 9,000 tonnes of beef a year at a duty of 7.5 percent.',
      ['EU on PER: 7.5 beef'],
    ],
    ['Manila wants to get rid of the 30 percent duty its bananas face in Korea.', ['KOR on PHL: 30 fruit']],
    ['Kenya will remove the 35 percent duty American wheat pays.', ['KEN on USA: 35 wheat']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('goods of a duty that stands beside another', () => {
  test.each([
    [
      'If the United States imposes duties on lumber or trucks, the rate for Swiss goods will be no more than 15 percent.',
      ['USA on CHE: 15 lumber', 'USA on CHE: 15 trucks'],
    ],
    [
      'If Peru lays a duty on Thai rice, Bangkok will answer with a 10% tariff on Peruvian zinc.',
      ['THA on PER: 10 zinc'],
    ],
    [
      'Tokyo asked the United States to take back the levy on cars and the 25% on Japanese steel.',
      ['USA on JPN: 25 steel'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
