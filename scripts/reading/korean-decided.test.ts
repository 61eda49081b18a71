/** What governments decided that others speak about, refusals on one side's market, words a paragraph goes on with; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('a decision belongs to the government that made it, not to whoever speaks about it', () => {
  test.each([
    ['야당은 디지털세를 폐지하기로 한 캐나다 정부의 방침을 문제 삼았다.', ['CAN offers digital-services-tax']],
    [
      '야당은 미국산 밀 수입을 확대하기로 한 인도 정부의 결정에 “무엇을 얻었느냐”고 물었다.',
      ['IND offers farm-purchases'],
    ],
    ['노조는 철강 쿼터를 늘리기로 한 정부 조치에 “무엇을 얻었느냐”고 따졌다.', ['KOR offers steel-aluminium']],
    ['민주당은 유제품 시장을 개방키로 한 인도 정부의 결정을 다뤘다.', ['IND offers dairy']],
    // Raising a duty gives nothing, and a decision of nobody named is nobody's.
    ['야당은 철강 관세를 올리기로 한 캐나다 정부의 방침을 문제 삼았다.', []],
    ['일본 정부는 쌀 시장을 열기로 한 결정을 다시 살핀다.', []],
    // Whoever decides for itself.
    ['일본 정부는 쌀 시장을 열기로 했다.', ['JPN offers rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('the quotation leaves out who speaks', () => {
    const [position] = read('야당은 디지털세를 폐지하기로 한 캐나다 정부의 방침을 문제 삼았다.').positions;
    expect(position?.quote.text).toBe('디지털세를 폐지하기로 한 캐나다 정부의 방침을');
  });
});

describe('a market that two agree to leave closed is one side’s to refuse', () => {
  test.each([
    ['인도와 미국은 인도의 유제품 시장을 열지 않기로 합의했다.', ['IND rejects dairy']],
    ['한국과 영국은 국내 돼지고기 시장을 추가로 개방하지 않기로 했다.', ['KOR rejects pork-poultry']],
    // A market of nobody named.
    [
      '한국과 영국은 돼지고기 시장을 추가로 개방하지 않기로 했다.',
      ['GBR rejects pork-poultry', 'KOR rejects pork-poultry'],
    ],
    [
      '미국과 한국의 회담에서 사과 수입 확대와 쇠고기 시장 개방은 수용하지 않았다.',
      ['KOR rejects agriculture', 'KOR rejects beef'],
    ],
    ['스위스와 인도의 회담에서 사과 수입 확대는 수용하지 않았다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a paragraph that names nobody goes on with the words of the one before', () => {
  const first = '스위스 정부는 8일 미국산 쇠고기 관세를 없애겠다고 밝혔다.\n\n';

  test.each([
    ['가금육 검역 절차도 간소화하겠다고 했다.', ['CHE offers pork-poultry', 'CHE offers sanitary-measures']],
    ['디지털세는 부과하지 않는다고 명시했다.', ['CHE offers digital-services-tax']],
    // Nobody's words, and somebody else's.
    ['디지털세는 폐지되는 흐름이다.', []],
    ['영국 정부는 디지털세를 없애겠다고 했다.', ['GBR offers digital-services-tax']],
  ])('%s', (second, expected) => {
    expect(positions(`${first}${second}`).filter((line) => line !== 'CHE offers beef')).toEqual(expected);
  });

  test('but not with those of an office that nobody is named for', () => {
    expect(positions(`${first}한 협회장은 디지털세를 없애겠다고 했다.`)).not.toContain(
      'CHE offers digital-services-tax',
    );
  });
});
