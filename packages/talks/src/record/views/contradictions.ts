/**
 * Statements and figures of different documents that cannot both hold, kept side by side with dates and sources.
 *
 * Nothing is averaged and nothing is dropped: a person decides.
 */

import { speaksForGovernment } from '../agenda.js';
import type { MeasureClaim } from '../log/record-event.js';
import { sameSpeaker } from '../log/same-speaker.js';
import type { Statement, TalksRecord } from '../log/statements.js';
import { type HeldAgainst, heldAgainst } from './held-against.js';
import { contradict } from './movement.js';

interface StanceContradiction extends HeldAgainst<Statement> {
  readonly kind: 'stance';
  readonly issue: string;
  readonly party: string;
}

interface RateContradiction extends HeldAgainst<MeasureClaim> {
  readonly kind: 'rate';
  readonly product: string;
  readonly imposer: string;
  readonly target: string;
}

/** What is said once, and all that contradicts it. */
export type Contradiction = StanceContradiction | RateContradiction;

/** Days within which two voices of one government contradict each other rather than show that it moved. */
const SAME_TIME_DAYS = 14;

/** Contradictions between sources that are independent: copies of one text cannot contradict each other. */
export function contradictions(record: TalksRecord): Contradiction[] {
  return [...stanceContradictions(record), ...rateContradictions(record)];
}

function stanceContradictions({ talks, statements, log, names }: TalksRecord): StanceContradiction[] {
  const found: StanceContradiction[] = [];
  for (const issue of Object.keys(talks.issues)) {
    for (const party of Object.keys(talks.parties)) {
      const said = statements.filter(
        (statement) => statement.issue === issue && statement.party === party && speaksForGovernment(statement),
      );
      const pairs: [Statement, Statement][] = [];
      said.forEach((one, index) => {
        for (const other of said.slice(index + 1)) {
          if (sourceRoot(log, one.source) === sourceRoot(log, other.source) && one.source !== other.source) continue;
          if (!contradict(one, other) || !sameTime(one.dated, other.dated)) continue;
          // One speaker who says the opposite on a later day has moved.
          if (one.speaker !== null && one.dated !== other.dated && sameSpeaker(one, other, names)) continue;
          pairs.push([one, other]);
        }
      });
      for (const held of heldAgainst(pairs)) found.push({ kind: 'stance', issue, party, ...held });
    }
  }
  return found;
}

function rateContradictions({ log }: TalksRecord): RateContradiction[] {
  const measures = [...log.claims.values()]
    .filter(({ state }) => state === 'accepted' || state === 'proposed')
    .flatMap(({ claim }) => (claim.kind === 'measure' && claim.measure === 'tariff' ? [claim] : []))
    .filter(({ status }) => status === 'in-force' || status === 'agreed');
  const groups = new Map<string, { product: string; imposer: string; target: string; claims: MeasureClaim[] }>();
  for (const measure of measures) {
    const { product, imposer, target } = measure;
    if (product === null || imposer === null || target === null) continue;
    const key = JSON.stringify([product, imposer, target]);
    const group = groups.get(key) ?? { product, imposer, target, claims: [] };
    group.claims.push(measure);
    groups.set(key, group);
  }
  const found: RateContradiction[] = [];
  for (const { claims, ...duty } of groups.values()) {
    const pairs: [MeasureClaim, MeasureClaim][] = [];
    claims.forEach((one, index) => {
      for (const other of claims.slice(index + 1)) {
        if (one.rate_pct === other.rate_pct || one.document === other.document) continue;
        if (one.status !== other.status) continue;
        const dates = [one, other].map(({ document }) => log.documents.get(document)?.published ?? null);
        if (!sameTime(dates[0] ?? null, dates[1] ?? null)) continue;
        if (sourceRoot(log, one.document) === sourceRoot(log, other.document)) continue;
        pairs.push([one, other]);
      }
    });
    for (const held of heldAgainst(pairs)) found.push({ kind: 'rate', ...duty, ...held });
  }
  return found;
}

/** First document of a chain of copies; sources of the talks file stand for themselves. */
export function sourceRoot(log: TalksRecord['log'], id: string): string {
  const seen = new Set<string>();
  let root = id;
  for (;;) {
    const earlier = log.documents.get(root)?.same_source_as ?? null;
    if (earlier === null || seen.has(earlier)) return root;
    seen.add(earlier);
    root = earlier;
  }
}

function sameTime(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_TIME_DAYS * 86_400_000;
}
