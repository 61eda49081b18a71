/** Goods that “such articles” and “these goods” stand for, with all the rules as they are shipped. */

import { expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const duties = (text: string) => read(text).measures.map(dutyLine);

test.each([
  [
    'Copper was found to threaten to impair the security of Peru, which adjusted imports of copper articles by imposing a 10 percent tariff on such articles imported from Chile.',
    'PER on CHL: 10 copper',
  ],
  ['Canada cut imports of wine and will levy a 12 percent duty on such goods from Chile.', 'CAN on CHL: 12 wine'],
  ['Japan bought less rice from Thailand and will levy a 15 percent duty on such goods.', 'JPN on THA: 15 rice'],
])('%s', (text, expected) => {
  expect(duties(text)).toContain(expected);
});

test('the words of a verb are no goods', () => {
  const [duty] = read(
    'The imports threaten to impair the welfare of Chile, which levies a 10 percent tariff on such articles.',
  ).measures;
  expect(duty?.product).toBe('all goods');
});
