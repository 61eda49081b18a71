/** Terms that say how goods are let in, not by whom: “vehicles of U.S. origin shall be admitted free of duty”. */

import type { PreparedText } from '../../text/prepared-text.js';
import type { StanceRules } from '../cues/stance-rules.js';
import { isMark } from '../english/clauses/placed.js';
import { type Holder, partyVoice, type Voice } from '../voices/voices.js';
import type { Undertaking } from './undertakings.js';

/** “on entry into force”, “from the first day”: when, told between a modal and its verb. */
const WHEN = '(?:,? ?(?:on|upon|from|as of|with effect from|within|by) [^,;.]{3,40}?,?)?';

/** What is said of goods that are let in on good terms, from the modal on. */
const LET_IN = new RegExp(
  `^(?:will|shall|is to|are to)${WHEN} (?:also |likewise |in turn |continue to )?(?:${[
    'be (?:admitted|let in|allowed in|allowed to enter|accepted|cleared)',
    'be (?:relieved of|spared|free of|free from|exempt from|exempted from|released from)',
    'be subject (?:only )?to (?:an?|the|no)\\b[^,;.]{0,40}\\b(?:rate|duty|duties|tariffs?)\\b[^,;.]{0,12}\\b(?:of zero|of nil|only|no (?:higher|more)|alone)',
    'be (?:charged|taxed) (?:no more|not more|at most|nothing)',
    'not be (?:charged|subject to|liable to|dutiable)',
    'enter (?:[^,;.]{1,24} )?(?:duty[- ]free|tariff[- ]free|free of)',
    'no longer (?:need|require|pay|face|be (?:charged|subject to))',
    'pay (?:no|no more|at most|nothing)',
  ].join('|')})\\b`,
  'i',
);

/** Who takes the goods in, after the verb: “admitted in Indonesia”, “sold in the United States”. */
const MARKET = /\b(?:in|into|entering|by) (?:the )?$/i;

/** Longest wording of how goods are let in, UTF-16 code units. */
const WORDING = 120;

/**
 * What tokens [from, to) say of how goods are let in, with whoever lets them in: the market that is named, else the side whose
 * goods they are not, else who gave what the term before gives.
 * @param carried who gave what the term before gives
 */
export function admittedGoods(
  prepared: PreparedText,
  rules: StanceRules,
  holders: readonly Holder[],
  parties: readonly string[],
  carried: readonly Voice[] | null,
  from: number,
  to: number,
): Undertaking[] {
  const own = holders.filter(({ voices }) => voices.length === 1 && parties.includes(voices[0]!.party ?? ''));
  const found: Undertaking[] = [];
  let one = admitted(prepared, rules, own, parties, carried, from, to);
  while (one !== null) {
    found.push(one);
    one = admitted(prepared, rules, own, parties, one.voices, one.to, to);
  }
  return found;
}

/**
 * The first of them.
 * @param own holders that are one of the parties
 */
function admitted(
  prepared: PreparedText,
  { words }: StanceRules,
  own: readonly Holder[],
  parties: readonly string[],
  carried: readonly Voice[] | null,
  from: number,
  to: number,
): Undertaking | null {
  const { text, tokens } = prepared;
  const end = tokens.ends[to - 1]!;
  let open = from;
  for (let i = from; i < to; i += 1) {
    if (isMark(prepared, i, ';')) open = i + 1;
    const word = tokens.words[i]!;
    if (!words.will.has(word) && !words.be.has(word)) continue;
    const start = tokens.starts[i]!;
    const letIn = LET_IN.exec(text.slice(start, Math.min(end, start + WORDING)));
    if (letIn === null) continue;
    const market = own.find((one) => one.start > start && one.start < end && MARKET.test(text.slice(start, one.start)));
    const maker = own.find((one) => one.start >= tokens.starts[open]! && one.start < start);
    const other = parties.filter((party) => party !== maker?.voices[0]?.party);
    const voices =
      market?.voices ??
      (maker !== undefined && other.length === 1 ? [partyVoice(other[0]!)] : maker === undefined ? carried : null);
    if (voices === null || voices.length !== 1) return null;
    const verb = { kind: 'plain', strength: 'firm', negated: false, may: false, last: i } as const;
    return { voices, from: open, to: partEnd(prepared, words, i, to), verb, ask: false };
  }
  return null;
}

/** A second subject with a modal of its own begins something new: “…, and those meeting the norms shall be accepted”. */
function partEnd(prepared: PreparedText, words: StanceRules['words'], modal: number, to: number): number {
  for (let i = modal + 3; i < to; i += 1) {
    if (isMark(prepared, i, ';')) return i;
    if (!isMark(prepared, i, ',') || !words.and.has(prepared.tokens.words[i + 1] ?? -1)) continue;
    for (let j = i + 2; j < to && !isMark(prepared, j, ',;'); j += 1)
      if (words.will.has(prepared.tokens.words[j]!)) return i;
  }
  return to;
}
