/** Who levies and who bears a duty by what stands beside it or before it, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string): string[] => read(text).measures.map(dutyLine);

describe('the sides of a duty', () => {
  test.each([
    [
      'its goods, of another than the subject',
      'Brussels is unhappy with Morocco. It has set a duty of 12% on its tomatoes.',
      ['EU on MAR: 12 tomatoes'],
    ],
    [
      'he, of the sentence before',
      'Trump turned on India again. He raised the tariff on its goods to 50 percent.',
      ['USA on IND: 50 all goods'],
    ],
    ['levied in an aside', "Algeria's 30% tariff, imposed by Trump in July, is high.", ['USA on DZA: 30 all goods']],
    [
      'a further market',
      'Steel from Brazil faces a 50% duty in the United States and a 25% duty in Mexico.',
      ['USA on BRA: 50 steel', 'MEX on BRA: 25 steel'],
    ],
    [
      'a further bearer',
      'South Korea faces a 25% tariff from the United States, and Japan 24%.',
      ['USA on KOR: 25 all goods', 'USA on JPN: 24 all goods'],
    ],
    ['whose goods', 'Seoul spoke of Tokyo, whose goods bear a 15% U.S. tariff.', ['USA on JPN: 15 all goods']],
    [
      'given to two',
      'Thailand and Cambodia were given a 19% tariff by the United States.',
      ['USA on THA: 19 all goods', 'USA on KHM: 19 all goods'],
    ],
    [
      'the other of two',
      'Washington reached a deal with Jakarta. Indonesian goods will be charged a 19% tariff.',
      ['USA on IDN: 19 all goods'],
    ],
    [
      'a ceiling on own goods',
      'Norway won a duty of at most 10% on its salmon from the United States.',
      ['USA on NOR: 10 seafood'],
    ],
  ])('%s', (_, text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test.each([
    ['Japan asked Canada for help. The United States has set a duty of 15% on its cars.', 'USA on CAN: 15 automobiles'],
  ])('stay open where more than one may be meant: %s', (text, wrong) => {
    expect(duties(text)).not.toContain(wrong);
  });
});

describe('the goods of a duty', () => {
  test.each([
    [
      'Indian tea, coffee, yams and spices can now enter the US duty-free.',
      ['USA on IND: 0 tea', 'USA on IND: 0 coffee', 'USA on IND: 0 yams', 'USA on IND: 0 spices'],
    ],
    ['All Guatemalan goods except bananas face a 15% U.S. tariff.', ['USA on GTM: 15 all goods']],
    ['Guatemalan bananas face a 15% U.S. tariff.', ['USA on GTM: 15 fruit']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
