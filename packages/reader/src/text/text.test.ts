import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nounMayEnd } from './hangul.js';
import { compileLexicon, findPhrases } from './lexicon.js';
import { lineStartWithin } from './line-within.js';
import { prepareText, sentenceAt, tokenAt } from './prepared-text.js';
import { NUMBER } from './tokens.js';
import { createVocabulary, evenedWord } from './vocabulary.js';

const prepared = (text: string) => prepareText(text, 'en', createVocabulary());
const sentences = (text: string) => prepared(text).sentences.map(({ start, end }) => text.slice(start, end));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'Mr. Ahn',
        'U.S.',
        '25%',
        '25.5',
        '관세',
        '“no”',
        '\n',
        '\n\n',
        '- ',
        'No. 3',
        '.',
        ' ',
        'duty',
        "Korea's",
        '2025. 4. 25.',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(' ')),
);

describe('sentences', () => {
  test.each([
    [['Mr. Ahn met Sen. Lee on Jan. 5.', 'He left.']],
    [['The Korea-U.S. trade talks began.', 'They ended at 5 p.m. on Friday.']],
    [['Duties rose in the U.S.', 'The ministry objected.']],
    [['It rose 2.5 percent to $1.4 billion.', '“We will not accept it,” he said.']],
    [['“It is not on the agenda.”', 'That was all.']],
    [['회의는 2025. 4. 25.(금) 열렸다.', '안 장관은 "논의하지 않았다"고 말했다.']],
    [['Samsung Electronics Co. makes chips.', 'Others do too.']],
    [['Is it true?', 'Yes!', 'It is.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
  test('headings, list items and paragraphs end sentences; wrapped lines do not', () => {
    const text = [
      'JOINT STATEMENT',
      '',
      'The two sides agreed to lower the duties that fall on the',
      'automobiles of either side within the year to come.',
      '- Korea will open its market',
      '- The United States will lower duties',
    ].join('\n');
    const found = sentences(text);
    expect(found).toHaveLength(4);
    expect(found[1]).toMatch(/^The two sides[\s\S]*come\.$/);
    const paragraphs = prepared(text).sentences.map(({ paragraph }) => paragraph);
    expect(new Set(paragraphs).size).toBe(4);
  });
  test('a line that is a date by itself ends the title above it', () => {
    const title = 'A title of more than forty-eight letters that has no full stop at its end';
    for (const date of ['2 June 2025', 'June 2, 2025', 'Monday, June 2, 2025', '2025-06-02', '2025년 6월 2일']) {
      expect(sentences(`${title}\n${date}\n\nThe talks began.`)).toEqual([title, date, 'The talks began.']);
    }
    const wrapped = `${title} since\n2 June 2025 and before that.`;
    expect(sentences(wrapped)).toEqual([wrapped]);
  });
  test('Korean sentences run together by a page are parted; words told as said are not', () => {
    const of = (text: string) => prepared(text).sentences.map(({ start, end }) => text.slice(start, end));
    expect(of('일본이 반발했다.이어 미국이 답했다.“끝났다”고 했다.')).toEqual([
      '일본이 반발했다.',
      '이어 미국이 답했다.',
      '“끝났다”고 했다.',
    ]);
    expect(of('그는 “없다.”라고 말했다.')).toEqual(['그는 “없다.”라고 말했다.']);
  });

  test('English sentences run together by a page are parted; names with a full stop inside are not', () => {
    expect(sentences('Growers refused a lower duty.The union plans a rally.“Enough,” it said.')).toEqual([
      'Growers refused a lower duty.',
      'The union plans a rally.',
      '“Enough,” it said.',
    ]);
    for (const whole of ['Booking.Com asked for it.', 'See www.example.Org for more.', 'The U.S.Korea pact holds.'])
      expect(sentences(whole)).toEqual([whole]);
  });
  test('a paragraph on one line may end in an abbreviation; a wrapped line does not', () => {
    const long =
      'The ministry, which had not been told of the plan beforehand, sent two of its envoys to a round of talks in Washington, D.C.';
    expect(sentences(`${long}\nPresident Kim waited for news of them at home.`)).toEqual([
      long,
      'President Kim waited for news of them at home.',
    ]);
    const wrapped =
      'He asked whether the duty on cars is one that the U.S.\nTrade Representative would lower at once and for all\nof the makers, and was told that it would be.';
    expect(sentences(wrapped)).toEqual([wrapped]);
  });

  test('they are in order, do not overlap, and lose no token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences: found, tokens } = prepared(text);
        let token = 0;
        let end = 0;
        for (const sentence of found) {
          expect(sentence.firstToken).toBe(token);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          token = sentence.endToken;
          end = sentence.end;
        }
        expect(token).toBe(tokens.count);
      }),
    );
  });
});

describe('tokens', () => {
  test('a number has a number in the vocabulary when a rule names it', () => {
    const vocabulary = createVocabulary();
    const lexicon = compileLexicon(vocabulary, [{ phrase: 'Section 232', value: 'steel' }]);
    const text = 'Section 232, Section 2320 and Section 301; section 232.';
    const prepared = prepareText(text, 'en', vocabulary);
    expect(findPhrases(prepared, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Section 232',
      'section 232',
    ]);
    const { tokens } = prepared;
    const known = Array.from({ length: tokens.count }, (_, at) => at).filter(
      (at) => tokens.kinds[at] === NUMBER && tokens.words[at]! >= 0,
    );
    expect(known.map((at) => text.slice(tokens.starts[at], tokens.ends[at]))).toEqual(['232', '232']);
  });

  test('abbreviations, numbers, possessives and hyphens', () => {
    const text = "South Korea's U.S.-bound exports fell 1,400.5 to 25% — O'Brien said";
    const { tokens } = prepared(text);
    const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
    expect(words).toEqual([
      'South',
      'Korea',
      "'s",
      'U.S.',
      '-',
      'bound',
      'exports',
      'fell',
      '1,400.5',
      'to',
      '25',
      '%',
      '—',
      "O'Brien",
      'said',
    ]);
  });
  test('what is not a space is in a token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = prepared(text);
        let rest = '';
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          rest += text.slice(last, tokens.starts[i]);
          last = tokens.ends[i] as number;
        }
        rest += text.slice(last);
        // Hyphens divide words and joining marks of broken text stand alone.
        expect(rest.replace(/[\s\p{M}\p{Cf}\p{Cc}\p{Cs}-]/gu, '')).toBe('');
      }),
    );
  });
  test('found again by offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, offset) => {
        const { tokens, sentences: found } = prepared(text);
        const at = tokenAt(tokens, offset);
        expect(at === tokens.count || (tokens.starts[at] as number) >= offset).toBe(true);
        expect(at === 0 || (tokens.starts[at - 1] as number) < offset).toBe(true);
        const inside = found.findIndex(({ start, end }) => start <= offset && offset < end);
        if (inside >= 0) expect(sentenceAt(found, offset)).toBe(inside);
      }),
    );
  });
});

describe('words evened out', () => {
  test.each([
    ['Tariffs', 'tariff'],
    ['duties', 'duty'],
    ['DEFENSE', 'defence'],
    ['Šefčovič', 'sefcovic'],
    ['US', 'u.s.'],
    ['us', 'us'],
    ['crisis', 'crisis'],
    ['process', 'process'],
    ['관세', '관세'],
  ])('%s → %s', (word, even) => {
    expect(evenedWord(word)).toBe(even);
  });
});

describe('phrases', () => {
  const find = (phrases: readonly string[], text: string) => {
    const vocabulary = createVocabulary();
    const lexicon = compileLexicon(
      vocabulary,
      phrases.map((phrase) => ({ phrase, value: phrase })),
    );
    return findPhrases(prepareText(text, 'en', vocabulary), lexicon).map(({ start, end, value }) => [
      value,
      text.slice(start, end),
    ]);
  };
  test('word by word, evened out, over hyphens, the longest first', () => {
    expect(
      find(
        ['automobile tariff', 'automobile', 'high-precision map'],
        'Automobile tariffs, automobiles and high precision maps',
      ),
    ).toEqual([
      ['automobile tariff', 'Automobile tariffs'],
      ['automobile', 'automobiles'],
      ['high-precision map', 'high precision maps'],
    ]);
  });
  test('never across punctuation, and exact letters where asked', () => {
    expect(find(['auto tariff', '=AI'], 'auto, tariff. AI, Ai, ai')).toEqual([['=AI', 'AI']]);
  });
  test('Korean with or without spaces, and single letters only as words', () => {
    expect(
      find(['방위비 분담금', '쌀', '|인도|'], '방위비분담금과 방위비 분담금, 쌀쌀한 날 쌀은, 인도적 인도와'),
    ).toEqual([
      ['방위비 분담금', '방위비분담금'],
      ['방위비 분담금', '방위비 분담금'],
      ['쌀', '쌀'],
      ['|인도|', '인도'],
    ]);
  });
  test('equal a search by brute force', () => {
    const words = ['a', 'b', 'c', 'ab'];
    const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(...words, 'x', ','), { maxLength: 25 }),
        (phrases, text) => {
          const expected: string[] = [];
          for (let i = 0; i < text.length; ) {
            const here = phrases.filter((p) => p.split(' ').every((word, k) => text[i + k] === word));
            const longest = here.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
            if (longest !== undefined) expected.push(longest);
            i += longest?.split(' ').length ?? 1;
          }
          expect(find(phrases, text.join(' ')).map(([value]) => value)).toEqual(expected);
        },
      ),
    );
  });
});

describe('Korean particles', () => {
  test.each([
    ['미국은', 2, true],
    ['미국에서는', 2, true],
    ['미국인이', 2, false],
    ['관세', 2, true],
    ['관세율', 2, false],
  ])('%s', (text, end, may) => {
    expect(nounMayEnd(text, end)).toBe(may);
  });
});

describe('quotations', () => {
  const quoted = (text: string) => prepared(text).quotations.map(([start, end]) => text.slice(start, end));
  test('curly, straight, Korean and single marks; apostrophes are none', () => {
    expect(quoted(`“a” "b" 「c」 ‘d’ Korea's 'e' and don’t`)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(quoted('안 장관은 "논의하지 않았다"며 ‘협상’이라고 했다')).toEqual(['논의하지 않았다', '협상']);
  });
  test('double primes, where they are no inches', () => {
    expect(quoted('실장은 ″개방은 없다″며 12″ 관에 대해 말했다')).toEqual(['개방은 없다']);
  });
  test('a mark never closed ends with its paragraph', () => {
    expect(quoted('“never closed\n\nnext “closed”')).toEqual(['closed']);
  });
});

test('a line of ten million letters takes no more than its length', () => {
  const started = prepared('a'.repeat(10_000_000));
  expect(started.tokens.count).toBe(1);
  expect(prepared('."'.repeat(1_000_000)).sentences.length).toBeGreaterThan(0);
});

describe('the start of a line', () => {
  test('is looked for no further back than told', () => {
    expect(lineStartWithin('one\ntwo three', 8, 20)).toBe(4);
    expect(lineStartWithin('one\ntwo three', 8, 3)).toBe(5);
    expect(lineStartWithin('one\ntwo', 4, 9)).toBe(4);
    expect(lineStartWithin('one', 2, 9)).toBe(0);
  });

  test('is the nearer of the last line break and the reach back, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), fc.nat(40), (text, at, reach) => {
        const offset = Math.min(at, text.length);
        const slow = Math.max(text.slice(0, offset).lastIndexOf('\n') + 1, offset - reach, 0);
        expect(lineStartWithin(text, offset, reach)).toBe(slow);
      }),
    );
  });
});
