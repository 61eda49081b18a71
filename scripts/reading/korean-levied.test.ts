/** Who levies a duty and who bears it, in Korean clauses that ask to be spared it, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('“A가 B에 부과한” duties whose end somebody asks for', () => {
  test.each([
    ['정부는 미국이 한국에 부과한 25% 상호관세의 면제를 요청했다.', 'USA on KOR: 25 all goods'],
    ['태국은 미국이 자국에 매긴 19% 관세를 철회해 달라고 요구했다.', 'USA on THA: 19 all goods'],
    ['페루 정부는 중국이 페루에 물린 12% 관세의 인하를 촉구했다.', 'CHN on PER: 12 all goods'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });

  test.each([
    ['한국은 미국에 25% 관세를 철폐해 달라고 요청했다.', 'USA on KOR: 25 all goods'],
    ['페루는 중국에 12% 커피 관세의 인하를 촉구했다.', 'CHN on PER: 12 coffee'],
  ])('whoever is asked levies: %s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });
});

describe('whoever is let off a duty', () => {
  test.each([
    ['한국은 미국의 철강 25% 관세에서 면제되는 대신 쿼터를 받아들였다.', 'USA on KOR: 25 steel'],
    ['페루는 멕시코가 자동차에 매기려는 50% 관세에서 제외해 달라고 요청했다.', 'MEX on PER: 50 automobiles'],
  ])('bears it: %s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });

  test('whoever lets off levies it', () => {
    expect(duties('멕시코는 페루산 구리를 50% 관세에서 면제하기로 했다.').map((line) => line.slice(0, 10))).toEqual([
      'MEX on PER',
    ]);
  });
});

describe('“A가 N%를 물리는” goods', () => {
  test.each([
    ['한국과 인도가 협상했다. 우리 측은 인도가 12.5%를 물리는 자동차부품의 관세를 없애 달라고 했다.', 'IND'],
    ['페루와 태국이 관세를 두고 만났다. 태국이 20%를 매기는 페루산 커피가 의제에 올랐다.', 'THA'],
  ])('%s', (text, imposer) => {
    expect(read(text).measures.map((duty) => duty.imposer)).toEqual([imposer]);
  });

  test('goods that bear one are levied on by another', () => {
    expect(read('미국에 15%를 내는 일본산 자동차가 늘었다. 관세 탓이다.').measures.map((duty) => duty.target)).toEqual([
      'JPN',
    ]);
  });
});

describe('whom a duty is set beside is no side of it', () => {
  test.each([
    ['대만이 미국에 수출하는 기계에는 20% 관세가 붙어 일본보다 부담이 크다.', 'USA on TWN: 20 machinery'],
    ['한국은 미국산 체리에 일본보다 낮은 5% 관세를 매긴다.', 'KOR on USA: 5 fruit'],
  ])('%s', (text, expected) => {
    expect(duties(text).map((line) => line.replace(/cherries|체리/, 'fruit'))).toEqual([expected]);
  });
});

test.each([
  [
    '미국의 일본산 자동차 관세는 15%로 낮아진다. 반면 대만이 미국에 수출하는 자동차에는 25% 관세가 붙는다.',
    'USA on TWN: 25 automobiles',
  ],
  ['한국이 유럽연합에 파는 철강에는 50% 관세가 적용된다.', 'EU on KOR: 50 steel'],
])('whose goods are sold where tells both sides: %s', (text, expected) => {
  expect(duties(text)).toContain(expected);
});
