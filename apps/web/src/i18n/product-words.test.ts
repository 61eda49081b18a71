import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { productName } from './product-words.js';

const RULES = new URL('../../../../data/reading-rules/products.yaml', import.meta.url);

test('every product of the rules has a Korean name of its own; what no rule names stays as it is written', () => {
  const { products } = parse(readFileSync(RULES, 'utf8')) as { products: Readonly<Record<string, unknown>> };
  const names = ['all goods', ...Object.keys(products)];
  expect(names.filter((name) => !/[가-힣]/u.test(productName('ko', name)))).toEqual([]);
  expect(new Set(names.map((name) => productName('ko', name))).size).toBe(names.length);
  expect(names.map((name) => productName('en', name))).toEqual(names);
  expect(productName('ko', 'golf carts')).toBe('golf carts');
});
