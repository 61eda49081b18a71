import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './save-file.js';

test.each([
  ['korea-us-2025-brief-KOR-en.md', 'korea-us-2025-brief-KOR-en.md'],
  ['a/b\\c:d*e.csv', 'a-b-c-d-e.csv'],
  ['../../etc/passwd', 'etc-passwd'],
  ['한미 협상.csv', '한미-협상.csv'],
  ['///', 'parley'],
])('%s becomes %s', (name, expected) => {
  expect(fileName(name)).toBe(expected);
});

test('no name has a path, a control character or a hidden file in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(fileName(name)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}._-]*$/u);
    }),
  );
});
