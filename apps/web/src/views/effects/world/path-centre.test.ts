import { expect, test } from 'vitest';
import { largestRing } from './path-centre.js';

test('the middle of a shape is that of its largest part', () => {
  const path = 'M0,0L10,0L10,10L0,10ZM100,100L104,100L104,102L100,102Z';
  expect(largestRing(path)).toEqual({ centre: { x: 5, y: 5 }, area: 100 });
  expect(largestRing('')).toEqual({ centre: { x: 0, y: 0 }, area: 0 });
});
