import { expect, test } from 'vitest';
import { axesOf } from './axes-of.js';

test('the first two parties unless others are asked for', () => {
  const codes = ['A', 'B', 'C'];
  expect(axesOf(codes, undefined, undefined)).toEqual({ across: 0, up: 1 });
  expect(axesOf(codes, 'C', undefined)).toEqual({ across: 2, up: 0 });
  expect(axesOf(codes, undefined, 'A')).toEqual({ across: 1, up: 0 });
  expect(axesOf(codes, 'B', 'B')).toEqual({ across: 1, up: 0 });
});
