/** Joint statements, understandings and releases of ministries: whose asks they are, shares that are no duties, and words alike of other issues. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

const rates = (text: string) => read(text).measures.map(({ rate_pct }) => rate_pct);

describe('what changes or is paid out is no duty', () => {
  test.each([
    'Under the tariff agreement, Japan is working toward a 40 percent increase of American wheat procurements.',
    'In the tariff talks, India promised a 30 percent reduction in steel exports.',
    'Washington will suspend its 50% affiliates rule, and Beijing will suspend its tariffs.',
    'The two sides agreed on tariffs. The proceeds go 60 percent to the United States and 40 percent to Japan.',
    'The two sides agreed on tariffs. Thereafter 80 percent will be paid to the United States and 20 percent to Japan.',
  ])('%s', (text) => {
    expect(rates(text)).toEqual([]);
  });

  test.each([
    ['The United States announced a 10 percent increase in tariffs on imports from Japan.', 10],
    ['India will apply a 20 percent duty to the United States and a 5 percent duty to Japan.', 20],
  ])('%s', (text, rate) => {
    expect(rates(text)).toContain(rate);
  });
});

test('a duty is told from one rate to another with “ad valorem” after either', () => {
  const [told] = read(
    'The United States raised its duty on Indian copper from 15 percent ad valorem to 30 percent ad valorem.',
  ).measures.filter(({ rate_pct }) => rate_pct === 30);
  expect(told).toMatchObject({ from_pct: 15, imposer: 'USA', target: 'IND', product: 'copper' });
});

describe('who is not to act is not who asks', () => {
  test.each([
    ['김민수 통상교섭본부장은 미측이 철강 관세를 인상하지 않도록 요청하였다.', 'KOR 김민수 demands steel-aluminium'],
    ['한국 정부는 미국이 반도체 관세를 부과하지 않도록 촉구했다.', 'KOR demands semiconductor-tariff'],
    ['미국은 한국이 온라인 플랫폼법을 통과시키지 않도록 요구했다.', 'USA demands platform-rules'],
    ['미국이 한국에 온라인 플랫폼법을 통과시키지 않도록 요청했다.', 'USA demands platform-rules'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('nobody is told to ask where only that one is named', () => {
    expect(positions('미국이 자동차 관세를 올리지 않도록 요청했다.')).toEqual([]);
  });
});

describe('what a side need not do is no word that it was not asked', () => {
  test('양국은 …', () => {
    const text = '양국은 한국이 해마다 100억 달러를 넘는 투자를 요구받지 않는다는 데 합의하였다.';
    expect(positions(text).filter((line) => line.includes('not-discussed'))).toEqual([]);
  });

  test.each([
    ['정부는 쌀 시장 개방은 요구받지 않았다고 밝혔다.', ['KOR not-discussed rice']],
    ['정부는 미국으로부터 쌀 시장 개방을 요구받지 않았다고 밝혔다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text).filter((line) => line.includes('rice') && !line.includes('USA'))).toEqual(expected);
  });
});

describe('words alike of other issues', () => {
  test('precursors of medicines are no drugs at the border', () => {
    const text =
      'The United States intends to remove tariffs on Indian medicines, pharmaceutical ingredients and chemical precursors.';
    expect(positions(text).filter((line) => line.includes('border-fentanyl'))).toEqual([]);
  });

  test('precursors of fentanyl are', () => {
    const text = 'China agreed to curb exports of chemical precursors used to make fentanyl.';
    expect(positions(text)).toContain('CHN offers border-fentanyl');
  });

  test('evasion of duties is no duty', () => {
    const text =
      'Japan and the United States discussed chip tariffs. The two sides intend to strengthen cooperation on export controls and duty evasion.';
    expect(positions(text).filter((line) => line.includes('semiconductor-tariff'))).toEqual([]);
  });
});

test('all named before a verb set it down, by whatever form of their names', () => {
  const text =
    'Joint Statement\n\nThe United States of America, the Swiss Confederation, and the Principality of Liechtenstein (collectively, the "Participants") intend to negotiate a trade agreement.';
  expect(positions(text)).toEqual(['CHE supports fta-talks', 'LIE supports fta-talks', 'USA supports fta-talks']);
});

describe('what no side says of the talks', () => {
  test.each([
    'Mexico and the United States agreed on steel. The non-steel content of such articles shall be subject to tariffs under the order.',
    'The United States and Japan share a large partnership, supported by investment of 2 trillion dollars.',
  ])('%s', (text) => {
    expect(positions(text).filter((line) => !/agreed|supports steel-aluminium/.test(line))).toEqual([]);
  });

  test('relief from a duty is given', () => {
    const text = 'Mexico and the United States agreed on steel. Mexican steel will be subject to no tariffs.';
    expect(positions(text)).toContain('USA offers steel-aluminium');
  });
});
