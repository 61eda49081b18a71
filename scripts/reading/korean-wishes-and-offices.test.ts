/** Korean wishes and gifts told once for two sides, by nouns and by whoever holds an office, with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('a verb that stands once for two sides', () => {
  test.each([
    [
      '콜롬비아는 바나나 관세 인하를, 터키는 철강 쿼터 확대를 각각 요구했다.',
      ['COL demands agriculture', 'TUR demands steel-aluminium'],
    ],
    [
      '튀르키예는 철강 관세 철폐를, 노르웨이는 연어 관세 인하를 희망하고 있다.',
      ['NOR demands fisheries', 'TUR demands steel-aluminium'],
    ],
    // One side, with a pause after its object.
    ['콜롬비아는 쌀 시장을, 반드시 열겠다고 했다.', ['COL offers rice']],
    ['페루는 포도 관세 인하를, 오랫동안 요구해 왔다.', ['PER demands agriculture']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('whose an ask is, told by a noun', () => {
  test.each([
    ['설탕 쿼터를 늘려 달라는 것이 콜롬비아의 오랜 바람이다.', ['COL demands agriculture']],
    ['연어 관세를 없애 달라는 노르웨이의 압박을 터키는 거부했다.', ['NOR demands fisheries', 'TUR rejects fisheries']],
    ['연어 관세를 폐지하라는 노르웨이의 압박을 터키는 거부했다.', ['NOR demands fisheries', 'TUR rejects fisheries']],
    ['칠레의 포도 관세 인하 요청에도 페루는 관세를 내리지 않았다.', ['CHL demands agriculture']],
    ['노르웨이가 원하는 것은 연어 관세 철폐다.', ['NOR demands fisheries']],
    // Whoever refuses has not asked, though nobody known is told to.
    ['연어 관세를 폐지하라는 어느 단체의 압박을 터키는 거부했다.', ['TUR rejects fisheries']],
    ['노르웨이가 원하는 것은 시간이다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('efforts and wishes', () => {
  test.each([
    ['노르웨이는 연어 관세 면제를 얻어 내려 애쓰고 있다.', ['NOR demands fisheries']],
    ['노르웨이는 연어 관세를 0%로 낮추는 데 공을 들이고 있다.', ['NOR demands fisheries']],
    ['칠레는 구리 정광을 더 팔고 싶어 한다.', ['CHL demands critical-minerals']],
    ['노르웨이는 미국에 반도체 관세에서 최혜국 대우를 보장하라고 요구했다.', ['NOR demands semiconductor-tariff']],
    // What one does at home, or together.
    ['노르웨이는 연어 양식을 늘리는 데 공을 들이고 있다.', []],
    ['칠레는 조선 분야에서 협력하고 싶어 한다.', ['CHL supports shipbuilding']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('offices that speak for their side', () => {
  test.each([
    ['EU 집행위원장은 철강 쿼터를 늘려 달라고 했다.', ['EU demands steel-aluminium']],
    ['중국 상무부장은 반도체 수출통제 해제를 요구했다.', ['CHN demands export-controls']],
    ['브라질 부통령은 커피 관세 철폐를 촉구했다.', ['BRA demands tariffs']],
    // No office.
    ['노르웨이 어민은 연어 관세 철폐를 촉구했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is given or kept', () => {
  test.each([
    ['페루는 포도 관세를 10년에 걸쳐 낮추되 쌀은 제외하기로 했다.', ['PER excludes rice', 'PER offers agriculture']],
    ['칠레는 쌀 수입을 늘리는 데 동의했다.', ['CHL offers rice']],
    ['터키는 철강 관세를 없애는 쪽으로 기울었다.', ['TUR offers steel-aluminium']],
    ['칠레 정부는 낙농 시장을 지킨다는 방침이다.', ['CHL rejects dairy']],
    ['한국은 터키산 과일의 검역을 맡는 전담 창구를 두기로 했다.', ['KOR offers sanitary-measures']],
    // Nothing of the talks is given, and a word is kept.
    ['칠레는 협의를 늘리는 데 동의했다.', []],
    ['칠레 정부는 약속을 지킨다는 방침이다.', []],
    ['페루는 유제품은 유지하기로 했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
