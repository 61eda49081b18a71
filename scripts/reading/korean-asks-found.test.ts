/** Asks that are told of another side: granted, found out, coming from it; and those of members of its parliament; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { positionLine, sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('an ask that is granted or found out is the other side’s', () => {
  test.each([
    [
      '캐나다 무역장관은 “미국이 낙농시장을 빨리 열라는 건 맞다”며 “검토한 적은 없다”고 말했다.',
      ['CAN not-discussed dairy', 'USA demands dairy'],
    ],
    [
      '일본 정부 관계자는 “쌀 시장까지 개방 요구를 하고 있는 것이 드러났다. 미국의 뜻은 분명하다”고 말했다.',
      ['USA demands rice'],
    ],
    // One's own ask.
    [
      '일본 정부 관계자는 “미국에 철강 관세 인하 요구를 하고 있다”고 말했다.',
      ['JPN 일본 정부 관계자 demands steel-aluminium'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('an ask that comes from a side', () => {
  test.each([
    ['일본 쪽에서 희토류 수출을 재개하라는 요구가 계속 나오고 있다.', ['JPN demands critical-minerals']],
    ['미측에서 농산물 시장 개방을 요구했다.', ['USA demands agriculture']],
    [
      '정부는 미국과 협상한다. 미측에서 쌀 시장 개방 요구까지 나오면서 이 부분도 함께 살펴보고 있다는 것이다.',
      ['KOR open rice', 'USA demands rice'],
    ],
    [
      '미국이 낙농 시장 개방 압박을 높이는 가운데, 캐나다는 원유 구매 확대를 제안했다.',
      ['CAN offers energy-purchases', 'USA demands dairy'],
    ],
    // From nobody in particular, and from a place.
    ['일각에서 자동차 관세를 낮추라는 요구가 이어지고 있다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('members of a parliament speak for themselves', () => {
  test.each([
    ['프랑스 의원 30명은 캐나다와의 자유무역협정 비준에 반대했다.', 'FRA: rejects fta-talks'],
    [
      '미국 상원의원 12명이 캐나다의 디지털서비스세를 무역 협상에서 다룰 것을 행정부에 요구했다.',
      'USA: demands digital-services-tax',
    ],
    ['호주 상원 의원들은 인도의 쇠고기 관세를 철폐하라고 촉구했다.', 'AUS, 호주 상원 의원들: demands beef'],
  ])('%s', (text, expected) => {
    const found = read(text).positions;
    expect(found.map(positionLine)).toEqual([expected]);
    expect(found[0]?.capacity).toBe('legislator');
  });

  test('asked of them it is not theirs', () => {
    expect(positions('인도 정부는 의원들에게 협정 비준을 요청했다.')).not.toContain('IND 의원들 demands fta-talks');
  });
});

describe('what others propose and pass, told of its noun', () => {
  test.each([
    ['영국 상무장관은 “위원회가 제안하고 의회가 채택한 디지털세는 유감”이라고 말했다.', []],
    ['캐나다는 디지털세 폐지를 제안하고 미국이 이를 수용했다.', ['CAN demands digital-services-tax']],
  ])('%s', (text, expected) => {
    expect(positions(text).filter((line) => line.includes('demands'))).toEqual(expected);
  });
});

describe('what is proposed, argued for, or cannot be helped', () => {
  test.each([
    ['일본이 대미 투자 확대를 역제안했다.', ['JPN offers investment']],
    ['일본은 조선 협력 방안 등을 미국에 제안했다.', ['JPN offers shipbuilding']],
    ['일본은 관세 인하 방안을 미국에 제안했다.', ['JPN demands tariffs']],
    ['캐나다 측은 자동차 관세는 10%가 맞다고 주장했다.', ['CAN demands auto-tariff']],
    ['캐나다는 낙농 시장을 여는 문제를 검토할 수밖에 없다고 밝혔다.', ['CAN open dairy']],
    ['일본은 쌀 시장을 열 수밖에 없다고 밝혔다.', ['JPN open rice']],
    ['일본은 쌀 시장을 열 수 없다고 밝혔다.', ['JPN rejects rice']],
    ['호주는 쇠고기 검역에 개선할 수 있는 몇 가지 부분이 있다고 밝혔다.', ['AUS open beef']],
    ['호주는 쇠고기 검역에 개선할 수 있는 부분이 없다고 밝혔다.', []],
    ['캐나다 낙농협회는 시장을 열 경우 총파업도 불사한다는 입장이다.', ['CAN 낙농협회 rejects dairy']],
    ['김민수 통상교섭본부장은 “쇠고기는 전략적인 판단을 해야 한다”고 밝혔다.', ['KOR 김민수 open beef']],
    ['미국은 반도체 관세를 대만보다 불리하지 않은 범위 내에서 부과하겠다고 했다.', ['USA offers semiconductor-tariff']],
    ['미국은 일본에 반도체 관세를 다른 나라와 비교해 불리하지 않겠다고 했다.', ['USA offers semiconductor-tariff']],
    // A duty that a judgment does not touch is not kept out of the talks.
    ['미국의 철강 관세는 이번 판결과 무관하게 유지된다.', []],
    ['미국은 철강 관세가 이번 협상과 무관하다고 밝혔다.', ['USA excludes steel-aluminium']],
    // Why something was done long ago.
    ['두 나라는 협상에서 쇠고기만 수입하기로 합의했기 때문에 시장이 작다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('links that are asked for, and what only occasions an act', () => {
  test.each([
    [
      '일본은 쌀 쿼터를 국방비 문제와 한꺼번에 협상하자고 했다.',
      ['JPN: links rice (defence-spending)', 'JPN: links defence-spending (rice)'],
    ],
    [
      '인도는 철강 관세를 비자 등 다른 현안과 포괄적으로 논의할 것을 요구했다.',
      ['IND: links steel-aluminium (visas)', 'IND: links visas (steel-aluminium)'],
    ],
    ['인도는 철강 관세를 포괄적으로 논의할 것을 제안했다.', ['IND: open steel-aluminium']],
    ['미국의 관세 인상 압박과 관련해 인도 정부는 원유 구매를 늘리겠다고 밝혔다.', ['IND: offers energy-purchases']],
    ['자동차 관세와 관련해 인도 정부는 인하를 요구했다.', ['IND: demands auto-tariff']],
  ])('%s', (text, expected) => {
    const lines = read(text).positions.map(positionLine);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(expected).toContain(line);
  });
});

describe('views heard and asides left untold are no stance', () => {
  test.each([
    ['일본과 미국은 자동차 관세에 대한 서로의 입장을 확인했다.', []],
    ['미국과 인도는 철강 관세에 관한 양측의 관심사를 확인했다.', []],
    [
      '일본과 미국은 자동차 관세 인하에 대한 지지를 재확인했다.',
      ['JPN supports auto-tariff', 'USA supports auto-tariff'],
    ],
    ['캐나다 총리는 디지털세를 미국과 논의했다. 시행 시기는 구체적으로 거론하지 않았다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
