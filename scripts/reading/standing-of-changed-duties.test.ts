/** How rates stand that are told in passing, that move, are answered or replaced, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
/** “27.5 in-force”, in the order of the text. */
const standing = (text: string): string[] => read(text).measures.map(({ rate_pct, status }) => `${rate_pct} ${status}`);

describe('the older rate', () => {
  test.each([
    ['Tariffs on Japanese cars, which had stood at 27.5%, will be cut to 15%.', ['27.5 in-force', '15 announced']],
    ['Duties on Kenyan roses, which stood at 8 percent, were cut to 4 percent by the EU.', ['8 removed', '4 in-force']],
    ["The EU's 14% tariff on Indian garments falls to 7% in three years.", ['14 in-force', '7 announced']],
    ['The EU’s 25% safeguard duty on Turkish steel will be replaced by a 50% tariff.', ['25 in-force', '50 announced']],
    ["Washington's 49% rate for Cambodia was replaced by a 19% tariff.", ['49 removed', '19 in-force']],
    ['Beijing lifted its 84% tariff on American goods to 125%.', ['84 removed', '125 in-force']],
    ['The tariff on Thai goods was cut by Washington from 36% to 19%.', ['36 removed', '19 in-force']],
    ['Washington doubled its tariff on Indian goods to 50 percent from 25 percent.', ['50 in-force', '25 removed']],
    ['The duty was 5% until 2024, when Brazil raised it to 18% for U.S. ethanol.', ['5 removed', '18 in-force']],
    ['China will lift a 100% tariff on Canadian peas.', ['100 in-force']],
    ['Malaysia shall eliminate its customs duties of 30 percent on American cars.', ['30 in-force']],
    ['Australia will phase out its 5 percent tariff on Chilean furniture.', ['5 in-force']],
  ])('%s', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });

  test.each([
    ['If its tariff on Thai goods were cut from 36% to 19%, Washington would gain.', '36 removed'],
    ['The tariff on Chilean copper, which stands at 50%, was criticised by Washington growers.', '50 removed'],
    ["The EU's 14% tariff on Indian garments could fall to 7%.", '14 removed'],
  ])('is not gone where nothing has changed it: %s', (text, wrong) => {
    expect(standing(text)).not.toContain(wrong);
  });
});

describe('a duty that somebody answers stands', () => {
  test.each([
    ["In answer to Washington's 50% tariff on steel, Mexico said it would impose 20% on American pork.", '50 in-force'],
    ['Canada matched the 25% U.S. tariff on cars with a 25% tariff on American vehicles.', '25 in-force'],
    ['The UK will not respond to the 10% tariff that the United States levies on British goods.', '10 in-force'],
  ])('%s', (text, expected) => {
    expect(standing(text)).toContain(expected);
  });

  test('unless it was only threatened', () => {
    expect(
      standing('Peru may levy 20% on American pork to offset the threatened 30% duty on its copper.'),
    ).not.toContain('30 in-force');
  });
});

describe('what was to come', () => {
  test.each([
    ['Duties of 46% were to be imposed on Vietnam by the United States from December 9.', ['46 announced']],
    ['Had no deal been reached, EU goods would have faced a 30% U.S. tariff.', ['30 threatened']],
    ['The 50% U.S. tariff on the EU was to start on June 1, but Trump delayed it to July.', ['50 suspended']],
    [
      'Trump imposed 25% tariffs on Canada in February. He later paused implementation of the tariffs for 30 days.',
      ['25 suspended'],
    ],
    ['Seoul and Washington agreed that the tariff on Korean cars would be lowered to 15 percent.', ['15 agreed']],
    ['The EU will open a quota for lamb and charge a duty of 50 percent on Turkish steel.', ['50 announced']],
  ])('%s', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });
});
