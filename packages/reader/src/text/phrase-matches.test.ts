import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, findPhrases } from './lexicon.js';
import { prepareText } from './prepared-text.js';
import { createVocabulary } from './vocabulary.js';

const LETTERS = ['가', '나', '다', '은'];
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 4 }).map((letters) => letters.join(''));
const latin = fc
  .array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta'), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const phrase = fc.oneof(
  word,
  latin,
  word.map((letters) => `|${letters}`),
  word.map((letters) => `${letters}|`),
);
const lexicon = fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 });
const text = fc
  .array(fc.oneof(word, fc.constantFrom('alpha', 'beta', 'gamma', 'other')), { maxLength: 20 })
  .map((words) => words.join(' '));

/** What one lexicon finds when it is the only one of its vocabulary. */
function alone(phrases: readonly string[], written: string) {
  const vocabulary = createVocabulary();
  const compiled = compileLexicon(
    vocabulary,
    phrases.map((each) => ({ phrase: each, value: each })),
  );
  return findPhrases(prepareText(written, 'ko', vocabulary), compiled);
}

describe('lexicons that share one tree', () => {
  it('find what each finds alone', () => {
    fc.assert(
      fc.property(fc.array(lexicon, { minLength: 1, maxLength: 4 }), text, (lexicons, written) => {
        const vocabulary = createVocabulary();
        const compiled = lexicons.map((phrases) =>
          compileLexicon(
            vocabulary,
            phrases.map((each) => ({ phrase: each, value: each })),
          ),
        );
        const prepared = prepareText(written, 'ko', vocabulary);
        lexicons.forEach((phrases, index) => {
          expect(findPhrases(prepared, compiled[index]!)).toEqual(alone(phrases, written));
        });
      }),
    );
  });

  it('give the longest phrase at each place, and none that overlaps another', () => {
    fc.assert(
      fc.property(lexicon, text, (phrases, written) => {
        const found = alone(phrases, written);
        found.forEach(({ start, end, value }, index) => {
          expect(written.slice(start, end).replaceAll(' ', '')).toBe(value.replaceAll(/[| ]/g, ''));
          if (index > 0) expect(start).toBeGreaterThanOrEqual(found[index - 1]!.end);
        });
      }),
    );
  });

  it('give every occurrence of a phrase of words that no other phrase overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('alpha', 'beta', 'other'), { maxLength: 30 }), (words) => {
        const found = alone(['alpha beta'], words.join(' '));
        const expected = words.filter((each, index) => each === 'alpha' && words[index + 1] === 'beta').length;
        expect(found).toHaveLength(expected);
      }),
    );
  });
});
