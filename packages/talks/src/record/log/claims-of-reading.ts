/** What the reader found in a document, as claims of the log held against the issues and parties of the talks. */

import type { Quote, Reading, SourceDocument, Span } from '@parley/reader';
import type { Talks } from '../talks-schema.js';
import { partyOf, talksIssueOf, talksIssueOfPosition } from './issue-of-claim.js';
import type { Claim, LoggedDocument } from './record-event.js';

/** The document as the log keeps it; its text is kept beside the log. */
export function loggedDocument(
  document: SourceDocument,
  { source = null, sameSourceAs = null }: { source?: string | null; sameSourceAs?: string | null } = {},
): LoggedDocument {
  const { id, name, title, publisher, published, url, language, text } = document;
  return {
    document: id,
    name,
    title,
    publisher,
    published,
    url,
    language,
    characters: text.length,
    source,
    same_source_as: sameSourceAs,
  };
}

/**
 * Claims of one document, in the order of the text.
 *
 * Ids say where a claim stands (`3f2a9c01-p1143-defence-cost`), so that reading the same document again gives the same ids. Items
 * that say who read them keep it; the rules did where they say nothing.
 */
export function claimsOfReading(talks: Talks, document: SourceDocument, reading: Reading): Claim[] {
  const prefix = document.id.slice(0, 8);
  const given = new Map<string, number>();
  const identify = (id: string): string => {
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  const spanQuote = ([start, end]: Span): Quote => ({
    start,
    end,
    text: document.text.slice(start, end),
    state: 'verified',
  });
  const claims: Claim[] = [];
  for (const position of reading.positions) {
    const { quote, issue, verb: _verb, linked_to, inferred, ...said } = position;
    claims.push({
      claim: identify(`${prefix}-p${quote.start}-${issue}`),
      document: document.id,
      kind: 'position',
      extractor: extractorOf(position),
      ...said,
      party: partyOf(talks, position.party),
      importer: partyOf(talks, position.importer),
      counterpart: partyOf(talks, position.counterpart),
      issue: talksIssueOfPosition(talks, position),
      subject: issue,
      linked_to: [...linked_to],
      inferred: [...inferred],
      quote: { ...quote },
    });
  }
  for (const measure of reading.measures) {
    const { kind, span, inferred, ...rest } = measure;
    claims.push({
      claim: identify(`${prefix}-m${span[0]}`),
      document: document.id,
      kind: 'measure',
      extractor: extractorOf(measure),
      measure: kind,
      ...rest,
      imposer: partyOf(talks, measure.imposer),
      target: partyOf(talks, measure.target),
      inferred: [...inferred],
      quote: spanQuote(span),
    });
  }
  for (const commitment of reading.commitments) {
    const { quote, ...rest } = commitment;
    claims.push({
      claim: identify(`${prefix}-c${quote.start}`),
      document: document.id,
      kind: 'commitment',
      extractor: extractorOf(commitment),
      ...rest,
      party: partyOf(talks, commitment.party) ?? commitment.party,
      counterpart: partyOf(talks, commitment.counterpart),
      issue: commitment.issue === null ? null : talksIssueOf(talks, commitment.issue),
      quote: { ...quote },
    });
  }
  for (const slip of reading.slips) {
    const { kind, span, ...rest } = slip;
    claims.push({
      claim: identify(`${prefix}-d${span[0]}-${kind}`),
      document: document.id,
      kind: 'doubt',
      extractor: extractorOf(slip),
      doubt: kind,
      ...rest,
      quote: spanQuote(span),
    });
  }
  return claims.sort((a, b) => a.quote.start - b.quote.start);
}

function extractorOf(item: object): string {
  return 'extractor' in item && typeof item.extractor === 'string' ? item.extractor : 'rules';
}
