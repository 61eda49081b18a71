/** Headlines without verbs, told where the text under them does not say the same; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const under = (headline: string, body = '회의는 21일 열렸다.') =>
  sortedPositions(read(`${headline}\n\n${body}`).positions);

describe('a headline closes with the noun of what is done', () => {
  test.each([
    ['日, 자동차 관세 철폐 촉구', ['JPN demands auto-tariff']],
    ['대만, 반도체 관세 면제 요청', ['TWN demands semiconductor-tariff']],
    ['인도, 유제품 개방 거부', ['IND rejects dairy']],
    ['캐나다, 공급관리제 양보 불가 재확인', ['CAN rejects dairy']],
    ['中, 희토류 수출 통제 해제키로', ['CHN offers critical-minerals']],
    ['정부, 사과 수입 허용 검토', ['KOR open agriculture']],
    ['구글, 고정밀 지도 반출 요청', ['USA 구글 demands map-data']],
    ['농민단체, 쌀 개방 중단 촉구', ['KOR 농민단체 rejects rice']],
    ['EU, 철강 쿼터 확대 거듭 요구…美는 난색', ['EU demands steel-aluminium', 'USA rejects steel-aluminium']],
    // What may come, what somebody thinks over, and what is not its own.
    ['美, 韓에 쌀 개방 요구할 듯', []],
    ['정부, 美 쌀 개방 요구에 고심', []],
    ['쌀 개방 반대 농민 집회', []],
    ['美 상원, 자동차 관세 철폐 결의안 부결', []],
    ['정부, 온라인 플랫폼법 협상 카드로 쓰나', []],
  ])('%s', (headline, expected) => {
    expect(under(headline)).toEqual(expected);
  });
});

describe('a headline quotes whoever it begins with', () => {
  test.each([
    ['정부 “쌀 개방 없다”', ['KOR rejects rice']],
    ['대통령실 “방위비는 관세 협상과 별개”', ['KOR 대통령실 excludes defence-cost']],
    [
      '美 “온라인 플랫폼법 철회하라”…韓 “논의 대상 아니다”',
      ['KOR excludes platform-rules', 'USA demands platform-rules'],
    ],
    ['멕시코 "자동차 관세 철폐하라"', ['MEX demands auto-tariff']],
    // Whose words they are is not told.
    ['“쌀 추가 개방은 없다”…美 요구 거부', []],
    ['정부 “쌀 개방 없다더니” 말 바꾸기', []],
  ])('%s', (headline, expected) => {
    expect(under(headline)).toEqual(expected);
  });

  test('what the text says under it is told once', () => {
    expect(under('정부 “쌀 개방 없다”', '정부는 21일 쌀 시장을 추가로 개방하지 않겠다고 밝혔다.')).toEqual([
      'KOR rejects rice',
    ]);
  });
});

describe('what a headline quotes is read part by part, and by whoever holds the office that it begins with', () => {
  const minister = '정우진 산업통상부 통상교섭본부장은 21일 출국했다.';
  test.each([
    ['정우진 “쌀 추가 개방 없어…나머지는 추후 설명”', ['KOR 정우진 rejects rice']],
    ['정우진 귀국 "국익이 우선...사과 추가 개방 없다"', ['KOR 정우진 rejects agriculture']],
    ['정우진 “쌀 개방 논의한 사실 없어”', ['KOR 정우진 not-discussed rice']],
    ['정우진 “온라인플랫폼법, 관세와 연계 안 해”', ['KOR 정우진 excludes platform-rules']],
    ['정우진 “대미 투자 전액 현금 투자 불가”', ['KOR 정우진 rejects investment']],
    ['정우진 “반도체 관세 철폐해야”', ['KOR 정우진 demands semiconductor-tariff']],
    ['통상본부장 “지도 반출, 협상서 논의 안 돼”', ['KOR 정우진 not-discussed map-data']],
    ['통상교섭본부장 “30개월 쇠고기 개방 없다…검역은 절차대로”', ['KOR 정우진 rejects beef']],
    // No such office is told of below, or nothing is held.
    ['농식품장관 “쌀 추가 개방 없다”', []],
    ['통상본부장 “쌀 문제 잘 설명했다”', []],
    ['정우진 “쌀 지켜야…국민과 약속”', []],
  ])('%s', (headline, expected) => {
    expect(under(headline, minister)).toEqual(expected);
  });
});
