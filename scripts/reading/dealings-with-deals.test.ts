/** What sides do and want done with the deal itself, whatever kind of deal the document is on, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const saidAfter = (head: string) => (text: string) => sortedPositions(read(`${head} ${text}`).positions);
const positions = saidAfter('Chile and the EU are near a free trade agreement.');

describe('what is done with a deal is said of the deal that the document is on', () => {
  it.each([
    ['Chile hopes to sign the agreement by December.', ['CHL supports fta-talks']],
    ['Chile is ready to sign in December.', ['CHL supports fta-talks']],
    ['Chile will carry out the agreement in good faith.', ['CHL supports fta-talks']],
    ['Chile wants the agreement to enter into force by June.', ['CHL supports fta-talks']],
    ['Chile ended all trade talks.', ['CHL rejects fta-talks']],
    ['Chile stands by the deal.', ['CHL supports fta-talks']],
    ['Chile wants the deal concluded this year.', ['CHL supports fta-talks']],
    ['Berlin and Madrid pushed for a quick signature.', ['DEU supports fta-talks', 'ESP supports fta-talks']],
    ['Both sides aim to conclude at the earliest.', ['CHL supports fta-talks', 'EU supports fta-talks']],
    ['Brussels is confident that an agreement can be reached by December.', ['EU supports fta-talks']],
    ['The Dhaka Chamber of Commerce hailed the agreement.', ['BGD Dhaka Chamber of Commerce supports fta-talks']],
    ['Chile and India agreed to open free trade talks.', ['CHL supports fta-talks', 'IND supports fta-talks']],
    ['Poland will not ratify the agreement.', ['POL rejects fta-talks']],
    ['Chile broke off the talks.', ['CHL rejects fta-talks']],
    ['Chile is in no hurry to sign.', ['CHL rejects fta-talks']],
    ['French farmers called on parliament to turn the deal down.', ['FRA French farmers rejects fta-talks']],
    ['Chile was ready to continue the talks.', ['CHL open fta-talks']],
    ['Chile has not broken off the talks.', ['CHL open fta-talks']],
    ['India urged the start of negotiations.', ['IND demands fta-talks']],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });

  it.each([
    // The deal is on something that is named.
    'Japan declined to sign an agreement on digital trade.',
    'Chile hopes to reach a deal on steel by June.',
    // It depends on something else, or nobody says so.
    'Chile will not sign a deal unless Brussels lifts its steel tariffs.',
    'It is not known whether Chile will sign the agreement.',
    'Both sides expect the agreement to be signed by December.',
    // No deal.
    'Chile hopes to complete the port this year.',
    'Chile closed the mine in June.',
  ])('look-alikes: %s', (text) => {
    expect(positions(text).filter((line) => line.endsWith(' fta-talks'))).toEqual([]);
  });
});

describe('which deal it is, the document tells', () => {
  it.each([
    ['Washington and Bern agreed on a framework after the reciprocal tariff of 39 percent.', 'economic-framework'],
    ['The joint review of the USMCA begins in July.', 'fta-revision'],
    ['Mercosur and the EU ended the last round of talks.', 'fta-talks'],
  ])('%s', (head, issue) => {
    expect(saidAfter(head)('Chile hopes to sign by December.')).toEqual([`CHL supports ${issue}`]);
  });

  it('nothing is told where no words tell which', () => {
    expect(saidAfter('Chile and Peru met in Lima.')('Chile hopes to sign by December.')).toEqual([]);
  });
});
