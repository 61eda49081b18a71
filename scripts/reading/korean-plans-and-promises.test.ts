/** Plans, promises, refusals and asks of Korean texts in less common words; each with look-alikes that say nothing. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('what a side puts forward or gives up', () => {
  test.each([
    ['인도는 자동차 관세를 40%에서 15%로 내리는 안을 내놓았다.', ['IND offers auto-tariff']],
    ['캐나다는 유제품 쿼터를 늘리는 방안을 지난달 전달했다.', ['CAN offers dairy']],
    ['캐나다는 보복관세를 물리려던 계획을 미뤘다.', ['CAN offers retaliation']],
    ['스위스는 디지털서비스세를 도입하지 않겠다는 약속도 했다.', ['CHE offers digital-services-tax']],
    ['정우진 장관은 “미 해군 함정 정비는 우리가 도울 수 있다”고 말했다.', ['KOR 정우진 offers shipbuilding']],
    // What burdens another, what came before, what is only told.
    ['EU는 철강 관세를 50%로 올리는 안을 내놓았다.', []],
    ['중국은 지난해 조달협정 양허안을 냈다.', []],
    ['정부는 관세 대책을 마련하는 방안을 내놓았다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is refused or kept out', () => {
  test.each([
    ['정우진 장관은 쇠고기 월령 제한은 아직 논의할 때가 아니라고 답했다.', ['KOR 정우진 rejects beef']],
    ['라비 나트 인도 상공장관은 “유제품은 우리에게 불가능한 분야”라고 말했다.', ['IND 라비 나트 rejects dairy']],
    ['대통령실은 의제에 온라인플랫폼법이 올라 있지 않다고 밝혔다.', ['KOR 대통령실 excludes platform-rules']],
    ['일본 정부는 쌀 관세 인하는 합의에 없다고 설명했다.', ['JPN excludes rice']],
    [
      '강경진 외교부 장관은 “주한미군 규모는 이번 협상에서 얘기된 적이 없다”고 말했다.',
      ['KOR 강경진 not-discussed troops'],
    ],
    ['정우진 장관은 “환율 협의는 관세 협상과 관계없이 절차대로 진행한다”고 말했다.', ['KOR 정우진 excludes currency']],
    ['정우진 장관은 “사과 검역 절차를 건너뛰는 일은 없다”고 말했다.', ['KOR 정우진 rejects sanitary-measures']],
    ['정우진 장관은 “미국의 세탁기 세이프가드는 협정에 어긋난다”고 말했다.', ['KOR 정우진 rejects trade-remedies']],
    ['국제 쌀값은 아직 많이 올라 있지 않다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is asked for', () => {
  test.each([
    [
      '정우진 장관은 중국에 한국 기업에 희토류 통용허가를 부여해 줄 것을 요청했다.',
      ['KOR 정우진 demands critical-minerals'],
    ],
    ['한국은 정부조달 시장에 한국 기업이 들어갈 수 있게 해 달라고 요구했다.', ['KOR demands procurement']],
    ['인도는 더 엄격한 원산지 기준을 고집하고 있다.', ['IND demands rules-of-origin']],
    ['미국은 디지털세를 없애지 않는 나라에는 추가 관세를 매기겠다고 밝혔다.', ['USA demands digital-services-tax']],
    [
      '한국자동차산업협회 정우진 전무는 수출이 막힌다며 한미 정부가 자동차 관세 인하를 끌어내야 한다고 촉구했다.',
      ['KOR 정우진 demands auto-tariff'],
    ],
    // Firms that ask, and what is asked of them.
    ['업체들이 철강 관세 대책을 세워 달라고 요청했다.', []],
    ['산업부는 기업에 철강 수출 자료를 내 달라고 요청했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('talks that a side takes up', () => {
  test.each([
    ['산업통상부는 멕시코와의 FTA 협상을 서둘러 재개하겠다고 밝혔다.', ['KOR 산업통상부 supports fta-talks']],
    ['통상교섭본부는 걸프협력회의와 2년 안에 FTA 협상을 끝내겠다고 밝혔다.', ['KOR 통상교섭본부 supports fta-talks']],
    ['트럼프 대통령은 캐나다와의 무역 협상을 끝내겠다고 위협했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
