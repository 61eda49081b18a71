/** Asks told by whoever receives them, keeps them off or gives in to them; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('an ask that is received is the giver’s', () => {
  test.each([
    ['한국은 미국으로부터 온라인 플랫폼법 폐기를 요구받았다.', ['USA demands platform-rules']],
    ['일본은 미국으로부터 쌀 수입을 늘리라는 압박을 받고 있다.', ['USA demands rice']],
    ['캐나다는 미국 측으로부터 공급관리제를 폐지해 달라는 요청을 받고 있다.', ['USA demands dairy']],
    ['유럽연합은 미국으로부터 디지털서비스세 폐지를 거듭 요청받았다.', ['USA demands digital-services-tax']],
    // Nobody is told to have asked.
    ['산업부는 미국으로부터 플랫폼법 폐기를 요구받은 바 없다고 밝혔다.', ['KOR 산업부 not-discussed platform-rules']],
    ['미국에서 온 쌀 수입업자들은 관세 인하를 요구받았다.', []],
    // What is done under pressure is one's own.
    ['베트남은 미국의 압박을 받아 자동차 관세를 낮추기로 했다.', ['VNM offers auto-tariff']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('whoever answers an ask is not whoever asks', () => {
  test.each([
    ['일본은 쌀 시장을 열라는 미국의 압박을 막았다.', ['JPN rejects rice', 'USA demands rice']],
    [
      '대만은 농산물 시장 개방 요구에 선을 그으며 반도체 관세 면제를 요청했다.',
      ['TWN demands semiconductor-tariff', 'TWN rejects agriculture'],
    ],
    ['정부는 플랫폼법 완화 요구를 수용하기로 했다.', ['KOR supports platform-rules']],
    [
      '미국은 추가 개방을 요구했다. 우리 정부가 ‘레드라인’이라고 설정한 농축산물 시장에서 미국의 추가 개방 요구를 수용하지 않았다.',
      ['KOR rejects agriculture', 'USA demands agriculture'],
    ],
    ['구글은 정부가 내건 지도 반출 조건 대부분을 수용하겠다고 했다.', ['USA 구글 offers map-data']],
    [
      '한농연은 여한구 통상교섭본부장이 쌀 개방에 대해 “전략적 판단을 해야 하는 부분”이라고 언급한 것을 두고 “기만적인 발언”이라고 했다.',
      ['KOR 여한구 open rice'],
    ],
    // What is to be stopped is not supported.
    ['정부는 농민 단체의 쌀 수입 중단 요구를 수용하기로 했다.', []],
    // Keeping off goods answers no ask.
    ['중국은 희토류 수출을 막았다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('the topic of the sentence holds what goes on after another’s duties', () => {
    const text =
      '안덕근 산업통상자원부 장관이 미국 측의 관심 사항을 파악하고, 미국 측이 우리나라에 부과하고 있거나 부과 예정인 자동차·철강 등 품목별 관세 예외·감면 등에 대해 협의할 예정이라고 밝혔다.';
    expect(read(text).positions.map(({ party }) => party)).toEqual(['KOR', 'KOR']);
  });
});
