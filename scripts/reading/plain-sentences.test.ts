/** Plain sentences as reports are full of, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { plainSentences } from './sentences.js';
import { shippedReading, shippedRules } from './shipped-reader.js';

const read = shippedReading();
const { duties, statuses, positions } = plainSentences();

/** In the order of what they say: which comes first is no matter. */
const inOrder = <T>(found: readonly T[]) => [...found].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('duties of plain sentences', () => {
  test.each(duties.map((sentence) => [sentence.text, sentence.duties] as const))('%s', (text, gold) => {
    const found = read(text)
      .measures.filter(({ kind }) => kind === 'tariff')
      .map(({ rate_pct, product, imposer, target }) => ({ rate_pct, product, imposer, target }));
    expect(inOrder(found)).toEqual(inOrder(gold));
  });
});

describe('quotas', () => {
  test.each([
    ['The US will create a 100,000-unit quota for all UK car exports at a 10% tariff.', '100,000-unit USA GBR'],
    ['The UK will create a preferential duty-free quota for US beef of 13,000 tonnes.', '13,000 tonnes GBR USA'],
    ['Under the accord Norway opened a tariff-rate quota of 500 tonnes for Moldovan wine.', '500 tonnes NOR MDA'],
    ['The EU will open a duty-free quota of 24,000 tonnes for Australian beef.', '24,000 tonnes EU AUS'],
    ['Australia asked the EU for a quota of 40,000 tonnes of beef.', '40,000 tonnes EU AUS'],
    ['Switzerland granted the United States a quota of 1,000 tonnes of beef.', '1,000 tonnes CHE USA'],
    // Without the word.
    [
      'Up to 230,000 tonnes of British steel a year may enter the United States free of duty.',
      '230,000 tonnes USA GBR',
    ],
    ['The US cut its tariff on UK cars to 10% for the first 100,000 vehicles a year.', '100,000 vehicles USA GBR'],
    ['Tariffs are back. Mexico limits US rice imports to 75,000 metric tons.', '75,000 metric tons MEX USA'],
    ['한국은 미국산 쌀 13만2304t을 5% 관세로 들여온다.', '13만2304t KOR USA'],
    ['미국은 영국산 자동차 10만대까지 10% 관세를 적용한다.', '10만대 USA GBR'],
    ['EU는 한국산 철강에 연간 350만t의 쿼터를 배정했다.', '350만t EU KOR'],
    // Whose it is is not told.
    [
      'Steel exports to the United States are limited by a quota of 2.63 million tonnes.',
      '2.63 million tonnes null null',
    ],
  ])('%s', (text, expected) => {
    const found = read(text).measures.filter(({ quantity }) => quantity !== null);
    expect(found.map(({ quantity, imposer, target }) => `${quantity} ${imposer} ${target}`)).toEqual([expected]);
  });

  test.each([
    'Hyundai will cut output by up to 20,000 vehicles because of the tariffs on cars.',
    'Korea exported 2.63 million tons of steel to the United States last year under a 25 percent tariff.',
    'Farmers allow 300,000 tonnes of rice to rot while tariffs stay.',
  ])('is none: %s', (text) => {
    expect(read(text).measures.filter(({ quantity }) => quantity !== null)).toEqual([]);
  });
});

describe('how duties stand', () => {
  test.each(statuses.map((sentence) => [sentence.text, sentence.duties] as const))('%s', (text, gold) => {
    expect(read(text).measures.map(({ rate_pct, status }) => ({ rate_pct, status }))).toEqual(gold);
  });
});

describe('positions of plain sentences', () => {
  test.each(positions.map((sentence) => [sentence.text, sentence.positions] as const))('%s', (text, gold) => {
    const found = read(text).positions.map(({ speaker, party, issue, stance }) => ({ speaker, party, issue, stance }));
    expect(inOrder(found)).toEqual(inOrder(gold));
  });
});

describe('quotes of Korean positions', () => {
  test.each([
    ['인도 정부는 유제품 시장을 개방할 의사가 없다고 밝혔다.', '유제품 시장을 개방할 의사가 없다고'],
    ['인도 정부는 유제품 시장 개방에 난색을 나타냈다.', '유제품 시장 개방에 난색을 나타냈다'],
    ['산업통상부 보도자료\n\n□ 쌀 추가 개방을 검토한 바 없음.', '쌀 추가 개방을 검토한 바 없음'],
    ['미국 측이 요구했던 쌀 추가 개방은 이루어지지 않았다.', '요구했던 쌀 추가 개방'],
    [
      '그리어 대표는 한국이 쌀 시장을 열고 미국 기업을 공정하게 대우해야 한다고 주장했다.',
      '쌀 시장을 열고 미국 기업을 공정하게 대우해야 한다고',
    ],
  ])('%s', (text, quote) => {
    expect(read(text).positions.map((position) => position.quote.text)).toEqual([quote]);
  });
});

describe('the quote of a position', () => {
  test.each([
    [
      'Speaking in London, Trade Secretary Ann Roe said the UK would not open its rice market.',
      'the UK would not open its rice market',
    ],
    ['Peru rejects the tariff on steel, Trade Minister Ana Rojas said Tuesday.', 'Peru rejects the tariff on steel'],
    [
      'Canadian Trade Minister Ann Roe told reporters in Brussels that Canada will not open its dairy market.',
      'Canada will not open its dairy market',
    ],
    // What opens with a pronoun says little without whoever says it.
    ['Canada said it rejects the tariff on steel.', 'Canada said it rejects the tariff on steel'],
  ])('is what is said: %s', (text, quote) => {
    expect(read(text).positions.map((position) => position.quote.text)).toEqual([quote]);
  });
});

describe('what another says that a side must do', () => {
  const { offers } = shippedRules().stances?.en ?? {};
  const verbs = Object.values(offers ?? {})
    .flat()
    .filter((cue) => cue.startsWith('~'))
    .map((cue) => cue.slice(1));
  test.each(['said Korea must', 'said Korea should', 'said Korea has to', 'urged Korea to', 'wants Korea to'])(
    'is no offer of that side: “%s”',
    (asks) => {
      expect(verbs.length).toBeGreaterThan(100);
      for (const verb of verbs) {
        const text = `US Commerce Secretary Howard Lutnick ${asks} ${verb} its duties on American rice.`;
        const own = read(text).positions.filter(({ party }) => party === 'KOR');
        expect(own, text).toEqual([]);
      }
    },
  );
});
