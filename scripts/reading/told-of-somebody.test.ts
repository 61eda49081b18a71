/** Whose a second verb is, what is asked not to be done, what deals hold, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what is joined on in the same tense is done by whoever is told of', () => {
  test.each([
    ["Japan's trade minister said Washington understood the concern and sought more beef imports.", 'USA demands beef'],
    ["Norway's fisheries minister said the EU thanked him and asked for a larger cod quota.", 'EU demands fisheries'],
    [
      'The Swiss ministry said American negotiators praised the offer and asked for a lower dairy tariff.',
      'USA American negotiators demands dairy',
    ],
    ['Canada complained that Japan ships cheap steel, and wants a quota on it.', 'CAN demands steel-aluminium'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('in another tense the verb is of whoever says so', () => {
    expect(positions('Tokyo said Washington has the numbers on beef and asked for more time on rice.')).not.toContain(
      'USA demands rice',
    );
  });
});

describe('what is asked not to be done is nobody else’s', () => {
  test('of lawmakers', () => {
    const text = 'The trade minister of Japan asked the lawmakers not to view the platform bill as a trade barrier.';
    expect(positions(text)).toEqual(['JPN demands platform-rules']);
  });
});

describe('what a deal holds of a side is given by it', () => {
  test.each([
    ['The accord calls for $40 billion in Swiss investment in the United States.', ['CHE offers investment']],
    ['The package provides for up to $20 billion of Indian purchases of U.S. energy.', ['IND offers energy-purchases']],
    ['The deal includes a clause on Japanese investment.', []],
    ['The deal calls for a $10 billion fund.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('talk that goes on is no refusal, an outcome no tie', () => {
  test.each([
    ['Korea will maintain dialogue on steel duties.', ['KOR open steel-aluminium']],
    ['Korea will maintain its duty on steel.', ['KOR rejects steel-aluminium']],
    ['The union plans a rally depending on the outcome of the negotiation on beef.', []],
    ['Japan said lower duties would depend on the outcome of the beef talks.', ['JPN links beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a duty that somebody wants is proposed', () => {
  test.each([
    ['Unions said Brussels should impose a 50% tariff on Chinese steel.', 'proposed'],
    ['Canadian farmers said Ottawa should levy a 25 percent additional tariff on U.S. milk.', 'proposed'],
    ['Brussels imposed a 50% tariff on Chinese steel.', 'in-force'],
    ['Importers must pay a 50% tariff on Chinese steel.', 'in-force'],
  ])('%s', (text, expected) => {
    expect(read(text).measures.map(({ status }) => status)).toEqual([expected]);
  });
});

test('a headline’s “Official” is nobody’s office', () => {
  expect(read('Blue House: "No Prior Official Notification of Car Duty"').people).toEqual([]);
  expect(read('Trade Official Anna Berg of Norway met her counterpart.').people.map(({ name }) => name)).toEqual([
    'Anna Berg',
  ]);
});
