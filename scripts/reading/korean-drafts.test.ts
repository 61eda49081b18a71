/** What Korean bills and deals give, told by their content, and who both sides of a deal are; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('what a bill or a deal comes to', () => {
  test.each([
    ['EU 집행위원회는 미국산 공산품 관세를 철폐하는 내용의 법안을 발표했다.', ['EU EU 집행위원회 offers tariffs']],
    ['인도 정부는 미국산 아몬드 관세를 인하하는 내용을 담은 시행령을 공포했다.', ['IND offers agriculture']],
    ['합의는 EU가 미국산 해산물 관세를 없애는 것을 골자로 한다.', ['EU offers tariffs']],
    [
      '인도 정부는 법안을 내놨다. 법안은 미국산 아몬드 관세를 없애고 쇠고기 검역을 완화하는 내용이 골자다.',
      ['IND offers agriculture', 'IND offers beef'],
    ],
    // A burden, a plan that another puts, an aid at home.
    ['미국 하원은 브라질산 철강 관세를 올리는 내용의 법안을 통과시켰다.', []],
    ['일본 정부는 쌀 시장을 개방하는 내용의 제안을 받았다.', []],
    ['EU는 미국이 철강 관세를 낮추는 내용의 제안을 거부했다.', ['EU rejects steel-aluminium']],
    ['인도 정부는 법안을 내놨다. 법안은 밀 수출을 금지하고 농가를 지원하는 내용이 골자다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('duties on all goods', () => {
  test.each([
    ['한국과 일본은 자동차 관세를 협상했다. 한국은 일본산 공산품 관세를 철폐하기로 했다.', ['KOR offers tariffs']],
    ['한국과 일본은 자동차 관세를 협상했다. 한국은 관세를 철폐하기로 했다.', ['KOR offers auto-tariff']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('goods bought for sums in a row', () => {
  test.each([
    [
      '인도네시아는 미국에서 항공기 32억 달러, 농산물 45억 달러, 에너지 제품 150억 달러 등 총 230억 달러 규모의 상품을 구매하기로 했다.',
      ['IDN offers aircraft-purchases', 'IDN offers energy-purchases', 'IDN offers farm-purchases'],
    ],
    ['인도네시아는 농산물에 대해 선적 전 검사를 폐지하기로 했다.', ['IDN offers customs-procedures']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('who both sides are', () => {
  test.each([
    [
      '베트남은 미국과 합의했다. 양국은 인도네시아가 미국에서 농산물을 구매하기로 했다.',
      ['IDN supports farm-purchases', 'USA supports farm-purchases'],
    ],
    [
      '양국은 전체 품목 가운데 칠레 91.6%, 한국 93.3%의 관세를 철폐하기로 했다.',
      ['CHL supports tariffs', 'KOR supports tariffs'],
    ],
    [
      '한국과 미국은 협상했다. 양국은 중국의 희토류 통제에 공동 대응하기로 했다.',
      ['KOR supports critical-minerals', 'USA supports critical-minerals'],
    ],
    // What another did, which is spoken about.
    [
      '외교통상부는 중국이 철강 세이프가드를 발동한데 대해 우려의 뜻을 전달했다.',
      ['KOR 외교통상부 demands steel-aluminium'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('shares of lines and goods set apart', () => {
  const duties = (text: string) =>
    read(text).measures.map(({ imposer, target, rate_pct, product }) => `${imposer} ${target} ${rate_pct} ${product}`);
  test.each([
    ['양국은 전체 품목 가운데 칠레 91.6%, 한국 93.3%의 관세를 철폐하기로 했다.', []],
    ['한국은 칠레산 포도에 45%의 관세를 매긴다.', ['KOR CHL 45 fruit']],
    ['미국은 철강을 제외한 브라질산 제품에 40% 관세를 부과한다.', ['USA BRA 40 all goods']],
    [
      '멕시코는 완성차에 50%를 매긴다. 자동차 이외 품목에 대해서는 5% 수준의 관세가 부과된다.',
      ['MEX null 50 automobiles', 'MEX null 5 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('who a text goes on with', () => {
  test.each([
    [
      '캐나다 정부는 목재 관세 인하를 요구했다. 미국이 부과한 관세를 낮춰 줄 것을 요청했다. 이와 함께 쿼터도 늘려 달라고 당부했다.',
      ['CAN demands lumber-tariff'],
    ],
    [
      '무역협회는 한국 기업이 미국에 투자하고 있다고 강조했습니다.\n\n이어 한국산 구리제품의 관세 제외가 어렵다면 관세 조치의 단계적 적용을 검토해달라고 요청했습니다.',
      ['KOR 무역협회 demands copper-tariff'],
    ],
    ['일본 등이 미국과 자동차 관세 협상을 타결했다.', ['JPN supports auto-tariff']],
    // A burden that is to end is asked away; what has long been agreed is no position.
    ['브라질 정부는 미국의 철강 관세가 조속히 마무리되어야 한다고 밝혔다.', ['BRA demands steel-aluminium']],
    ['브라질 정부는 인도와의 FTA 협상이 조속히 마무리되어야 한다고 밝혔다.', ['BRA supports fta-talks']],
    ['한국은 10개국과 이미 자유무역협정(FTA)을 체결해 추가 개방이 불가피하다는 게 농업계 우려다.', []],
    [
      '김정관 장관은 “CPTPP 가입을 본격 추진하고자 관련 절차를 개시하겠다”고 밝혔다.',
      ['KOR 김정관 supports fta-talks'],
    ],
    ['멕시코 정부는 자유무역협정(FTA)을 체결하지 않은 국가의 철강에 50%의 관세를 부과하고 있다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('duties of whoever threatens', () => {
  const duties = (text: string) =>
    read(text).measures.map(({ imposer, target, rate_pct, product }) => `${imposer} ${target} ${rate_pct} ${product}`);
  test.each([
    [
      '트럼프 대통령은 인도와 러시아의 석유 거래를 강하게 비판하면서 상호 관세 25% 부과를 예고했다.',
      ['USA null 25 all goods'],
    ],
    ['멕시코 정부는 현재 0~35% 수준인 세율을 최고 50%까지 높이는 법안을 냈다.', ['MEX null 50 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
