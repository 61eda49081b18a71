/** Duties told by grants and in tables, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('free access is granted by whoever lets the goods in', () => {
  test.each([
    ['Switzerland was prepared to grant the US duty-free quotas for beef.', ['CHE on USA: 0 beef']],
    ['India asked the European Union to grant duty-free access to Indian textiles.', ['EU on IND: 0 textiles']],
    ['Vietnam has offered to give American cars duty-free access.', ['VNM on USA: 0 automobiles']],
    ['India will give the UK duty-free access for whisky.', ['IND on GBR: 0 whisky']],
    ['Ecuador was granted duty-free access to the Korean market for bananas.', ['KOR on ECU: 0 fruit']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

test('whom something is told levies nothing', () => {
  expect(duties('South Korea told Washington it would cut its tariff on American beef to 5 percent.')).toEqual([
    'KOR on USA: 5 beef',
  ]);
  expect(duties('South Korea told Washington to cut its tariff on Korean cars to 5 percent.')).toEqual([
    'USA on KOR: 5 automobiles',
  ]);
});

test.each([
  ['Ottawa told Washington that its 25 percent tariff on Canadian steel must go.', 'USA on CAN: 25 steel'],
  ['Canada, like Mexico, faces a 25 percent US tariff on steel.', 'USA on CAN: 25 steel'],
  ['Unlike Mexico, Canada faces a 25 percent US tariff on steel.', 'USA on CAN: 25 steel'],
])('%s', (text, expected) => {
  expect(duties(text)).toEqual([expected]);
});

describe('a table', () => {
  const table = (caption: string, head: string) =>
    `Chile and its partners\n\n${caption}\n\n${head}\nPeru        12        7\nBrazil      30        9\nMexico      15        15\n\nThe duty on steel is 40 percent.\n`;

  test('headed in percent gives the rates of its rows', () => {
    const read = duties(
      table('Reciprocal tariff of Chile on imports (percent)', 'Partner     Announced     From August'),
    );
    expect(read).toEqual(
      expect.arrayContaining(['CHL on PER: 12 all goods', 'CHL on PER: 7 all goods', 'CHL on BRA: 30 all goods']),
    );
    // Prose below it is not on the last row.
    expect(read.some((line) => line.startsWith('CHL on MEX: 40'))).toBe(false);
  });

  test.each([
    ['of something else gives none', 'Exports of Chile (billion dollars)', 'Partner     2023     2024'],
    ['of shares gives none', 'Tariffs and trade, percent', 'Partner     Share of exports     Growth of trade'],
  ])('%s', (_name, caption, head) => {
    expect(duties(table(caption, head)).filter((line) => !line.includes('40'))).toEqual([]);
  });
});
