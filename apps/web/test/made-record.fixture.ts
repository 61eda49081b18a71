/** A record of any size, made from a seed: documents with texts, and claims whose quotes stand in them. */

import { createHash } from 'node:crypto';
import type { Claim, RecordEvent } from '@parley/talks';

const ISSUES = ['auto-tariff', 'reciprocal-tariff', 'defence-cost', 'beef-age-rule'];
const STANCES = ['demands', 'offers', 'rejects', 'excludes', 'links', 'supports', 'open'] as const;
const STRENGTHS = ['firm', 'moderate', 'soft'] as const;
const PUBLISHERS = ['The Daily Ledger', 'Port News', 'Ministry of Trade', 'The Evening Post'];

export interface MadeRecord {
  readonly events: readonly RecordEvent[];
  readonly texts: Readonly<Record<string, string>>;
}

/** @param share of the claims that stand in the first document; the others are spread evenly */
export function madeRecord(documents: number, claims: number, share = 0): MadeRecord {
  const events: RecordEvent[] = [];
  const texts: Record<string, string> = {};
  const inFirst = Math.round(claims * share);
  let made = 0;
  for (let number = 0; number < documents; number++) {
    const wanted =
      number === 0 && share > 0
        ? inFirst
        : Math.floor(((number + 1) * (claims - inFirst)) / documents) -
          Math.floor((number * (claims - inFirst)) / documents);
    const sentences = Array.from(
      { length: Math.max(wanted, 3) },
      (_, index) =>
        `Statement ${number}-${index}: the negotiators of both sides spoke at length about point ${made + index} of the list.`,
    );
    const text = sentences.map((sentence, index) => (index % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join('');
    const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
    texts[id] = text;
    const at = new Date(Date.UTC(2025, 3, 1, 8, number)).toISOString();
    const day = new Date(Date.UTC(2025, 3, 1 + (number % 24))).toISOString().slice(0, 10);
    events.push({
      event: 'document-added',
      at,
      by: 'Kim',
      document: {
        document: id,
        name: `report-${number}.txt`,
        title: `Report ${number} on the consultation`,
        publisher: PUBLISHERS[number % PUBLISHERS.length] ?? null,
        published: number % 17 === 5 ? null : day,
        url: null,
        language: 'en',
        characters: text.length,
        source: null,
        same_source_as: null,
      },
    });
    for (let index = 0; index < wanted; index++) {
      const sentence = sentences[index] ?? '';
      const start = text.indexOf(sentence);
      events.push({ event: 'claim-extracted', at, by: 'Kim', claim: claimAt(id, made + index, start, sentence) });
    }
    made += wanted;
  }
  return { events, texts };
}

function claimAt(document: string, number: number, start: number, text: string): Claim {
  const base = {
    claim: `${document.slice(0, 8)}-p${start}`,
    document,
    quote: { start, end: start + text.length, text, state: 'verified' as const },
    extractor: 'rules',
  };
  if (number % 10 === 9) {
    return {
      ...base,
      kind: 'measure',
      measure: 'tariff',
      rate_pct: 10 + (number % 3) * 5,
      from_pct: null,
      quantity: null,
      product: 'automobiles',
      imposer: 'USA',
      target: 'KOR',
      status: 'announced',
      from: null,
      inferred: [],
      likelihood: null,
    };
  }
  if (number % 10 === 4) {
    return {
      ...base,
      kind: 'doubt',
      doubt: 'office-holder',
      as_stated: `Secretary Nobody ${number}`,
      expected: 'Scott Bessent',
      evidence: 'table of offices',
      certainty: 'firm',
    };
  }
  return {
    ...base,
    kind: 'position',
    speaker: `Speaker ${number % 23}`,
    capacity: 'government',
    party: number % 2 === 0 ? 'KOR' : 'USA',
    issue: number % 10 === 7 ? null : (ISSUES[number % ISSUES.length] ?? null),
    subject: number % 10 === 7 ? 'no-such-issue' : (ISSUES[number % ISSUES.length] ?? 'other'),
    importer: null,
    counterpart: null,
    stance: STANCES[number % STANCES.length] ?? 'open',
    strength: STRENGTHS[number % STRENGTHS.length] ?? 'firm',
    linked_to: [],
    said_on: null,
    hedged: false,
    inferred: [],
    likelihood: null,
  };
}
