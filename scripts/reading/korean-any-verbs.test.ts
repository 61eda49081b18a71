/** Korean positions told by the ending alone, by whoever is named first, and of duties that fall with nobody named; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('an ending whatever the verb', () => {
  test.each([
    ['한국은 EU가 철강에 탄소국경조정제도를 적용하지 않기를 바란다.', ['KOR demands carbon-border']],
    ['미국은 한국에 원산지 기준을 높이라고 요구했다.', ['USA demands rules-of-origin']],
    ['미국축산협회는 한국에 30개월 이상 쇠고기까지 사 가라고 한다.', ['USA 미국축산협회 demands beef']],
    ['호주는 유제품 관세를 첫 의제로 삼자고 한다.', ['AUS demands dairy']],
    ['송미령 장관은 “구제역 검역 절차를 건너뛸 수는 없다”고 답했다.', ['KOR 송미령 rejects sanitary-measures']],
    ['구윤철 부총리는 “올해 상반기에는 대미 투자 집행이 어렵다”고 했다.', ['KOR 구윤철 rejects investment']],
    ['중국 상무부는 미국의 조치를 WTO에 제소하겠다고 했다.', ['CHN 중국 상무부 demands dispute-settlement']],
    // Nobody is told to say it.
    ['올해는 대미 투자를 집행할 수 없다.', []],
    // What one is unable to bear or to know is no refusal.
    ['전문가들은 쌀 수입이 늘면 농가가 버틸 수 없다고 말했다.', []],
    ['안덕근 장관은 “철강 쿼터가 얼마나 될지는 알 수 없다”고 말했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a condition with what hangs on it', () => {
  test.each([
    ['캐나다 정부는 “낙농 쿼터가 빠진 협정은 의회에 낼 수 없다”고 했다.', ['CAN links dairy']],
    ['김정관 장관은 “비자 문제가 풀리지 않으면 공장 가동이 어렵다”고 했다.', ['KOR 김정관 links visas']],
    ['비자 문제가 풀리지 않으면 공장 가동이 어렵다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('who is named first, with nobody after', () => {
  test.each([
    ['유럽연합(EU)이 한국산 철강에 물리던 관세를 8%에서 4%로 낮추기로 했다.', ['EU offers steel-aluminium']],
    [
      '(서울=연합뉴스) 미국이 브라질산 커피에 매기던 상호관세를 50%에서 10%로 낮추기로 했다.',
      ['USA offers reciprocal-tariff'],
    ],
    // Who levies a duty does not ask for it to be lifted.
    ['인도가 물리는 자동차 관세를 낮춰 달라고 요청했다. 한국의 오랜 요청이다.', []],
    // How talks ended is what a report is about.
    ['일본과 멕시코가 6년을 끌어온 자유무역협정(FTA) 협상을 타결했다.', []],
    // Firms spend for their side.
    ['태국 기업은 2030년까지 미국에 500억 달러를 투자하기로 했다.', ['THA offers investment']],
    // A pronoun means the one who spoke last.
    [
      '안덕근 장관은 협상이 순조롭다고 말했다. 그는 철강 관세를 면제해야 한다고 주장했다.',
      ['KOR 안덕근 demands steel-aluminium'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('duties that fall', () => {
  test.each([
    ['한국산 자동차에 매기던 25% 관세가 15%로 내려간다. 한국과 미국의 합의다.', ['USA offers auto-tariff']],
    ['미국의 232조 관세는 의약품에서 15%를 넘지 않게 된다.', ['USA offers pharmaceutical-tariff']],
    ['캐나다는 미국산 소비재에 대한 25% 보복관세를 철회했다.', ['CAN offers retaliation']],
    ['지난해 캐나다는 미국산 소비재에 대한 25% 보복관세를 철회했다.', []],
    // Foretold, or falling by itself under an accord long in force.
    ['한국산 자동차에 매기던 25% 관세가 15%로 내려갈 것으로 보인다. 미국과의 일이다.', []],
    ['미국산 쇠고기 관세는 2012년부터 해마다 낮아졌다. 한국과 미국의 협정 때문이다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('words for what is off the table', () => {
  test.each([
    ['캐나다 정부는 공급관리는 논외라고 했다.', ['CAN excludes dairy']],
    ['일본은 수출 관리는 지소미아와 차원이 다른 문제라고 했다.', ['JPN excludes export-controls']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a note in which a ministry answers the press', () => {
  const NOTE =
    '농림축산식품부 설명자료\n\n일부 언론은 정부가 사과 수입을 허용하기로 했다고 보도하였습니다.\n\n미국산 사과의 검역 절차를 생략할 계획이 없습니다.';
  test('speaks for the ministry, not for the paper', () => {
    expect(positions(NOTE)).toEqual(['KOR 농림축산식품부 rejects sanitary-measures']);
  });
});
