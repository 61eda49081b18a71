/** Quotations of several sentences whose speaker stands after a dash, and words that give nothing, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => read(text, '2026-01-15').positions.map(positionLine);

describe('whoever signs a quotation speaks all of it', () => {
  test('an association on a line of its own', () => {
    expect(
      positions(
        'Makers answer\n\n“We support the president’s duties on imported steel. We urge the government to drop the quota on steel.”\n     -- Wire Makers Association',
      ),
    ).toEqual([
      'null, Wire Makers Association: supports steel-aluminium',
      'null, Wire Makers Association: demands steel-aluminium',
    ]);
  });

  test('also after a sentence in it on somebody else', () => {
    const read = positions(
      'Makers answer\n\nPresident Donald Trump set a duty on steel.\n\n"The president wants the mills to grow. We support the duty on steel. We oppose any quota on steel."\n     -- Tom Ash, president and CEO, Wire Makers Institute',
    );
    expect(read.filter((line) => line.includes('Tom Ash'))).toEqual([
      'null, Tom Ash: supports steel-aluminium',
      'null, Tom Ash: rejects steel-aluminium',
    ]);
    expect(read.filter((line) => line.includes('Donald Trump') && /supports|rejects/.test(line))).toEqual([]);
  });

  test('but not the sentence after it', () => {
    expect(
      positions(
        '“We support the duty on steel. It is right.”\n     -- Wire Makers Association\n\nCanada opposes the duty on steel.',
      ),
    ).toContain('CAN: rejects steel-aluminium');
  });
});

describe('reactions with name and office on the lines below', () => {
  const reactions =
    'Leaders react to the duty\nWe will not accept the tariff on steel.\nWe are preparing countermeasures, to protect our interests.\nAnn Doyle\nPrime Minister of Norway\nPeru welcomes the tariff on steel. We are going to build the strongest economy in the region.\nTom Ash\nTrade Minister of Peru\n';

  test('are of whoever stands there', () => {
    expect(positions(reactions)).toEqual([
      'NOR, Ann Doyle: rejects steel-aluminium',
      'PER, Tom Ash: supports steel-aluminium',
    ]);
  });

  test('but one name alone on its line signs nothing', () => {
    expect(
      positions('The minister spoke.\nWe will not accept the tariff on steel.\nAnn Doyle\nPrime Minister of Norway\n'),
    ).not.toContain('NOR, Ann Doyle: rejects steel-aluminium');
  });
});

describe('no offer', () => {
  test.each([
    // A rate that another is compared with.
    'Peru and Chile made a deal. The tariff on wine is 15 per cent. It is lower than the 20 per cent Peru first proposed.',
    'Peru and Chile made a deal. The tariff is 15 per cent on cars. It’s lower than the 20 per cent the minister of Peru proposed, and lower than his threat of 50 per cent.',
    'The duty on Chilean wine is higher than the 12 percent that Peru offered.',
    // A burden.
    'Chile is subject to Peruvian tariffs of 25 percent, which, according to an order of Monday, will be increased to 50 percent.',
    'Peru would charge 10% duties on Chilean wine, while higher duties apply to other countries.',
    'Norway’s fish faces a US duty of 10 percent that will be raised to 20 percent in May.',
  ])('%s', (text) => {
    expect(positions(text).filter((line) => line.includes('offers'))).toEqual([]);
  });

  test.each([
    ['Peru offered a tariff of 12 percent on Chilean wine.', 'PER: offers tariffs'],
    ['Norway will raise its quota for Chilean beef.', 'NOR: offers beef'],
  ])('while %s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });
});

describe('an aside after “will” is no part of what is undertaken', () => {
  test.each([
    ['Canada will, under the deal, lower its duties on Korean cars.', ['lower its duties on Korean cars']],
    ['Japan will, according to the minister, buy more American rice.', ['buy more American rice']],
    ['Brazil will, based on a decision signed by the president, receive tariffs of 40 percent.', []],
  ])('%s', (text, expected) => {
    expect(read(text).commitments.map(({ what }) => what)).toEqual(expected);
  });
});

test('the other end of a range says nothing of what a sum is for', () => {
  const what = (text: string) => read(text).amounts.map((amount) => amount.what);
  expect(what('It costs the maker $4-5 billion (£3-4bn) this year.')).toEqual([null, null, null, null]);
  expect(what('Norway will spend $10-15 million on ports.')).not.toContain('-15 million on ports');
  expect(what('Korea will invest $350 billion in ships.')).toEqual(['ships']);
});
