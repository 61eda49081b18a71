import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintsWithin, prepareText } from './prepared-text.js';
import { createVocabulary } from './vocabulary.js';
import { HINT, type Hint, hintsOf } from './word-hints.js';

const prepared = (text: string) => prepareText(text, 'en', createVocabulary());

describe('hints of words', () => {
  test.each<[string, Hint]>([
    ['Brussels would hit back', 'answers'],
    ['counter-tariffs on whiskey', 'answers'],
    ['the duty STAYS in force', 'stays'],
    ['Tokyo kept rice out', 'keeps'],
    ['she criticised the levy', 'blames'],
    ['No exemption is possible', 'no'],
    ['nor was beef', 'nor'],
    ['it denied reports', 'denies'],
    ['told Korea to pay', 'bids'],
    ['the country’s trade minister', 'country'],
    ['시장 개방을 요구했다', 'opens'],
  ])('“%s” hints at %s', (text, hint) => {
    expect(prepared(text).sentences[0]!.hints & HINT[hint]).not.toBe(0);
  });

  test('a word that only holds another gives no hint of it', () => {
    expect(hintsOf('note') & HINT.no).toBe(0);
    expect(hintsOf('feedback') & HINT.answers).toBe(0);
    expect(hintsOf('mistake') & HINT.stays).toBe(0);
  });

  test('each hint has a bit of its own', () => {
    const bits = Object.values(HINT);
    expect(bits.reduce((all, bit) => all | bit, 0).toString(2)).toBe('1'.repeat(bits.length));
  });

  test('a sentence hints at what its words hint at, met before or not', () => {
    const words = fc.constantFrom('back', 'rice', 'kept', 'talks', 'no', 'may', 'told', 'country', '12', 'tariffs');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (said) => {
        const text = prepared(said.join(' '));
        const union = said.reduce((all, word) => all | hintsOf(word), 0);
        expect(text.sentences[0]!.hints).toBe(union);
        expect(hintsWithin(text, 0, text.text.length)).toBe(union);
      }),
    );
  });
});
