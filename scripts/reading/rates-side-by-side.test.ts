/** Rates of two beside each other, in one sentence or in columns, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('a further rate has its own side', () => {
  test.each([
    [
      'Japanese cars pay a 15% tariff in the United States, Mexican trucks 25% and Peruvian copper 50%.',
      ['USA on JPN: 15 automobiles', 'USA on MEX: 25 trucks', 'USA on PER: 50 copper'],
    ],
    [
      'Duties are high. Australia pays 23% on beef shipped to Japan, Brazil 38.5%.',
      ['JPN on AUS: 23 beef', 'JPN on BRA: 38.5 beef'],
    ],
    [
      'The deal leaves Malaysia with a 19% tariff and Fiji with 10%.',
      ['null on MYS: 19 all goods', 'null on FJI: 10 all goods'],
    ],
    [
      'The duty for Brazil remains at 50%, for India it was cut to 18%.',
      ['null on BRA: 50 all goods', 'null on IND: 18 all goods'],
    ],
    [
      'Solar cells from Cambodia face duties of up to 90%, those from Malaysia as little as 34%.',
      ['null on KHM: 90 solar panels', 'null on MYS: 34 solar panels'],
    ],
    ["Peru's duty on wine was cut to 10%, Chile's to 6%.", ['PER on null: 10 wine', 'CHL on null: 6 wine']],
    ['The US tariff on Chilean steel is 50% and the EU’s 25%.', ['USA on CHL: 50 steel', 'EU on CHL: 25 steel']],
    [
      "The EU's duty on Turkish steel rose to 25% and Turkey's on European steel to 30%.",
      ['EU on TUR: 25 steel', 'TUR on EU: 30 steel'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });

  test('“and Kenya its own”: Kenya levies it', () => {
    expect(duties('Ghana cut its duty on cars from Japan to 40%, and Kenya cut its own to 60%.')).toContain(
      'KEN on null: 60 automobiles',
    );
  });
});

describe("somebody's exports bear a duty", () => {
  test.each([
    "Kenya's exports will face a 10% tariff.",
    "A quarter of Kenya's exports face a 10% tariff.",
    "Kenya's main exports pay a 10% duty.",
  ])('%s', (text) => {
    expect(duties(text)).toEqual(['null on KEN: 10 all goods']);
  });

  test('what it imports is of others', () => {
    expect(duties("Kenya's imports face a 10% tariff.")).not.toContain('null on KEN: 10 all goods');
  });
});

describe('a table with a column for each partner', () => {
  test.each([
    'US duties by product\n\nProduct | Japan | Vietnam\nCars | 15% | 25%\nSteel | 50% | 40%',
    'US tariffs on Japan and Vietnam\nProduct     Japan     Vietnam\nCars     15%      25%\nSteel     50%     40%',
  ])('%s', (text) => {
    expect(duties(text)).toEqual([
      'USA on JPN: 15 automobiles',
      'USA on VNM: 25 automobiles',
      'USA on JPN: 50 steel',
      'USA on VNM: 40 steel',
    ]);
  });

  test('of nobody named over it: no column is of a partner', () => {
    expect(
      duties('Import duties compared\nProduct     Japan     Kenya\nCars     5%      70%\nSteel     5%     15%'),
    ).not.toContain('KEN on JPN: 5 automobiles');
  });

  test('with several cells of a row on the line under its partner', () => {
    expect(
      duties(
        'US tariff tracker\nCountry |\nTariff | Scope |\nPeru |\n10% or 20% | all goods |\nChile |\n25% | all goods |',
      ),
    ).toEqual(['USA on PER: 10 all goods', 'USA on PER: 20 all goods', 'USA on CHL: 25 all goods']);
  });
});

describe('prices and shipments that move are no duties', () => {
  test.each([
    'India raised tariffs on Peruvian steel to 50% and steel prices rose 10%.',
    'India raised tariffs on Peruvian steel to 50% and exports fell by about 10%.',
    'India raised tariffs on Peruvian steel to 50%; shipments from Chile have dropped 10%.',
  ])('%s', (text) => {
    expect(duties(text)).toEqual(['IND on PER: 50 steel']);
  });

  test('a duty that moves is one', () => {
    expect(duties('The Indian tariff on imports of steel rose by 10 percentage points to 35%.')).toEqual([
      'IND on null: 35 steel',
    ]);
  });
});

describe('goods that the next sentence tells', () => {
  test.each([
    [
      'The Indian levy, which took effect on 1 August, is 25%. It applies to trucks from Peru.',
      ['IND on PER: 25 trucks'],
    ],
    ["Canada's new surtax is 25%. It covers steel from Chile.", ['CAN on CHL: 25 steel']],
    ['The tariff is 50%. It applies to all copper.', ['null on null: 50 copper']],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });

  test('not what it does not cover', () => {
    expect(duties("Canada's new surtax is 25%. It does not cover steel from Peru.")).not.toContain(
      'CAN on PER: 25 steel',
    );
  });
});

describe('goods of a state or a city', () => {
  test.each([
    ['California almonds face a 50% duty in India.', 'IND on USA: 50 almonds'],
    ['Quebec aluminium has been charged a 50% US tariff.', 'USA on CAN: 50 aluminium'],
    ["British Columbia's lumber faces US duties of 45%.", 'USA on CAN: 45 lumber'],
    ["Bavaria's carmakers pay a 25% US tariff on cars.", 'USA on DEU: 25 automobiles'],
    ['Ohio steel prices rose after the 50% tariff on Brazilian steel.', 'USA on BRA: 50 steel'],
  ])('%s', (text, line) => {
    expect(duties(text)).toEqual([line]);
  });
});

describe('goods of each of two duties', () => {
  test.each([
    [
      'Duty on walnuts has been hiked to 120%, duty on chickpeas will be raised to 70%.',
      ['null on null: 120 walnuts', 'null on null: 70 chickpeas'],
    ],
    [
      'The tariff on walnuts is 5%. The duty on zithers was raised to 7.5%.',
      ['null on null: 5 walnuts', 'null on null: 7.5 zithers'],
    ],
    ['The duty on imports was raised to 7.5%.', ['null on null: 7.5 all goods']],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });
});
