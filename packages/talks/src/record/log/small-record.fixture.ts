/** Small talks and events to test the record with. */

import { parseTalks } from '../read-talks.js';
import type { Talks } from '../talks-schema.js';
import type { Claim, MeasureClaim, PositionClaim, RecordEvent } from './record-event.js';

const TALKS = `
talks: small
title: Small talks
as_of: 2025-07-31
base: { dataset: none }
parties:
  KOR: { name: Korea }
  USA: { name: United States }
sources:
  first: { title: First report, publisher: A paper, date: 2025-04-10, language: en }
issues:
  autos:
    title: Duty on automobiles
    category: tariff
    reads: [auto-tariff]
    scope: [{ party: KOR, state: in, since: 2025-04-01, source: first }]
    options: { keep: { title: Keep, status_quo: true }, cut: { title: Cut } }
  defence-cost:
    title: Defence cost
    category: defence
    scope: [{ party: KOR, state: out, since: 2025-04-18, source: first }]
    options: { keep: { title: Keep, status_quo: true }, more: { title: More } }
positions:
  - { party: KOR, speaker: Ahn Duk-geun, issue: defence-cost, stance: excludes, strength: firm, said_on: 2025-04-18, says: Not covered, source: first }
  - { party: KOR, speaker: Choi Sang-mok, issue: autos, stance: demands, strength: firm, said_on: 2025-04-10, says: Lift the duty, source: first }
no_deal: { title: Nothing changes }
`;

export function smallTalks(): Talks {
  const read = parseTalks(TALKS, 'talks.yaml');
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.value;
}

/** A document added at noon of a day. */
export function added(
  id: string,
  day: string,
  more: Partial<Extract<RecordEvent, { event: 'document-added' }>['document']> = {},
): RecordEvent {
  return {
    event: 'document-added',
    at: `${day}T12:00:00.000Z`,
    by: 'Kim',
    document: {
      document: id,
      name: `${id}.txt`,
      title: `Report ${id}`,
      publisher: 'A paper',
      published: day,
      url: null,
      language: 'en',
      characters: 100,
      source: null,
      same_source_as: null,
      ...more,
    },
  };
}

/** A position as a claim. */
export function positionClaim(id: string, document: string, more: Partial<PositionClaim> = {}): PositionClaim {
  return {
    claim: id,
    document,
    kind: 'position',
    extractor: 'rules',
    speaker: 'Scott Bessent',
    capacity: 'government',
    party: 'USA',
    issue: 'defence-cost',
    subject: 'defence-cost',
    importer: null,
    counterpart: null,
    stance: 'links',
    strength: 'firm',
    linked_to: [],
    said_on: null,
    hedged: false,
    inferred: [],
    likelihood: null,
    quote: { start: 0, end: 10, text: 'words of it', state: 'verified' },
    ...more,
  };
}

/** The duty on cars as a claim. */
export function measureClaim(id: string, document: string, more: Partial<MeasureClaim> = {}): MeasureClaim {
  return {
    claim: id,
    document,
    kind: 'measure',
    extractor: 'rules',
    measure: 'tariff',
    rate_pct: 25,
    from_pct: null,
    quantity: null,
    product: 'automobiles',
    imposer: 'USA',
    target: 'KOR',
    status: 'in-force',
    from: null,
    inferred: [],
    likelihood: null,
    quote: { start: 0, end: 4, text: '25 %', state: 'verified' },
    ...more,
  };
}

/** A claim extracted at noon of a day. */
export function extracted(claim: Claim, day: string): RecordEvent {
  return { event: 'claim-extracted', at: `${day}T12:00:00.000Z`, by: 'Kim', claim };
}

/** Something decided on a claim at one in the afternoon of a day. */
export function decided(event: 'claim-accepted' | 'claim-rejected', claim: string, day: string): RecordEvent {
  return { event, at: `${day}T13:00:00.000Z`, by: 'Park', claim };
}
