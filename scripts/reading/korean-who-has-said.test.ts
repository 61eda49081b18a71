/** Whose words Korean reports give: named after the quotation, with a numbered office, in answers under a heading; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('named after the quotation', () => {
  test.each([
    [
      '"철강 관세만큼은 반드시 낮춰야 한다." 안덕근 산업통상자원부 장관은 9일 기자들과 만나 이같이 말했다.',
      ['KOR 안덕근 demands steel-aluminium'],
    ],
    [
      '"낙농 시장을 열지 않을 것이다." 피유시 고얄 인도 상공부 장관은 뉴델리에서 이렇게 밝혔다.',
      ['IND 피유시 고얄 rejects dairy'],
    ],
    // He speaks of something else.
    ['"철강 관세만큼은 반드시 낮춰야 한다." 안덕근 산업통상자원부 장관은 9일 출국했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

test('an office with a number', () => {
  expect(positions('조현동 외교부 제1차관은 미국에 비자 쿼터 확대를 요청했다고 말했다.')).toEqual([
    'KOR 조현동 demands visas',
  ]);
});

describe('answers under a heading', () => {
  test.each([
    ['한미 관세협상 일문일답', ['KOR rejects rice']],
    ['그리어 미 무역대표 일문일답', ['USA 그리어 rejects rice']],
  ])('%s', (heading, expected) => {
    expect(positions(`${heading}\n\n문: 쌀을 더 여는가?\n답: 쌀은 추가로 개방하지 않습니다.`)).toEqual(expected);
  });
});

test('what is asked with a question mark is told by nobody', () => {
  expect(positions('미국이 방위비 분담금 증액을 요구했습니까?')).toEqual([]);
});

describe('pairs of a letter and a full name', () => {
  test.each([
    ['한·인도 양국은 철강 관세를 논의하기로 했다.', ['IND open steel-aluminium', 'KOR open steel-aluminium']],
    ['한-EU 양측은 철강 관세를 논의하기로 했다.', ['EU open steel-aluminium', 'KOR open steel-aluminium']],
    ['미국과 인도 양국은 철강 관세를 논의하기로 했다.', ['IND open steel-aluminium', 'USA open steel-aluminium']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
