/** What a Korean report tells as not asked, taken back, put off, agreed on or not meant; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => read(text).positions.map(positionLine);

describe('who asks, and who is to act', () => {
  test.each([
    [
      '올로프 길 EU 집행위원회 대변인은 “합의는 합의”라며 미국이 15% 관세 상한을 지킬 것을 요구했다.',
      ['EU, 올로프 길: demands tariffs'],
    ],
    [
      '여한구 본부장은 “미국이 모든 철강 관세를 없앨 것을 촉구한다”고 말했다.',
      ['KOR, 여한구: demands steel-aluminium'],
    ],
    // What another asked.
    ['여한구 본부장은 “미국이 쌀 시장을 개방할 것을 요구했다”고 말했다.', ['USA: demands rice']],
    ['여한구 본부장은 “미국이 우리 정부에 쌀 시장을 개방할 것을 요구한다”고 말했다.', ['USA: demands rice']],
    [
      '여한구 본부장은 EU가 추진 중인 철강 수입 규제가 부담이 된다며 우려를 표명하고, 한국산에 충분한 쿼터를 배정해 줄 것을 요청하였다.',
      ['KOR, 여한구: demands steel-aluminium'],
    ],
    [
      '도널드 트럼프 대통령은 협상을 멈췄다고 말했다. 그러면서 “캐나다는 오랫동안 높은 관세를 매겨 왔다”며 낙농 시장을 열라고 요구했다.',
      ['USA, 도널드 트럼프: demands dairy'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('asks not made, matters not to be talked of', () => {
  test.each([
    ['여한구 본부장은 “미국이 농산물을 더 열라고 하지는 않았다”고 말했다.', ['KOR, 여한구: not-discussed agriculture']],
    ['여한구 본부장은 “미국이 쌀 수입을 늘려 달라고 하지 않았다”고 말했다.', ['KOR, 여한구: not-discussed rice']],
    ['미국이 쌀 시장을 개방하라고 하지 않았다고 여한구 본부장은 말했다.', ['KOR, 여한구: not-discussed rice']],
    ['여한구 본부장은 “미국에 자동차 관세를 낮춰 달라고 했다”고 말했다.', ['KOR, 여한구: demands auto-tariff']],
    ['여한구 본부장은 방위비는 협상에서 논의할 문제가 아니라고 했다.', ['KOR, 여한구: excludes defence-cost']],
    ['여한구 본부장은 쌀은 개방할 대상이 아니라고 했다.', ['KOR, 여한구: rejects rice']],
    ['여한구 본부장은 “쌀은 협상할 문제가 아니냐”는 질문을 받았다.', []],
    ['미국 무역대표부는 소고기 협상에 대한 논평을 거부했다.', []],
    ['한국 정부는 소고기 개방 요구를 거부했다.', ['KOR: rejects beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('withheld, taken back, put off', () => {
  test.each([
    ['김정관 장관은 “쌀 시장은 열지 말아야 한다”고 말했다.', ['KOR, 김정관: rejects rice']],
    ['한우협회는 소고기 수입을 확대하지 말라고 촉구했다.', ['KOR, 한우협회: rejects beef']],
    ['김정관 장관은 미국에 자동차 관세를 올리지 말아야 한다고 했다.', ['KOR, 김정관: demands auto-tariff']],
    ['EU는 미국산 바닷가재의 무관세 혜택을 철회하겠다고 밝혔다.', []],
    ['미국은 인도산 철강에 주던 관세 면제를 중단하기로 했다.', []],
    ['미국은 인도산 철강에 매기던 관세를 중단하기로 했다.', ['USA: offers steel-aluminium']],
    ['유럽의회는 미국과의 무역합의 비준을 보류하기로 했다.', ['EU, 유럽의회: rejects economic-framework']],
    [
      '카를 베버 유럽의회 의원은 미국과의 무역합의 비준 절차를 중단해야 한다고 주장했다.',
      ['EU, 카를 베버: rejects economic-framework'],
    ],
    // One's own concession, with a condition.
    [
      '스콧 베선트 장관은 “펜타닐 관세는 10%로 낮추되, 중국이 원료 수출을 막아야 한다는 조건을 달았다”고 했다.',
      ['USA, 스콧 베선트: links fentanyl-tariff'],
    ],
    [
      '김정관 장관은 “자동차 관세는 낮추되 쌀 시장은 지켜야 한다”고 말했다.',
      ['KOR, 김정관: demands auto-tariff', 'KOR, 김정관: rejects rice'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('agreed on, held to, meant', () => {
  test.each([
    [
      '한국과 미국은 투자가 외환시장 불안을 일으켜서는 안 된다는 데 인식을 같이했다.',
      ['KOR: supports currency', 'USA: supports currency'],
    ],
    ['한국과 일본은 쌀 시장을 개방해서는 안 된다는 데 공감했다.', ['KOR: rejects rice', 'JPN: rejects rice']],
    [
      '여한구 본부장은 자동차 관세를 더 낮춰야 한다는 우리의 생각에는 변함이 없다고 강조했다.',
      ['KOR, 여한구: demands auto-tariff'],
    ],
    ['여한구 본부장은 “쌀은 개방할 수 없다는 원칙에 변함이 없다”고 말했다.', ['KOR, 여한구: rejects rice']],
    ['김정관 장관은 “투자 약속이 먼저가 아니라 비자 문제부터 풀어야 한다”고 말했다.', ['KOR, 김정관: demands visas']],
    ['김정관 장관은 “쌀만이 아니라 소고기 시장도 열어야 한다”고 말했다.', ['KOR, 김정관: demands beef']],
    [
      '마로시 셰프초비치 집행위원은 철강 쿼터는 보조금으로 생긴 공급과잉을 막기 위한 조치여서 철회할 수 없다고 말했다.',
      ['EU, 마로시 셰프초비치: rejects steel-aluminium'],
    ],
    [
      '미국 무역대표부 대변인은 “자동차 관세 인하는 한국의 투자 약속 이행에 달려 있다”고 밝혔다.',
      ['USA, 미국 무역대표부: links investment (auto-tariff)'],
    ],
    ['김정관 장관은 “자동차 수출의 앞날은 관세에 달려 있다”고 말했다.', []],
  ])('%s', (text, expected) => {
    expect([...positions(text)].filter((one) => !one.endsWith('supports investment'))).toEqual(expected);
  });
});
