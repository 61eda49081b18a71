import { describe, expect, it } from 'vitest';
import { findCommitments } from './find-commitments.js';
import { findDates } from './find-dates.js';
import { findMeasures } from './find-measures.js';
import { namesIn, prepared, published, rules } from './measure-rules.fixture.js';

const commitmentsIn = (text: string, day: string | null = '2025-07-30') => {
  const made = prepared(text);
  const names = namesIn(made);
  const facts = published(day);
  return findCommitments(made, rules, names, {
    issues: { issues: [], mentions: [] },
    measures: findMeasures(made, rules, names, facts),
    dates: findDates(made, facts),
  });
};

describe('commitments', () => {
  it('of a party, with rates, instrument and day', () => {
    const [made] = commitmentsIn(
      'The United States will lower its tariff on Korean cars from 25 percent to 15 percent by executive order by August 1.',
    );
    expect(made).toMatchObject({
      party: 'USA',
      verb: 'will',
      status: 'made',
      from_pct: 25,
      to_pct: 15,
      instrument: 'executive order',
      by: '2025-08-01',
    });
    expect(made!.what).toMatch(/^lower its tariff/);
  });

  it.each([
    ['Thailand shall remove the import permit.', 'THA', 'shall'],
    ['Japan intends to buy more rice.', 'JPN', 'intends'],
    ['Canada expects to sign the text this year.', 'CAN', 'expects'],
    ['Mexico has agreed to open its market for corn.', 'MEX', 'will'],
    ['한국은 쌀 시장을 열기로 했다.', 'KOR', 'will'],
    ['미국은 자동차 관세를 인하할 예정이다.', 'USA', 'intends'],
  ])('%s', (text, party, verb) => {
    expect(commitmentsIn(text).map((made) => [made.party, made.verb])).toEqual([[party, verb]]);
  });

  it('of both sides are one of each', () => {
    const text = 'Korea and Japan met. The two sides will finalize the agreement.';
    expect(
      commitmentsIn(text)
        .map(({ party }) => party)
        .sort(),
    ).toEqual(['JPN', 'KOR']);
    expect(
      commitmentsIn('The United States and Thailand will cooperate on rules of origin.').map(({ party }) => party),
    ).toEqual(['USA', 'THA']);
  });

  it('of a list are one for each item', () => {
    const text =
      'In this regard Thailand shall:\n\n   (a) accept vehicles built to U.S. standards;\n   (b) remove the import permit for ethanol.\n\nTalks go on.';
    expect(commitmentsIn(text).map(({ party, what }) => [party, what])).toEqual([
      ['THA', 'accept vehicles built to U.S. standards'],
      ['THA', 'remove the import permit for ethanol'],
    ]);
  });

  it('are none in forecasts, states and other subjects', () => {
    expect(
      commitmentsIn(
        'The economy will shrink. Japan will be hit hard. Talks with Canada will go on. The tariff will rise.',
      ),
    ).toEqual([]);
  });

  it('quote the text exactly', () => {
    const text = 'Officials said Japan will invest in ships; nothing more was said.';
    const [made] = commitmentsIn(text);
    expect(made!.quote).toMatchObject({ text: 'Japan will invest in ships', state: 'verified' });
    expect(text.slice(made!.quote.start, made!.quote.end)).toBe(made!.quote.text);
  });
});
