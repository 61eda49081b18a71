/** Duties put on hold, due to come down or kept, and percentages that are none, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map((one) => `${dutyLine(one)}, ${one.status}`);

describe('how a duty stands', () => {
  it.each([
    ['Trump set a 30% tariff on Peruvian goods that has been put on hold.', 'suspended'],
    [
      'A 20 percent U.S. duty on all goods from Peru, announced on April 2, has been suspended until July 8.',
      'suspended',
    ],
    ['A 25 percent Peruvian duty on soybeans was approved on April 9 but put on hold a day later.', 'suspended'],
    // Talks about a tariff that is on hold do not put this one on hold.
    [
      'The United States charges a 25% tariff on Peruvian goods. Talks on a tariff that has been put on hold go on.',
      'in-force',
    ],
    ['The U.S. tariff on Thai cars has to come down to 15 percent now, as agreed in July.', 'agreed'],
    ['The U.S. tariff on Thai cars has to come down to 15 percent.', 'proposed'],
    ['Washington needs to cut its tariff on Thai cars to 15 percent.', 'proposed'],
    ['The U.S. tariff on Thai cars came down to 15 percent, as agreed in July.', 'in-force'],
    ['The 30% Indian duty on Thai solar panels will not be lifted.', 'in-force'],
    ['The 30% Indian duty on Thai solar panels will be lifted.', 'announced'],
    ['The U.S. tariff on Thai cars, which is 25%, will be cut in May.', 'in-force'],
    ["India's duty on Thai cars, which was 100%, was cut in May.", 'removed'],
    [
      'Under pressure from Washington, Peru scrapped its plan and in May lifted its 20% duty on American pork.',
      'removed',
    ],
    ['Thai pork is charged between 4.9 percent and 19.8 percent in duties in Peru.', 'in-force'],
  ])('%s', (text, status) => {
    expect(read(text).measures[0]?.status).toBe(status);
  });

  it('is not told by the agreement that goods do or do not comply with', () => {
    expect(
      duties(
        'The U.S. charges a 35% duty on Canadian goods that do not comply with the trade agreement, 50% on steel.',
      ),
    ).toEqual(['USA on CAN: 35 all goods, in-force', 'USA on CAN: 50 steel, in-force']);
    expect(duties('Under the trade agreement, the U.S. will charge a duty of 15% on Thai cars.')).toEqual([
      'USA on THA: 15 automobiles, announced',
    ]);
  });

  it('is told once for a row of goods', () => {
    expect(
      duties('Peru approved duties on Thai goods. Cars will be taxed at 50%, against 20% until now, and steel at 35%.'),
    ).toContain('PER on THA: 35 steel, announced');
  });
});

describe('what is no duty', () => {
  it.each([
    'With the tariff gone, Thai shoes are 18%-32% cheaper in Peru.',
    'The tariff makes phones 10% more expensive.',
  ])('%s', (text) => {
    expect(duties(text)).toEqual([]);
  });

  it('are the two parts of a whole', () => {
    const parts = duties(
      'Peru grants Chile a quota of 9,000 tonnes of beef, 55% fresh and 45% frozen, at a duty of 7.5%.',
    );
    expect(parts.filter((line) => /: (?:55|45) /.test(line))).toEqual([]);
    // Told of goods each.
    expect(duties('Peru levies duties of 60% on shoes and 40% on bags from Chile.')).toHaveLength(2);
  });

  it('is the day before a dash', () => {
    expect(
      duties('Thailand faces the U.S. tariff designated on April 2 — 36%.').map((line) => line.split(':')[1]),
    ).toEqual([expect.stringMatching(/^ 36 /)]);
    expect(duties('Thai goods face U.S. tariffs of 2 - 36%.')).toHaveLength(2);
  });
});
