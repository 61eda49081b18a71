/** Ways in which Korean news tells a stance: settled on, held as a card, tied, kept apart, in polite endings; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what is settled on, put forward or let', () => {
  test.each([
    ['일본은 쌀 수입량을 늘리는 쪽으로 가닥을 잡았다.', ['JPN offers rice']],
    ['스위스는 쇠고기 수입 확대를 협상 카드로 내밀었다.', ['CHE offers beef']],
    ['일본은 자동차 관세에 대한 철폐를 꾸준히 주장해왔다.', ['JPN demands auto-tariff']],
    ['정부가 구글에 고정밀 지도 반출을 허가했다.', ['KOR offers map-data']],
    [
      '대통령실은 쌀과 소고기는 추가 개방이 없다고 해명했다.',
      ['KOR 대통령실 rejects beef', 'KOR 대통령실 rejects rice'],
    ],
    ['공정위는 플랫폼법 입법에 추가 검토가 필요하다고 밝혔다.', ['KOR 공정위 open platform-rules']],
    ['미국은 상호관세에 대해서만 협의가 가능하다고 주장하고 있다.', ['USA open reciprocal-tariff']],
    // What is only reported, and what another asks to take up.
    ['일본은 쌀 수입을 늘리는 것으로 알려졌다.', []],
    ['쌀 물량을 더 늘려주려면 국회 비준이 필요하다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is not given, and what it hangs on, is not what is given', () => {
  test.each([
    ['일본은 쌀 시장 개방 없이 자동차 관세를 인하하기로 했다.', ['JPN offers auto-tariff']],
    ['한국은 자동차 관세 인하를 조건으로 조선업에 투자하기로 했다.', ['KOR offers shipbuilding']],
    ['한국은 조선 협력을 지렛대로 자동차 관세 인하를 요구하고 있다.', ['KOR demands auto-tariff']],
    ['EU가 미국산 공산품 관세를 철폐하면 미국은 자동차 관세를 15%로 낮춘다.', ['USA offers auto-tariff']],
    [
      '대통령실 관계자는 “주한미군 문제와 관세를 맞교환할 생각이 없다”고 했다.',
      ['KOR 대통령실 관계자 excludes tariffs'],
    ],
    ['미국은 구리 반제품에 50%의 품목별 관세를 부과하되 정련 구리는 제외했다.', []],
    ['EU는 미국산 자동차에 관세를 매기고 있지만 방위비는 협상에서 제외했다.', ['EU excludes defence-cost']],
    ['유예 기간이 끝나면 미국은 중국산에 54%의 관세를 물릴 수 있다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('ministers at briefings speak politely', () => {
  test.each([
    ['송미령 장관은 “쌀 시장은 반드시 지키겠습니다”라고 말했다.', ['KOR 송미령 rejects rice']],
    [
      '여한구 통상교섭본부장은 “자동차 관세를 조속히 낮춰 주시기를 요청드립니다”라고 말했다.',
      ['KOR 여한구 demands auto-tariff'],
    ],
    ['“쌀 시장은 추가로 개방하지 않겠습니다.” 김정관 산업부 장관이 브리핑에서 말했다.', ['KOR 김정관 rejects rice']],
    // A rule that is kept refuses nothing.
    ['송미령 장관은 “과학적 근거에 따른 검역 원칙을 반드시 지키겠습니다”라고 말했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('an official who is meant again is the one told before', () => {
    const text = '산업부 관계자는 자동차 관세 인하를 요구했다고 말했다. 이 관계자는 “쌀은 논의하지 않았다”고 했다.';
    expect(positions(text)).toEqual(['KOR 산업부 관계자 demands auto-tariff', 'KOR 산업부 관계자 not-discussed rice']);
  });
});

describe('a question that one sentence puts and denies', () => {
  test.each([
    ['‘쌀 시장을 더 여는 것이냐’는 질문에 여한구 통상교섭본부장은 “아니다”라고 답했다.', ['KOR 여한구 rejects rice']],
    ['방위비가 협상 의제냐는 질문에 외교부 당국자는 “아니다”라고 답했다.', ['KOR 외교부 당국자 excludes defence-cost']],
    [
      '환율 문제가 논의됐느냐는 질문에 기재부 관계자는 “아니다”라고 했다.',
      ['KOR 기재부 관계자 not-discussed currency'],
    ],
    // Another answer, and none.
    ['쌀 시장을 여느냐는 질문에 여한구 통상교섭본부장은 “검토 중”이라고 답했다.', ['KOR 여한구 open rice']],
    ['쌀 시장을 여느냐는 질문에 여한구 통상교섭본부장은 답하지 않았다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('statements that are given out, conditions that are set', () => {
  test.each([
    ['인도 낙농조합은 유제품 시장 개방에 반대하는 결의안을 채택했다.', ['IND 낙농조합 rejects dairy']],
    ['EU는 영국이 방위산업 비용을 분담해야 한다는 조건을 달았다.', ['EU links defence-industry']],
    ['철강업계는 미국에 철강 관세 인하를 요청했다.', ['KOR 철강업계 demands steel-aluminium']],
    // Who they are, and what is asked of one's own.
    ['정부는 자동차 관세 인하 합의를 환영하는 기업이 늘었다고 했다.', []],
    ['자동차 업계는 정부에 자동차 관세 인하를 서둘러 달라고 요청했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
