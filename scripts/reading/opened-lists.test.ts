/** Lists that a sentence on a side's commitments or demands opens, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('what a side gives or asks', () => {
  test.each([
    [
      'Peru and Japan reached a framework. Further commitments from Peru include:\n- Removing import licences for rice;\n- Opening its market to beef.',
      ['PER: offers rice', 'PER: offers beef'],
    ],
    [
      "Peru and Japan reached a framework.\n\nPeru's further commitments are:\nFarm trade\n- Removing import licences for rice;\n- Opening its market to beef.",
      ['PER: offers rice', 'PER: offers beef'],
    ],
    [
      'Canada and Chile spoke. The demands from Chile are:\n- Lower duties on cars\n- Access for rice',
      ['CHL: demands auto-tariff', 'CHL: demands rice'],
    ],
  ])('%j', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('is not of those to whom it is given', () => {
    expect(
      positions('Canada and Chile spoke. The commitments to Chile include:\n- Access for beef\n- Access for rice'),
    ).toEqual([]);
  });

  test('is no list of anything else', () => {
    expect(
      positions('Canada and Chile spoke. The topics for Chile include:\n- Access for beef\n- Access for rice'),
    ).toEqual([]);
  });
});

describe('a market that is opened to goods', () => {
  test.each([
    ['Korea will open its market to rice from Chile.', 'KOR: offers rice'],
    ['Peru refused to open its market to beef from Chile.', 'PER: rejects beef'],
    ['Norway agreed to give market access for cheese from Chile.', 'NOR: offers dairy'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});
