import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { measuresRead } from '../document/measures-read.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';

const dutyOf = (text: string, day: string) => {
  const made = prepared(text);
  const mentions = findMeasureMentions(made, rules, namesIn(made), findDates(made, published(day)));
  const [first] = measuresRead(mentions, day);
  return [first?.status, first?.from];
};

describe('from when a duty holds', () => {
  it.each([
    'Effective March 3, 2026, Canada will apply a 12% tariff on cars from Japan.',
    'On March 3, 2026, Canada will apply a 12% tariff on cars from Japan.',
    'Beginning on March 3, 2026, a 12% Canadian tariff applies to cars from Japan.',
    'Canada will charge 12% duty on cars from Japan, to take effect March 3, 2026.',
    'The 12% Canadian tariff on cars from Japan takes effect at 12:01 a.m. EDT on March 3, 2026.',
    'A 12% Canadian tariff applies to cars from Japan that are entered on or after March 3, 2026.',
    'The Canadian tariff on Japanese cars rises to 12% on March 3, 2026.',
    'Canada will apply a 12% tariff on cars from Japan. The duty enters into force on March 3, 2026.',
    'Canada will apply a 12% tariff on cars from Japan from March 3, 2026.',
  ])('%s', (text) => {
    expect(dutyOf(text, '2026-01-15')).toEqual(['announced', '2026-03-03']);
    // A document of later days says it of a duty that holds.
    expect(dutyOf(text, '2026-05-01')).toEqual(['in-force', '2026-03-03']);
  });

  it.each([
    'On March 3, 2026, Canada announced a 12% tariff on cars from Japan.',
    'On March 3, 2026, Ottawa said that Canada will apply a 12% tariff on cars from Japan.',
    'Canada charges a 12% tariff on cars from Japan. It said that talks would resume on March 3, 2026.',
    'Effective March 3, 2026, Canada suspended its 12% tariff on cars from Japan.',
  ])('is not told in: %s', (text) => {
    expect(dutyOf(text, '2026-01-15')[1]).toBeNull();
  });
});
