/** Duties called after whom they fall on, duties that went on until now and that may be met, rates on all of a partner's goods; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const duties = (text: string) => read(text).measures.map((one) => `${dutyLine(one)}, ${one.status}`);

describe('a duty that one announces is on the other whose it is called', () => {
  test.each([
    ['미국 대통령이 통보한 인도의 50% 관세에 대해 인도는 대책을 논의했다.', ['USA on IND: 50 all goods, announced']],
    ['트럼프 대통령이 지난주 예고한 캐나다의 35% 관세를 두고 말이 많다.', ['USA on CAN: 35 all goods, announced']],
    // Levied by the one whose it is called.
    ['미국이 비판한 인도의 50% 관세는 그대로다.', ['IND on USA: 50 all goods, in-force']],
    ['시진핑 주석이 발표한 중국의 34% 관세는 미국산을 겨냥했다.', ['CHN on USA: 34 all goods, announced']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('how a duty stands by what is told of its bearer', () => {
  test.each([
    ['미국에 파는 일본산 자동차는 2.5% 관세를 적용받고 있었으나 상황이 변했다.', 'removed'],
    ['미국에 파는 일본산 자동차는 2.5% 관세를 적용받고 있으나 불만이 많다.', 'in-force'],
    ['미 재무장관은 의회가 법을 고칠 때까지 인도가 50% 관세를 적용받을 수 있다고 말했다.', 'threatened'],
    ['미 재무장관은 인도가 50% 관세를 적용받고 있다고 말했다.', 'in-force'],
  ])('%s', (text, expected) => {
    expect(new Set(read(text).measures.map(({ status }) => status))).toEqual(new Set([expected]));
  });
});

describe('a rate for a partner is on all its goods', () => {
  test.each([
    ['일본은 우라늄 농축을 지원한다. 한국 상대 세율은 15%로 명시됐다.', 'all goods'],
    ['미국은 목재를 심사했다. 일본 상대 세율은 15%로 정해졌다.', 'all goods'],
    ['미국과 일본이 합의했다. 일본산 구리 세율은 15%다.', 'copper'],
  ])('%s', (text, expected) => {
    expect(read(text).measures.map(({ product }) => product)).toEqual([expected]);
  });
});

describe('goods and a duty on all goods in a row', () => {
  test.each([
    ['미국은 일본산 구리 관세와 상호관세(국가별 관세)를 15%에서 25%로 올리겠다고 했다.', ['all goods', 'copper']],
    ['미국은 일본산 구리 관세와 상호관세를 15%에서 25%로 올리겠다고 했다.', ['all goods', 'copper']],
    [
      '미국은 일본산 구리·양모 등 품목별 관세와 나머지 모든 상호관세를 15%에서 25%로 올리겠다고 했다.',
      ['all goods', 'copper', 'wool'],
    ],
    ['미국은 일본산 구리 관세(품목별 관세)를 15%에서 25%로 올리겠다고 했다.', ['copper']],
  ])('%s', (text, expected) => {
    expect([...new Set(read(text).measures.map(({ product }) => product))].sort()).toEqual(expected);
  });
});
