/** Acts that a side blocks, goods that are excepted, and words that only look like a stance, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what a side would block is refused', () => {
  test.each([
    ['Canada has decided to block further opening of its dairy market.', 'CAN rejects dairy'],
    ['Norway will prevent any wider opening of its beef market.', 'NOR rejects beef'],
    ['India pledged to avoid opening its dairy market.', 'IND rejects dairy'],
    ['Thailand agreed to open its rice market.', 'THA offers rice'],
    ['Chile agreed to stop blocking imports of dairy products.', 'CHL offers dairy'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });
});

describe('what is excepted is kept out, not given', () => {
  test.each([
    [
      'Japan agreed to expand market access for U.S. corn, with the exception of rice.',
      ['JPN excludes rice', 'JPN offers agriculture'],
    ],
    [
      'India agreed to cut duties on farm goods, with the notable exception of dairy.',
      ['IND excludes dairy', 'IND offers agriculture'],
    ],
    ['Norway will open its beef market, but not its dairy market.', ['NOR excludes dairy', 'NOR offers beef']],
    ['Chile agreed to open its beef market, except for dairy, in exchange for lower car duties.', ['CHL offers beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('both halves of what somebody owns are on one thing', () => {
  test('“its rice and beef sectors”', () => {
    expect(positions('Japan refused to open its rice and beef sectors further.')).toEqual([
      'JPN rejects beef',
      'JPN rejects rice',
    ]);
  });

  test('an industry that speaks is a subject', () => {
    const text = 'Canada refused to open its dairy market and the beef industry welcomed the decision.';
    expect(positions(text)).toContain('CAN rejects dairy');
  });
});

describe('reasons and compounds are no stances', () => {
  test.each([
    [
      '"Considering the sensitivity of rice, we decided not to open the dairy market," said Hiroshi Kato, a Japanese official.',
      'JPN Hiroshi Kato rejects dairy',
    ],
    ['Norway is considering a wider opening of its beef market.', 'NOR open beef'],
    [
      "Washington agreed to support Poland's development of nuclear submarines, a long-sought capability",
      'USA supports nuclear-energy',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
    expect(positions(text).filter((line) => /demands|open rice/.test(line))).toEqual([]);
  });
});
