/** Rates told again, in lists and in tables without a sign of their own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string): string[] => read(text).measures.map(dutyLine);

describe('“the same rate”', () => {
  test.each([
    [
      'Korea and the United States agreed on a 15% reciprocal tariff. The same rate will apply to Korean cars.',
      'USA on KOR: 15 automobiles',
    ],
    ['The EU imposed a 30% duty on Chinese buses. The same rate was imposed on Chinese vans.', 'EU on CHN: 30 vans'],
    [
      'Turkey imposed a 40% duty on Chinese cars and the same duty on Chinese motorcycles.',
      'TUR on CHN: 40 motorcycles',
    ],
    [
      'The United States levies a 15% duty on EU cars. Japanese cars face the same tariff.',
      'USA on JPN: 15 automobiles',
    ],
  ])('is the rate named before: %s', (text, expected) => {
    expect(duties(text)).toContain(expected);
    expect(duties(text)).toHaveLength(2);
  });

  test.each([
    ['Thai goods face a 19% U.S. tariff, the same rate as Malaysian goods.', 'USA on THA: 19 all goods'],
    [
      'Exports fell 5 percent despite the 10% U.S. tariff on Peru. Imports grew at the same rate.',
      'USA on PER: 10 all goods',
    ],
  ])('not where it only compares, or tells a pace: %s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });
});

describe('rates whose sign is said once', () => {
  test('in a list after a plural noun', () => {
    expect(
      duties(
        'The Commerce Department found dumping margins of 20.72 and 31.76 percent for the two Turkish producers of rebar.',
      ),
    ).toEqual(['USA on TUR: 20.72 steel', 'USA on TUR: 31.76 steel']);
    expect(duties('Steel makers met on March 4 and 31.76 percent of them came to hear of the tariffs.')).toEqual([]);
  });

  test('in a column of margins', () => {
    const table =
      'The Department of Commerce announced its final determination in the antidumping investigation of certain pipe from Korea.\n\nExporter | Dumping margin (percent)\nHusteel Co., Ltd. | 4.23\nSeAH Steel Corporation | 9.77\nAll others | 7.00';
    expect(read(table).measures.map(({ rate_pct }) => rate_pct)).toEqual([4.23, 9.77, 7]);
  });
});

describe('percentages beside duties that are none', () => {
  test.each([
    'Tariffs could shave 0.5 percent off growth, the institute in Berlin said.',
    'The tariffs on China knocked 3 percent off the index.',
  ])('%s', (text) => {
    expect(duties(text)).toEqual([]);
  });

  test('but the rate after a change by points is one', () => {
    expect(duties('China cut its tariff on Australian wine by 10 percentage points to 5 percent.')).toEqual([
      'CHN on AUS: 5 wine',
    ]);
  });
});
