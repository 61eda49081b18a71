/** One annotator's document in the form of a reading, so that two annotators are compared as a reading and an annotator are. */

import type { Reading } from '@parley/reader';
import { type Gold, placesOf } from './scores.js';

/** @param text the document's text, in which quotes are found whatever its line breaks */
export function annotationAsReading(text: string, given: Gold): Reading {
  const reading = {
    people: given.people,
    organisations: given.organisations.map((name) => ({ name })),
    economies: [],
    issues: given.issues.map((issue) => ({ issue })),
    measures: given.measures.map((measure) => ({ kind: 'tariff', ...measure })),
    positions: given.positions.map((position) => ({ ...position, quote: quoteIn(text, position.quote) })),
    commitments: [],
    amounts: given.amounts,
    dates: given.dates,
    slips: given.slips,
  };
  // Scores look at what annotators give and at nothing else of a reading.
  return reading as unknown as Reading;
}

function quoteIn(text: string, quote: string) {
  const found = placesOf(quote).exec(text);
  return found
    ? { start: found.index, end: found.index + found[0].length, text: found[0], state: 'verified' }
    : { start: 0, end: 0, text: quote, state: 'unverified' };
}
