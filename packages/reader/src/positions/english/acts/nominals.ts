/** Nouns of asking, giving and refusing with their owners: “Seoul's offer to”, “U.S. demands that”, “a pledge from Tokyo to”. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark, type PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** At most this many words stand between an owner and the noun: “Brussels' long-standing offer”. */
const OWNER_REACH = 4;

const TO_TALK =
  /^ (?:to )?(?:discuss|talk|negotiate|consider|study|review|examine|engage|explore|look at|hold (?:[a-zà-ɏ]+ )?(?:talks|negotiations|consultations)|enter (?:into )?(?:talks|negotiations)|start talks|open (?:talks|negotiations)|sit down)\b/i;

/** Right before a promise that is not kept. */
const BROKEN =
  /\b(?:br(?:eak|eaks|eaking|oke|oken)|breach[a-zà-ɏ]*|violat[a-zà-ɏ]+|reneg[a-zà-ɏ]+ on|back(?:ed|s|ing)? (?:out|away) (?:of|from)|backtrack[a-zà-ɏ]* on|go(?:es|ing|ne)? back on|went back on|fail[a-zà-ɏ]* to (?:keep|honou?r|meet|fulfil)|not (?:kept|honou?red|fulfilled)|walk[a-zà-ɏ]* back) (?:on )?(?:(?:its|their|his|her|the|that|this|earlier|own|[a-zà-ɏ]+['’]s?) ){0,3}$/i;

/** Reads a noun of the rules at tokens [first, last]; null where nobody owns it or nothing follows it. */
export function ofNominal(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  { first, last }: { readonly first: number; readonly last: number },
  stance: Stance,
): StanceEvent | null {
  const { tokens } = prepared;
  // “Canada is breaking its promise to open its market”: told of what is not given.
  if (
    stance === 'offers' &&
    BROKEN.test(prepared.text.slice(Math.max(0, tokens.starts[first]! - 40), tokens.starts[first]!))
  )
    return null;
  // “Tokyo's readiness to discuss quotas”
  const talks = stance === 'offers' && TO_TALK.test(prepared.text.slice(tokens.ends[last]!, tokens.ends[last]! + 40));
  const event = (owner: PlacedHolder | undefined, end: number): StanceEvent =>
    stanceEvent({
      first,
      // “Demands that”: what is asked begins after it.
      last: end > first && tokens.words[end] === words.that ? end - 1 : end,
      stance: talks ? 'open' : stance,
      strength: 'moderate',
      object: 'after',
      owner,
    });
  // “A pledge from South Korea to invest”
  if (words.from.has(tokens.words[last + 1] ?? -1)) {
    const giver = view.named.find((one) => one.first > last + 1 && one.first <= last + 5);
    if (giver !== undefined) {
      // “To obtain concessions from Tokyo”: sought of it, not given by it.
      if (stance === 'offers' && isSought(prepared, view, first)) return null;
      const named = qualifies(prepared, words, giver) ? includedAfter(prepared, view, giver) : giver;
      return named === null ? null : event(named, giver.last);
    }
  }
  // “Negotiations on U.S. demands so that …”
  const so = /^so$/i.test(prepared.text.slice(tokens.starts[last + 1] ?? 0, tokens.ends[last + 1] ?? 0));
  if (!opensObject(prepared, words, last) && (so || !opensObject(prepared, words, last + 1))) return null;
  const before = ownerBefore(prepared, words, view, first);
  // “U.S. investment commitments of $50 billion from Samsung”: where they go, and who makes them.
  if (before !== null && stance === 'offers' && comesFromAnother(prepared, view, before, last)) return null;
  if (before !== null) return event(before, last);
  for (let i = first - 1; i >= Math.max(view.sentence.firstToken, first - 3); i -= 1) {
    if (!words.possessives.has(tokens.words[i]!)) continue;
    return event(
      view.holders.findLast(({ subject, last: end }) => subject && end < i),
      last,
    );
  }
  return null;
}

/** “to”, “for”, “that”, “on” after the noun. */
function opensObject({ tokens }: PreparedText, words: WordClasses, at: number): boolean {
  const word = tokens.words[at] ?? -1;
  return word === words.to || word === words.that || (words.prepositions.has(word) && !words.from.has(word));
}

function ownerBefore(
  prepared: PreparedText,
  words: WordClasses,
  { named, sentence }: EnglishSentence,
  first: number,
): PlacedHolder | null {
  const { tokens } = prepared;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - OWNER_REACH); i -= 1) {
    const owner = named.find(({ last }) => last === i);
    if (owner !== undefined) return owner;
    const word = tokens.words[i]!;
    if (words.prepositions.has(word) || words.articles.has(word) || words.and.has(word)) return null;
    if (words.light.has(word) && !isMark(prepared, i, "'s’s")) return null;
    if (isMark(prepared, i, '.,;:()"“”')) return null;
  }
  return null;
}

const SOUGHT =
  /\b(?:to (?:obtain|extract|secure|win|get|gain|wring|squeeze|force|exact|elicit|demand|seek)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|demand(?:s|ed|ing)?|need(?:s|ed)?|expect(?:s|ed|ing)?|(?:press|push|hop|ask|call|wait)(?:e|s|es|ed|ing)? for|without|no) (?:(?:an?|any|more|further|the|new|major|big|[a-zà-ɏ]+al) ){0,3}$/i;

function isSought({ text, tokens }: PreparedText, { sentence }: EnglishSentence, first: number): boolean {
  const start = tokens.starts[first]!;
  return SOUGHT.test(text.slice(Math.max(sentence.start, start - 60), start));
}

const OFFICIAL =
  /^(?:government|officials?|ministers?|ministry|leaders?|president|side|negotiators?|authorities|administration|delegation|parliament|cabinet|counterparts?)$/i;

/** “Protests from several EU member states”, “opposition from European farm groups”: a side that only qualifies a noun. */
function qualifies({ text, tokens }: PreparedText, words: WordClasses, { last, holder }: PlacedHolder): boolean {
  if (holder.kind !== 'economy' && holder.kind !== 'adjective') return false;
  const next = text.slice(tokens.starts[last + 1] ?? 0, tokens.ends[last + 1] ?? 0);
  const word = tokens.words[last + 1] ?? -1;
  return (
    /^\p{Ll}{3,}$/u.test(next) &&
    !OFFICIAL.test(next) &&
    !words.prepositions.has(word) &&
    !words.light.has(word) &&
    !words.and.has(word) &&
    !words.relatives.has(word) &&
    !words.clauseOpeners.has(word) &&
    word !== words.that
  );
}

/** “…, including Germany”: whom the noun takes in by name. */
function includedAfter(
  { text }: PreparedText,
  { holders }: EnglishSentence,
  { end }: PlacedHolder,
): PlacedHolder | null {
  const found = holders.find(
    (one) =>
      one.start > end &&
      one.start - end < 80 &&
      (one.holder.kind === 'economy' || one.holder.kind === 'both-sides') &&
      /,? (?:including|among them|notably|such as|chief among them)(?: the)? $/.test(text.slice(end, one.start)),
  );
  return found ?? null;
}

const FROM_ANOTHER = /^[^.;:]{0,60}? from (?:[a-zà-ɏ-]+ ){0,2}$/i;

function comesFromAnother(
  { text, tokens }: PreparedText,
  { named }: EnglishSentence,
  owner: PlacedHolder,
  last: number,
): boolean {
  const from = tokens.ends[last]!;
  return named.some(
    ({ start, holder }) =>
      start > from &&
      start - from < 90 &&
      holder.voices[0]?.party !== owner.holder.voices[0]?.party &&
      FROM_ANOTHER.test(text.slice(from, start)),
  );
}
