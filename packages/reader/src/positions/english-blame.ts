/**
 * What one side blames another for: “criticised Japan for not buying rice”, “is disappointed that Washington keeps its duties”.
 * It wants that undone, and what the other is said to do there is no stance of the other's.
 */

import type { Stance } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { clauseAt, type EnglishSentence } from './english-sentence.js';
import { subjectOf } from './english-subjects.js';
import { type StanceEvent, stanceEvent } from './stance-event.js';
import type { WordClasses } from './stance-rules.js';
import { sameVoice } from './voices.js';

/** “Faulted India for failing to open its market.” */
const FOR_NOT =
  /\b(?:criticiz|criticis|blam|fault|accus|slamm?|chid|scold|denounc|berat|rebuk|blast|lambast|condemn|attack)(?:e|es|ed|ing|s)\s(?:[^\s,;:“”"]+\s){0,6}?(?:for|of|over)\s(?:(?:not|never|still not)\s\p{L}+ing|(?:failing|refusing|declining|neglecting)\sto|(?:its|their|his|her|the)\s(?:failure|refusal|unwillingness|reluctance)\sto)\b/iu;

/** “Is disappointed that …”, “regrets that …”. */
const FEELS =
  /\b(?:(?:is|are|was|were|be|been|remains?|remained|feels?|felt)\s(?:\p{L}+ly\s|very\s|most\s)?(?:disappointed|concerned|worried|alarmed|angry|angered|furious|upset|frustrated|dismayed|appalled|outraged|saddened|unhappy)|(?:regret|deplor|lament|resent)(?:e|es|s|ted|ed)?)\sthat\s/iu;

/** “Complained that India won't buy corn.” */
const COMPLAINS = /\bcomplain(?:s|ed|ing)?\sthat\s/i;

/** What the other side is said not to do. */
const NOT_DONE =
  /^(?:[^\s,;:“”"]+\s){1,6}?(?:(?:ha[sd]|have|do|does|did|will|would|is|are|was|were|ca|could)(?:\snot|n['’]t)\s|(?:will|would|can)\snever\s|cannot\s|won['’]t\s|still\s(?:has|have)\s(?:not|yet)\s|has\syet\sto\s|have\syet\sto\s|(?:fail|refus|declin)\p{L}*\s(?:to\s)?)/iu;

const NOBODY = /^(?:no|neither|nothing|there\s(?:is|was|were|has\sbeen)\sno)\s/i;

interface Blame {
  /** Offsets in the sentence: of the word that blames, and of what is said of the other side. */
  readonly at: number;
  readonly from: number;
  readonly stance: Stance;
  /** Something is said of a side by name. */
  readonly ofSide: boolean;
}

function blameIn(said: string): Blame | null {
  if (/ (?:for|of|over) /.test(said)) {
    const found = FOR_NOT.exec(said);
    if (found !== null)
      return { at: found.index, from: found.index + found[0].length, stance: 'demands', ofSide: false };
  }
  if (!said.includes(' that ')) return null;
  const complaint = COMPLAINS.exec(said);
  const found = complaint ?? FEELS.exec(said);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const undone = NOT_DONE.test(said.slice(from, from + 120));
  return { at: found.index, from, stance: complaint !== null || undone ? 'demands' : 'rejects', ofSide: true };
}

/** The events of a sentence with what is blamed as the stance of whoever blames, in place of what it says of the other side. */
export function withBlame(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  const { text, tokens } = prepared;
  const { sentence, holders } = view;
  const blame = blameIn(text.slice(sentence.start, sentence.end));
  if (blame === null) return events;
  const at = sentence.start + blame.at;
  const from = sentence.start + blame.from;
  let first = sentence.firstToken;
  while (first + 1 < sentence.endToken && tokens.starts[first]! < at) first += 1;
  let last = first;
  while (last + 1 < sentence.endToken && tokens.starts[last + 1]! < from) last += 1;
  const inside = clauseAt(view, Math.min(last + 1, sentence.endToken - 1));
  const kept = events.filter((event) => event.first < first || clauseAt(view, event.first) > inside);
  // “Was criticised for failing to”: by whom is not told. “Regrets that no deal on rice was reached” is on nobody's doing.
  if (blame.ofSide ? NOBODY.test(text.slice(from, from + 30)) : words.be.has(tokens.words[first - 1] ?? -1))
    return kept;
  const blamed = blame.ofSide
    ? holders.find((one) => one.subject && one.start >= from && one.start <= from + 24)
    : undefined;
  if (blame.ofSide && blamed?.holder.kind !== 'economy') return events;
  const subject = subjectOf(prepared, words, view, first);
  if (subject.kind === 'none' || subject.kind === 'thing') return events;
  // “Canada regrets that Canada must”: of its own doing.
  if (
    subject.kind === 'holder' &&
    blamed?.holder.voices.some((one) => subject.holder.holder.voices.some((other) => sameVoice(one, other)))
  )
    return events;
  return [...kept, stanceEvent({ first, last, stance: blame.stance, strength: 'moderate', object: 'after' })].sort(
    (a, b) => a.first - b.first,
  );
}
