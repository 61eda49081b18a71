/** Korean duties of one side that another speaks of, rows that go on to all others, trades at home that bear them. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const duties = (text: string) => read(text).measures.map(dutyLine);

describe('a duty that is spoken of does not tell whose the next one is', () => {
  test.each([
    [
      '트럼프 대통령은 상호관세를 언급하며 "인도가 오토바이에 70%의 관세를 물린다"고 비판했다.',
      ['IND on USA: 70 motorcycles'],
    ],
    [
      '쌀은 트럼프 대통령이 상호 관세 발표 행사에서 직접 언급했던 사안으로, 한국은 쌀에 513%의 관세를 부과하고 있다.',
      ['KOR on USA: 513 rice'],
    ],
    // The duty itself is that of the law.
    ['스위스는 상호관세를 15%로 낮추는 데 미국과 합의했다.', ['USA on CHE: 15 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a row goes on to all other countries', () => {
  test.each([
    [
      '미국은 일본산 자동차에 15%, 나머지 국가 자동차에 25%의 관세를 매긴다.',
      ['USA on JPN: 15 automobiles', 'USA on null: 25 automobiles'],
    ],
    [
      '미국은 캐나다산 목재에 35%, 한국산 목재에는 10%의 관세를 매긴다.',
      ['USA on CAN: 35 lumber', 'USA on KOR: 10 lumber'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('goods that are not given, conditions, trades at home', () => {
  test.each([
    ['스위스는 농산물 양보 없이 시계 관세를 15%로 낮췄다.', ['CHE on null: 15 watches']],
    ['한국은 미국산 밀을 관세 없이 들여온다.', ['KOR on USA: 0 wheat']],
    ['EU가 미국산 공산품 관세를 철폐하면 미국은 자동차 관세를 15%로 낮춘다.', ['USA on EU: 15 automobiles']],
    [
      'EU는 철강 쿼터를 줄인다.\n\n미국으로부터 50%의 고율 관세 직격탄을 맞고 있는 국내 철강 업계에는 악재다.',
      ['USA on KOR: 50 steel'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('what a side only expects or denies undertakes nothing', () => {
  test.each([
    '산업부는 새 조치가 시행되기 전까지 현행 쿼터가 유지돼 영향이 제한적일 것으로 예상했다.',
    '일본은 관세 협상에서 자동차 관세 인하가 논의될 것으로 예상했다.',
    '산업부는 “농산물 추가 개방을 약속했다는 보도는 사실이 아니다”라고 해명했다.',
    '애플은 유럽연합이 내건 디지털시장법 조건을 받아들이겠다고 밝혔다.',
  ])('%s', (text) => {
    expect(read(text).commitments).toEqual([]);
  });
});

describe('a headline that takes another’s duty as it comes', () => {
  test.each([
    ['브라질, 美 50% 관세에 반발', ['USA on BRA: 50 all goods']],
    ['인도, 美 25% 상호관세에 맞대응 예고', ['USA on IND: 25 all goods']],
    // Whoever begins the headline acts on the next.
    ['미국, 스위스산 시계 관세 15%로', ['USA on CHE: 15 watches']],
    ['캐나다, 중국산 전기차에 100% 관세 부과', ['CAN on CHN: 100 electric vehicles']],
  ])('%s', (headline, expected) => {
    expect(duties(`${headline}\n\n회의는 21일 열렸다.`)).toEqual(expected);
  });

  test('a deal is not the first one’s duty', () => {
    expect(duties('日, 美와 자동차 관세 15% 합의\n\n회의는 21일 열렸다.')).not.toContain('JPN on USA: 15 automobiles');
  });
});
