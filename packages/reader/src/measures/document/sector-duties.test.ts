import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';
import { measuresRead } from './measures-read.js';

const AROUND =
  'Japan and the United States issued a joint statement on Monday. The United States will charge 19% on Japanese goods.\n\n';

/** Duties besides the one on Japanese goods: rate, product, imposer and target. */
const dutiesIn = (text: string) => {
  const made = prepared(`${AROUND}${text}`);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), findDates(made, published(null))))
    .filter(({ rate_pct }) => rate_pct !== 19)
    .map(({ rate_pct, product, imposer, target }) => [rate_pct, product, imposer, target].join('|'));
};

describe('a duty by a law on a sector', () => {
  it.each([
    ['Section 232 tariffs on steel stay at 50%.', ['50|steel|USA|']],
    ['Trucks face a sectoral tariff of 25%.', ['25|trucks|USA|']],
    [
      'Goods subject to duties under Section 232, including lumber (10 percent) and aluminium (50 percent), are left out.',
      ['10|lumber|USA|', '50|aluminium|USA|'],
    ],
  ])("is on everyone's where no partner is named: %s", (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });

  it.each([
    ['Japanese copper is subject to a Section 232 tariff of 50%.', ['50|copper|USA|JPN']],
    ['The Section 232 duty on timber from Japan is 12%.', ['12|lumber|USA|JPN']],
    ['Japanese makers pay the Section 232 duty of 30% on their trucks.', ['30|trucks|USA|JPN']],
  ])("is on a partner's where one is named: %s", (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});
