import { describe, expect, test } from 'vitest';
import type { Names } from '../../mentions.js';
import { partiesOf } from './voices.js';

const LENGTH = 1000;

/** Names of a text that speaks of economies as often as told, after its first fifth. */
function namesOf(counts: Readonly<Record<string, number>>): Names {
  const economies = Object.entries(counts).flatMap(([economy, count]) =>
    Array.from({ length: count }, () => ({ economy, start: 0, end: 0, form: 'name' as const })),
  );
  return {
    people: [],
    personMentions: [],
    organisations: [],
    organisationMentions: [],
    unnamed: [],
    economies: economies.map((mention, at) => ({ ...mention, start: LENGTH / 2 + at, end: LENGTH / 2 + at + 1 })),
  };
}

describe('the two that a document is about', () => {
  test('are those named most, in the order they are named', () => {
    expect(partiesOf(namesOf({ CHN: 1, KOR: 5, USA: 7 }), LENGTH)).toEqual(['KOR', 'USA']);
  });

  test('are named far more often than each of many bystanders', () => {
    const bystanders = { JPN: 1, AUS: 1, NZL: 1, CHL: 1, PER: 1, MEX: 1 };
    expect(partiesOf(namesOf({ KOR: 8, USA: 9, ...bystanders }), LENGTH)).toEqual(['KOR', 'USA']);
  });

  test('are no two members of a pact of many', () => {
    const members = { JPN: 2, AUS: 2, NZL: 2, CHL: 2, PER: 2, MEX: 2, SGP: 3, VNM: 3 };
    expect(partiesOf(namesOf(members), LENGTH)).toEqual([]);
  });
});
