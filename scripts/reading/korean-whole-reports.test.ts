/** What whole Korean reports, statements and releases tell in conventional words; with look-alikes. */

import { sourceFromText } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map((duty) => `${dutyLine(duty)} ${duty.status}`);
const positions = (text: string) => read(text).positions.map(positionLine);
const people = (text: string) => read(text).people.map(({ name, role, capacity }) => `${name}, ${role}: ${capacity}`);

describe('whose duties', () => {
  test.each([
    [
      '미·인도네시아 관세협상 타결…신발 관세 19%로\n\n미국은 인도네시아에 대한 상호관세를 32%에서 19%로 낮추기로 했다.',
      'USA on IDN: 19 footwear agreed',
    ],
    [
      '미국은 스위스에 39%의 상호관세를 부과하겠다고 예고했었다.\n파르믈랭 스위스 경제장관은 "시계 관세도 15%로 낮추기로 했다"고 말했다.',
      'USA on CHE: 15 watches agreed',
    ],
    // One's own duty, and one's own plan.
    ['트럼프 대통령은 "일본산 자동차 관세를 15%로 낮추기로 했다"고 말했다.', 'USA on JPN: 15 automobiles agreed'],
    ['트럼프 대통령은 "자동차 관세를 15%로 낮추겠다"고 말했다.', 'USA on null: 15 automobiles announced'],
    ['미국 관세 25%가 한국산 철강에 부과됐다.', 'USA on KOR: 25 steel in-force'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toContain(expected);
  });
});

describe('how duties stand', () => {
  test.each([
    ['미국의 구리 관세 50%는 이번 합의에 포함되지 않았다.', ['USA on null: 50 copper in-force']],
    ['미국의 목재 관세 10%는 이번 판결의 영향을 받지 않는다.', ['USA on null: 10 lumber in-force']],
    ['캐나다 총리는 중국산 철강에 25%의 관세를 부과하는 행정명령에 서명했다.', ['CAN on CHN: 25 steel announced']],
    // What a rule is called.
    ['중국 상무부는 "미국이 수출통제 50% 규칙의 시행을 1년간 중단하기로 했다"고 밝혔다.', []],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('who leads what', () => {
  test.each([
    ['한국무역협회(회장 윤진식)는 24일 간담회를 개최했다.', ['윤진식, 한국무역협회 회장: domestic-group']],
    ['산업통상부(장관 김정관)는 24일 간담회를 개최했다.', ['김정관, 산업통상부 장관: government']],
    ['현대자동차(회장 정의선)는 미국에 투자하기로 했다.', ['정의선, 현대자동차 회장: company']],
    ['전국한우협회 민경천 회장은 소고기 시장 개방에 반대했다.', ['민경천, 회장: domestic-group']],
    ['삼성전자 이재용 회장은 미국을 방문했다.', ['이재용, 회장: company']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('who says so', () => {
  test('a statement is of whoever signs it below its day', () => {
    const text =
      '성 명 서\n\n미국산 감자 수입 확대를 결사반대한다\n\n우리는 쌀 시장의 추가 개방을 단호히 거부한다.\n\n2025년 7월 21일\n전국농민회총연맹\n';
    expect(positions(text)).toContain('KOR, 전국농민회총연맹: rejects rice');
  });

  test.each([
    // What a ruling does is nobody's word; that one goes into the talks is no stance.
    ['철강 관세 50%는 이번 판결의 영향을 받지 않는다.', []],
    [
      '김정관 장관은 미국에 자동차 관세 인하를 요청했다.\n김 장관은 "앞으로도 국익을 최우선으로 협상에 임하겠다"고 밝혔다.',
      ['KOR, 김정관: demands auto-tariff'],
    ],
    ['인도는 디지털세와 관련해 외국 기업이 차별받지 않도록 하기로 했다.', ['IND: offers digital-services-tax']],
    ['미국과 유럽연합은 공동성명에서 EU산 자동차 관세를 27.5%에서 15%로 인하하기로 했다.', ['USA: offers auto-tariff']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what a document tells of itself', () => {
  test('the day beside where an agency writes from', () => {
    const text = '구글 지도 반출 결정 또 연기\n\n(서울=연합뉴스) 2025년 11월 11일\n\n정부가 결정을 미뤘다.';
    expect(sourceFromText(text, { name: 'report' }).published).toBe('2025-11-11');
  });

  test('who left office days ago is rightly called former', () => {
    const text = '한국과 미국은 협상을 벌였다. 안덕근 전 산업부 장관은 불리한 조건은 받아들일 수 없다고 지적했다.';
    expect(read(text, '2025-07-23').slips).toEqual([]);
  });

  test('a sum is not for who pays it and to whom', () => {
    const { amounts } = read('일본은 미국에 5천500억 달러를 투자하기로 했습니다.');
    expect(amounts.map(({ what }) => what)).toEqual([null]);
  });
});
