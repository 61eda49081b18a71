/** A text reads the same however wide it is set: lines that were broken for want of room go on as if they were one. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFromText } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CORPUS } from './corpus.js';
import { shippedReader } from './shipped-reader.js';

const reader = shippedReader();

interface Plain {
  readonly text: string;
}

const { duties, positions } = parse(readFileSync(join(CORPUS, 'sentences.yaml'), 'utf8')) as {
  readonly duties: readonly Plain[];
  readonly positions: readonly Plain[];
};

/** Sets a paragraph in a column of so many letters. */
function wrapped(paragraph: string, width: number, indent = ''): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (`${line} ${word}`.length > width) lines.push(indent + word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

function read(text: string) {
  const document = sourceFromText(text, { name: 'text.txt' });
  return { document, reading: reader.read(document) };
}

/** What was read, but for where it stands. */
function said({ reading }: ReturnType<typeof read>): string[] {
  return [
    ...reading.measures.map(({ rate_pct, quantity, product, imposer, target, status }) =>
      JSON.stringify([rate_pct, quantity, product, imposer, target, status]),
    ),
    ...reading.positions.map(({ speaker, party, issue, stance, strength }) =>
      JSON.stringify([speaker, party, issue, stance, strength]),
    ),
  ].sort();
}

const ENGLISH = 'The two delegations met for three hours on Tuesday in the capital and agreed to meet again.';
const KOREAN = '회의는 화요일 세 시간 동안 이어졌고 여러 현안이 다뤄졌다.';

/** Each in a paragraph of several lines, as nobody wraps a single short sentence. */
const PARAGRAPHS = [...duties, ...positions]
  .map(({ text }) => text)
  .filter((text) => !text.includes('\n') && text.length > 40)
  .map((text) =>
    /[가-힣]/.test(text) ? { text: `${KOREAN} ${text}`, width: 38 } : { text: `${ENGLISH} ${text}`, width: 66 },
  );

describe('a paragraph set in a column', () => {
  test('reads as it does in one line', () => {
    expect(PARAGRAPHS.length).toBeGreaterThan(250);
    for (const { text, width } of PARAGRAPHS) expect(said(read(wrapped(text, width))), text).toEqual(said(read(text)));
  });

  test('reads as it does in one line where the lines below the first are indented', () => {
    for (const { text, width } of PARAGRAPHS)
      expect(said(read(wrapped(text, width, '   '))), text).toEqual(said(read(text)));
  });

  test('is quoted as it stands in the document', () => {
    for (const { text, width } of PARAGRAPHS) {
      const { document, reading } = read(wrapped(text, width, '  '));
      for (const { quote } of [...reading.positions, ...reading.commitments])
        expect(document.text.slice(quote.start, quote.end)).toBe(quote.text);
      for (const { span } of reading.measures) {
        const words = document.text.slice(...span);
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
      }
    }
  });
});

describe('lines that stand alone', () => {
  test('of lists, tables and headings are not joined', () => {
    const { reading } = read(
      [
        'Tariffs on goods from Asia',
        'Japan 24%',
        'Vietnam 46%',
        'Thailand 36%',
        '',
        'Rates | Goods',
        '25% | cars',
      ].join('\n'),
    );
    expect(reading.measures.map(({ target }) => target)).toEqual(expect.arrayContaining(['JPN', 'VNM', 'THA']));
  });

  test('a title over two lines is one title', () => {
    const body = wrapped(`${ENGLISH} ${ENGLISH} ${ENGLISH}`, 60);
    const { document } = read(
      `Ministers promise to settle the quarrel over steel duties\nbefore the summer\n\nGeneva, 5 May 2025\n\n${body}`,
    );
    expect(document.title).toBe('Ministers promise to settle the quarrel over steel duties before the summer');
  });
});

describe('a text whose paragraphs stand on lines of their own, without empty ones', () => {
  const lines = [
    'Seoul keeps rice out of the talks',
    '2025-07-14 The Harbour Herald',
    'South Korean Trade Minister Yeo Han-koo said on Monday that rice would stay out of the talks with the United States, whatever Washington may ask for.',
    'The United States has demanded that South Korea open its rice market, and will raise its 25 percent tariff on Korean cars to 30 percent if it does not.',
    'He left for Washington in the evening and is to be back in Seoul by the end of the week, an official of the ministry told reporters at the airport.',
  ];

  test('reads as with them', () => {
    const close = read(lines.join('\n'));
    const apart = read(lines.join('\n\n'));
    expect(said(close)).toEqual(said(apart));
    expect(said(close).length).toBeGreaterThan(2);
    const { title, published, publisher } = close.document;
    expect({ title, published, publisher }).toEqual({
      title: lines[0],
      published: '2025-07-14',
      publisher: 'The Harbour Herald',
    });
  });
});
