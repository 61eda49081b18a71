import { describe, expect, test } from 'vitest';
import { namesOf } from '../rules/rule-files.fixture.js';

const people = (text: string) => namesOf(text).names.people.map(({ name, role }) => `${name} | ${role}`);
const bodies = (text: string) => namesOf(text).names.organisations.map(({ name }) => name);

describe('an office beside a name', () => {
  test('stands after a slash in a caption', () => {
    expect(people('The talks go on.\n\nAnn Doyle / Minister of Trade\n\nWe will not hurry.')).toEqual([
      'Ann Doyle | Minister of Trade',
    ]);
    expect(people('Canada will decide.\n\nAnn Doyle / Deputy PM, Minister of Finance\n\nWe will.')).toEqual([
      'Ann Doyle | Minister of Finance',
    ]);
  });

  test('may be one that somebody is named for', () => {
    expect(people("Ann Doyle, President Silva's nominee to be Minister of Trade, spoke in Brasilia.")).toContain(
      'Ann Doyle | nominee to be Minister of Trade',
    );
    expect(people("Ann Doyle, the prime minister's pick for trade minister, spoke.")).toEqual([
      'Ann Doyle | pick for trade minister',
    ]);
  });

  test('is one of two, with the article too, where the sentence begins with them', () => {
    expect(people('Deputy prime minister and the minister of finance Ann Doyle has arrived in Ottawa.')).toEqual([
      'Ann Doyle | Deputy prime minister and the minister of finance',
    ]);
    expect(people('The deputy prime minister and the minister of finance Ann Doyle have arrived in Ottawa.')).toEqual([
      'Ann Doyle | minister of finance',
    ]);
  });

  test('is kept beside the lead of a government', () => {
    expect(people('Swiss President and Finance Minister Ann Doyle spoke in Bern.')).toEqual([
      'Ann Doyle | Swiss President and Finance Minister',
    ]);
    expect(people('The president and Finance Minister Ann Doyle met in Bern.')).toEqual([
      'Ann Doyle | Finance Minister',
    ]);
  });
});

describe('no people and no bodies', () => {
  test('a reporter to whom a broadcast hands over', () => {
    expect(
      people('The talks go on in Geneva.\nAnn Lee Doyle reports.\nTrade Minister Pat Roe of Canada spoke.'),
    ).toEqual(['Pat Roe | Trade Minister']);
  });

  test('a language', () => {
    expect(people('[Sound bite: Trade Minister Pat Roe of Canada (French-English)]')).toEqual([
      'Pat Roe | Trade Minister',
    ]);
  });

  test('what is done, and where one meets or works', () => {
    expect(
      bodies('Mid-Term Review of Tariff Talks\nCanada met Peru at the Lima International Convention Centre.'),
    ).toEqual([]);
    expect(bodies('Canada spoke.\n\nRAID ON FARM WORKERS IN OLEGIA\nCanada said no more.')).toEqual([]);
    expect(bodies('Canada spoke to the Harvard Business Review.')).toEqual(['Harvard Business Review']);
  });
});
