/** Korean sentences in which two sides act, each in its clause, or one acts on a condition of the other's; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('each side in its clause', () => {
  test.each([
    [
      '미국은 자동차 관세를 15%로 낮추고 한국은 국방비를 확대하기로 했다.',
      ['KOR offers defence-spending', 'USA offers auto-tariff'],
    ],
    [
      '멕시코는 철강 관세 면제를 요구했고 한국은 자동차 관세 인하를 요청했다.',
      ['KOR demands auto-tariff', 'MEX demands steel-aluminium'],
    ],
    [
      '한국은 자동차 관세 인하를 요구하는 한편 쌀과 소고기 추가 개방에는 반대했다.',
      ['KOR demands auto-tariff', 'KOR rejects beef', 'KOR rejects rice'],
    ],
    // The verb of saying belongs with what is said.
    ['일본은 쌀 시장을 열지 않겠다고 한다.', ['JPN rejects rice']],
    ['캐나다는 디지털세를 폐지하려고 한다고 전했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('an ask that a concern leads up to', () => {
    const [ask] = read('한국은 철강 쿼터 축소에 우려를 표명하고, 기존 물량의 유지를 요청하였다.').positions;
    expect(ask?.quote.text).toContain('요청');
  });
});

describe('a condition that the other is to fulfil', () => {
  test.each([
    [
      '중국은 미국이 펜타닐 관세를 먼저 철폐해야만 대두 구매를 재개할 수 있다는 입장이다.',
      ['CHN links fentanyl-tariff'],
    ],
    ['한국은 통화스와프 체결을 대미 투자의 전제 조건으로 제시했다.', ['KOR links currency']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a duty that its bearer agrees on with the one who levies it', () => {
  test.each([
    ['한국은 자동차 관세를 15%로 낮추기로 미국과 합의했다.', ['KOR supports auto-tariff'], 'USA>KOR'],
    ['EU는 자동차 관세를 15%로 인하하기로 미국 측과 뜻을 모았다.', ['EU supports auto-tariff'], 'USA>EU'],
    // On the partner's goods.
    ['일본은 미국산 쌀 관세를 10%로 낮추기로 미국과 합의했다.', ['JPN offers rice'], 'JPN>USA'],
  ])('%s', (text, expected, parties) => {
    const { measures } = read(text);
    expect(positions(text)).toEqual(expected);
    expect(measures.map(({ imposer, target }) => `${imposer}>${target}`)).toEqual([parties]);
  });
});

describe('a reason that another gives', () => {
  test.each([
    ['인도는 러시아산 원유를 수입한다는 이유로 25% 추가 관세를 물게 됐다.', []],
    ['튀르키예는 러시아산 원유를 구매한다는 명목으로 제재를 받았다.', []],
    ['인도는 러시아산 원유를 수입하겠다고 밝혔다.', ['IND offers sanctions']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
