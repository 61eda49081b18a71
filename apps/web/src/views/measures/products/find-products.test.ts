import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRODUCT_ORDERS } from '../../../state/measures-address.js';
import type { ProductRow } from '../../../worker/schedule-protocol.js';
import { foundProducts, orderedProducts } from './find-products.js';

const row = (hs6: string, name: string, imports: number): ProductRow => ({
  hs6,
  code: hs6,
  name,
  others: 0,
  chapter: 'Chapter',
  sector: 'MVH',
  imports,
  rate: imports / 1000,
  duty: imports / 10,
  editedRate: imports / 500,
  editedDuty: imports / 7,
});
const rows = [row('870323', 'PASS MOTOR VEH', 30), row('870899', 'PARTS OF VEH', 20), row('890120', 'TANKERS', 10)];
const textOf = ({ name = '' }: ProductRow) => name.toLowerCase();

test('all words must be there; digits begin the code', () => {
  const found = (asked: string) => foundProducts(rows, asked, textOf).map(({ hs6 }) => hs6);
  expect(found('')).toHaveLength(3);
  expect(found('veh')).toEqual(['870323', '870899']);
  expect(found('VEH parts')).toEqual(['870899']);
  expect(found('8703.23')).toEqual(['870323']);
  expect(found('8703.23.0140')).toEqual(['870323']);
  expect(found('87 tankers')).toEqual([]);
});

test('any order holds all rows, and the other way round is its reverse where values differ', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { maxLength: 20 }),
      fc.constantFrom(...PRODUCT_ORDERS),
      (values, order) => {
        const all = values.map((value) =>
          row(String(value).padStart(6, '0'), `n${String(value).padStart(7, '0')}`, value),
        );
        const down = orderedProducts(all, order, false);
        expect(new Set(down)).toEqual(new Set(all));
        expect([...orderedProducts(all, order, true)].reverse()).toEqual(down);
      },
    ),
  );
});
