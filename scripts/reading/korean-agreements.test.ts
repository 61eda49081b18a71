/** What Korean reports tell of agreements and of what they hang on, with look-alikes that say something else. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what is agreed with any verb', () => {
  test.each([
    [
      '한국과 영국은 협상했다. 양국은 탄소국경조정제도의 검증 기관을 함께 꾸리기로 했다.',
      ['GBR supports carbon-border', 'KOR supports carbon-border'],
    ],
    ['미국은 반덤핑 조사 절차의 투명성을 높이기로 하였다.', ['USA offers trade-remedies']],
    ['한국은 1500억 달러를 조선 협력에 쓰기로 했다.', ['KOR offers shipbuilding']],
    // What burdens the other side, is only held or named nowhere in the clause.
    ['미국은 철강 관세를 50%로 높이기로 했다.', []],
    ['양국은 철강 실무협의를 12월에 열기로 했다. 한국과 미국의 일이다.', []],
    ['한국은 철강 관세를 걱정한다. 정부는 공청회를 먼저 거치기로 했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('an accord that is joined', () => {
  test.each([
    [
      '정부는 포괄적·점진적 환태평양경제동반자협정(CPTPP)을 검토한다. 수협중앙회는 수산보조금이 끊긴다며 가입에 반대했다.',
      'KOR 수협중앙회 rejects fta-talks',
    ],
    [
      '정부는 포괄적·점진적 환태평양경제동반자협정(CPTPP)을 검토한다. 일본 수산물이 걸린다. 일본은 “한국의 가입 의사를 환영한다”고 했다.',
      'JPN supports fta-talks',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
  test('is not meant where goods are what is refused', () => {
    const text = '정부는 CPTPP 가입을 검토한다. 한국농축산연합회는 “쌀 시장 개방에 반대한다”고 했다.';
    expect(positions(text)).toContain('KOR 한국농축산연합회 rejects rice');
  });
});

describe('what was left out of a text', () => {
  test.each([
    ['미국과 한국이 합의했다. 알루미늄 관세는 이번 합의에 포함되지 않았다.', []],
    ['미국과 중국이 합의했다. 쌀과 소고기는 포함돼 있지 않다.', []],
    ['노르웨이와 아이슬란드는 철강 세이프가드에서 빠졌다.', []],
    // Told by somebody it is his word.
    ['김철수 통상차관은 “쌀은 이번 합의에 포함되지 않았다”고 말했다.', ['KOR 김철수 excludes rice']],
    ['김철수 통상차관은 쌀이 이번 합의에 포함되지 않았다고 말했다.', ['KOR 김철수 excludes rice']],
  ])('%s', (text, expected) => {
    expect(positions(text).filter((one) => !one.includes('supports'))).toEqual(expected);
  });
});

describe('what must come first', () => {
  test.each([
    ['베트남은 “환적의 정의가 정해져야 원산지 기준을 이행할 수 있다”고 밝혔다.', 'VNM links rules-of-origin'],
    ['미국은 투자 법안이 막히면 자동차 관세를 25%로 되돌릴 수 있다고 경고했다.', 'USA links auto-tariff'],
    ['미국은 자동차 관세를 낮출 수 있다고 말했다.', 'USA offers auto-tariff'],
    ['베트남은 “원산지 기준을 고쳐야 한다”고 밝혔다.', 'VNM demands rules-of-origin'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});

describe('goods of farms that nobody is told to have kept out', () => {
  test.each([
    // Of the writer's own side.
    [
      '한국과 에콰도르가 협정을 맺었다. 에콰도르는 승용차 관세를 없앤다. 쌀과 고추는 양허에서 제외했다.',
      ['KOR rejects agriculture', 'KOR rejects rice'],
    ],
    // Of whoever is named.
    ['한국과 인도가 협정을 맺었다. 인도는 쌀을 양허에서 제외했다.', ['IND rejects rice']],
    // Of both where the writer's side takes no part.
    ['일본과 인도가 협정을 맺었다. 쌀은 양허에서 제외했다.', ['IND rejects rice', 'JPN rejects rice']],
  ])('%s', (text, expected) => {
    expect(positions(text).filter((one) => one.includes('rejects'))).toEqual(expected);
  });
});

describe('several who ask together', () => {
  test.each([
    ['미국과 한국이 협상했다. 금속노조와 화물연대는 철강 쿼터 폐지를 요구했다.', ['금속노조', '화물연대']],
    // The two sides of the talks ask each other for nothing.
    ['미국과 한국은 철강 쿼터 폐지를 요구했다.', []],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .positions.filter(({ stance }) => stance === 'demands')
        .map(({ speaker }) => speaker)
        .sort(),
    ).toEqual(expected);
  });
});

describe('what is agreed on by a verb', () => {
  const HEAD = '한국과 영국은 공급망 교란을 걱정한다. ';
  test.each([
    // Named, and none of the issues.
    ['양국은 소송 절차를 정비하기로 합의했다.', []],
    // What was named before, by a word that refers to it or by its accord.
    ['양국은 이에 함께 대응하기로 했다.', ['GBR supports supply-chains', 'KOR supports supply-chains']],
    ['양국은 공급망 협력을 강화하기로 했다.', ['GBR supports supply-chains', 'KOR supports supply-chains']],
  ])('%s', (text, expected) => {
    expect(positions(HEAD + text)).toEqual(expected);
  });
});

test('what two firms of one country will do is offered, not agreed on', () => {
  const text = '현대자동차와 삼성전자는 대미 투자를 늘리겠다고 밝혔다.';
  expect([...new Set(read(text).positions.map(({ stance, issue }) => `${stance} ${issue}`))]).toEqual([
    'offers investment',
  ]);
});
