/** What Korean sentences tell as given, by one side or by each of two, and whose an ask is; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what one side gives', () => {
  test.each([
    ['한국은 대미 투자를 그대로 이행한다고 밝혔다.', ['KOR offers investment']],
    ['일본은 대미 투자 약속에 변함이 없다고 했다.', ['JPN offers investment']],
    // An accord that is carried out is favoured.
    ['영국은 디지털 무역 협정을 그대로 이행한다고 밝혔다.', ['GBR supports digital-trade']],
    ['브라질은 철강 수출을 300만 톤으로 제한하는 쿼터를 받아들였다.', ['BRA offers steel-aluminium']],
    ['캐나다는 디지털세를 도입하지 않기로 약속했다.', ['CAN offers digital-services-tax']],
    ['캐나다는 디지털세를 도입하기로 했다.', []],
    ['미국은 한국산 철강 관세를 50%에서 25%로 내리게 된다.', ['USA offers steel-aluminium']],
    ['미국은 한국산 철강 관세를 50%에서 25%로 내리게 되면 수출이 는다.', []],
    ['인도는 미국산 대두 수입을 재개하기로 했다.', ['IND offers farm-purchases']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what each of two gives', () => {
  test.each([
    [
      '미국과 영국이 서로 철강에 매긴 관세를 내년까지 내리기로 했다.',
      ['GBR offers steel-aluminium', 'USA offers steel-aluminium'],
    ],
    // A rule that both agree on.
    [
      '한국과 영국은 전자적 전송에 관세를 부과하지 않기로 했다.',
      ['GBR supports digital-trade', 'KOR supports digital-trade'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('an ask that was there', () => {
  test.each([
    ['약가 제도를 고쳐 달라는 미국의 요구가 있었고 정부가 답을 준비한다.', ['USA demands drug-pricing']],
    ['약가 제도를 고쳐 달라는 요구가 있었고 정부가 답을 준비한다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what an association asks of others in its own statement', () => {
  const STATEMENT = '한국철강협회 의견서\n\n우리는 미국이 한국산 철강을 관세 대상에서 제외하여 줄 것을 요청한다.';
  test('is its ask', () => {
    expect(positions(STATEMENT)).toEqual(['KOR 한국철강협회 demands steel-aluminium']);
  });
});
