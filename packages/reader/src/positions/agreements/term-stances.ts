/** The stance that a term of a document of the sides takes, how firmly, and who gives what is received. */

import type { Stance, Strength } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { evenedWord } from '../../text/vocabulary.js';
import type { StanceRules } from '../cues/stance-rules.js';
import { partyVoice, type Voice } from '../voices/voices.js';
import type { Undertaking } from './undertakings.js';

/** Stance of a term; null where it takes none. */
export function stanceOf(
  prepared: PreparedText,
  { en }: StanceRules,
  { voices, verb, from, to, ask }: Undertaking,
  parties: readonly string[],
): Stance | null {
  if (ask) return KEEPS_OUT.test(textOf(prepared, from, to)) ? 'excludes' : 'demands';
  const joint = parties.every((party) => voices.some((voice) => voice.party === party));
  const { kind, negated, may } = verb;
  if (kind === 'stated') return null;
  if (kind === 'affirmations') {
    // One side alone concludes or announces many things that are no agreement.
    if (negated || (voices.length === 1 && en.terms.joint.has(wordOf(prepared, verb.last)))) return null;
    const averse = holds(prepared, en.terms.aversions, verb.last + 1, to) || UNWANTED.test(textOf(prepared, from, to));
    return averse ? 'rejects' : 'supports';
  }
  if (kind === 'talks') return negated ? null : 'open';
  if (may) return null;
  // “Will raise its purchases of rice” gives.
  if (kind === 'imposed' && !negated && holds(prepared, en.terms.gifts, verb.last + 1, Math.min(to, verb.last + 4)))
    return joint ? 'supports' : 'offers';
  if (joint) return kind === 'imposed' && !negated ? null : 'supports';
  if (kind === 'imposed') return negated ? 'offers' : null;
  if (kind === 'kept') return holds(prepared, en.terms.relief, verb.last + 1, to) ? 'offers' : null;
  return negated ? (kind === 'received' ? null : 'rejects') : 'offers';
}

/** “Reaffirmed that export curbs should be avoided”, “are to be refrained from”. */
const UNWANTED =
  /\b(?:should|must|ought to|(?:is|are|has|have|need) to) (?:not be (?:used|imposed|applied|introduced|adopted|resorted)|be (?:avoided|resisted|rejected|opposed|condemned|refrained from|abandoned|done away with))\b/i;

/** “Keep rice out of the talks”, asked for under a heading. */
const KEEPS_OUT =
  /\b(?:(?:keep|leave)(?:ing)? .{2,60} (?:out of|outside|off|separate from|apart from)|exclu(?:de|ding|sion of)|no (?:discussion|talks|negotiation) (?:of|on|about))\b/i;

function textOf({ text, tokens }: PreparedText, from: number, to: number): string {
  return text.slice(tokens.starts[from]!, tokens.ends[to - 1]!);
}

function wordOf({ text, tokens }: PreparedText, at: number): string {
  return evenedWord(text.slice(tokens.starts[at]!, tokens.ends[at]!));
}

/** One of some words stands right after: “will maintain its suspension of”. */
function holds({ text, tokens }: PreparedText, some: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i += 1) {
    if (some.has(evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!)))) return true;
  }
  return false;
}

/** Who gives what one of the two parties receives: the other. */
export function giversOf(voices: readonly Voice[], parties: readonly string[]): readonly Voice[] {
  return parties.filter((party) => voices.every((voice) => voice.party !== party)).map((party) => partyVoice(party));
}

/** Strength of a term: to consider something binds little. */
export function strengthOf({ text, tokens }: PreparedText, { verb }: Undertaking, stance: Stance): Strength {
  if (stance === 'open' && /^consider/i.test(text.slice(tokens.starts[verb.last]!, tokens.ends[verb.last]!)))
    return 'soft';
  return verb.strength;
}
