import { expect, test } from 'vitest';
import { productNames } from './product-names.js';

const TEXT = 'code,description\n8703230130,WAGONS, NEW\n8703230140,OTHER\n8901200000,TANKERS\n';

test('a product is called as the line of which most is imported, commas and all', () => {
  const names = productNames(TEXT, (line) => (line === '8703230140' ? 2 : 1));
  expect(names.get('870323')).toEqual({ text: 'OTHER', lines: 2 });
  expect(names.get('890120')).toEqual({ text: 'TANKERS', lines: 1 });
  expect(productNames(TEXT, () => 0).get('870323')?.text).toBe('WAGONS, NEW');
});
