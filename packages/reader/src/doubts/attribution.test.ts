import { describe, expect, test } from 'vitest';
import { ENGLISH, KOREAN } from '../positions/constructions.fixture.js';
import { namesIn, readText, stanceRules } from '../positions/reading.fixture.js';
import { findAttributionSlips } from './attribution.js';

function slips(text: string) {
  const names = namesIn(text);
  const { prepared, issues, positions } = readText(text, /[가-힣]/.test(text) ? 'ko' : 'en', names);
  return findAttributionSlips(prepared, stanceRules, names, issues, positions);
}

describe('demands and barriers laid at the wrong door', () => {
  test('a side that demands something of itself', () => {
    const text = 'Korea demands that Korea open its beef market.';
    const [slip] = slips(text);
    expect(slip).toMatchObject({ kind: 'attribution', as_stated: 'Korea demands that Korea', certainty: 'soft' });
    expect(text.slice(...slip!.span)).toBe(slip!.as_stated);
  });

  test('a side that keeps out its own goods', () => {
    expect(slips('Talks covered U.S. restrictions on American beef.')).toHaveLength(1);
    expect(slips('Talks covered U.S. restrictions on Korean beef.')).toHaveLength(0);
    const [slip] = slips("Talks covered the United States's ban on U.S. beef imports.");
    expect(slip?.as_stated).toContain("United States's ban on U.S. beef");
  });

  test('one barrier with two owners: the one named less often is in doubt', () => {
    const text =
      "Washington wants Korea's restrictions on U.S. beef lifted. Korea's ban on U.S. beef dates from 2008. The dispute over Japan's restrictions on U.S. beef goes on.";
    const found = slips(text);
    expect(found.map(({ expected }) => expected)).toEqual(['KOR']);
    expect(found[0]!.as_stated).toContain('Japan');
  });

  test('ordinary reports are left alone', () => {
    for (const { text } of [...ENGLISH, ...KOREAN]) expect(slips(text)).toEqual([]);
    expect(slips('Korea demands that Korean cars be exempt from the tariff.')).toEqual([]);
    expect(slips("Washington wants Korea to lift Korea's restrictions on U.S. beef.")).toEqual([]);
  });
});
