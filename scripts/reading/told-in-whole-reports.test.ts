/** What reports tell of exemptions asked for, suspensions, ministries and party leaders, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map((one) => `${dutyLine(one)}, ${one.status}`);
const positions = (text: string) => sortedPositions(read(text).positions);

describe('a duty falls on the goods that somebody asks to have exempted', () => {
  it.each([
    ['In May, Peru asked the U.S. to exempt its copper from the 25 percent tariff.', 'USA on PER: 25 copper, in-force'],
    ['Japan wants its chips to be exempted from the 30 percent duty.', 'null on JPN: 30 semiconductors, in-force'],
    // Where the duty names its own goods, it falls on them.
    [
      'Vietnam asked the United States to exempt its shrimp from the 20% tariff on all Vietnamese goods.',
      'USA on VNM: 20 all goods, in-force',
    ],
    // Goods that are exempted do not bear it.
    [
      'The United States agreed to exempt coffee from the 50% tariff on Brazilian goods.',
      'USA on BRA: 50 all goods, agreed',
    ],
  ])('%s', (text, line) => {
    expect(duties(text)).toEqual([line]);
  });
});

describe('how a duty stands', () => {
  it.each([
    ['The suspension of the 24% tariff on Chilean goods is extended until May 10.', 'suspended'],
    ['The suspension of the 24% tariff on Chilean goods ended on Monday.', 'in-force'],
    ['The 100% tariff on Thai goods that the U.S. threatened on June 10 will not take effect.', 'removed'],
    ['The 100% tariff on Thai goods that the U.S. threatened on June 10 will take effect in July.', 'threatened'],
    ['Peru will scrap duties of up to 11% on Korean cars from 2026.', 'in-force'],
    ['The 50% U.S. tariff on steel from Turkey is not affected by the deal.', 'in-force'],
    ['The U.S. will reduce its Section 232 tariffs on Thai cars, car parts and timber to 15 percent.', 'announced'],
  ])('%s', (text, status) => {
    expect(read(text).measures[0]?.status).toBe(status);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'TOKYO, May 6 - Japan cut its tariff.\nAkira Sato, leader of the opposition Harbour Democratic Party, demanded that the rice quota be kept.',
      ['JPN Akira Sato demands rice'],
    ],
    [
      'BERN, May 6 - Switzerland met the United States.\nWashington wants Switzerland to cut tariffs on beef.\nThe finance ministry rejected the demand to open the beef market.',
      ['CHE finance ministry rejects beef', 'USA demands beef'],
    ],
    [
      'Norway commits to ensure that U.S. companies are not discriminated against by its online platform rules, the fact sheet says.',
      ['NOR offers platform-rules'],
    ],
    // Whoever announced a duty does not tell what is not hit by it.
    ['Cars are not affected by the 25% tariff on trucks that Trump announced.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  it('gives a negotiator the whole name of the ministry', () => {
    const { people } = read('Ravi Menon, chief negotiator at the commerce ministry, spoke in New Delhi.');
    expect(people.map(({ role }) => role)).toEqual(['chief negotiator at the commerce ministry']);
  });
});

describe('what is said', () => {
  it.each([
    ['Canada stands ready to resume talks on dairy.', ['CAN open dairy']],
    ['Korea stands ready to cut its tariff on U.S. beef.', ['KOR offers beef']],
    [
      'The tariff on Japanese cars stands at 27.5%.\nToyota Motor said it expects a hit of 1.4 trillion yen from the tariffs.',
      [],
    ],
    ['Norway will cut duties on those farm products that it considers non-sensitive.', ['NOR offers agriculture']],
    ['Norway considers cutting duties on beef.', ['NOR open beef']],
    [
      'The United States will reduce its tariffs on Swiss goods to 15 percent.\nSwissmem welcomed the reduction.',
      ['CHE Swissmem supports reciprocal-tariff', 'USA offers reciprocal-tariff'],
    ],
    [
      'Japan and the EU agreed to step up efforts for an early conclusion of the trade agreement.',
      ['EU supports fta-talks', 'JPN supports fta-talks'],
    ],
    ['Norway will intensify checks on fish imports from Chile.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('the words that are shown', () => {
  it.each([
    ['Abiec estimates losses of $1.3 billion.', 'losses'],
    ['Peru accepted annual payments limited to $20 billion.', 'payments'],
    ['Swiss companies plan to make direct investments of 200 billion US dollars.', 'direct investments'],
  ])('what a sum is for: %s', (text, subject) => {
    expect(read(text).amounts[0]?.what).toBe(subject);
  });

  it('ends an undertaking where its quotation ends, and a day before the full stop', () => {
    const said = '"Chile will cut its duty on beef," Prime Minister Ana Leon said in August.';
    expect(read(said).commitments.map(({ what }) => what)).toEqual(['cut its duty on beef']);
    expect(read('They met in Bern on 13 November.').dates.map(({ text }) => text)).toEqual(['13 November']);
  });
});
