/** Korean decisions put off, plans weighed, denied or put forward, things applied for; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('a decision put off', () => {
  test.each([
    ['정부는 고정밀 지도 반출 여부에 대한 결정을 유보했다.', ['KOR open map-data']],
    ['정부는 고정밀 지도 반출 결정을 또 미뤘다.', ['KOR open map-data']],
    ['국토교통부는 구글의 지도 반출 심의를 60일 연장했다.', ['KOR 국토교통부 open map-data']],
    ['인도는 유전자변형 옥수수 수입 허용 여부 결정을 연기했다.', ['IND open biotechnology-crops']],
    ['한국은 고정밀 지도 반출 허용 여부에 대한 결정을 미루기로 했다.', ['KOR open map-data']],
    // A levy that is put off, and one asked to put off.
    ['미국은 반도체 관세 부과 결정을 미뤘다.', ['USA offers semiconductor-tariff']],
    ['구글은 한국에 고정밀 지도 반출 결정을 미루지 말라고 요구했다.', ['USA 구글 demands map-data']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a plan', () => {
  test.each([
    ['한국은 미국과 통화스와프를 체결하는 방안을 검토하고 있다.', ['KOR open currency']],
    ['일본은 미국과 환율 문제를 논의할 계획이 아직은 없다고 했다.', ['JPN excludes currency']],
    ['일본은 미국과 환율 문제를 논의할 계획이라고 했다.', ['JPN open currency']],
    ['EU는 보복관세를 부과할 계획이 현재로선 없다고 밝혔다.', ['EU offers retaliation']],
    ['태국은 미국산 자동차 관세를 낮추겠다는 제안을 냈다.', ['THA offers auto-tariff']],
    ['한국은 고정밀 지도 반출을 허용하는 방안을 미국에 제안했다.', ['KOR offers map-data']],
    ['미국은 자동차 관세를 낮추는 행정명령에 서명했다.', ['USA offers auto-tariff']],
    // What it says of a noun.
    ['태국이 미국산 자동차 관세를 낮추겠다는 제안은 알려지지 않았다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is applied for', () => {
  test.each([
    ['구글은 5000대 1 축척의 지도 데이터 반출을 신청했다.', ['USA 구글 demands map-data']],
    ['구글은 2016년에도 지도 데이터 반출을 신청했다가 거절당했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is ruled out', () => {
  test.each([
    ['캐나다 총리는 "유제품 시장을 내주는 것은 있을 수 없는 일"이라고 강조했다.', ['CAN rejects dairy']],
    [
      '산업부 관계자는 쌀과 소고기는 이번 협의에서 논의 대상이 아니었다고 설명했다.',
      ['KOR 산업부 관계자 excludes beef', 'KOR 산업부 관계자 excludes rice'],
    ],
    ['정부는 미국으로부터 쌀 시장 개방 요구를 받은 사실이 없다고 했다.', ['KOR not-discussed rice']],
    ['농림부는 쌀을 협상 의제에서 빼기로 했다.', ['KOR 농림부 excludes rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
