import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK, NUMBER, tokenize, WORD } from './tokens.js';
import { createVocabulary, evenedWord, numberOf } from './vocabulary.js';

/** Tokens as one regular expression says them, without tables. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?:\p{Lu}(?!\p{L}))|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|['’]s(?![\p{L}\p{N}])|[^\s\p{L}\p{N}\p{M}-]|\p{N}|[-‐-―]/gu;
const SCRIPTS = /[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+/g;
const isHangul = (letter: string) => /[\uac00-\ud7a3]/.test(letter);

function slowly(text: string): [string, number][] {
  return [...text.matchAll(TOKEN)].flatMap(([token]) => {
    const parts = isHangul(token[0]!) === isHangul(token.at(-1)!) ? [token] : token.match(SCRIPTS)!;
    return parts.map((part): [string, number] => [
      part,
      /^[0-9]/.test(part) ? NUMBER : /^[\p{L}\p{M}]/u.test(part) ? WORD : MARK,
    ]);
  });
}

function quickly(text: string): [string, number][] {
  const { count, starts, ends, kinds } = tokenize(text, createVocabulary());
  return Array.from({ length: count }, (_, i) => [text.slice(starts[i]!, ends[i]!), kinds[i]!]);
}

const pieces = fc.constantFrom(
  ...['U', 'S', 'É', '.', ',', "'", '’', 's', 'x', '1', '23', '½', '①', '관세', '한', '-', '–', ' ', '\n', '\u0301'],
  ...['𝐀', '𠀀', '😀', '\ud800', 'EU', '¼', '٣', '\u00a0', 'é', 'は'],
);

describe('tokens', () => {
  it('are those of the regular expression', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        expect(quickly(text)).toEqual(slowly(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are those of the regular expression in text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(quickly(text)).toEqual(slowly(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('carry the number of their word, also when they were met before', () => {
    const words = fc.array(
      fc.constantFrom('tariff', 'Tariffs', 'DUTY', 'rice', 'rices', '관세', '25', 'x'.repeat(80)),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, words, words, (known, first, second) => {
        const vocabulary = createVocabulary();
        for (const word of known) numberOf(vocabulary, word);
        tokenize(first.join(' '), vocabulary);
        const late = numberOf(vocabulary, 'rice');
        const found = tokenize(second.join(' '), vocabulary);
        expect([...found.words.subarray(0, found.count)]).toEqual(
          second.map((word) => vocabulary.numbers.get(evenedWord(word)) ?? -1),
        );
        expect(vocabulary.numbers.get('rice')).toBe(late);
      }),
    );
  });

  it('of many different words stay linear and right', () => {
    const vocabulary = createVocabulary();
    numberOf(vocabulary, 'w7777');
    const letters = (value: number) => [...String(value)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const known = numberOf(vocabulary, letters(7_777));
    const text = Array.from({ length: 60_000 }, (_, index) => letters(index)).join(' ');
    for (const round of [1, 2]) {
      const { count, words } = tokenize(text, vocabulary);
      expect(count).toBe(60_000);
      expect(words[7_777], `round ${round}`).toBe(known);
      expect(words.subarray(0, count).filter((number) => number >= 0)).toHaveLength(1);
    }
  });
});
