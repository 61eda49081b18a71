/** What a report tells without anybody's having said it: open questions, choices put to another, “he” after a ministry, and the like; with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text, '2025-09-18').positions);

describe('what is still open is no offer', () => {
  test.each([
    ['Norway and India ended talks without agreement on when the duty on cars will be lowered.', []],
    ['The two sides differ over how Japan will open its rice market.', []],
    ['Washington said the duty on steel would be cut when the deal takes effect.', ['USA offers steel-aluminium']],
    ['On Monday, when the deal was signed, Japan agreed to open its rice market.', ['JPN offers rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

test('a choice that another puts to a side is nothing it offers', () => {
  expect(
    positions('The talks were on the car tariff. Greer said India would either accept the deal or pay the tariffs.'),
  ).toEqual([]);
});

test.each([
  [
    'Canada “will not fight back” against the tariffs, Prime Minister Mark Carney said.',
    ['CAN Mark Carney rejects retaliation'],
  ],
  [
    'Canada will fight back against the tariffs, Prime Minister Mark Carney said.',
    ['CAN Mark Carney supports retaliation'],
  ],
])('%s', (text, expected) => {
  expect(positions(text)).toEqual(expected);
});

describe('“he” after a ministry that only acts', () => {
  test.each([
    [
      'Trade Minister Yeo Han-koo of Korea met reporters. Yeo said the ministry could not accept terms that Washington alone would set. He also ruled out further opening of the rice market.',
      ['KOR Yeo Han-koo rejects rice'],
    ],
    [
      'Norway’s trade minister, Cecilie Myrseth, met reporters. “That is too much,” said the ministry. She later ruled out opening the fish market.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text).filter((line) => /rice|fish/.test(line))).toEqual(expected);
  });
});

test('an official of a ministry is of no side that has none', () => {
  const text =
    'Korean officials met in Sejong. On map data, an issue raised by the Office of the U.S. Trade Representative, the government will decide in November, a land ministry official said. Defence cost sharing was not discussed, the official added.';
  expect(positions(text)).toEqual(['KOR the official not-discussed defence-cost']);
});

test('what both sides have not agreed on is no commitment', () => {
  const { commitments } = read(
    'India and the United States ended talks without agreement on when the U.S. tariff on Indian cars will be lowered to 15 percent from 25 percent.',
    '2025-09-18',
  );
  expect(commitments).toEqual([]);
});

test('an official of a ministry belongs to the country that a report is on', () => {
  const text =
    'Peru and the United States ended talks. Peru asked for time, and Lima offered more corn. Peru will not rush, Lima said.\n\nWashington alone would choose the projects under the terms.\n\nOn copper, an issue raised by the Office of the U.S. Trade Representative, the government will decide in May, a mining ministry official said.\n\nDefence cost sharing was not discussed, the official added.';
  expect(positions(text)).toContain('PER the official not-discussed defence-cost');
});

test('a rate that is to be changed and what it is to become are no contradiction', () => {
  const text =
    'Talks ended without agreement on when the U.S. tariff on Korean cars will be lowered to 15 percent from 25 percent. “Japanese cars already enter the United States at 15 percent,” Trade Minister Yeo Han-koo said. Hyundai expects the 25 percent duty to cost it 1 trillion won.';
  expect(read(text, '2025-09-18').slips).toEqual([]);
});

test.each([
  ['Washington imposed 25 percent tariffs on Korean goods, which are suspended until July 8.', 'suspended'],
  ['The 24 percent reciprocal duty on Japan, which has been paused until July, would hurt exporters.', 'suspended'],
  ['Washington imposed 25 percent tariffs on Korean goods, which are sold widely.', 'in-force'],
])('%s', (text, expected) => {
  expect(read(text, '2025-05-02').measures.map(({ status }) => status)).toEqual([expected]);
});

test('“retroactively from” a day is past', () => {
  const { dates } = read('Seoul asked that the lower rate be applied retroactively from Aug. 1.', '2025-09-18');
  expect(dates.map(({ date }) => date)).toEqual(['2025-08-01']);
});

test.each([
  [
    'Peru will lower its sectoral tariffs on automobiles, auto parts, timber, lumber and wood products of Chile to 15 percent.',
    'announced',
  ],
  ['Peru will apply the higher of the MFN rate, or a rate of 15 percent, to originating goods of Chile.', 'announced'],
  [
    'Peru will not lower its sectoral tariffs on automobiles, auto parts, timber, lumber and wood products of Chile to 15 percent.',
    'unclear',
  ],
])('%s', (text, expected) => {
  expect(new Set(read(text, '2025-11-14').measures.map(({ status }) => status))).toEqual(new Set([expected]));
});
