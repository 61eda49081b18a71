/** What Korean duties fall on, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “17 steel”, one for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(({ rate_pct, product }) => `${rate_pct} ${product}`);
}

describe('a general kind of duty on goods named right before it', () => {
  test.each([
    ['캐나다는 미국산 철강과 알루미늄에 매기는 25% 보복관세를 조정하겠다고 예고했다.', ['25 steel', '25 aluminium']],
    ['대두에 대한 중국의 보복관세 15%가 그대로다.', ['15 soybeans']],
    ['터키는 미국산 쌀에 부과하는 20% 보복관세를 유지한다.', ['20 rice']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test.each([
    ['대두를 사던 중국은 미국의 25% 상호관세에 반발했다.', ['25 all goods']],
    ['철강 업계가 반대한 미국의 15% 기본관세는 유지된다.', ['15 all goods']],
  ])('not where they are named for something else: %s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('rates above or between two numbers', () => {
  test.each([
    ['위스키 관세는 내린다. 100%가 넘는 자동차 관세는 쿼터 안에서 10%가 된다.', ['100 automobiles', '10 automobiles']],
    ['자동차 관세는 내린다. 와인 관세는 150%에서 20∼30%로 떨어진다.', ['150 wine', '20 wine', '30 wine']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('a share above a number is none', () => {
    expect(duties('자동차가 수출의 30%가 넘는다. 와인 관세는 15%다.')).toEqual(['15 wine']);
  });
});

test('noodles are not in “대로라면”', () => {
  expect(duties('합의한 대로라면 베트남산 제품은 20%의 관세를 문다.')).toEqual(['20 all goods']);
  expect(duties('한국산 라면에 미국은 15%의 관세를 매긴다.')).toEqual(['15 noodles']);
});

test('consumer goods are goods of their own', () => {
  expect(duties('캐나다는 미국산 소비재에 매겼던 25% 관세를 거뒀다.')).toEqual(['25 consumer goods']);
  expect(duties('Canada lifted its 25 percent duty on American consumer goods.')).toEqual(['25 consumer goods']);
});
