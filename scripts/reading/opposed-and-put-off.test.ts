/** Who opposes what in the passive, what is only put off, what says nothing, and whose an unnamed office is, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a passive is of whoever “by” names, whatever adverb stands in it', () => {
  test.each([
    ['The carbon border mechanism was strongly opposed by India.', ['IND: rejects carbon-border']],
    ['The quota on beef was warmly welcomed by Australia.', ['AUS: supports beef']],
    ['The deforestation rule has been objected to by Indonesia.', ['IDN: rejects environment']],
    ['The carbon border tax has been flatly objected to by Brazil.', ['BRA: rejects carbon-border']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('a participle without its auxiliary is none', () => {
    expect(positions('The rule on beef, only recently written by Canada, is long.')).toEqual([]);
  });
});

describe('a passive after “which” is on what stands before it', () => {
  test.each([
    ['The EU plans a carbon border tax, which was opposed by India.', ['IND: rejects carbon-border']],
    [
      'The EU has announced rules such as CBAM and EUDR which have been strongly objected to by Peru.',
      ['PER: rejects carbon-border', 'PER: rejects environment'],
    ],
    [
      'Washington wants a quota on beef and a digital services tax, which was rejected by Canada.',
      ['USA: demands beef', 'USA: demands digital-services-tax', 'CAN: rejects digital-services-tax'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('so is what somebody opposes', () => {
    expect(positions('The EU has a carbon border tax, which Canada opposes.')).toEqual(['CAN: rejects carbon-border']);
  });

  test('what was only written is opposed by nobody', () => {
    expect(positions('The report on beef, which was written by officials of Japan, is long.')).toEqual([]);
  });
});

describe('who wants an agreement put off does not ask for it', () => {
  test.each([
    ['Germany called for the vote on the Mercosur agreement to be postponed.', ['DEU: rejects fta-talks']],
    ['Poland called for a delay to the ratification of the Mercosur agreement.', ['POL: rejects fta-talks']],
    ['Italy asked for the signing of the trade agreement to be pushed back.', ['ITA: rejects fta-talks']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test.each([
    ['Japan asked for a delay of the tariff on cars.', ['JPN: demands auto-tariff']],
    ['Canada called for a pause of the duties under the agreement on dairy.', ['CAN: demands dairy']],
    ['Chile demanded the ratification of the trade agreement without delay.', ['CHL: demands fta-talks']],
  ])('%s: asked for', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what still needs talks is left open', () => {
  test.each([
    ['India and Canada agreed that dairy still requires further discussion.', ['IND: open dairy', 'CAN: open dairy']],
    ['Japan and Peru agreed that rice tariffs must fall.', ['JPN: supports rice', 'PER: supports rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('how talks go and what comes of them is no position', () => {
  test.each([
    'The Japanese trade secretary held meetings with U.S. Trade Representative Jamieson Greer to review progress on rules of origin.',
    'The EU negotiator has to work within a mandate on beef, Australian Trade Minister Don Farrell said.',
    'Trade Minister Piyush Goyal of India said the deal will open opportunities for fishermen.',
    'Wang Wentao, the Chinese minister of commerce, said the safeguard inquiry was opened without any formal complaint from European steelmakers.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });

  test.each([
    ['Peru wants to review the rules of origin with Japan.', ['PER: demands rules-of-origin']],
    ['India will open its dairy market.', ['IND: offers dairy']],
    ['The EU must move on beef, Australian Trade Minister Don Farrell said.', ['AUS, Don Farrell: demands beef']],
    ['Canada rejected the demand for dairy access without delay.', ['CAN: rejects dairy']],
  ])('%s: one', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('words that ask', () => {
  test.each([
    ['India has pitched for the removal of non-tariff barriers.', ['IND: demands non-tariff-barriers']],
    ['Ottawa batted for a quota on beef.', ['CAN: demands beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('a pitch is none', () => {
    expect(positions('A pitch for beef was heard in Japan.')).toEqual([]);
  });
});

describe('sides that “with” and “after” open a clause with, and members', () => {
  test.each([
    ['The deal was signed, with Canada agreeing to lower its duties on dairy.', ['CAN: offers dairy']],
    [
      'Beijing looks for a way out, even after EU member states voted to approve the duty on cars.',
      ['EU: supports auto-tariff'],
    ],
    ['EU member states rejected the quota on beef.', ['EU: rejects beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('the country of an office without a name', () => {
  test.each([
    [
      "Brussels must make a better offer on beef to Canberra, the country's trade minister has warned.",
      ['AUS: demands beef'],
    ],
    [
      "Washington must cut its duty on copper from Peru, the country's trade minister said.",
      ['PER: demands copper-tariff'],
    ],
    ["India will lower its duty on beef, the country's trade minister said.", ['IND: offers beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('is no one’s where none is named', () => {
    expect(positions("The duty on beef must go, the country's trade minister said.")).toEqual([]);
  });
});
