/** A reading of a flowing text, put back into the text of its document. */

import type { Quote, Reading, Span } from '../reading.js';
import type { FlowingText } from './flowing-text.js';

/**
 * Moves every span and quote of a reading to where its words stand in the document, so that each quote is a slice of it.
 * @param text of the document, which `flowing` was made from
 */
export function inDocument(reading: Reading, flowing: FlowingText, text: string): Reading {
  if (flowing.text === text) return reading;
  const span = ([start, end]: Span): Span => [flowing.startOf(start), flowing.endOf(end)];
  const spans = (many: readonly Span[]): Span[] => many.map(span);
  const quote = (given: Quote): Quote => {
    const [start, end] = span([given.start, given.end]);
    return { ...given, start, end, text: text.slice(start, end) };
  };
  return {
    people: reading.people.map((person) => ({ ...person, spans: spans(person.spans) })),
    organisations: reading.organisations.map((body) => ({ ...body, spans: spans(body.spans) })),
    economies: reading.economies.map((economy) => ({ ...economy, spans: spans(economy.spans) })),
    issues: reading.issues.map((issue) => ({
      ...issue,
      spans: spans(issue.spans),
      ...(issue.topics && { topics: issue.topics.map((topic) => ({ ...topic, spans: spans(topic.spans) })) }),
    })),
    measures: reading.measures.map((measure) => ({ ...measure, span: span(measure.span) })),
    positions: reading.positions.map((position) => ({ ...position, quote: quote(position.quote) })),
    commitments: reading.commitments.map((commitment) => ({ ...commitment, quote: quote(commitment.quote) })),
    amounts: reading.amounts.map((amount) => ({ ...amount, span: span(amount.span) })),
    dates: reading.dates.map((date) => ({ ...date, span: span(date.span) })),
    slips: reading.slips.map((slip) => ({ ...slip, span: span(slip.span) })),
  };
}
