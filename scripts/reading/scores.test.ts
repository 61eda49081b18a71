import type { PositionRead, Reading } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { annotationAsReading } from './annotation-as-reading.js';
import { CORPUS, specimensIn } from './corpus.js';
import { addCounts, FIELDS, type Gold, rates, scoreReading } from './scores.js';

const TEXT = 'Korea will not open its rice market, Minister Kim said. The duty is 25 percent. Lee wants talks.';
const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const said = (more: Partial<PositionRead>, words = 'will not open its rice market'): PositionRead => ({
  speaker: 'Kim',
  capacity: 'government',
  party: 'KOR',
  importer: null,
  counterpart: null,
  issue: 'rice',
  stance: 'rejects',
  strength: 'firm',
  verb: 'will not open',
  linked_to: [],
  quote: { start: span(words)[0], end: span(words)[1], text: words, state: 'verified' },
  said_on: null,
  hedged: false,
  inferred: [],
  likelihood: null,
  ...more,
});
const nothing: Reading = {
  people: [],
  organisations: [],
  economies: [],
  issues: [],
  measures: [],
  positions: [],
  commitments: [],
  amounts: [],
  dates: [],
  slips: [],
};
const gold: Gold = {
  style: 'wire report',
  language: 'en',
  published: null,
  people: [{ name: 'Kim', role: 'Minister', party: 'KOR' }],
  organisations: [],
  issues: ['rice'],
  measures: [{ rate_pct: 25, product: 'rice', imposer: 'KOR', target: null }],
  amounts: [],
  dates: [],
  positions: [
    {
      speaker: 'Kim',
      party: 'KOR',
      capacity: 'government',
      issue: 'rice',
      stance: 'rejects',
      strength: 'firm',
      quote: 'will not open its rice market',
    },
  ],
  slips: [],
};
const count = (positions: PositionRead[], more: Partial<Gold> = {}) =>
  scoreReading(TEXT, { ...nothing, positions }, { ...gold, ...more }).counts.positions;

describe('scores', () => {
  test('a position is right by speaker, issue, stance and words', () => {
    expect(count([said({})])).toEqual({ right: 1, read: 1, gold: 1 });
    expect(count([said({ speaker: 'Minister Kim' })]).right).toBe(1);
    expect(count([said({ speaker: 'Lee' })]).right).toBe(0);
    expect(count([said({ stance: 'excludes' })]).right).toBe(0);
    expect(count([said({ issue: 'beef' })]).right).toBe(0);
    expect(count([said({}, 'Lee wants talks')]).right).toBe(0);
  });
  test('one reading answers one gold entry, and twice the same is one too many', () => {
    expect(count([said({}), said({})])).toEqual({ right: 1, read: 2, gold: 1 });
  });
  test('what annotators doubt is neither rewarded nor punished', () => {
    const optional: NonNullable<Gold['optional']> = {
      positions: gold.positions.map((one) => ({ ...one, stance: 'excludes' })),
    };
    expect(count([said({ stance: 'excludes' })], { positions: [], optional })).toEqual({ right: 0, read: 0, gold: 0 });
  });
  test('a measure needs its parties, and null is an answer', () => {
    const measure = {
      kind: 'tariff',
      rate_pct: 25,
      product: 'rice',
      imposer: 'KOR',
      target: null,
    } as Reading['measures'][number];
    const of = (more: Partial<typeof measure>) =>
      scoreReading(TEXT, { ...nothing, measures: [{ ...measure, ...more }] }, gold).counts.measures.right;
    expect([of({}), of({ target: 'USA' }), of({ rate_pct: 24 })]).toEqual([1, 0, 0]);
  });
  test('missed and extra are named, and nothing found scores nothing', () => {
    const { faults, counts } = scoreReading(TEXT, nothing, gold);
    expect(faults.filter(({ kind }) => kind === 'missed').map(({ field }) => field)).toEqual([
      'people',
      'issues',
      'measures',
      'positions',
    ]);
    expect(rates(counts.positions)).toEqual({ precision: 1, recall: 0, f1: 0 });
  });
  test('an annotator agrees with the same annotator in everything', async () => {
    const specimens = await specimensIn(`${CORPUS}development`);
    expect(specimens.length).toBeGreaterThan(10);
    for (const { name, document, gold: own } of specimens) {
      const { counts, quotes } = scoreReading(document.text, annotationAsReading(document.text, own), own);
      for (const field of FIELDS) expect(rates(counts[field]).f1, `${name}: ${field}`).toBe(1);
      expect(quotes.exact, name).toBe(own.positions.length);
    }
  });
  test('precision, recall and F1 as van Rijsbergen has them', () => {
    expect(
      rates(
        addCounts([
          { right: 3, read: 4, gold: 5 },
          { right: 1, read: 4, gold: 1 },
        ]),
      ),
    ).toEqual({
      precision: 0.5,
      recall: 4 / 6,
      f1: (2 * 0.5 * (4 / 6)) / (0.5 + 4 / 6),
    });
  });
});
