/** Words of a Korean dictionary that only hold the letters of an economy or an issue. */

import { sourceFromText } from '@parley/reader';
import dictionary from 'dictionary-ko';
import { describe, expect, test } from 'vitest';
import { shippedReader } from './shipped-reader.js';

const reader = shippedReader();
const WORDS = [
  ...new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .normalize('NFC')
      .split('\n')
      .map((line) => line.replace(/\/.*$/, '').trim())
      .filter((word) => /^[가-힣]{2,10}$/.test(word)),
  ),
];

/** Words read together. */
const TOGETHER = 300;

/** Words with an economy or an issue that begins inside them: `북유럽: EU`. */
function readInside(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (let first = 0; first < words.length; first += TOGETHER) {
    const sentences = words.slice(first, first + TOGETHER).map((word) => `정부는 ${word}에 대해 말했다.`);
    const document = sourceFromText(sentences.join('\n\n'), { name: 'words' });
    const { economies, issues } = reader.read(document);
    const spans = [
      ...economies.flatMap(({ economy, spans: places }) => places.map((span) => ({ what: economy, span }))),
      ...issues.flatMap(({ issue, spans: places }) => places.map((span) => ({ what: issue, span }))),
    ];
    for (const { what, span } of spans) {
      const line = document.text.slice(document.text.lastIndexOf('\n', span[0]) + 1, span[0]);
      const begun = line.slice(line.lastIndexOf(' ') + 1);
      const rest = document.text.slice(span[0]).replace(/에? [\s\S]*$/, '');
      if (begun !== '') found.add(`${begun}${rest}: ${what}`);
    }
  }
  return [...found].sort();
}

describe('Korean words', () => {
  test('of a dictionary hold an economy or an issue only where they are composed with it', () => {
    expect(WORDS.length).toBeGreaterThan(90_000);
    const composed = readInside(WORDS);
    // Compounds of an economy, two economies in two letters, and goods of a wider name.
    expect(composed.filter((line) => !/^(?:한미|한일|한영|영미|일미|중일)/.test(line))).toEqual([
      '내몽골: MNG',
      '농수산물: fisheries',
      '뉴멕시코: MEX',
      '북유럽: EU',
      '전매특허: intellectual-property',
    ]);
  });

  test.each([
    '더불어민주당',
    '상호주의',
    '기대만큼',
    '경영국',
    '이중국적',
    '중남미국가',
    '거북한',
    '통제소',
    '계약가',
    '크리스마스',
    '경제소위',
  ])('%s is neither an economy nor an issue', (word) => {
    expect(readInside([word])).toEqual([]);
  });

  test.each([
    '경상수지',
    '경제지표',
    '민영화',
    '밤새우다',
    '그만두다',
    '공동관리',
    '표면화',
    '휴전선',
    '수감자',
    '발명품',
    '비주류',
    '냉소주의',
    '평가전',
    '고무적',
  ])('%s is no product', (word) => {
    const document = sourceFromText(`미국은 유럽연합 ${word}에 25% 관세를 부과했다.`, { name: 'word' });
    expect(reader.read(document).measures.map(({ product }) => product)).toEqual(['all goods']);
  });
});
