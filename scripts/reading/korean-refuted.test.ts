/** What a paper reported, which a Korean ministry's note answers, and whose an ask or a refusal is there; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('a report that a note answers', () => {
  const REPORTED =
    '정부가 미국의 쌀 시장 개방 요구를 검토하고 사과 검역을 완화하는 방안으로 협상에 나설 방침이라고 보도하였습니다.';
  test('is not the word of the ministry, under a heading', () => {
    const read = positions(
      `< 주요 보도내용 >\n\n한 신문은 ${REPORTED}\n\n< 농림축산식품부 설명 >\n\n정부는 쌀 시장을 추가로 개방하지 않을 방침입니다.`,
    );
    expect(read.filter((line) => line.includes('open') || line.includes('offers'))).toEqual([]);
    expect(read).toContain('KOR rejects rice');
    expect(read).toContain('USA demands rice');
  });
  test.each([
    // Denied by the same sentence.
    [
      '한국과 칠레는 협상하고 있다. 정부가 포도 검역을 완화하는 방안을 검토하고 있다고 보도되었으나 결정된 것이 없습니다.',
      'open',
    ],
    [
      '보도 내용\n\n정부가 쌀 쿼터를 늘리기로 했다고 한 방송이 전했다.\n\n□ 설명\n\n미국과 협상하고 있습니다.',
      'offers',
    ],
  ])('%s', (text, stance) => {
    expect(positions(text).filter((line) => line.includes(stance))).toEqual([]);
  });
  test.each([
    // A broadcast that tells what another paper reported.
    ['NHK는 일본 정부가 미국산 쌀 수입을 늘리기로 했다고 보도했습니다.', ['JPN offers rice']],
    ['캐나다 정부가 유제품 시장을 열기로 했다고 로이터가 보도했습니다.', ['CAN offers dairy']],
    ['일본 정부가 쌀 수입 확대 방안을 저울질하고 있다고 보도됐다.', ['JPN open rice']],
  ])('stands where nobody answers it: %s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('whose an ask is that another weighs', () => {
  test.each([
    [
      '정부가 호주 측의 쇠고기 추가 개방과 유제품 쿼터 확대 요구를 검토하고 있다.',
      ['AUS demands beef', 'AUS demands dairy'],
    ],
    ['캐나다 정부가 뉴질랜드 측의 유제품 시장 개방 요구를 검토하고 있다.', ['NZL demands dairy']],
  ])('%s', (text, expected) => {
    expect(positions(text).filter((line) => line.includes('demands'))).toEqual(expected);
  });
});

describe('words of refusing that refuse nothing', () => {
  test.each([
    ['인도 정부는 설탕 수출 제한이 정당한 조치라는 입장을 고수했다.', ['IND supports export-controls']],
    ['인도 정부는 쌀 시장을 열지 않겠다는 입장을 고수했다.', ['IND rejects rice']],
    ['독일 정부는 자동차 관세 인하 시점을 묻는 질문에 “날짜를 말하기 어렵다”고 답했다.', []],
    ['호주 정부는 “쇠고기 검역 완화가 언제 끝날지 확인하기는 어렵다”고 밝혔다.', []],
    [
      '호주 정부는 “쇠고기 검역 완화는 받아들이기 어렵다”고 밝혔다.',
      ['AUS rejects beef', 'AUS rejects sanitary-measures'],
    ],
    ['브라질 대통령은 “보복관세로 압박하는 것은 해결책이 아니다”라고 말했다.', ['BRA rejects retaliation']],
    // What a law provides for is no condition that anybody sets.
    ['캐나다 무역법은 덤핑 우려가 있을 경우 철강 수입을 제한할 수 있도록 정한 법률이다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
  test('protectionism is opposed, not the order that it harms', () => {
    const read = positions('인도는 다자 무역체제와 WTO를 수호하는 한편 보호주의에 반대한다고 밝혔다.');
    expect(read.filter((line) => line.includes('rejects'))).toEqual([]);
  });
});

describe('a burden that is brought forward', () => {
  test.each([
    ['트럼프 대통령은 반도체에 100% 관세를 부과하는 조치를 내놓겠다고 예고했다.', []],
    ['캐나다 정부는 미국산 철강에 관세를 매기는 방안을 내놓겠다고 밝혔다.', []],
    ['일본 정부는 미국산 쌀 수입을 늘리는 방안을 내놓겠다고 밝혔다.', ['JPN offers rice']],
  ])('is no offer: %s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what a quotation is on, told before it', () => {
  test.each([
    [
      '농민단체는 정부의 CPTPP 가입 검토에 대해 “대한민국 농업을 위협하는 결정”이라며 반대 입장을 밝혔다. 농업이 무너진다는 것이다.',
      ['KOR 농민단체 rejects fta-talks'],
    ],
    [
      '캐나다 낙농협회는 정부의 메르코수르 FTA 협상 재개에 대해 “낙농가를 벼랑으로 내모는 일”이라며 반대했다.',
      ['CAN 낙농협회 rejects fta-talks'],
    ],
    ['농민단체는 “정부는 즉시 CPTPP 가입 논의를 멈춰야 한다”고 촉구했다.', ['KOR 농민단체 rejects fta-talks']],
    ['정부가 CPTPP 가입 검토를 발표하자 농업계가 즉각 반발했다.', ['KOR 농업계 rejects fta-talks']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('asks and openness told in passing', () => {
  test.each([
    ['트럼프 대통령이 일본에 주둔 비용 부담 확대를 요구했기 때문으로 보인다.', ['USA 트럼프 demands defence-cost']],
    ['모디 총리는 대미 무역적자를 없애고 싶다는 생각을 밝혔다.', ['IND 모디 demands trade-balance']],
    ['쌀 수입 확대를 일본 정부가 모색 중이라고 현지 언론이 전했다.', ['JPN open rice']],
    ['일본은 미국산 자동차에 대한 검사 간소화도 고려하고 있다.', ['JPN open auto-standards']],
    [
      'EU의 무역 수장이 “자동차 관세 인하에 대해 대화할 준비가 돼 있다”고 밝혔다.',
      ['EU EU의 무역 수장 open auto-tariff'],
    ],
    // What was given is told as the reason of something else.
    ['일본이 쌀 수입을 늘리기로 했기 때문이다.', []],
    [
      '호주 총리는 각료회의 뒤 쇠고기 검역은 완화하지 않겠다고 말했다.',
      ['AUS rejects beef', 'AUS rejects sanitary-measures'],
    ],
    ['베트남 공산당 서기장은 미국산 돼지고기 관세를 철폐하겠다고 밝혔다.', ['VNM offers pork-poultry']],
    ['재무장관은 인도에 대한 2차 관세가 인상될 수 있다고 경고했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
