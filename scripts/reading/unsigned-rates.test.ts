/** Rates that leave their sign to the one before them, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('a number that goes on from a rate with its sign', () => {
  test.each([
    [
      'Peru cut its duty on American pork to 12 percent from as much as 30.',
      ['PER on USA: 12 pork', 'PER on USA: 30 pork'],
    ],
    [
      'Under the deal the Indian duty on Norwegian salmon falls from 30 percent to 7.5 over five years.',
      ['IND on NOR: 30 seafood', 'IND on NOR: 7.5 seafood'],
    ],
    [
      'The US duty on Moroccan tyres stands at 18 percent, down from 22 announced in March.',
      ['USA on MAR: 18 tyres', 'USA on MAR: 22 tyres'],
    ],
    [
      'Japan charges a tariff of 30 percent on Brazilian chicken, against 12 for Thai chicken.',
      ['JPN on BRA: 30 poultry', 'JPN on THA: 12 poultry'],
    ],
    [
      'Turkey levies tariffs of 40 percent on American rice, 25 on American walnuts and as much as 60 on American beef.',
      ['TUR on USA: 40 rice', 'TUR on USA: 25 walnuts', 'TUR on USA: 60 beef'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a number that counts something else', () => {
  test.each([
    ['Peru cut its duty on American pork to 12 percent from 30 ports of entry.', ['PER on USA: 12 pork']],
    ['The duty on Thai rice was raised to 12 percent by a vote of 30 to 25 in the Senate.', ['null on THA: 12 rice']],
    ['Peru levies a 12 percent duty on American pork, down 3 points, and has 40 for sale.', ['PER on USA: 12 pork']],
    ['Turkey levies a tariff of 40 percent on American rice, 25 shiploads a year.', ['TUR on USA: 40 rice']],
    ['Peru will cut its 12 percent duty on American pork in stages from 5 to 10 years long.', ['PER on USA: 12 pork']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
