/** Sums, days and titles as pages write them, with all the rules as they are shipped. */

import { sourceFromText } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { shippedReader, shippedReading } from './shipped-reader.js';

const read = shippedReading();
const sums = (text: string) =>
  read(text).amounts.map(({ value, bound, per, what }) => `${value / 1e9} | ${bound} | ${per} | ${what}`);

describe('sums', () => {
  test('the ends of a range share the period, the vagueness and what they are for', () => {
    expect(sums('연간 200억~300억 달러 수준으로 투자 상한을 두기로 했다.')).toEqual([
      '20 | about | year | 투자 상한',
      '30 | about | year | 투자 상한',
    ]);
    expect(sums('수출은 200억 달러, 수입은 연간 300억 달러였다.').map((sum) => sum.split(' | ')[2])).toEqual([
      'null',
      'year',
    ]);
  });

  test.each([
    ['정부는 3,500억 달러를 투자하고 이 중 1,500억 달러는 조선 협력에 쓴다.', ['null', '조선 협력']],
    ['수출이 12% 늘었고 무역수지는 95억 달러 흑자였다.', ['무역수지']],
    ['일본은 5천500억달러를 투자하기로 했다.', ['null']],
    ['정의선 현대차그룹 회장은 210억 달러를 투자하겠다고 했다.', ['null']],
    ['Trade between the two countries came to $61 billion in 2024.', ['Trade']],
    ['Direct investments in the United States totalling $15 billion were announced.', ['Direct investments']],
    ['Peru ordered 50 aircraft valued at $8 billion.', ['50 aircraft']],
    ['The $150 billion harbour package made the largest contribution.', ['harbour package']],
    ['The $20 billion canal project proposed by Peru is late.', ['canal project']],
    ['Canada cannot pay $35 billion in the manner that was asked.', ['null']],
  ])('%s', (text, expected) => expect(sums(text).map((sum) => sum.split(' | ')[3])).toEqual(expected));
});

describe('issues', () => {
  test('what only comes before something is no chemical', () => {
    const issues = (text: string) => read(text).issues.map(({ issue }) => issue);
    expect(issues('Canada warned against seeing it as a precursor to new tariffs.')).not.toContain('border-fentanyl');
    expect(issues('Canada will curb exports of precursors of drugs.')).toContain('border-fentanyl');
  });

  test('dollars that are raised are no procurement', () => {
    const issues = (text: string) => read(text).issues.map(({ issue }) => issue);
    expect(issues('외환시장에서 조달할 수 있는 달러 규모는 연간 200억 달러다.')).not.toContain('procurement');
    expect(issues('미국은 정부조달 시장 개방을 요구했다.')).toContain('procurement');
  });
});

describe('days', () => {
  test.each([
    ['A signing may come as soon as Monday (January 12).', [['Monday (January 12)', '2026-01-12']]],
    ['The talks come ahead of a possible vote on Friday.', [['on Friday', '2026-01-09']]],
    ['They met on Friday.', [['on Friday', '2026-01-02']]],
    ['[World Today] Talks with Peru go on', []],
    ['Today talks go on.', [['Today', '2026-01-07']]],
  ])('%s', (text, expected) => {
    const document = sourceFromText(text, { name: 'days', published: '2026-01-07' });
    expect(
      shippedReader()
        .read(document)
        .dates.map(({ text, date }) => [text, date]),
    ).toEqual(expected);
  });
});

describe('titles', () => {
  const title = (text: string) => sourceFromText(text, { name: 'title' }).title;
  test.each([
    [
      '2 days ago\nDuo leads Seoul into talks\n\nThe talks begin in July, said the minister.\n',
      'Duo leads Seoul into talks',
    ],
    [
      'Skip to content\nSearch\n\nLatest Stories\n\nFinal push for pact\n\nTalks began on Monday.\n',
      'Final push for pact',
    ],
    [
      'bar_progress\n\nText Size\n\nClose\n\nMap law returns to the table\n\nTalks began on Monday.\n',
      'Map law returns to the table',
    ],
    ['INTERNATIONAL\nBern will fight for a deal\nBern spoke to Ottawa on Monday.\n', 'Bern will fight for a deal'],
    ['Two days of talks end without a deal\n\nTalks ended on Monday.\n', 'Two days of talks end without a deal'],
  ])('%s', (text, expected) => expect(title(text)).toBe(expected));
});

test('a duty that is avoided is not in force', () => {
  const status = (text: string) => read(text).measures.map(({ status: told }) => told);
  expect(status('Korea struck a deal to avoid a 25 percent tariff on cars by the United States.')).toEqual([
    'threatened',
  ]);
  expect(status('Exporters rerouted cars to avoid a 25 percent tariff of the United States.')).not.toEqual([
    'threatened',
  ]);
});
