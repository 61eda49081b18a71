import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { measuresRead } from '../document/measures-read.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';

const ratesIn = (text: string) => {
  const made = prepared(text);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), findDates(made, published('2025-07-30'))))
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, from_pct }) => (from_pct === null ? `${rate_pct}` : `${from_pct} to ${rate_pct}`));
};

describe('the size of a quota', () => {
  it.each([
    ['Canada lowered the quota for steel to 40 per cent of 2023 volumes, and charges a tariff on the rest.', []],
    ['Under the tariff regime, quota levels for steel will continue to be based on 30% of imports in Canada.', []],
    ['Canada imposed tariffs on steel. The quota threshold for partners will remain at 65%.', []],
    ['Canada said duty will stay and the quota on steel goes from 90% to 60% of average volumes.', []],
    // What is charged within or beyond it is a duty.
    ['Steel imports exceeding the quota face a 45% tariff in Canada.', ['45']],
    ['The EU will charge 45% outside the quota for steel instead of 15%, and the tariff stays.', ['45', '15']],
    ['India offered an annual quota of 5,000 cars at a duty of 35%.', ['35']],
  ])('is no duty: %s', (text, rates) => {
    expect(ratesIn(text).map((rate) => rate.replace(/^.* to /, ''))).toEqual(rates);
  });
});

describe('a year', () => {
  it.each([
    ['Mexico will impose new duties of up to 45 per cent from 2026 on cars from China.', ['45']],
    ['Mexico raised its duty on cars from China to 45 per cent from 20.', ['20 to 45', '20']],
  ])('is no older rate: %s', (text, rates) => {
    expect(ratesIn(text)).toEqual(rates);
  });
});

describe('growth, wishes and other taxes', () => {
  it.each([
    [
      'Certainty over U.S. tariffs helps Indonesia reach its 6.2% growth target. This is up from around 4 percent last year.',
      [],
    ],
    [
      'The United States raised its tariff on steel from Canada to 45%. This is up from 20 percent last year.',
      ['45', '20'],
    ],
    ['We want goods of Indonesia spared the U.S. tariff. Our aim is zero percent.', []],
    ['The United States set a tariff of 45% on steel from Canada. The rate is zero percent for Mexico.', ['45', '0']],
    [
      'The U.S. threatened tariffs over the digital services tax. Britain introduced the three per cent tax in April.',
      [],
    ],
    ['The U.S. tariff hit Britain. Washington introduced the 35 per cent tax on steel in April.', ['35']],
  ])('are no duties: %s', (text, rates) => {
    expect(ratesIn(text).map((rate) => rate.replace(/^.* to /, ''))).toEqual(rates);
  });
});

describe('free entry that is denied', () => {
  it.each([
    ["India set a duty of 45% on wine. No, we can't sell tariff free wine into India today.", ['45']],
    ['India set a duty of 45% on tea. Indonesia can no longer sell tea duty-free in India.', ['45']],
    ['Indonesia does not have tariff-free access to India, where tea faces a duty of 20%.', ['20']],
    ['India does not levy tariffs on tea, and Indonesia can sell coffee duty-free in India.', ['0']],
    ['Indonesia sells tea duty-free in India.', ['0']],
  ])('is no duty of zero: %s', (text, rates) => {
    expect(ratesIn(text)).toEqual(rates);
  });
});
