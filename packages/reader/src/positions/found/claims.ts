/** Positions as they are collected: one per speaker, issue and stance. */

import type { Span, Stance, Strength } from '../../reading.js';
import type { Voice } from '../voices/voices.js';
import type { PositionFound } from './position-found.js';

/** One position before doubles are left out. */
export interface Claim {
  readonly voice: Voice;
  readonly issue: string;
  readonly linkedTo: readonly string[];
  readonly stance: Stance;
  readonly strength: Strength;
  readonly verb: string;
  readonly span: Span;
  readonly saidOn: string | null;
  readonly hedged: boolean;
  /** A term of its own: only an overlapping one says the same. */
  readonly separate: boolean;
}

/** A claim of one voice on one issue; what it shares with others of its event comes whole. */
export function claimOf(
  { stance, strength, verb, span, saidOn, hedged }: Omit<Claim, 'voice' | 'issue' | 'linkedTo' | 'separate'>,
  voice: Voice,
  issue: string,
  linkedTo: readonly string[] = [],
  separate = false,
): Claim {
  return { voice, issue, linkedTo, stance, strength, verb, span, saidOn, hedged, separate };
}

/** Positions of one speaker further apart than this, UTF-16 code units, may be said of different things. */
const APART = 2000;

/** Gives each claim its quote; of claims that say the same, keeps the first with the shortest quote. */
export function positionsOf(text: string, claims: readonly Claim[]): Omit<PositionFound, 'inferred'>[] {
  const kept: Claim[] = [];
  const bySubject = new Map<string, number[]>();
  for (const claim of claims) {
    const { voice, issue, stance, span } = claim;
    const key = JSON.stringify([
      voice.speaker,
      voice.party,
      voice.speaker === null ? voice.capacity : '',
      issue,
      stance,
    ]);
    const known = bySubject.get(key) ?? [];
    const same = known
      .slice(-4)
      .find((at) => overlaps(kept[at]!.span, span) || (!claim.separate && span[0] - kept[at]!.span[1] < APART));
    if (same !== undefined) {
      const before = kept[same]!;
      if (
        overlaps(before.span, span) &&
        span[1] - span[0] < before.span[1] - before.span[0] &&
        span[1] - span[0] > 12
      ) {
        kept[same] = claim;
      }
      continue;
    }
    known.push(kept.length);
    bySubject.set(key, known);
    kept.push(claim);
  }
  return withoutConflicts(kept).map(
    ({ voice, issue, linkedTo, stance, strength, verb, span: [start, end], saidOn, hedged }) => ({
      speaker: voice.speaker,
      capacity: voice.capacity,
      party: voice.party,
      issue,
      stance,
      strength,
      verb,
      linked_to: linkedTo,
      quote: { start, end, text: text.slice(start, end), state: 'verified' as const },
      said_on: saidOn,
      hedged,
    }),
  );
}

/** Of two readings of one clause the more telling comes first. */
const TELLING: readonly Stance[] = [
  'links',
  'not-discussed',
  'excludes',
  'rejects',
  'offers',
  'demands',
  'supports',
  'open',
];

/** Leaves out a second reading of the same words for the same speaker and issue, and an exclusion said again as a refusal. */
function withoutConflicts(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim, at) => {
    for (let i = Math.max(0, at - 12); i < Math.min(claims.length, at + 13); i += 1) {
      const other = claims[i]!;
      if (i === at || other.stance === claim.stance) continue;
      const tied =
        other.stance === 'links' &&
        other.linkedTo.includes(claim.issue) &&
        (claim.stance === 'open' || claim.stance === 'supports');
      if (other.issue !== claim.issue && !tied) continue;
      if (other.voice.speaker !== claim.voice.speaker || other.voice.party !== claim.voice.party) continue;
      const close = overlaps(other.span, claim.span);
      const better = TELLING.indexOf(other.stance) < TELLING.indexOf(claim.stance);
      if (close && better) return false;
      const again =
        claim.stance === 'rejects' && other.stance === 'excludes' && i < at && claim.span[0] - other.span[1] < 120;
      if (again) return false;
    }
    return true;
  });
}

function overlaps([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
