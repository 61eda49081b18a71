/** Rows of goods and partners, and whose duty it is, in plain Korean sentences, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text)
    .measures.filter(({ kind }) => kind === 'tariff')
    .map(dutyLine);
}

describe('one rate goes for every product of a row', () => {
  test.each([
    [
      '미국은 25%로 올린 한국산 자동차, 자동차 부품 및 목재 제품의 관세를 없애기로 했다.',
      ['USA on KOR: 25 automobiles', 'USA on KOR: 25 auto parts', 'USA on KOR: 25 lumber'],
    ],
    [
      '스위스는 미국산 쇠고기 500t, 들소고기 1,000t, 가금육 1,500t에 무관세 쿼터를 준다.',
      ['CHE on USA: 0 beef', 'CHE on USA: 0 bison meat', 'CHE on USA: 0 poultry'],
    ],
    [
      '미국 시장에서 일본과 유럽 자동차는 15% 관세를 문다.',
      ['USA on JPN: 15 automobiles', 'USA on EU: 15 automobiles'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('the level of a duty that stays', () => {
  test.each([
    ['한미 관세 협상에서 철강과 알루미늄의 50%는 변동이 없다.', ['USA on KOR: 50 steel', 'USA on KOR: 50 aluminium']],
    // A share of what is sold or earned.
    ['한미 관세 협상에서 펀드 수익의 50%는 변동이 없다.', []],
    ['한미 관세 협상이 끝났지만 한국 철강의 50%는 미국으로 간다.', []],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('each side does its own', () => {
  test.each([
    [
      '미국은 대중 관세를 145%에서 30%로, 중국은 대미 관세를 125%에서 10%로 내리기로 했다.',
      [
        'USA on CHN: 145 all goods',
        'USA on CHN: 30 all goods',
        'CHN on USA: 125 all goods',
        'CHN on USA: 10 all goods',
      ],
    ],
    [
      '인도네시아가 유럽산 자동차에 매기는 50% 관세는 5년에 걸쳐 없어지고, EU는 인도네시아산 신발을 첫날부터 무관세로 받는다.',
      ['IDN on EU: 50 automobiles', 'EU on IDN: 0 footwear'],
    ],
    ['미국이 한국에 매기는 15% 관세를 두고 한국은 재협상을 요구했다.', ['USA on KOR: 15 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('whose duty a list of rates is', () => {
  test.each([
    [
      '미국과 인도가 협상했다. 인도는 미국산 사과에 50%, 호두에 100%, 완성차에는 최고 110%의 관세를 매긴다.',
      ['IND on USA: 50 fruit', 'IND on USA: 100 walnuts', 'IND on USA: 110 automobiles'],
    ],
    ['캐나다산 목재가 미국에 들어갈 때 무는 관세는 20%다.', ['USA on CAN: 20 lumber']],
    ['멕시코와 캐나다는 미국에서 25% 관세를 문다.', ['USA on MEX: 25 all goods', 'USA on CAN: 25 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('all goods of an origin at nought', () => {
  test.each([
    ['베트남은 미국산 제품에 시장을 무관세로 연다.', ['VNM on USA: 0 all goods']],
    ['베트남은 미국산 일부 제품에 시장을 무관세로 연다.', []],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('자국이 매기던 관세와 물게 되는 관세', () => {
  test.each([
    ['인도네시아는 미국산 제품 관세를 없애는 대신 19%의 상호관세를 적용받는다.', ['USA on IDN: 19 all goods']],
    ['영국은 연간 10만 대까지 10% 관세로 자동차를 수출할 수 있다.', ['null on GBR: 10 automobiles']],
    [
      '베트남산 제품에는 20%, 환적 상품에는 40% 관세가 부과된다.',
      ['null on VNM: 20 all goods', 'null on VNM: 40 transshipped goods'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).measures.map(dutyLine)).toEqual(expected);
  });
});
