import { describe, expect, test } from 'vitest';
import { namesIn, readText } from '../../reading.fixture.js';

const said = (text: string, people: Parameters<typeof namesIn>[1] = []) =>
  readText(text, 'ko', namesIn(text, people))
    .positions.map(({ party, issue, stance }) => `${party}|${issue}|${stance}`)
    .sort();

describe('what is cut, widened or raised', () => {
  test.each([
    // The way in is made narrower.
    ['미국은 일본산 쇠고기 수입 쿼터를 3만t으로 축소하기로 했다.', []],
    ['미국은 쇠고기 수입 제한을 축소하기로 했다.', ['USA|beef|offers']],
    // Care for one's own.
    ['한국은 쌀 농가의 피해를 줄이기로 했다.', []],
    // Between two sides.
    ['한국은 반도체 협력을 확대할 것이라고 했다.', ['KOR|semiconductors|supports']],
    ['한국은 쇠고기 수입을 확대할 것이라고 했다.', ['KOR|beef|offers']],
    // Paid to the other side.
    ['한국은 방위비 분담금을 인상하기로 합의했다.', ['KOR|defence-cost|offers']],
    ['한국은 쇠고기 관세를 인상하기로 합의했다.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what is asked or told', () => {
  test.each([
    // Talks that must be held are no ask; talks anew are.
    ['한국은 “쌀 문제는 차분히 논의해야 한다”고 했다.', ['KOR|rice|open']],
    ['한국은 “협정을 재협상해야 한다”고 했다.', ['KOR|fta-revision|demands']],
    // A body's advice to its government.
    ['한국은 반덤핑 관세 부과를 건의하기로 했다.', ['KOR|trade-remedies|demands']],
    // Standing up to something is no consent to it.
    ['한국은 쌀 시장 개방에 총력 대응하겠다고 했다.', []],
    // A threat that is weighed.
    ['미국은 “철강 관세 부과를 검토할 수 있다”고 했다.', []],
    ['미국은 “철강 관세 인하를 검토할 수 있다”고 했다.', ['USA|steel-aluminium|open']],
    // An expectation of nobody.
    ['일본 농가는 쌀 수출을 늘릴 수 있을 것으로 기대된다.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('the government that someone leads is that one’s', () => {
  expect(
    said('한국과 미국이 만났다. 존 스미스 정부는 한국산 자동차 관세를 인하하기로 했다.', [
      ['존 스미스', '대통령', 'USA'],
    ]),
  ).toEqual(['USA|auto-tariff|offers']);
});

describe('what is taken up, received, put off or joined', () => {
  test.each([
    // What another proposes is agreed to; what was only pointed out by others is not told.
    ['미국은 철강 관세를 낮추자고 제안했고 한국은 이에 동의하였다.', 'KOR|steel-aluminium|supports'],
    // Treatment that a side is to receive.
    ['한국은 반도체 관세에서 일본보다 불리하지 않은 대우를 받기로 했다.', 'KOR|semiconductor-tariff|supports'],
    // Put off, told before what the other side does.
    ['미국은 철강 관세를 1년간 유예하는데, 한국은 말이 없었다.', 'USA|steel-aluminium|offers'],
    // Whose a measure is stands before it.
    ['미국은 말이 없었다. 중국이 시행한 희토류 수출통제 조치는 1년간 유예된다.', 'CHN|critical-minerals|offers'],
    ['미국은 말이 없었다. 중국의 희토류 수출통제는 1년간 유예된다.', 'CHN|critical-minerals|offers'],
    // Goods joined by “하고”.
    ['한국은 쌀하고 쇠고기 시장은 열지 않겠다고 했다.', 'KOR|rice|rejects'],
    // What is not to be traded, spared or levied anew.
    ['한국은 “지도 반출은 관세와 맞바꿀 문제가 아니다”라고 했다.', 'KOR|map-data|excludes'],
    ['인도는 철강 관세의 예외는 둘 수 없다고 답했다.', 'IND|steel-aluminium|rejects'],
    ['미국은 일본이 투자금을 내지 않으면 관세를 다시 매길 수 있다고 했다.', 'USA|investment|links'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test.each([
    ['한국은 쌀 시장 개방을 수용했다는 지적을 들었다.', 'KOR|rice|supports'],
    ['한국은 쌀 시장 개방에 동의했다면 큰일이라고 했다.', 'KOR|rice|supports'],
    ['한국은 수입 쌀 가격을 다시 올릴 수 있다고 했다.', 'KOR|rice|links'],
    ['한국은 쌀 시장의 개방 논의를 멈추지 않을 것이라고 했다.', 'KOR|rice|offers'],
  ])('not: %s', (text, unexpected) => {
    expect(said(text)).not.toContain(unexpected);
  });
});
