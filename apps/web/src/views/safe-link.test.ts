import { expect, test } from 'vitest';
import { safeLink } from './safe-link.js';

test('only web addresses are links', () => {
  expect(safeLink('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
  expect(safeLink('http://example.org')).toBe('http://example.org/');
  for (const bad of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/x',
    '',
  ]) {
    expect(safeLink(bad)).toBeUndefined();
  }
});
