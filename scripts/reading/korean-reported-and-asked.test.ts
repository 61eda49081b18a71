/** What is only reported, asked or kept out, and is nobody's stance; each with look-alikes that are. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('a report that is denied tells nothing; the denial does', () => {
  test.each([
    ['중국 상무부는 중국이 희토류 수출을 중단하기로 했다는 보도는 사실무근이라고 말했다.', []],
    [
      '농식품부는 정부가 쌀 시장을 추가로 개방하기로 했다는 보도는 사실과 다르다고 밝혔다.',
      ['KOR 농식품부 rejects rice'],
    ],
    [
      '농식품부는 쇠고기 월령 제한 완화를 미국과 협의하고 있다는 보도는 사실이 아니라고 밝혔다.',
      ['KOR 농식품부 not-discussed beef'],
    ],
    ['산업부는 미국이 쌀 시장 개방을 요구했다는 보도는 사실과 다르다고 밝혔다.', ['KOR 산업부 not-discussed rice']],
    // What another has not done is no refusal of one's own.
    ['일본 정부는 미국이 철강 관세를 낮추기로 했다는 보도는 사실이 아니라고 밝혔다.', []],
    ['산업부는 추측에 따른 쌀 개방 보도는 자제해 주실 것을 언론에 당부드린다고 밝혔다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is asked is no position, and “there was none” is an answer', () => {
  test.each([
    [
      '정우진 산업통상부 장관은 미국이 쌀 시장 개방을 요구했느냐는 박선우 위원(국민의힘)의 질의에 “없었다”고 답했다.',
      ['KOR 정우진 not-discussed rice'],
    ],
    [
      '정우진 산업통상부 장관은 쌀 시장 개방 요구가 있었는지 묻는 질문에 “전혀 없었다”고 답했다.',
      ['KOR 정우진 not-discussed rice'],
    ],
    [
      '정우진 산업통상부 장관은 쌀 시장을 추가로 개방하는지 묻는 질문에 “그런 일은 없다”고 말했다.',
      ['KOR 정우진 rejects rice'],
    ],
    ['정우진 산업통상부 장관은 미국이 쌀 시장 개방을 요구했느냐는 질문에 “말을 아끼겠다”고 했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is kept out of a deal is not given, and what is refused before an ask is not asked for', () => {
  test.each([
    ['정부는 쌀 시장 개방 없이 관세를 15%로 낮췄다.', []],
    ['일본 정부는 쌀 시장 추가 개방 없이 협상을 마무리했다고 밝혔다.', []],
    ['미국은 쌀 시장 개방 없이는 관세를 낮출 수 없다고 밝혔다.', ['USA links rice']],
    ['미국은 이를 받아들이지 않은 채 쌀 시장 개방을 요구했다.', ['USA demands rice']],
    [
      '중국은 대두 수입 확대를 거부한 채 반도체 수출 통제 해제를 요구했다.',
      ['CHN demands export-controls', 'CHN rejects farm-purchases'],
    ],
    ['일본은 쌀 시장 개방을 약속하지 않았다고 밝혔다.', ['JPN rejects rice']],
    ['중국은 대두 구매를 약속했다.', ['CHN offers farm-purchases']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a cause, and what a government talks over at home, are not what a stance is on', () => {
  test.each([
    ['정부는 현금 투자가 외환시장에 미치는 충격이 커 수용할 수 없다고 밝혔다.', ['KOR rejects investment']],
    ['정부는 온라인플랫폼법 문제를 관계부처와 긴밀히 협의하며 신중히 대응 중이라고 밝혔다.', []],
    ['정부는 온라인플랫폼법 문제를 미국과 협의하겠다고 밝혔다.', ['KOR open platform-rules']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a question and its answer on one line', () => {
  test('the answer is of whoever gives the briefing', () => {
    expect(
      positions(
        '정우진 산업통상부 장관 브리핑\n문: 쌀 시장을 더 여나? 답: 쌀 추가 개방은 없다. 문: 지도 반출은? 답: 지도 반출은 협상 대상이 아니다.',
      ),
    ).toEqual(['KOR 정우진 excludes map-data', 'KOR 정우진 rejects rice']);
  });
  test('a colon of another kind opens none', () => {
    expect(positions('정우진 산업통상부 장관은 21일 이렇게 적었다. 답: 우리 쌀.')).toEqual([]);
  });
});

test('a ministry’s note is its own though what it answers was a joint paper', () => {
  expect(
    positions(
      '[농림축산식품부 설명자료]\n\n(매일신문 보도 관련)\n\n◈ 주요 보도 내용\n ○ 한미 공동 설명자료에 따라 정부가 쌀을 더 열기로 했다고 보도\n\n◈ 농림축산식품부의 설명\n ○ 쌀 시장의 추가 개방은 없습니다.',
    ),
  ).toEqual(['KOR 농림축산식품부 rejects rice']);
});

describe('what an ask or an answer is on', () => {
  test.each([
    // An accord, not what the sentence before is on.
    [
      '한미 관세 합의를 두고 야당이 반발한다. 대통령실은 환율 문제는 관세 협상과 별개라고 밝혔다. 국민의힘은 합의문을 국회에 제출하라고 정부에 요구했다.',
      ['KOR 국민의힘 demands economic-framework', 'KOR 대통령실 excludes currency'],
    ],
    // On whom the reason is does nothing.
    [
      '안나 노바크 캐나다 산업장관은 “한국은 FTA 상대국인 만큼 철강 쿼터 예외를 검토하겠다”고 답했다.',
      ['CAN 안나 노바크 open steel-aluminium'],
    ],
    // What has led up to it is not asked for.
    [
      '정우진 장관은 “대미투자특별법이 발의된 만큼 반도체 관세를 낮춰 달라”고 말했다.',
      ['KOR 정우진 demands semiconductor-tariff'],
    ],
    [
      '루이스 카터 영국 국장은 배터리 원산지 기준에는 유연성을 보일 수 있다고 답했다.',
      ['GBR 루이스 카터 open rules-of-origin'],
    ],
    [
      '우리 측은 의료기기 관세의 철폐를 요청하였고, 인도 측은 관계 부처와 상의한 뒤 답하겠다고 하였다.',
      ['IND open tariffs', 'KOR demands tariffs'],
    ],
    ['미국은 온라인플랫폼법에 대한 우려도 다시 꺼냈다.', ['USA demands platform-rules']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('a headline names what it is on itself', () => {
    expect(positions('중국, 희토류 수출 통제 완화키로…美는 청년 교류 확대 거부\n\n회담은 21일 열렸다.')).toEqual([
      'CHN offers critical-minerals',
    ]);
  });
});
