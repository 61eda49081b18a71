/** Lists and tables of rates by partner: the rate before its partners, and cells one below the other, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('a rate that opens a line is on the goods of all whom the line names', () => {
  test('with a colon between', () => {
    expect(
      duties(
        'US tariffs by country\n\n50 percent: Peru and Chile.\n\n40 percent: Laos.\n\n30 percent: Bosnia-Herzegovina, Kenya, and for the time being also Norway, as well as possibly Mexico in the future.',
      ),
    ).toEqual([
      'USA on PER: 50 all goods',
      'USA on CHL: 50 all goods',
      'USA on LAO: 40 all goods',
      'USA on BIH: 30 all goods',
      'USA on KEN: 30 all goods',
      'USA on NOR: 30 all goods',
    ]);
  });

  test('as an item of a list', () => {
    expect(
      duties('The White House has set these tariffs.\n- 15%: Japan, Norway\n- 19%: Indonesia (from May), Philippines'),
    ).toEqual([
      'USA on JPN: 15 all goods',
      'USA on NOR: 15 all goods',
      'USA on IDN: 19 all goods',
      'USA on PHL: 19 all goods',
    ]);
  });

  test('but not of whoever says something after the colon', () => {
    expect(duties('The US tariff on Chile:\n15 percent: Peru said it would pay no more than that.')).not.toContain(
      'USA on PER: 15 all goods',
    );
    expect(duties('Tariffs hurt.\nGrowth of 3 percent: Brazil and India lead.')).toEqual([]);
  });
});

describe('cells of a table one below the other', () => {
  test('are on the goods of the partner above', () => {
    expect(
      duties('Country |\nTariff Rate |\nKenya |\n15% |\nAlgeria |\n30% |\nPeru (see above) |\n50% |\nBrunei |\n25% |'),
    ).toEqual([
      'null on KEN: 15 all goods',
      'null on DZA: 30 all goods',
      'null on PER: 50 all goods',
      'null on BRN: 25 all goods',
    ]);
  });

  test('also where the cell speaks of all its goods', () => {
    expect(
      duties('Norwegian tariffs\nProduct |\nRate |\nGeneral imports from Chile |\n40% |\nAll Peruvian goods |\n30% |'),
    ).toEqual(['NOR on CHL: 40 all goods', 'NOR on PER: 30 all goods']);
  });

  test('in a long list no partner levies the rate of another, nor does whoever is only mentioned', () => {
    const partners = ['Kenya', 'Algeria', 'Peru', 'Brunei', 'Chile', 'Norway', 'Fiji'];
    const table = partners.map((name, i) => `${name} |\n${10 + i}% |`).join('\n');
    const read = duties(`Tariff update\nOne rate answers purchases of Russian oil.\nCountry |\nRate |\n${table}`);
    expect(read).toHaveLength(7);
    expect(read.every((line) => line.startsWith('null on '))).toBe(true);
  });
});

describe('a group of countries named in brackets', () => {
  test.each([
    [
      'The plan is a 20 percent duty on beef from three countries (Peru, Chile and Brazil).',
      ['null on PER: 20 beef', 'null on CHL: 20 beef', 'null on BRA: 20 beef'],
    ],
    [
      'Canada will put a tariff of 10% on goods from several partners (Japan, Norway).',
      ['CAN on JPN: 10 all goods', 'CAN on NOR: 10 all goods'],
    ],
    ['Canada will put a tariff of 10% on steel from all countries (except Norway).', ['CAN on null: 10 steel']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a rate found under an order', () => {
  test.each([
    [
      'The Commerce Department found dumping margins of 12.5 percent in its review of the antidumping duty order on glycine from Oman.',
      ['USA on OMN: 12.5 glycine'],
    ],
    [
      'Commerce set a rate of 12 percent in the administrative review of the countervailing duty order on shrimp from Ecuador.',
      ['null on ECU: 12 seafood'],
    ],
    ['Peru set a duty of 12 percent on beef in its order on trade with Chile.', ['PER on CHL: 12 beef']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
