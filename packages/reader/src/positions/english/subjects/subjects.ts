/** Who does what an English verb says: the holder that is its subject. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { agentOf } from '../clauses/passives.js';
import { isMark, type PlacedHolder } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';

/** What stands as the subject of a verb. */
export type Subject =
  | { readonly kind: 'holder'; readonly holder: PlacedHolder }
  /** “We”, “our position”: whoever speaks. */
  | { readonly kind: 'first-person' }
  /** “It”, “they”: someone named before, not told whom. */
  | { readonly kind: 'third-person' }
  /** Something that holds no position: “the duty must go”. */
  | { readonly kind: 'thing' }
  | { readonly kind: 'none' };

/**
 * Subject of a verb.
 * @param verb token of the verb
 */
export function subjectOf(prepared: PreparedText, words: WordClasses, view: EnglishSentence, verb: number): Subject {
  const passive = agentOf(prepared, words, view, verb);
  if (passive !== null) return { kind: 'holder', holder: passive };
  let at = clauseAt(view, verb);
  let before = verb;
  for (let steps = 0; at >= 0 && steps < 4; steps += 1) {
    const clause = view.clauses[at]!;
    // “… a system under which it pays, and asked that”: what a comma and “and” join on has the subject of the whole.
    const aside = steps === 1 && headClause(prepared, words, view, verb) !== null;
    const passed = steps > 0 && clause.relative && (aside || joinsOn(prepared, words, before));
    if (passed) {
      before = clause.first;
      at -= 1;
      continue;
    }
    const found = subjectIn(prepared, words, view, clause.first, before, steps > 0);
    if (found.kind !== 'none') return found;
    if (clause.relative) return antecedent(view, clause.first);
    if (!onlyLight(prepared, words, clause.first, before)) return { kind: 'thing' };
    // What is quoted has its subject inside the quotation.
    const quoted = isMark(prepared, clause.first - 1, '“') || opensQuotation(prepared, clause.first - 1);
    if (quoted && !opensWithVerb(prepared, words, clause.first)) return { kind: 'none' };
    before = clause.first;
    at -= 1;
  }
  return { kind: 'none' };
}

/** A comma and “and” or “but” right at a clause. */
function joinsOn(prepared: PreparedText, words: WordClasses, at: number): boolean {
  return isMark(prepared, at - 1, ',') && words.and.has(prepared.tokens.words[at]!);
}

/** “X ‘was not satisfied with it’”: only the predicate is quoted. */
function opensWithVerb({ tokens }: PreparedText, words: WordClasses, at: number): boolean {
  const word = tokens.words[at]!;
  return words.be.has(word) || words.will.has(word) || words.would.has(word) || words.can.has(word);
}

/** A straight mark that opens a quotation. */
function opensQuotation({ text, tokens }: PreparedText, mark: number): boolean {
  if (mark < 0 || text[tokens.starts[mark]!] !== '"') return false;
  return /\s/.test(text[tokens.starts[mark]! - 1] ?? ' ');
}

/** First token of the chain of clauses that share a verb's subject. */
export function chainStart(prepared: PreparedText, words: WordClasses, view: EnglishSentence, verb: number): number {
  let at = clauseAt(view, verb);
  let before = verb;
  for (let steps = 0; at > 0 && steps < 3; steps += 1) {
    const clause = view.clauses[at]!;
    if (clause.relative || !onlyLight(prepared, words, clause.first, before)) return clause.first;
    before = clause.first;
    at -= 1;
  }
  return view.clauses[at]!.first;
}

/** The clause before a relative one that two commas set off before a verb: “rice, which is scarce, is not on the table”. */
export function headClause(
  { text, tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  verb: number,
): EnglishSentence['clauses'][number] | null {
  const at = clauseAt(view, verb);
  const relative = view.clauses[at - 1];
  if (relative?.relative !== true || view.clauses[at]!.relative) return null;
  if (words.and.has(tokens.words[view.clauses[at]!.first]!)) return null;
  const aside =
    text[tokens.starts[view.clauses[at]!.first - 1]!] === ',' && text[tokens.starts[relative.first - 1]!] === ',';
  return aside ? (view.clauses[at - 2] ?? null) : null;
}

/** The nearest holder or pronoun in tokens [from, verb) that can be a subject. */
function subjectIn(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  from: number,
  verb: number,
  earlier: boolean,
): Subject {
  // “X, who was due in Rome, said”: past the clause between commas, to the one that it is said of.
  let owner: PlacedHolder | null = null;
  const inside = view.holders.filter(
    ({ first, last }) => first >= from && last < verb && !isTag(prepared, view, last, verb),
  );
  if (isMark(prepared, beforeVerb(prepared, words, verb), ',')) {
    const head = headOf(prepared, view, from, verb);
    if (head !== null) return { kind: 'holder', holder: head };
  }
  // A second verb takes the subject of the clause before, which opens it.
  const opener = earlier
    ? (inside.findLast((one) => opensAnew(prepared, words, view, one)) ??
      inside.find((one) => one.subject && !isObject(prepared, view, one)))
    : undefined;
  if (opener !== undefined && lastPronoun(prepared, words, from, opener.first) === null) {
    return { kind: 'holder', holder: opener };
  }
  const pronoun = lastPronoun(prepared, words, from, verb) ?? ownSide(prepared, words, view, from, verb);
  for (let i = inside.length - 1; i >= 0; i -= 1) {
    const one = inside[i]!;
    if (pronoun !== null && pronoun.at > one.last) break;
    if (
      one.subject &&
      !isObject(prepared, view, one) &&
      !isPassedBy(prepared, words, view, one, verb) &&
      !isOrigin(prepared, words, view, one)
    )
      return { kind: 'holder', holder: one };
    if (one.owner) owner ??= one;
  }
  if (pronoun !== null) return { kind: pronoun.first ? 'first-person' : 'third-person' };
  if (owner !== null && ownsSpeech(view, owner)) return { kind: 'holder', holder: owner };
  return { kind: 'none' };
}

/** “X announced a duty, and Y hit back, vowing to …”: who acts after “and” or a dash is the subject from there on. */
export function opensAnew(
  { tokens, text }: PreparedText,
  words: WordClasses,
  { holders }: EnglishSentence,
  one: PlacedHolder,
): boolean {
  const before = one.first - 1;
  if (!one.subject || before < 1 || holders.some(({ last }) => last === before - 1 || last === before - 2))
    return false;
  const joined = text.slice(tokens.starts[before]!, tokens.ends[before]!);
  if (!/^(?:and|but|[—–])$/i.test(joined)) return false;
  const next = tokens.words[one.last + 1] ?? -1;
  return (
    /^\p{L}+ed$/u.test(text.slice(tokens.starts[one.last + 1] ?? 0, tokens.ends[one.last + 1] ?? 0)) &&
    !words.prepositions.has(next)
  );
}

/** The holder that what stands between commas before a verb is said of: “Kato, who was due to see Bessent, told …”. */
export function headOf(prepared: PreparedText, view: EnglishSentence, from: number, verb: number): PlacedHolder | null {
  const at = clauseAt(view, from);
  // A relative clause or an aside between the commas has its head before it: “Tanaka, while noting progress, asked for …”.
  let start = from;
  const behind = at > 0 && !view.clauses[at]!.relative && isAside(prepared, view, at - 1) ? at - 1 : at;
  for (let i = behind; i > 0 && (view.clauses[i]!.relative || isAside(prepared, view, i)); i -= 1)
    start = view.clauses[i - 1]!.first;
  const heads = view.holders.filter(
    (one) =>
      one.subject &&
      one.first >= start &&
      one.last + 1 < verb - 1 &&
      isMark(prepared, one.last + 1, ',') &&
      !isTag(prepared, view, one.last, verb),
  );
  return namedAfterTitle(prepared, view, start, verb) ?? heads[0] ?? null;
}

/**
 * “Japan's prime minister, Shigeru Ishiba, said”, “the head of LVMH, Bernard Arnault, said”: the name stands between commas, the title with its body
 * before them.
 */
function namedAfterTitle(
  prepared: PreparedText,
  { holders }: EnglishSentence,
  start: number,
  verb: number,
): PlacedHolder | null {
  const named = holders.find(({ last }) => last + 2 === verb);
  if (named?.holder.kind !== 'person' || !named.subject || named.first - 3 < start) return null;
  if (!isMark(prepared, named.first - 1, ',') || !isMark(prepared, named.last + 1, ',')) return null;
  const titled = holders.every(
    ({ subject, first, last, holder }) =>
      !subject || first < start || last >= named.first || (holder.kind === 'organisation' && last + 2 === named.first),
  );
  return titled ? named : null;
}

const ASIDE = /^(?:while|whilst|when|after|before|though|although|if|since|as|once)$/i;

/** “…, while noting progress, …”, “…, after meeting its neighbours, …”: a clause that a comma sets off within another. */
function isAside({ text, tokens }: PreparedText, { clauses }: EnglishSentence, at: number): boolean {
  const { first } = clauses[at]!;
  return (
    at > 0 &&
    text[tokens.starts[first - 1]!] === ',' &&
    ASIDE.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))
  );
}

/** “…, a source said, …” belongs to no other verb. */
function isTag(prepared: PreparedText, { signs }: EnglishSentence, last: number, verb: number): boolean {
  return signs.some(
    ({ first, last: end, signs: what }) =>
      what.includes('reporting') &&
      first === last + 1 &&
      first !== verb &&
      (isMark(prepared, end + 1, ',;') || isMark(prepared, end + 2, ',;')),
  );
}

/** The token before a verb and its adverbs and auxiliaries: “…, would not rule out”. */
function beforeVerb({ text, tokens }: PreparedText, words: WordClasses, verb: number): number {
  let i = verb - 1;
  while (
    i > 0 &&
    (isAuxiliary(words, tokens.words[i]!) || /(?:ly|^also)$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!)))
  )
    i -= 1;
  return i;
}

/** “would”, “not”, “has”, “still”: no word that joins clauses or stands for someone. */
function isAuxiliary(words: WordClasses, word: number): boolean {
  return (
    words.light.has(word) &&
    word !== words.to &&
    word !== words.there &&
    !words.be.has(word) &&
    !words.clauseOpeners.has(word) &&
    !words.and.has(word) &&
    !words.firstPerson.has(word) &&
    !words.thirdPerson.has(word)
  );
}

function lastPronoun(
  { tokens }: PreparedText,
  words: WordClasses,
  from: number,
  verb: number,
): { readonly at: number; readonly first: boolean } | null {
  // “They'd” and “we'll” are subject and verb at once.
  for (let i = verb; i >= from; i -= 1) {
    const word = tokens.words[i]!;
    if (words.firstPerson.has(word)) return { at: i, first: true };
    if (words.thirdPerson.has(word)) return { at: i, first: false };
  }
  return null;
}

/** “His country”, “our side”: those who someone named before, or whoever speaks, speaks for. */
function ownSide(
  { tokens }: PreparedText,
  words: WordClasses,
  { signs }: EnglishSentence,
  from: number,
  verb: number,
): { readonly at: number; readonly first: boolean } | null {
  for (const { first, last, signs: what } of signs) {
    if (last >= verb) break;
    if (first <= from || !what.includes('side-noun')) continue;
    const owner = tokens.words[first - 1]!;
    if (words.possessives.has(owner)) return { at: last, first: words.firstPerson.has(owner) };
  }
  return null;
}

/** Verbs that have whom they tell right after them. */
const TELLS =
  /\b(?:told|tell|tells|telling|warn(?:s|ed|ing)?|inform(?:s|ed)?|remind(?:s|ed)?|assur(?:e|es|ed))\s(?:(?:the|some|about|around|more than|[\d,.]+)\s){0,3}$/i;

/** True when a verb of the rules stands right before a holder: “asked Seoul to”. */
function isObject(prepared: PreparedText, { cues, signs }: EnglishSentence, { first, start }: PlacedHolder): boolean {
  // “had warned Juncker that”
  if (signs.some(({ last, signs: what }) => last < first && last >= first - 4 && what.includes('reporting'))) {
    if (TELLS.test(prepared.text.slice(Math.max(0, start - 30), start))) return true;
  }
  return cues.some(
    ({ last, cues: what }) => last === first - 1 && what.some((cue) => cue.kind === 'stance' && cue.verb),
  );
}

/** “United States pork will be given access”: whose goods they are gives nothing. */
function isOrigin(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { signs, sentence }: EnglishSentence,
  one: PlacedHolder,
): boolean {
  const at = one.last + 1;
  if (one.holder.kind !== 'economy' || at + 2 >= sentence.endToken) return false;
  const word = tokens.words[at]!;
  if (!/^[a-z]{3,}$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!)) || words.light.has(word)) return false;
  if (words.prepositions.has(word) || words.relatives.has(word) || words.clauseOpeners.has(word)) return false;
  if (signs.some(({ first }) => first === at)) return false;
  const modal = tokens.words[at + 1]!;
  return (words.will.has(modal) || words.would.has(modal)) && words.be.has(tokens.words[at + 2]!);
}

/** Before an infinitive, who is only gone to or met. */
function isPassedBy(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  one: PlacedHolder,
  verb: number,
): boolean {
  if (prepared.tokens.words[verb - 1] !== words.to) return false;
  return isPlace(prepared, words, view, one, verb) || isMet(prepared, view, one);
}

/** “Planned to visit Washington from Tuesday to press the other side”: before an infinitive, where someone goes is not who acts. */
function isPlace(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { holders }: EnglishSentence,
  one: PlacedHolder,
  verb: number,
): boolean {
  if (one.holder.kind !== 'economy' || one.last + 1 >= verb - 1) return false;
  if (!words.prepositions.has(tokens.words[one.last + 1]!) || one.first < 1) return false;
  if (!holders.some((other) => other.subject && other.last < one.first)) return false;
  const before = text.slice(tokens.starts[one.first - 1]!, tokens.ends[one.first - 1]!);
  return (
    /^\p{Ll}+$/u.test(before) &&
    !words.light.has(tokens.words[one.first - 1]!) &&
    !words.articles.has(tokens.words[one.first - 1]!)
  );
}

const MEETS = /^(?:visit(?:s|ed|ing)?|meets?|met|meeting|sees?|saw)$/;

/** “Met EU ministers in Brussels to press for”, “visits Ottawa to ask”: who is met or visited is not who asks. */
function isMet({ text, tokens }: PreparedText, { holders, sentence }: EnglishSentence, one: PlacedHolder): boolean {
  if (one.first <= sentence.firstToken) return false;
  const wordOf = (at: number) => text.slice(tokens.starts[at]!, tokens.ends[at]!);
  let before = one.first - 1;
  // Past the title of who is met.
  while (
    before > sentence.firstToken &&
    one.first - before < 8 &&
    /^(?:\p{Lu}|the$|of$|,$|'s$|’s$)/u.test(wordOf(before))
  )
    before -= 1;
  return MEETS.test(wordOf(before)) && holders.some((other) => other.subject && other.last < before);
}

/** “Lighthizer's negotiating objectives call for …”, “his office takes the view”. */
function ownsSpeech({ signs }: EnglishSentence, { last }: PlacedHolder): boolean {
  return signs.some(
    ({ first, signs: what }) =>
      first > last &&
      first <= last + 3 &&
      (what.includes('utterance') || what.includes('office') || what.includes('side-noun')),
  );
}

/** The holder right before a relative clause. */
function antecedent({ holders }: EnglishSentence, clauseStart: number): Subject {
  for (let i = holders.length - 1; i >= 0; i -= 1) {
    const one = holders[i]!;
    if (one.last >= clauseStart) continue;
    return clauseStart - one.last <= 3 ? { kind: 'holder', holder: one } : { kind: 'thing' };
  }
  return { kind: 'thing' };
}

/** Only words that carry no subject of their own stand in [from, to): a second verb of the clause before. */
function onlyLight({ text, tokens }: PreparedText, words: WordClasses, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = tokens.words[i]!;
    if (words.light.has(word) || words.that === word || words.clauseOpeners.has(word)) continue;
    if (tokens.ends[i]! - tokens.starts[i]! === 1 && /[^\p{L}\p{N}]/u.test(text[tokens.starts[i]!]!)) continue;
    if (/ly$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) continue;
    return false;
  }
  return true;
}
