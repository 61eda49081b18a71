/** Goods of a rate that is mentioned again, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “17 all goods”, one for each duty. */
function duties(text: string): string[] {
  return [...new Set(read(text).measures.map(({ rate_pct, product }) => `${rate_pct} ${product}`))];
}

const REPORT =
  'Washington announced a 17 percent duty on all goods from Malawi in April. Tea growers met the minister in Blantyre on Monday.\n\n';

describe('a rate said of all goods', () => {
  test.each([
    'The minister sells tea himself. He learned of the 17 percent from his daughter.',
    'Sugar, tea and nuts are the main crops. The growers hope that the 17 percent will go.',
    'The association spoke of tea and coffee. “We asked for the 17% duty to be withdrawn,” it said.',
  ])('is meant again: %s', (rest) => {
    expect(duties(REPORT + rest)).toEqual(['17 all goods']);
  });

  test.each([
    ['Malawi itself levies a duty of 17 percent on American whisky.', '17 whisky'],
    ['Malawi has a duty on whisky from America. At 17 percent, the duty on whisky is high.', '17 whisky'],
    ['The duty on its tea is 9 percent.', '9 tea'],
  ])('but not where goods are named: %s', (rest, expected) => {
    expect(duties(REPORT + rest)).toEqual(['17 all goods', expected]);
  });
});
