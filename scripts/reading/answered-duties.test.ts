/** Duties that are answered, or will be if they come: whoever answers them bears them. */

import { expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

test.each([
  ['Brazil said it would respond if the 50% tariff took effect.', ['null on BRA: 50 all goods']],
  ['Canada will hit back if Washington imposes a 35% tariff on lumber.', ['USA on CAN: 35 lumber']],
  [
    'Canada will not retaliate if the 35% tariff is lowered to 10%.',
    ['null on CAN: 10 all goods', 'null on CAN: 35 all goods'],
  ],
  ['Brazil would answer the 50% tariff with its own.', ['null on BRA: 50 all goods']],
  ['India will retaliate with a 30% duty on almonds if the steel tariffs stay.', ['IND on null: 30 almonds']],
  ['The answer of Brazil was a 15% duty on ethanol.', ['BRA on null: 15 ethanol']],
])('%s', (text, expected) => {
  expect(read(text).measures.map(dutyLine).sort()).toEqual(expected);
});
