import { describe, expect, test } from 'vitest';
import { parseTalks } from '../read-talks.js';
import type { Talks } from '../talks-schema.js';
import { isOutside, isUndertakenHere, type PlacedPosition, talksIssueOfPosition } from './issue-of-claim.js';

const duty = (into: string, from: string) =>
  `options: { keep: { title: Keep, status_quo: true }, cut: { title: Cut, measures: [{ authority: a law, into: ${into}, from: ${from}, products: goods, rate: 10% }] } }`;

function talks(): Talks {
  const read = parseTalks(
    `
talks: two
title: Two
as_of: 2025-07-31
base: { dataset: none }
parties: { Korea: { name: Korea, region: KOR }, USA: { name: United States } }
issues:
  cars-into-usa: { title: Cars, category: tariff, reads: [auto-tariff], ${duty('USA', 'KOR')} }
  cars-into-korea: { title: Cars, category: tariff, reads: [auto-tariff], ${duty('KOR', 'USA')} }
  investment: { title: Investment, category: investment, options: { none: { title: None, status_quo: true } } }
no_deal: { title: Nothing }
`,
    'talks.yaml',
  );
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.value;
}

const said = (more: Partial<PlacedPosition>): PlacedPosition => ({
  party: 'USA',
  issue: 'auto-tariff',
  importer: null,
  counterpart: null,
  ...more,
});

describe('the issue of a position', () => {
  const two = talks();

  test('is the one whose options set duties of the market it is about', () => {
    expect(talksIssueOfPosition(two, said({ importer: 'USA' }))).toBe('cars-into-usa');
    expect(talksIssueOfPosition(two, said({ importer: 'KOR' }))).toBe('cars-into-korea');
    expect(talksIssueOfPosition(two, said({ importer: 'JPN' }))).toBeNull();
  });

  test('is the first that reads the subject where the words tell no market', () => {
    expect(talksIssueOfPosition(two, said({}))).toBe('cars-into-usa');
    expect(talksIssueOfPosition(two, said({ issue: 'rice' }))).toBeNull();
  });

  test('without duties takes every market', () => {
    expect(talksIssueOfPosition(two, said({ issue: 'investment', importer: 'KOR' }))).toBe('investment');
  });

  test('is none where a party speaks of a partner outside the talks', () => {
    expect(talksIssueOfPosition(two, said({ counterpart: 'TWN' }))).toBeNull();
    expect(talksIssueOfPosition(two, said({ counterpart: 'KOR' }))).toBe('cars-into-usa');
    expect(isOutside(two, said({ counterpart: 'TWN' }))).toBe(true);
  });

  test('is none where somebody else speaks of a duty', () => {
    expect(talksIssueOfPosition(two, said({ party: 'JPN', importer: 'USA' }))).toBeNull();
    expect(talksIssueOfPosition(two, said({ party: 'JPN', issue: 'investment' }))).toBe('investment');
    expect(isOutside(two, said({ party: 'JPN', counterpart: 'TWN' }))).toBe(false);
  });
});

test('a commitment is undertaken here by a party towards another party, or towards nobody named', () => {
  const two = talks();
  expect(isUndertakenHere(two, { party: 'USA', counterpart: 'KOR' })).toBe(true);
  expect(isUndertakenHere(two, { party: 'USA', counterpart: null })).toBe(true);
  expect(isUndertakenHere(two, { party: 'USA', counterpart: 'TWN' })).toBe(false);
  expect(isUndertakenHere(two, { party: 'TWN', counterpart: 'USA' })).toBe(false);
});
