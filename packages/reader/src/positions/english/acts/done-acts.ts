/** Concessions told as done: “Canada scrapped its digital services tax”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { PlacedCue } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** What stood in the other side's way, done away with or being so: “scrapped”, “is rescinding”. */
const DONE_AWAY =
  /^(?:(?:scrapp|dropp|lift|remov|suspend|rescind|repeal|abolish|postpon|waiv|paus|cancell?|shelv|eliminat|exempt)(?:ed|ing)|withdr(?:ew|awn|awing))$/i;

/** What is no obstacle: “canceled the talks”, “suspended imports”. */
const TO_BE_HAD =
  /^ (?:[\p{L}.'’-]+ ){0,3}(?:talks?|negotiations?|deals?|agreements?|accords?|pacts?|meetings?|visits?|ratification|votes?|approval|purchases?|imports?(?! (?:dut|tariff|ban|restriction|curb|control|quota|limit))|orders?|shipments?|offers?|pledges?|plans?|work|cooperation)\b/u;

/** “Canada scrapped its digital services tax”, “Beijing has suspended the limits”: right after the side that did it. */
export function isDone(
  prepared: PreparedText,
  words: WordClasses,
  { holders }: EnglishSentence,
  { first, last }: PlacedCue,
): boolean {
  const { text, tokens } = prepared;
  const verb = text.slice(tokens.starts[first]!, tokens.ends[first]!);
  const doing = /ing$/i.test(verb);
  if (GIVES.test(verb)) {
    return (
      isActing(prepared, holders, first - 1) && OF_ITS_OWN.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 70))
    );
  }
  const has = HAS.test(text.slice(tokens.starts[first - 1] ?? 0, tokens.ends[first - 1] ?? 0));
  if ((GIVEN.test(verb) || DONE_AWAY.test(verb)) && !doing && tellsOfItself(prepared, has ? first - 2 : first - 1))
    return (
      OF_ITS_OWN.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 70)) ||
      /\stax\b/i.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 50))
    );
  if (
    GIVEN.test(verb) &&
    /^ha(?:s|ve)$/i.test(text.slice(tokens.starts[first - 1] ?? 0, tokens.ends[first - 1] ?? 0))
  ) {
    return (
      isActing(prepared, holders, first - 2) && OF_ITS_OWN.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 70))
    );
  }
  if (isLightened(prepared, { first, last }, verb))
    return isActing(prepared, holders, lastBefore(prepared, first, doing ? HELPERS_OF_DOING : HELPERS));
  if (!DONE_AWAY.test(verb)) return false;
  if (TO_BE_HAD.test(text.slice(tokens.ends[first]!, tokens.ends[first]! + 60))) return false;
  let i = lastBefore(prepared, first, HELPERS);
  if (doing) {
    // “We are removing the duty”, in the words of whoever speaks for a side.
    const ours = /\bwe(?: are|['’]re) (?:(?:also|now|already|today) )?$/i;
    if (ours.test(text.slice(Math.max(0, tokens.starts[first]! - 24), tokens.starts[first]!))) return true;
    if (!/^(?:is|are)$/i.test(text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0))) return false;
    i -= 1;
  } else if (words.be.has(tokens.words[i] ?? -1)) return false;
  return isActing(prepared, holders, i);
}

const HELPERS = /^(?:has|have|had|also|then|now|already|since|just|\p{L}+ly)$/u;
const HELPERS_OF_DOING = new RegExp(`${HELPERS.source}|^(?:[Ii][Ss]|[Aa][Rr][Ee])$`, 'u');

/** The last token before words that help a verb: “has already”, “is now”. */
function lastBefore({ text, tokens }: PreparedText, verb: number, helpers: RegExp): number {
  let i = verb - 1;
  while (i > 0 && helpers.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) i -= 1;
  return i;
}

const CUTS = /^(?:lowered|halved|cut|reduced|slashed|trimmed)$/i;
const HELPED = /\b(?:has|have|had|already|since|now) $/i;

/** What lightens a burden or lets goods in, with what it does so to. */
const LIGHTENED: readonly (readonly [RegExp, RegExp])[] = [
  [CUTS, /^ (?:its|their|the) (?:[a-zà-ɏ\d.,%'’-]+ ){0,4}?(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surcharges?)\b/i],
  [/^(?:raised|enlarged|doubled|widened)$/i, /^ (?:its|their|the) (?:[a-zà-ɏ\d.,%'’-]+ ){0,4}?quotas?\b/i],
  [/^(?:opened|reopened)$/i, /^ (?:up )?(?:its|their) (?:[a-zà-ɏ-]+ ){0,3}?(?:markets? |doors? )?to\b/i],
  [
    /^(?:resum(?:ed|ing))$/i,
    /^ (?:[a-zà-ɏ-]+ ){0,3}?(?:imports?|importing|purchases|buying|shipments|exports?|exporting)\b/i,
  ],
  [
    /^(?:eas|relax|loosen|soften)(?:ed|ing)$/i,
    /^ (?:its|their|the) (?:[a-zà-ɏ\d.,%'’-]+ ){0,5}?(?:rules?|bans?|limits?|restrictions?|curbs?|requirements?|standards?|checks?|controls?|regulations?|caps?)\b/i,
  ],
];

/** “Vietnam has already lowered its duties on cars”, “China is resuming imports of beef”. */
function isLightened(
  { text, tokens }: PreparedText,
  { first, last }: Pick<PlacedCue, 'first' | 'last'>,
  verb: string,
): boolean {
  const burden = LIGHTENED.find(([verbs]) => verbs.test(verb))?.[1];
  if (burden === undefined) return false;
  // “Japan cut its tariff” is news; that it has done so is said of what it gives.
  if (CUTS.test(verb) && !HELPED.test(text.slice(Math.max(0, tokens.starts[first]! - 9), tokens.starts[first]!)))
    return false;
  // The act may be told with its object: “resumed imports”.
  return burden.test(text.slice(tokens.ends[first]!, tokens.ends[last]! + 70));
}

/** A side or one who governs it ends at a token, but for “also” and “then”. */
function isActing({ text, tokens }: PreparedText, holders: EnglishSentence['holders'], at: number): boolean {
  let i = at;
  if (/^(?:also|then|now|thereby|in turn)$/.test(text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0))) i -= 1;
  return holders.some(
    ({ subject, last, holder: { kind, voices } }) =>
      subject && last === i && (kind === 'economy' || (kind === 'person' && voices[0]?.capacity === 'government')),
  );
}

const HAS = /^(?:has|have|had)$/i;
const TELLS =
  /\b(?:announce[sd]?|sa(?:id|ys)|confirm(?:s|ed)|declare[sd]?|stated)(?: (?:on )?[a-zà-ɏ]+day)?(?: that)?\s$/i;

/** “Ottawa announced it | has scrapped its tax”: told by whoever did it. */
function tellsOfItself({ text, tokens }: PreparedText, at: number): boolean {
  const start = tokens.starts[at] ?? 0;
  return (
    /^(?:it|they)$/i.test(text.slice(start, tokens.ends[at] ?? 0)) &&
    TELLS.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** “Scraps”, “phases out”: how what a deal lays down is told. */
const GIVES =
  /^(?:scraps|drops|lifts|removes|abolishes|eliminates|cuts|lowers|reduces|halves|waives|phases|opens|grants|admits|lets|frees|accepts|does|raises|extends|suspends|commits)$/i;

/** “Has cut its duties”, “have accepted a quota”. */
const GIVEN = /^(?:cut|lowered|reduced|halved|opened|granted|accepted|admitted|let)$/i;

/** “… its 50% duty”, “duties on cars”, “a quota of 500 tonnes”. */
const OF_ITS_OWN =
  /^(?: [a-zà-ɏ\d.,%'’-]+){0,5}? (?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|quotas?|duty-free|barriers?|ban|markets?(?= to\b))\b/i;
