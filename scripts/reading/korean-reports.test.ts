/** Constructions that Korean reports are full of, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “IND demands dairy”, with the speaker where one is named. */
function positions(text: string): string[] {
  return read(text)
    .positions.map(({ party, speaker, stance, issue }) =>
      [party ?? 'open', speaker, stance, issue].filter((part) => part !== null).join(' '),
    )
    .sort();
}

/** “USA on KOR: steel 25, in-force”. */
function duties(text: string): string[] {
  return read(text).measures.map(
    ({ imposer, target, product, rate_pct, status }) =>
      `${imposer ?? 'open'} on ${target ?? 'open'}: ${product} ${rate_pct}, ${status}`,
  );
}

describe('a sentence whose full stop lacks its space', () => {
  test.each([
    ['호주가 반대했다.인도는 쌀 시장 개방을 요구했다.', ['IND demands rice']],
    ['협상이 끝났다.중국 상무부는 철강 관세를 철폐하라고 요구했다.', ['CHN 중국 상무부 demands steel-aluminium']],
  ])('has its own subject: %s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
  test('has its own ministry', () => {
    const text =
      'EU의 조치가 도입된다.산업부는 인도가 예고한 조치가 시행되기 전까지는 영향이 제한적일 것으로 예상했다.';
    expect(read(text).commitments.map(({ party }) => party)).toEqual(['KOR']);
  });
  test('addresses name no economy', () => {
    expect(read('자료는 www.korea.kr에 있다.').economies).toEqual([]);
  });
});

describe('what one side undertakes, told by another', () => {
  test.each([
    ['트럼프 대통령은 인도가 러시아산 원유 구매를 중단하기로 했다고 밝혔다.', ['IND']],
    ['트럼프 대통령은 시진핑 국가주석이 대두를 사기로 했다고 밝혔다.', ['CHN']],
    ['룰라 대통령은 미국이 커피 관세를 폐지하기로 했다고 말했다.', ['USA']],
    [
      '트럼프 대통령은 일본이 미국산 쌀 수입을 75% 늘리기로 했으며 미국은 관세를 낮추기로 했다고 말했다.',
      ['JPN', 'USA'],
    ],
    ['트럼프 대통령은 인도가 미국산 철강에 대해 관세를 낮추기로 했다고 말했다.', ['IND']],
    // What the other side does is a condition, a reason or a noun's.
    ['한국은 미국이 관세를 낮추면 원유 수입을 늘리기로 했다고 밝혔다.', ['KOR']],
    ['멕시코는 미국이 관세를 25%로 낮춰 옥수수 수입을 늘리기로 했다.', ['MEX']],
    ['미국은 중국이 희토류를 풀면서 관세를 낮추기로 했다고 밝혔다.', ['USA']],
    ['이재명 대통령은 미국이 요구한 쌀 시장을 개방하기로 했다.', ['KOR']],
    // Who expects it.
    ['일본 정부는 브라질이 관세를 올릴 것으로 전망했다.', ['JPN']],
  ])('%s', (text, expected) => {
    expect(read(text).commitments.map(({ party }) => party)).toEqual(expected);
  });
});

describe('people beside a ministry that is the source, or a condition', () => {
  test.each([
    ['26일 중국 외교부에 따르면 궈자쿤 대변인은 정례브리핑을 열었다.', ['궈자쿤 CHN']],
    ['외교부에 따르면 이재웅 대변인은 정례브리핑을 열었다.', ['이재웅 KOR']],
    ['인도 상무부에 따르면 고얄 장관은 관세 철폐를 요구했다.', ['고얄 IND']],
    ['중국 외교부에 따르면 조현 장관은 왕이 부장을 만났다.', ['조현 KOR', '왕이 CHN']],
    ['베트남 외교부에 따르면 팜투항 대변인은 “철강 관세를 철회하라”고 요구했다.', []],
    ['지도를 국외로 반출하려면 국토부 장관 승인이 필요하다.', []],
    ['데이터를 해외로 이전하려면 외교부 장관 허가가 있어야 한다.', []],
  ])('%s', (text, expected) => {
    expect(read(text).people.map(({ name, party }) => `${name} ${party}`)).toEqual(expected);
  });
});

describe('duties', () => {
  test.each([['미국은 한국산 철강에 25% 관세를 부과한다.', ['USA on KOR: steel 25, in-force']]])(
    '%s',
    (text, expected) => {
      expect(duties(text)).toEqual(expected);
    },
  );
});
