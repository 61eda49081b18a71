/** Verbs that stand in a clause but say nothing of a position there: supposed, asked about, or only leading to the verb that counts. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { LanguageRules, WordClasses } from '../../cues/stance-rules.js';
import type { PlacedCue } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';
import { foretells, qualifiesNoun, tells } from './facts.js';

/** After these a question is told, not answered: “it is unclear when Tokyo will …”. */
const UNTOLD = /^(?:unclear|uncertain|unknown|undecided|asked|wonder(?:s|ed)?|depends?|say|know|clear)$/i;
const QUESTION = /^(?:when|how|why|where|what|which|who)$/i;

/** True when a clause is only supposed or asked: “if it agrees to”, “whether Seoul will”, “it remains unclear when”. */
export function isSupposed({ text, tokens }: PreparedText, words: WordClasses, view: EnglishSentence, clause: number) {
  const { first } = view.clauses[clause]!;
  if (words.suppositions.has(tokens.words[first]!)) return true;
  if (first === view.sentence.firstToken) return false;
  // “What”, “when”, “how”, “who” …
  if (!'wWhH'.includes(text[tokens.starts[first]!]!)) return false;
  const word = (i: number) => text.slice(tokens.starts[i]!, tokens.ends[i]!);
  if (!QUESTION.test(word(first))) return false;
  // “No agreement on when the duty will be lowered”, not “on which it will be lowered”.
  if (/^(?:on|over|about)$/.test(word(first - 1)) && /^(?:when|how|why)$/.test(word(first))) return true;
  if (!UNTOLD.test(word(first - 1))) return false;
  // “It is clear when” is told; “it is not clear when”, “would not say when” are not.
  if (!/^(?:say|know|clear)$/i.test(word(first - 1))) return true;
  for (let i = first - 2; i >= Math.max(view.sentence.firstToken, first - 4); i -= 1) {
    if (words.negators.has(tokens.words[i]!)) return true;
  }
  return false;
}

/** “There is no guarantee that Seoul will”, “does not constitute an assurance that”: what follows may not come. */
export function isNotAssured({ text }: PreparedText, { sentence }: EnglishSentence, start: number): boolean {
  if ((sentence.hints & HINT.promises) === 0) return false;
  return NOT_ASSURED.test(text.slice(Math.max(sentence.start, start - 110), start));
}

const NOT_ASSURED =
  /(?:\bno|\bwithout|(?:n['’]t|\bnot) (?:[a-zà-ɏ]+ ){0,2}(?:an?|any)) (?:[a-zà-ɏ]+ )?(?:guarantees?|assurances?|promise) that [^.;:“”"]{0,60}$/i;

/** True when the clause right before tells on what condition: “if a deal is signed, there will be no duty”. */
export function isConditional({ tokens }: PreparedText, words: WordClasses, view: EnglishSentence, clause: number) {
  const before = view.clauses[clause - 1];
  return before !== undefined && words.suppositions.has(tokens.words[before.first]!);
}

/** Verbs of bearing a duty: who will not bear it gives nothing and refuses nothing. */
const BEARS = /^(?:face|pay|bear|suffer|incur|be|see|get|know|need|have)$/i;

/**
 * What is told where something will or can not be, and nothing plainer is said: a refusal, or relief where what will not be is a
 * burden (“there will be no duty on cars”); null where it tells of neither.
 * @param at token of the modal
 */
export function denialAt(
  { text, tokens }: PreparedText,
  { terms }: LanguageRules,
  words: WordClasses,
  view: EnglishSentence,
  at: number,
): 'rejects' | 'offers' | null {
  const word = (i: number) => text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase();
  const { first, end } = view.clauses[clauseAt(view, at)]!;
  // “It is not that we cannot talk”
  for (let i = at - 1; i > Math.max(view.sentence.firstToken, at - 5); i -= 1) {
    if (tokens.words[i] === words.that && words.negators.has(tokens.words[i - 1]!)) return null;
  }
  let no = -1;
  for (let i = at; i < Math.min(end, at + 5) && no < 0; i += 1) if (words.negators.has(tokens.words[i]!)) no = i;
  const burden = (from: number) => {
    for (let i = from; i < Math.min(end, from + 5); i += 1) {
      const singular = word(i).replace(/(?:ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));
      if (terms.burdens.has(word(i)) || terms.burdens.has(singular)) return true;
      if (words.prepositions.has(tokens.words[i]!)) return false;
    }
    return false;
  };
  if (no < 0) return 'rejects';
  // “Thai rice will not be treated less favourably than others”: what a side is assured of.
  if (TREATED.test(text.slice(tokens.ends[no]!, tokens.ends[no]! + 70))) return null;
  // “Cars will not need to be tested again”
  if (/^(?:need|have)$/.test(word(no + 1)) && word(no + 2) === 'to') return null;
  if (tokens.words[no] === words.no && word(first) === 'there' && burden(no + 1)) return 'offers';
  // “Imports will not face the duty on top”
  return BEARS.test(word(no + 1)) && !/^(?:able|part|on)$/.test(word(no + 2)) && burden(no + 2) ? null : 'rejects';
}

const TREATED =
  /^ (?:be|get|receive|suffer|face|end up|fare) (?:[a-zà-ɏ-]+ ){0,4}?(?:less favou?rabl[ey]|worse|disadvantaged|at a disadvantage|discriminat[a-zà-ɏ]+|singled out|left (?:behind|worse))\b/i;

const DAY = /^ (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{L}{2,8}\.? \d{1,2}\b|the \d)/u;

/** Token of “to” before the act that was agreed, where only a phrase stands between: “agreed under the deal to buy”; null otherwise. */
export function laterAct(
  { text, tokens }: PreparedText,
  words: WordClasses,
  here: PlacedCue,
  following: readonly PlacedCue[],
): number | null {
  // “Agreed on Friday to lower”: the day is not what was agreed on.
  const day =
    /^agree(?:d|s)? on$/i.test(text.slice(here.start, here.end)) && DAY.test(text.slice(here.end, here.end + 14));
  if (!day && !/^agree(?:d|s)?$/i.test(text.slice(here.start, here.end))) return null;
  const after = tokens.words[here.last + 1]!;
  if (!day && (!words.prepositions.has(after) || after === words.to)) return null;
  for (const { first, cues } of following) {
    const to = first - 1;
    if (to - here.last > 10) return null;
    if (tokens.words[to] !== words.to || !cues.some((cue) => cue.kind === 'act' && cue.group === 'give')) continue;
    return /[,;:.]/.test(text.slice(here.end, tokens.starts[to]!)) ? null : to;
  }
  return null;
}

const OWN =
  /^(?:domestic|national|local|sensitive|farmers|smallholders|growers|ranchers|producers|fishermen|fishers|workers|management)$/i;

/** “Our farmers will be” protected: what is one's own stands before a passive. */
const OWN_IS =
  /\b(?:our|its|domestic|national|local|sensitive|farmers|smallholders|growers|ranchers|fishermen|fishers|workers)\b(?: [a-zà-ɏ'’-]+){0,7} be (?:[a-zà-ɏ]+ly )?$/i;

/** “Will protect its farmers”, “protect Canada's system”: what is one's own is kept from others, not given. */
export function keepsOwn(
  { text, tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  last: number,
): boolean {
  const start = tokens.starts[last]!;
  if (OWN_IS.test(text.slice(Math.max(tokens.starts[view.sentence.firstToken]!, start - 80), start))) return true;
  const owner = view.named.find(({ first }) => first > last && first <= last + 2);
  // “Canada's farms”, “Canada's steel industry”, which is one holder.
  if (owner !== undefined && /['’]s?\s/.test(text.slice(owner.start, owner.end + 3))) return true;
  for (let i = last + 1; i <= last + 4 && i < view.sentence.endToken; i += 1) {
    if (words.possessives.has(tokens.words[i]!)) return true;
    if (OWN.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) return true;
    if (words.prepositions.has(tokens.words[i]!) && !/^of$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!)))
      return false;
  }
  return false;
}

/** “The claim regarding India agreeing to cut”: talk of it, not the act. */
export function isReferredTo(
  { text, tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  at: number,
): boolean {
  if (!/ing$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return false;
  const holder = view.named.find(({ last }) => last === at - 1);
  if (holder === undefined || holder.first <= view.sentence.firstToken) return false;
  const before = text.slice(tokens.starts[holder.first - 1]!, tokens.ends[holder.first - 1]!);
  // “…, with Canada agreeing to lower its duties”: what it does, told beside.
  if (before === 'with' && text[tokens.starts[holder.first - 2]!] === ',') return false;
  return words.prepositions.has(tokens.words[holder.first - 1]!) || /^(?:regarding|concerning)$/i.test(before);
}

/** “Suggested opening the market” offers it; “suggested the duty”, “suggested that it open” do not. */
export function isIdleSuggestion({ text, tokens }: PreparedText, { last, start, end }: PlacedCue): boolean {
  if (!/^suggest/i.test(text.slice(start, end))) return false;
  return !/ing$/.test(text.slice(tokens.starts[last + 1] ?? end, tokens.ends[last + 1] ?? end));
}

/** “Will maintain the current 10 per cent”, “will keep its zero duty”: a rate that stands, no refusal. */
const STANDING_RATE =
  /^\s(?:(?:its|the|their|a|an)\s)?(?:(?:current|existing|present)\s(?:[a-zà-ɏ-]+\s){0,3}?(?:[\d.]+\s?(?:%|per\s?cent|percent)|rates?\b)|zero\b|0\s?(?:%|per\s?cent|percent)|(?:duty|tariff)[- ]free\b)/i;

/** “Firms will be able to import chips”: what they may do gives nothing. */
function isEnabled({ text, tokens }: Pick<PreparedText, 'text' | 'tokens'>, { first, last }: PlacedCue): boolean {
  const act = text.slice(tokens.starts[first]!, tokens.ends[last]!);
  if (!/^(?:import|buy|purchase|invest|supply|procure)$/i.test(act)) return false;
  return /\b(?:will|would|be) (?:still |also |now )?(?:be )?able to $/.test(
    text.slice(Math.max(0, tokens.starts[first]! - 34), tokens.starts[first]!),
  );
}

/** “Fell far short of what Chile could accept”, “more than they can give”: a modal that says what is not done. */
export function fallsShort({ text, tokens }: PreparedText, at: number): boolean {
  const before = text.slice(Math.max(0, tokens.starts[at]! - 90), tokens.starts[at]!);
  return /\b(?:short of|less than|more than|below|beyond|above) what (?:[a-zà-ɏ.'’-]+ ){1,6}$/i.test(before);
}

const BURDENS =
  /^(?:(?:implement|adopt|enact|bring in|bring forward|approve)(?:s|ed|ing)?\s(?:(?:a|an|the|its|new|further|additional|sweeping|retaliatory|reciprocal|import|blanket|punitive|[\d.]+|%|per\s?cent|percent)\s?){0,5}|(?:increas|rais|hik|doubl|tripl)(?:e|es|ed|ing)\s(?:(?!(?:on|of|for|from|to|in|and)\s)[^\s,;.]+\s){0,5})(?:tariffs?|duties|duty|lev(?:y|ies)|surcharges?|countermeasures)\b(?!\s(?:cut|reduction|relief|rate quota))/i;

/** Reluctance, which says of a burden that it is not wanted. */
const UNWILLING = /\b(?:interest(?:ed)? in|averse to|wary of|intention of|no need for|no case for|uneasy about)$/i;

const STOPS_TRADE =
  /\b(?:exports|shipments|supplies|deliveries|sales)\s(?:[a-zà-ɏ-]+\s){0,9}(?:would|will|could|may)\s(?:also\s)?be\s(?:\w+ly\s)?(?:stopped|suspended|halted|ended|cut|reduced|paused)$/i;
const CUTS = /^(?:cut|reduc|lower|halv|slash|eliminat|remov|end|suspend|withdr|scrap|abolish|drop|lift|phas)/i;
const RELIEF_AFTER =
  /^\s(?:(?:the|its|their|all|current|existing|annual|country-specific|import|steel|tariff-free|duty-free)\s){0,5}(?:allowances?|exemptions?|preferences?|exclusions?|waivers?|(?:tariff|duty)-free\s(?:\w+\s){0,2}(?:quotas?|volumes?|imports?|access))\b/i;
const RELIEF_BEFORE =
  /\b(?:allowances?|exemptions?|preferences?|(?:tariff|duty)-free\s(?:\w+\s){0,2}(?:quotas?|volumes?|access))\s(?:would|will|could|may|to|should)?\s?(?:also\s)?be\s(?:\w+ly\s)?$/i;

/** “Will cut its duty-free quotas”, “the allowance would be reduced”: relief is taken back, not given. */
export function takesBack({ text, tokens }: Pick<PreparedText, 'text' | 'tokens'>, here: PlacedCue): boolean {
  const start = tokens.starts[here.first]!;
  const end = tokens.ends[here.last]!;
  if (!CUTS.test(text.slice(start, end)) && !/\bbe\s/.test(text.slice(start, end))) return false;
  return RELIEF_AFTER.test(text.slice(end, end + 110)) || RELIEF_BEFORE.test(lastWords(text, start, end));
}

/** The words before an act up to its own, its modal among them. */
function lastWords(text: string, start: number, end: number): string {
  const act = /\S+$/.exec(text.slice(start, end))?.index ?? 0;
  return text.slice(Math.max(0, start - 70), start + act);
}

/** Words that open a clause on when something happens. */
const TEMPORAL = /^(?:while|when|before|after|since|until)$/i;

/** True when an act only leads to another, or is told beside what its modal bears on. */
export function isAsideAct(
  { text, tokens }: PreparedText,
  words: WordClasses,
  here: PlacedCue,
  { act, mode, stance }: Pick<StanceEvent, 'act' | 'mode' | 'stance'>,
  next: PlacedCue | undefined,
  opener?: number,
): boolean {
  // “While the two are negotiating”: the time at which, told beside it.
  if (stance === 'open' && act === null && opener !== undefined) {
    const temporal = TEMPORAL.test(text.slice(tokens.starts[opener]!, tokens.ends[opener]!));
    if (temporal && /ing$/.test(text.slice(tokens.starts[here.last]!, tokens.ends[here.last]!))) return true;
  }
  // “Will pay the duty, while maintaining its own”: told beside it.
  if (act === 'keep' && mode !== 'undertaking' && here.first > 0) {
    const gerund = /ing$/.test(text.slice(tokens.starts[here.first]!, tokens.ends[here.first]!));
    if (gerund && words.clauseOpeners.has(tokens.words[here.first - 1]!)) return true;
  }
  // “Would implement levies of 10 per cent” gives nothing.
  if (
    act === 'give' &&
    stance === 'offers' &&
    BURDENS.test(text.slice(tokens.starts[here.first]!, tokens.starts[here.first]! + 90))
  ) {
    return true;
  }
  if (
    act === 'give' &&
    stance === 'offers' &&
    (takesBack({ text, tokens }, here) || isEnabled({ text, tokens }, here))
  ) {
    return true;
  }
  if (act === 'give' && tells({ text, tokens }, here)) return true;
  if (act === 'keep' && stance === 'rejects' && STANDING_RATE.test(text.slice(here.end, here.end + 70))) return true;
  // “Exports of ore would be stopped”: a curb.
  if (
    act === 'give' &&
    stance === 'offers' &&
    STOPS_TRADE.test(text.slice(Math.max(0, tokens.starts[here.first]! - 110), tokens.ends[here.last]!))
  )
    return true;
  if (stance === 'links' && qualifiesNoun({ text, tokens }, here)) return true;
  if (stance === 'demands' && mode === null && foretells({ text, tokens }, here)) return true;
  if (next === undefined) return false;
  // “Refused to provide a timetable”
  if (stance === 'rejects' && act === null && next.first - here.last <= 2 && tells({ text, tokens }, next)) return true;
  // “Is not interested in levying the tax”: it is the burden that is not wanted.
  if (
    stance === 'rejects' &&
    act === null &&
    next.first === here.last + 1 &&
    UNWILLING.test(text.slice(here.start, here.end))
  ) {
    const gerund = /ing$/i.test(text.slice(tokens.starts[next.first]!, tokens.ends[next.first]!));
    if (gerund && next.cues.some((cue) => cue.kind === 'act' && cue.group === 'hold')) return true;
  }
  // “Is considering raising duties” opens nothing.
  if (stance === 'open' && next.first === here.last + 1) {
    if (next.cues.some((cue) => cue.kind === 'act' && cue.group === 'hold')) return true;
  }
  // “Will take steps to lower”: the verb after “to” says what is done.
  return (
    act === 'cooperate' &&
    tokens.words[here.last + 1] === words.to &&
    next.first === here.last + 2 &&
    next.cues.some((cue) => cue.kind === 'act' && cue.group === 'give')
  );
}

/** “We must continue dialogue”: what is asked is talk. */
export function askingForTalk({ text, tokens }: PreparedText, last: number, end: number): boolean {
  const said = text.slice(tokens.ends[last]!, tokens.ends[Math.max(last, end)]!);
  return /\b(?:talk(?:s|ing)?|dialogue|negotiat\w+|discuss\w*|consultations?)\b/i.test(said);
}

/** “We need to consider every option”: who must weigh something has not decided on it. */
export function weighsItself({ text, tokens }: PreparedText, words: WordClasses, at: number, last: number): boolean {
  // “Would need to explore what is best”, of whom it may.
  if (
    /^\s(?:[a-zà-ɏ]+ly )?(?:explore|weigh|think about)\b/i.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 30))
  )
    return true;
  return (
    words.firstPerson.has(tokens.words[at - 1] ?? -1) &&
    /^\s(?:[a-zà-ɏ]+ly )?(?:consider|examine|explore|assess|weigh|study|review|look (?:at|into)|think about)\b/i.test(
      text.slice(tokens.ends[last]!, tokens.ends[last]! + 40),
    )
  );
}

/** “Should negotiations fail” is a condition. */
export function invertsCondition({ text, tokens }: PreparedText, at: number): boolean {
  const said = text.slice(tokens.starts[at]!, tokens.starts[at]! + 40);
  // “Should restrictions be imposed, Canada will”: a question would end in its mark.
  if (said.startsWith('Should ')) return true;
  return /^should (?:[a-zà-ɏ]+ )?(?:talks|negotiations|discussions|efforts|diplomacy)\b/i.test(said);
}

/** “Talks on how the fund should be structured”: what is asked, not what is wanted. */
export function isAskedAbout({ text, tokens }: PreparedText, first: number, at: number): boolean {
  const before = text.slice(tokens.starts[Math.max(first, at - 10)]!, tokens.starts[at]!);
  return /\b(?:how|whether)\b[^.,;:“”"]*$|\b(?:on|over|about|of|agree|decide|settle|discuss) (?:what|which|where|when|who)\b[^.,;:“”"]*$/i.test(
    before,
  );
}
