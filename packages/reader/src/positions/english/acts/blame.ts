/**
 * What one side blames another for: “criticised Japan for not buying rice”, “is disappointed that Washington keeps its duties”.
 * It wants that undone, and what the other is said to do there is no stance of the other's.
 */

import type { Stance } from '../../../reading.js';
import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { sameVoice } from '../../voices/voices.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { subjectOf } from '../subjects/subjects.js';

/** “Faulted India for failing to open its market.” */
const FOR_NOT =
  /\b(?:criticiz|criticis|blam|fault|accus|slamm?|chid|scold|denounc|berat|rebuk|blast|lambast|condemn|attack)(?:e|es|ed|ing|s)\s(?:[^\s,;:“”"]+\s){0,6}?(?:for|of|over)\s(?:(?:not|never|still not)\s[a-zà-ɏ]+ing|(?:failing|refusing|declining|neglecting)\sto|(?:paying|contributing|buying|spending|doing)\s(?:far\s|much\s)?(?:too\slittle|too\sfew)|(?:its|their|his|her|the)\s(?:failure|refusal|unwillingness|reluctance)\sto)\b/i;

const IS = String.raw`(?:is|are|was|were|be|been|remains?|remained|feels?|felt)\s(?:[a-zà-ɏ]+ly\s|very\s|most\s)?`;
const UPSET = 'disappointed|angered|furious|upset|frustrated|dismayed|appalled|outraged|saddened|unhappy';
const REGRETS = '(?:regret|deplor|lament|resent)(?:e|es|s|ted|ed)?';

/** “Is disappointed that …”, “regrets that …”. */
const FEELS = new RegExp(String.raw`\b(?:${IS}(?:${UPSET}|concerned|worried|alarmed|angry)|${REGRETS})\sthat\s`, 'i');

/** “Is disappointed by the increase in tariffs”, “regrets the duties”. */
const FEELS_ABOUT = new RegExp(
  String.raw`\b(?:${IS}(?:${UPSET})\s(?:by|at|with|over|about)|${REGRETS})\s(?=(?:the|its|their|any|these|those|this|new|higher|US|U\.S\.|[A-Z][a-zà-ɏ]+['’]s)\s)(?!the\s(?:lack|absence|slow|delay|failure|refusal|loss|end|pace|tone|fact)\b)`,
  'u',
);

/** “Complained that India won't buy corn.” */
const COMPLAINS = /\bcomplain(?:s|ed|ing)?\sthat\s/i;

/** What the other side is said not to do. */
const NOT_DONE =
  /^(?:[^\s,;:“”"]+\s){1,6}?(?:(?:ha[sd]|have|do|does|did|will|would|is|are|was|were|ca|could)(?:\snot|n['’]t)\s|(?:will|would|can)\snever\s|cannot\s|won['’]t\s|still\s(?:has|have)\s(?:not|yet)\s|has\syet\sto\s|have\syet\sto\s|(?:fail|refus|declin)[a-zà-ɏ]*\s(?:to\s)?)/i;

const NOBODY = /^(?:no|neither|nothing|there\s(?:is|was|were|has\sbeen)\sno)\s/i;

interface Blame {
  /** Offsets in the sentence: of the word that blames, and of what is said of the other side. */
  readonly at: number;
  readonly from: number;
  readonly stance: Stance;
  /** Blamed for not doing; something said of a side by name; a thing that is regretted. */
  readonly kind: 'for' | 'that' | 'about';
}

function blameIn(said: string): Blame | null {
  const found = / (?:for|of|over) /.test(said) ? FOR_NOT.exec(said) : null;
  if (found !== null) return blameAt(found, 'demands', 'for');
  const that = said.includes(' that ');
  const complaint = that ? COMPLAINS.exec(said) : null;
  if (complaint !== null) return blameAt(complaint, 'demands', 'that');
  const felt = that ? FEELS.exec(said) : null;
  if (felt !== null) {
    const from = felt.index + felt[0].length;
    return blameAt(felt, NOT_DONE.test(said.slice(from, from + 120)) ? 'demands' : 'rejects', 'that');
  }
  const about = FEELS_ABOUT.exec(said);
  return about === null ? null : blameAt(about, 'rejects', 'about');
}

function blameAt(found: RegExpExecArray, stance: Stance, kind: Blame['kind']): Blame {
  return { at: found.index, from: found.index + found[0].length, stance, kind };
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
  if ((sentence.hints & HINT.blames) === 0) return events;
  const blame = blameIn(text.slice(sentence.start, sentence.end));
  if (blame === null) return events;
  const from = sentence.start + blame.from;
  const first = tokenAt(tokens, sentence.start + blame.at);
  const last = tokenAt(tokens, from) - 1;
  const inside = clauseAt(view, Math.min(last + 1, sentence.endToken - 1));
  const within = (event: StanceEvent) => event.first >= first && clauseAt(view, event.first) <= inside;
  // Something plainer is said of it.
  if (blame.kind === 'about' && events.some((event) => within(event) && !event.evaluation)) return events;
  const kept = events.filter((event) => !within(event));
  // “Was criticised for failing to”: by whom is not told. “Regrets that no deal on rice was reached” is on nobody's doing.
  if (blame.kind === 'that' && NOBODY.test(text.slice(from, from + 30))) return kept;
  if (blame.kind === 'for' && words.be.has(tokens.words[first - 1] ?? -1)) return kept;
  const blamed =
    blame.kind === 'that'
      ? holders.find((one) => one.subject && one.start >= from && one.start <= from + 24)
      : undefined;
  if (blame.kind === 'that' && blamed?.holder.kind !== 'economy') return events;
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
