/** Korean rates that another has taken the place of, and duties that a trade at home bears; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map((duty) => `${dutyLine(duty)} ${duty.status}`);

describe('rates that were changed', () => {
  test.each([
    [
      '한국산 자동차의 대미 관세는 기존의 0%에서 15%로 오른 것이므로 부담이 크다.',
      ['USA on KOR: 0 automobiles removed', 'USA on KOR: 15 automobiles in-force'],
    ],
    [
      '스위스산 시계는 무관세에서 39%의 관세를 물게 됐다.',
      ['null on CHE: 0 watches removed', 'null on CHE: 39 watches in-force'],
    ],
    ['인도산 새우 관세는 8%에서 58%로 뛰었다.', ['null on IND: 8 seafood removed', 'null on IND: 58 seafood in-force']],
    // Not yet, or supposed.
    [
      '베트남은 미국산 자동차 관세를 45%에서 0%로 낮출 것이다.',
      ['VNM on USA: 45 automobiles in-force', 'VNM on USA: 0 automobiles announced'],
    ],
    [
      '일본산 자동차 관세가 27.5%에서 15%로 낮아지면 도요타의 부담이 준다.',
      ['null on JPN: 27.5 automobiles in-force', 'null on JPN: 15 automobiles unclear'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('whose duties', () => {
  test.each([
    ['이미 미국으로부터 50% 관세를 맞고 있는 국내 철강 업계는 대책을 호소했다.', ['USA on KOR: 50 steel in-force']],
    ['이미 미국에서 25% 관세를 물고 있는 국내 자동차 업계는 인하를 기다린다.', ['USA on KOR: 25 automobiles in-force']],
    [
      '캐나다 카니 총리는 트럼프 대통령에게 알루미늄 관세를 50%에서 25%로 낮춰 달라고 요청했다.',
      ['USA on CAN: 50 aluminium in-force', 'USA on CAN: 25 aluminium proposed'],
    ],
    ['미국은 한국산 철강에 50% 관세를 물리고 있다.', ['USA on KOR: 50 steel in-force']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
