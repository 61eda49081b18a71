import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH, KOREAN } from './constructions.fixture.js';
import { corpus, f1, namesIn, readText, referenceArticle } from './reading.fixture.js';

const BOTH = ['KOR', 'USA'] as const;

function said(text: string, language: string, people: Parameters<typeof namesIn>[1] = []): string[] {
  const names = namesIn(text, people);
  // “Both sides” are the two that the document is about.
  const parties = /Both sides/.test(text)
    ? BOTH.map((economy) => ({ economy, start: 0, end: 0, form: 'adjective' as const }))
    : [];
  const { positions } = readText(text, language, { ...names, economies: [...parties, ...names.economies] });
  return positions.map(({ speaker, party, issue, stance }) => `${speaker ?? ''}|${party}|${issue}|${stance}`).sort();
}

describe('constructions', () => {
  test.each(ENGLISH)('$text', ({ text, people, says }) => {
    expect(said(text, 'en', people)).toEqual([...says].sort());
  });

  test.each(KOREAN)('$text', ({ text, people, says }) => {
    expect(said(text, 'ko', people)).toEqual([...says].sort());
  });
});

describe('what the sentence of a quote does not name', () => {
  const inferredIn = (text: string, language: string, people: Parameters<typeof namesIn>[1]) =>
    readText(text, language, namesIn(text, people)).positions.map(
      ({ issue, stance, inferred }) => `${issue} ${stance}: ${inferred.join(', ')}`,
    );

  test('is marked as inferred', () => {
    const people = [['안덕근', '장관', 'KOR']] as const;
    expect(
      inferredIn(
        '안덕근 장관은 자동차 관세를 철폐해 달라고 요구했다. 안덕근 장관은 이를 받아들일 수 없다고 말했다.',
        'ko',
        people,
      ),
    ).toEqual(['auto-tariff demands: ', 'auto-tariff rejects: issue']);
  });

  test('is the speaker where only the paragraph tells who speaks', () => {
    const text =
      'South Korea and the United States met.\n\n"We had a good talk," Minister Yeo Han-koo said. "Rice is a red line."';
    expect(inferredIn(text, 'en', [['Yeo Han-koo', 'Minister', 'KOR']])).toEqual(['rice rejects: speaker']);
  });

  test('is never a field that is open, and none of the fields that the quote names', () => {
    for (const { text, people } of [...ENGLISH, ...KOREAN]) {
      for (const language of ['en', 'ko']) {
        const { positions, issues } = readText(text, language, namesIn(text, people));
        for (const { speaker, issue, inferred, quote } of positions) {
          if (inferred.includes('speaker')) expect(speaker).not.toBeNull();
          if (speaker !== null && quote.text.includes(speaker)) expect(inferred).not.toContain('speaker');
          const within = issues.mentions.filter(({ start, end }) => start >= quote.start && end <= quote.end);
          if (within.some((mention) => mention.issue === issue)) expect(inferred).not.toContain('issue');
        }
      }
    }
  });
});

describe('speakers', () => {
  test('“the minister” is one, “the ministers” are of both sides', () => {
    const people = [['Ahn Duk-geun', 'Minister', 'KOR']] as const;
    const text =
      'South Korea and the United States met.\n\nMinister Ahn Duk-geun spoke.\n\n“The beef quota must not rise,” the minister added.';
    expect(said(text, 'en', people).filter((line) => line.includes('|USA|'))).toEqual([]);
    const both =
      'South Korea and the United States met.\n\nThe ministers agreed to strengthen cooperation in supply chains.';
    expect(said(both, 'en')).toEqual(['|KOR|supply-chains|supports', '|USA|supply-chains|supports']);
  });

  test('what a side does is not blamed by that side', () => {
    const text =
      'China firmly opposes the export controls. Washington says one thing of its export controls and does another, engaging in bullying.';
    expect(said(text, 'en')).toEqual(['|CHN|export-controls|rejects']);
  });

  test('a quotation without a tag keeps the speaker of its paragraph', () => {
    const text =
      'South Korea and the United States met.\n\n"We had a good talk," Minister Yeo Han-koo said. "Rice is a red line."';
    expect(said(text, 'en', [['Yeo Han-koo', 'Minister', 'KOR']])).toEqual(['Yeo Han-koo|KOR|rice|rejects']);
  });

  test('a label gives the word to what follows it', () => {
    const text =
      'South Korea and the United States.\n\nMinister Yeo Han-koo:\n"We will not accept any further opening of the rice market."';
    expect(said(text, 'en', [['Yeo Han-koo', 'Minister', 'KOR']])).toEqual(['Yeo Han-koo|KOR|rice|rejects']);
  });

  test('in a transcript only answers hold positions', () => {
    const text = [
      'QUESTION: Will you demand that the beef ban be lifted?',
      'GREER: We want Korea to lift its restrictions on beef imports.',
      'QUESTION: And is rice off the table?',
      'GREER: Thank you.',
    ].join('\n\n');
    expect(said(text, 'en', [['Jamieson Greer', 'Trade Representative', 'USA']])).toEqual([
      'Jamieson Greer|USA|beef|demands',
    ]);
  });

  test('“they” in an answer are the side across the table', () => {
    const text = [
      'South Korea and the United States.',
      'QUESTION: What about the beef ban?',
      'GREER: They want the restrictions on beef imports kept.',
      'QUESTION: Anything else?',
      'GREER: We want Korea to lift its restrictions on rice imports.',
    ].join('\n\n');
    const people: Parameters<typeof namesIn>[1] = [['Jamieson Greer', 'Trade Representative', 'USA']];
    expect(said(text, 'en', people)).toEqual(['Jamieson Greer|USA|rice|demands', '|KOR|beef|demands']);
  });

  test('a question may name who asks it, and a salutation gives nobody the word', () => {
    const people: Parameters<typeof namesIn>[1] = [['Yeo Han-koo', 'Minister', 'KOR']];
    const briefing =
      'South Korea: Minister Yeo Han-koo\n\nQ (Daily News): We want the beef ban lifted.\n\nA: We will not accept any further opening of the rice market.\n\nQ: Anything else?\n\nA: No.';
    expect(said(briefing, 'en', people)).toEqual(['Yeo Han-koo|KOR|rice|rejects']);
    const letter = 'South Korea.\n\nDear Minister Yeo Han-koo:\n\nWe want the beef ban lifted.';
    expect(said(letter, 'en', people)).toEqual([]);
  });

  test('a command at the head of a quotation is asked by whoever is quoted', () => {
    const text = 'South Korea and the United States met.\n\n"Drop the steel tariffs," Minister Yeo Han-koo said.';
    expect(said(text, 'en', [['Yeo Han-koo', 'Minister', 'KOR']])).toEqual(['Yeo Han-koo|KOR|steel-aluminium|demands']);
  });

  test('items of a list continue the sentence that opens it', () => {
    const text =
      'Joint Statement\n\nThailand and the United States agree as follows. Thailand shall:\n (a) recognize the U.S. system of food-safety oversight;\n (b) refrain from imposing digital services taxes.';
    expect(said(text, 'en')).toEqual(
      expect.arrayContaining(['|THA|sanitary-measures|offers', '|THA|digital-services-tax|offers']),
    );
  });

  test('a Korean briefing: questions after dashes hold no position, answers are the main speaker’s', () => {
    const text =
      '김현종 통상교섭본부장은 26일 브리핑에서 미국과의 협상 결과를 설명했다.\n\n-농업을 내줬나.\n▲농업은 레드라인이라 얘기할 수 없다고 했다.\n\n-환율은.\n▲환율은 이번 협상과는 완전히 별개다.';
    expect(said(text, 'ko', [['김현종', '통상교섭본부장', 'KOR']])).toEqual([
      '김현종|KOR|agriculture|rejects',
      '김현종|KOR|currency|excludes',
    ]);
  });
});

describe('against annotated documents', () => {
  const article = referenceArticle();

  test.skipIf(article === null)('the reference article: five positions, by the right speakers', () => {
    const text = article!;
    const names = namesIn(text, [
      ['Choi Sang-mok', 'Deputy Prime Minister', 'KOR'],
      ['Ahn Duk-geun', 'Minister', 'KOR'],
      ['Jamieson Greer', 'USTR Representative', 'USA'],
      ['Trump', 'President', 'USA'],
    ]);
    const { positions } = readText(text, 'en', names);
    const summary = positions.map(({ speaker, party, capacity, issue, stance }) =>
      [speaker, party, capacity, issue, stance].join('|'),
    );
    expect(summary).toEqual([
      'Choi Sang-mok|KOR|government|tariffs|demands',
      'Choi Sang-mok|KOR|government|auto-tariff|demands',
      'Ahn Duk-geun|KOR|government|defence-cost|excludes',
      expect.stringMatching(/representatives\|USA\|unnamed-official\|defence-cost\|links$/),
      'Trump|USA|government|defence-cost|links',
    ]);
  });

  test.each([
    ['en', 0.4],
    ['ko', 0.65],
  ] as const)('the corpus in %s: F1 of speaker or party, issue, stance and overlapping quote', (language, floor) => {
    let hits = 0;
    let found = 0;
    let wanted = 0;
    for (const document of corpus().filter((one) => one.language === language)) {
      const { positions } = readText(document.text, language, document.names, document.text.trim().split('\n')[0]);
      const open = new Set(document.gold.positions);
      for (const position of positions) {
        for (const gold of open) {
          const at = document.text.indexOf(gold.quote);
          const same =
            gold.issue === position.issue &&
            gold.stance === position.stance &&
            (gold.speaker === null ? gold.party === position.party : gold.speaker === position.speaker) &&
            (at < 0 || (position.quote.start < at + gold.quote.length && position.quote.end > at));
          if (!same) continue;
          open.delete(gold);
          hits += 1;
          break;
        }
      }
      found += positions.length;
      wanted += document.gold.positions.length;
    }
    if (wanted > 0) expect(f1(hits, found, wanted)).toBeGreaterThan(floor);
  });
});

describe('laws', () => {
  const sentence = fc.constantFrom(
    ...[...ENGLISH, ...KOREAN].map(({ text }) => text),
    'No "quote" here',
    '“',
    '\n\n',
    'A: B',
  );

  test('every quote is the text’s own words, whatever is put together', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.constantFrom('en', 'ko', 'und'), (parts, language) => {
        const text = parts.join(' ');
        const { positions, issues } = readText(text, language, namesIn(text));
        const ids = new Set([...issues.issues.map(({ issue }) => issue), issues.deal]);
        for (const { quote, issue, linked_to } of positions) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.state).toBe('verified');
          expect(ids).toContain(issue);
          for (const other of linked_to) expect(ids).toContain(other);
          expect(linked_to).not.toContain(issue);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('one text, one reading', () => {
    const text = ENGLISH.map((one) => one.text).join('\n\n');
    expect(readText(text, 'en', namesIn(text)).positions).toEqual(readText(text, 'en', namesIn(text)).positions);
  });

  test('without speakers and economies there is nobody to hold a position', () => {
    const nobody = {
      people: [],
      personMentions: [],
      organisations: [],
      organisationMentions: [],
      economies: [],
      unnamed: [],
    };
    for (const { text } of ENGLISH) expect(readText(text, 'en', nobody).positions).toEqual([]);
  });

  test('one endless sentence is no trap', () => {
    const text = 'Seoul said the duty on cars and beef must not be '.repeat(20_000);
    const { positions } = readText(text, 'en', {
      people: [],
      personMentions: [],
      organisations: [],
      organisationMentions: [],
      economies: [],
      unnamed: [],
    });
    expect(positions.every(({ quote }) => quote.text.length < text.length)).toBe(true);
  });
});
