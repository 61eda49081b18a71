/** Shingles and fingerprints against sets of strings made the slow way. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimatedJaccard, fingerprintOf } from './fingerprint.js';
import { changed, drawnWords, randomFrom } from './made-corpus.fixture.js';
import { shinglesOf, WORDS } from './shingles.js';
import { sharedCount } from './similarity.js';

/** Sets of joined words: no hashes, no cleverness. */
function slowShingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + WORDS <= words.length; at++) shingles.add(words.slice(at, at + WORDS).join(' '));
  return shingles;
}

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'duty', 'cut', 'Said', 'the'), { maxLength: 60 });

test('sizes of sets and of what they share are those of the sets of strings', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [left, right] = [one.join(' '), other.join(', ')];
      const [slowLeft, slowRight] = [slowShingles(left), slowShingles(right)];
      const [a, b] = [fingerprintOf(left), fingerprintOf(right)];
      expect(a.shingles.length).toBe(slowLeft.size);
      expect(sharedCount(a.shingles, b.shingles)).toBe(
        [...slowLeft].filter((shingle) => slowRight.has(shingle)).length,
      );
    }),
  );
});

test('the signature estimates the Jaccard index within four standard errors', () => {
  const random = randomFrom(11);
  for (const probability of [0, 0.02, 0.05, 0.1, 0.2, 0.4, 1]) {
    const original = drawnWords(random, 400);
    const [left, right] = [original.join(' '), changed(original, random, probability).join(' ')];
    const [slowLeft, slowRight] = [slowShingles(left), slowShingles(right)];
    const shared = [...slowLeft].filter((shingle) => slowRight.has(shingle)).length;
    const jaccard = shared / (slowLeft.size + slowRight.size - shared);
    expect(Math.abs(estimatedJaccard(fingerprintOf(left), fingerprintOf(right)) - jaccard)).toBeLessThan(4 * 0.0442);
  }
});

test.each([
  ['case, punctuation and line ends', 'The U.S. cut its 1,000-won duty.', 'the us\ncut its 1000 won DUTY'],
  ['quotation marks', '“We will not,” he said.', 'We will not, he said'],
  ['spaces in Korean', '관세 협의를 시작했다고 밝혔다.', '관세협의를 시작했다고밝혔다'],
  ['wide figures', '관세 ２５% 부과를 발표했다', '관세 25% 부과를 발표했다'],
])('%s make no difference', (_, one, other) => {
  expect(fingerprintOf(one)).toMatchObject({
    exact: fingerprintOf(other).exact,
    shingles: fingerprintOf(other).shingles,
  });
});

test('figures and words make one', () => {
  const exact = (text: string) => fingerprintOf(text).exact;
  expect(exact('a duty of 2.5 percent')).not.toBe(exact('a duty of 25 percent'));
  expect(exact('cut the duty')).not.toBe(exact('the duty cut'));
});

test('a text without words has no shingles and equals nothing', () => {
  expect(fingerprintOf(' -- \n… ')).toMatchObject({ exact: '', shingles: new Uint32Array() });
});

test('quoted words are marked, also when the closing mark is missing', () => {
  const quotedOf = (text: string) => [...shinglesOf(text, 1).quoted].join('');
  expect(quotedOf('he said “we will not go” and left')).toBe('001111000'.slice(0, 8));
  expect(quotedOf('he said "no" again')).toBe('0010');
  expect(quotedOf('she said “never\n\nnew paragraph here')).toBe('001000');
});

test('8 MB are fingerprinted, and a word more tells', () => {
  const text = drawnWords(randomFrom(3), 1_500_000).join(' ').slice(0, 8_000_000);
  expect(fingerprintOf(`${text} more`).exact).not.toBe(fingerprintOf(text).exact);
});
