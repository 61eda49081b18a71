/** What has the words of a stance and takes none, or another's, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('what a pledge is to do is done by whoever pledged it', () => {
  test.each([
    [
      "Korean steelmakers will immediately benefit from Canada's pledge to lower its duties on steel.",
      ['CAN: offers steel-aluminium'],
    ],
    ["Chilean growers will gain from Japan's commitment to buy more rice.", ['JPN: offers rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('what the side adds is its own', () => {
    expect(positions("Korea will welcome Canada's commitment to buy ships and will drop its duty on beef.")).toContain(
      'KOR: offers beef',
    );
  });
});

describe('he is no company', () => {
  test.each([
    'Chile has signed a trade agreement with Japan. The prime minister visited Toyota last week, announcing aid for car makers. During the visit he told workers he would fight car tariffs.',
    'Peru wants relief from the car tariff of the United States. The minister toured Ford on Monday, announcing aid. He said it would keep its car tariff.',
  ])('%s', (text) => {
    expect(positions(text).filter((line) => /Toyota|Ford/.test(line))).toEqual([]);
  });

  test('a company that speaks for itself is heard', () => {
    expect(positions('Toyota said it wants the car tariff of the United States to go.')).toEqual([
      'JPN, Toyota: demands auto-tariff',
    ]);
  });
});

describe('phrases that take no stand', () => {
  test.each([
    'Brazil worked hand in hand with its partners in Chile on the steel tariffs.',
    'Norway is committed to upholding free and fair trade with Japan in steel.',
    'The Japanese minister said that Japan will not be treated less favourably than Norway in the steel tariffs.',
    'Chile will adopt additional tariff measures to address overcapacity in steel from China.',
    'The steel duties of Japan hurt workers in Chile by disrupting linked supply chains in steel.',
    'Canada buys more American steel than any other country, and steel duties of the United States hurt it.',
    'Norway will carefully examine the details of the steel tariffs of Japan and their impact.',
    'Peru will introduce surtaxes to address overcapacity in steel from Korea.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });

  test.each([
    ['Wages must go hand in hand with the steel tariffs, said Chile.', 'CHL: links steel-aluminium'],
    ['Norway is committed to keeping its duty on steel from Japan.', 'NOR: rejects steel-aluminium'],
    ['Japan will not lower its duty on steel for Norway.', 'JPN: rejects steel-aluminium'],
    ['Japan will implement the tariff cuts on steel from Chile.', 'JPN: offers steel-aluminium'],
    [
      'The Canadian government will protect Canada’s steel industry with quotas on Japan.',
      'CAN: rejects steel-aluminium',
    ],
  ])('but: %s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});

describe('who tells that no duty will be laid on goods gives it', () => {
  test.each([
    ['Peru said no tariffs will be imposed on Chilean beef.', ['PER: offers beef']],
    ['Peru confirmed that no tariffs will be imposed on Chilean rice.', ['PER: offers rice']],
    ['Minister Lee of Korea said no tariffs will be imposed on American rice.', ['KOR, Lee: offers rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('goods of a side are let in by the other', () => {
    expect(positions('Under the deal with Japan, Swiss cheese will enter duty-free.')).toEqual(['JPN: offers dairy']);
  });
});
