/** Rates that apply no more, and rates that are to go, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map((duty) => `${dutyLine(duty)} ${duty.status}`);

describe('rates that apply no more', () => {
  test.each([
    [
      'The United States raised its tariffs. While Canada and Mexico previously paid only 3 percent on trucks, Indian carmakers had benefited from zero tariffs.',
      ['USA on CAN: 3 trucks removed', 'USA on MEX: 3 trucks removed', 'USA on IND: 0 automobiles removed'],
    ],
    [
      'The United States previously charged a 2.5 percent duty on Japanese cars.',
      ['USA on JPN: 2.5 automobiles removed'],
    ],
    [
      'Japanese cars are subject to a 15 percent tariff, down from the previous 27.5 percent.',
      ['null on JPN: 15 automobiles in-force', 'null on JPN: 27.5 automobiles removed'],
    ],
    ['The tariff on Japanese cars used to be 2.5 percent.', ['null on JPN: 2.5 automobiles removed']],
    [
      'The Canadian tariff on steel, which doubled the 25% duty imposed in March, is 50 percent.',
      ['CAN on null: 25 steel removed', 'CAN on null: 50 steel in-force'],
    ],
    // Not yet, and no more than another beside it.
    [
      'Japan will cut its duty on beef from the previous 38.5 percent to 9 percent.',
      ['JPN on null: 38.5 beef in-force', 'JPN on null: 9 beef announced'],
    ],
    ['Canada will double its 25 percent duty on steel.', ['CAN on null: 25 steel in-force']],
    [
      "The new duties of 35% on Chinese cars will be added on top of the European Union's standard 10% import duty on cars.",
      ['EU on CHN: 35 automobiles announced', 'EU on CHN: 10 automobiles in-force'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('examples of duties that are to go', () => {
  test.each([
    [
      'Mercosur will eliminate tariffs on EU agricultural products, such as 27% on wines and 35% on spirits.',
      ['MERCOSUR on EU: 27 wine in-force', 'MERCOSUR on EU: 35 spirits in-force'],
      [27, 0],
    ],
    ['New Zealand will abolish tariffs on goods like 10% on shoes.', ['NZL on null: 10 footwear in-force'], [10, 0]],
    ['Chile will reduce tariffs on farm goods such as 40% on cheese.', ['CHL on null: 40 dairy in-force'], [40, null]],
  ])('%s', (text, expected, rates) => {
    expect(duties(text)).toEqual(expected);
    const [commitment] = read(text).commitments;
    expect([commitment?.from_pct, commitment?.to_pct]).toEqual(rates);
  });

  test('are none where duties are to come', () => {
    expect(duties('The United States will impose tariffs such as 25% on steel.')).toEqual([
      'USA on null: 25 steel announced',
    ]);
  });
});
