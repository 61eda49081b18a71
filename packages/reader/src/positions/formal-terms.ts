/** Positions in documents that the sides themselves set down: joint statements, fact sheets, letters exchanged, treaty text. */

import type { IssueMention } from '../mentions.js';
import type { Span, Stance, Strength } from '../reading.js';
import { findPhrases } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { evenedWord } from '../text/vocabulary.js';
import type { Claim } from './claims.js';
import { complaintsOf } from './complaints.js';
import type { DocumentVoice } from './document-voice.js';
import type { EnglishSentence } from './english-sentence.js';
import { type IssueFinder, trimmedSpan } from './event-issues.js';
import { meetingsOf } from './meetings.js';
import { insideQuotation } from './quotation-at.js';
import type { StanceRules } from './stance-rules.js';
import { termVerbAt } from './term-verbs.js';
import type { TermRules } from './undertaking-rules.js';
import { type Undertaking, undertakingsOf } from './undertakings.js';
import { unnamedGiver } from './unnamed-givers.js';
import { type Holder, partyVoice, type Voice } from './voices.js';

/** What one sentence undertakes. */
export interface Terms {
  readonly claims: readonly Claim[];
  /** Stretches of the text that are read; nothing else need be read in them. */
  readonly covered: readonly Span[];
}

/** Reads the terms of one sentence after another. */
export interface TermsReader {
  /** @param own true when the sentence reports nobody's words */
  readonly read: (view: EnglishSentence, holders: readonly Holder[], own: boolean) => Terms;
  /** True while the items of a list are read that a sentence opened: “The United Kingdom will:”. */
  readonly listOpen: () => boolean;
}

const NOTHING: Terms = { claims: [], covered: [] };

const ITEM = /^(?:[-–—•*·▪◦o]\s|[-–—•·▪◦]|\(?[a-z0-9]{1,3}[.)])/;

/** A label is no longer than this, UTF-16 code units: “Intellectual property: …”. */
const LONGEST_LABEL = 70;

/** From this length on a quote ends where its issue is named. */
const LONG_QUOTE = 220;
/** … and not before this. */
const SHORTEST_CUT = 160;

/**
 * Prepares to read the terms of a document; null when it reports on others.
 * @param parties the two parties that the document is about
 */
export function createTermsReader(
  prepared: PreparedText,
  rules: StanceRules,
  finder: IssueFinder,
  voice: DocumentVoice,
  parties: readonly string[],
): TermsReader | null {
  if (parties.length < 2) return null;
  if (voice.kind !== 'joint' && voice.kind !== 'official' && !(voice.kind === 'report' && isFormal(prepared, rules)))
    return null;
  const both = parties.map((party) => partyVoice(party));
  let they: readonly Voice[] | null = null;
  let lead: Undertaking | null = null;
  let label: readonly IssueMention[] = [];
  let paragraph = -1;
  let told: readonly IssueMention[] = [];
  let toldIn = -1;
  const read: TermsReader['read'] = (view, holders, own) => {
    const { text } = prepared;
    const { sentence } = view;
    const item = ITEM.test(text.slice(sentence.start, sentence.start + 5));
    if (sentence.paragraph !== paragraph) {
      label = [];
      if (!item) lead = null;
    }
    paragraph = sentence.paragraph;
    const named = labelOf(text, sentence);
    if (named !== null) label = finder.within(...named);
    if (insideQuotation(prepared, sentence.start + 1)) return NOTHING;
    const we = voice.kind === 'report' ? [] : voice.kind === 'joint' ? both : voice.voices;
    let found = own ? undertakingsOf(prepared, rules, view, holders, they, we) : [];
    if (found.every(({ verb }) => verb.kind === 'stated')) {
      const met = meetingsOf(prepared, rules, view);
      if (met.length > 0) found = met;
    }
    if (found.length === 0 && !own) return NOTHING;
    const opens = text[sentence.end - 1] === ':';
    if (found.length === 0 && lead !== null && item && !opens) found = [itemOf(prepared, rules, sentence, lead)];
    if (found.length === 0 && opens)
      lead = openerOf(prepared, rules, view, they ?? (voice.kind === 'joint' ? both : null));
    if (found.length === 0 && !opens) {
      const author = voice.kind === 'official' ? (voice.voices[0]?.party ?? null) : null;
      const eased = unnamedGiver(prepared, rules, view, holders, parties, author);
      if (eased !== null) found = [eased];
      else if (author !== null) found = complaintsOf(prepared, rules, view, author, parties);
    }
    if (found.length === 0) return NOTHING;
    const last = found.at(-1)!;
    they = last.voices;
    if (opens && last.to >= sentence.endToken - 1) lead = last;
    const before = sentence.paragraph === toldIn ? told : [];
    toldIn = sentence.paragraph;
    const claims: Claim[] = [];
    const covered: Span[] = [];
    for (const one of found) {
      const [start, end] = spanOf(prepared, one);
      if (one.verb.kind !== 'stated') covered.push([start, end]);
      // What opens a list says nothing yet.
      const stance = opens && one === last ? null : stanceOf(prepared, rules, one, parties);
      if (stance === null) continue;
      const held = one.verb.kind === 'received' ? giversOf(one.voices, parties) : one.voices;
      const topic = one === found[0] ? topicOf(prepared, rules, sentence, one.from) : null;
      const inside = issuesOf(finder, rules.en.terms, prepared.text, topic?.[0] ?? start, end);
      const deal = dealOf(prepared, rules.en.terms, finder, one, start, end);
      const issues =
        deal !== null
          ? [deal]
          : inside.length > 0
            ? inside
            : ((claims.length === 0 ? earlierIn(finder, sentence, start) : null) ??
              withoutBroad(finder, rules.en.terms, label));
      const refers = issues.length === 0 && stance === 'open' && isPronoun(prepared, one.from);
      const mentions = issues.length > 0 ? issues : refers ? before : [];
      if (mentions.length > 0) told = mentions;
      for (const mention of mentions) {
        const span = quoteOf(text, start, end, mention);
        for (const who of held) {
          claims.push({
            voice: who,
            issue: mention.issue,
            linkedTo: [],
            stance,
            strength: strengthOf(prepared, one, stance),
            verb: verbWords(prepared, one),
            span,
            saidOn: null,
            hedged: one.verb.may,
            separate: true,
          });
        }
      }
    }
    return { claims, covered };
  };
  return { read, listOpen: () => lead !== null };
}

/** Without a title that tells it: most sentences say what a side will do, and nobody is reported to have said it. */
function isFormal({ text, tokens, sentences, quotations, ...rest }: PreparedText, { en, words }: StanceRules): boolean {
  if (sentences.length < 4 || quotations.length * 4 > sentences.length) return false;
  let modals = 0;
  for (let i = 0; i < tokens.count; i += 1) if (words.will.has(tokens.words[i]!)) modals += 1;
  const intends = (
    text.match(/\b(?:intends?|commits?|agrees?|undertakes?|reaffirms?|have agreed|has agreed) (?:to|that|the)\b/g) ?? []
  ).length;
  const reports = findPhrases({ text, tokens, sentences, quotations, ...rest }, en.signs).filter(({ start, end }) =>
    /^(?:said|says|told|added|according)/i.test(text.slice(start, end)),
  ).length;
  return modals + intends >= Math.max(4, sentences.length * 0.6) && reports * 6 <= modals + intends;
}

/** The words before a colon at the start of an item. */
function labelOf(text: string, { start, end }: Sentence): Span | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const match = /^[^\p{L}]{0,8}(\p{Lu}[^:.?!\n]{2,60}):/u.exec(head);
  return match === null ? null : [start, start + match[0].length];
}

/** An item of a list that its lead-in opens: “Chinese commitments to: halt …”. */
function itemOf(prepared: PreparedText, rules: StanceRules, sentence: Sentence, lead: Undertaking): Undertaking {
  const { firstToken, endToken } = sentence;
  let from = firstToken;
  while (from < endToken - 1 && !/^\p{L}{2}/u.test(prepared.text.slice(prepared.tokens.starts[from]!))) from += 1;
  const { words, en } = rules;
  const verb =
    termVerbAt(prepared, words, en.terms, from, endToken) ??
    termVerbAt(prepared, words, en.terms, from, endToken, lead.verb.strength);
  return { voices: lead.voices, from, to: endToken, verb: verb ?? lead.verb, ask: lead.ask };
}

/** “They:”, “The two ministers:”, “China:” before a list: whose the items are. */
function openerOf(
  { text, tokens }: PreparedText,
  { words }: StanceRules,
  { sentence, holders }: EnglishSentence,
  they: readonly Voice[] | null,
): Undertaking | null {
  const { firstToken: from, endToken: to } = sentence;
  const named = holders.find(({ last, subject }) => subject && last === to - 2);
  const pronoun = to - from === 2 && words.thirdPerson.has(tokens.words[from]!);
  const voices = named?.holder.voices ?? (pronoun ? they : null);
  if (voices === null || text[sentence.end - 1] !== ':') return null;
  return {
    voices,
    from,
    to,
    verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: from },
    ask: false,
  };
}

function spanOf({ text, tokens }: PreparedText, { from, to }: Undertaking): Span {
  return trimmedSpan(text, tokens.starts[from]!, tokens.ends[to - 1]!);
}

function stanceOf(
  prepared: PreparedText,
  { en }: StanceRules,
  { voices, verb, to, ask }: Undertaking,
  parties: readonly string[],
): Stance | null {
  if (ask) return 'demands';
  const joint = parties.every((party) => voices.some((voice) => voice.party === party));
  const { kind, negated, may } = verb;
  if (kind === 'stated') return null;
  if (kind === 'affirmations') {
    if (negated) return null;
    return holds(prepared, en.terms.aversions, verb.last + 1, to) ? 'rejects' : 'supports';
  }
  if (kind === 'talks') return negated ? null : 'open';
  if (may) return null;
  if (joint) return kind === 'imposed' && !negated ? null : 'supports';
  if (kind === 'imposed') return negated ? 'offers' : null;
  if (kind === 'kept') return holds(prepared, en.terms.relief, verb.last + 1, to) ? 'offers' : null;
  return negated ? (kind === 'received' ? null : 'rejects') : 'offers';
}

/** One of some words stands right after: “will maintain its suspension of”. */
function holds({ text, tokens }: PreparedText, some: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i += 1) {
    if (some.has(evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!)))) return true;
  }
  return false;
}

/** Who gives what one of the two parties receives: the other. */
function giversOf(voices: readonly Voice[], parties: readonly string[]): readonly Voice[] {
  return parties.filter((party) => voices.every((voice) => voice.party !== party)).map((party) => partyVoice(party));
}

function strengthOf({ text, tokens }: PreparedText, { verb }: Undertaking, stance: Stance): Strength {
  if (stance === 'open' && /^consider/i.test(text.slice(tokens.starts[verb.last]!, tokens.ends[verb.last]!)))
    return 'soft';
  return verb.strength;
}

/** “With respect to automobiles, Switzerland intends to …”: what stands before the subject. */
function topicOf(
  { text, tokens }: PreparedText,
  { en }: StanceRules,
  { firstToken }: Sentence,
  from: number,
): Span | null {
  let first = firstToken;
  while (first < from && !/^\p{L}{2}/u.test(text.slice(tokens.starts[first]!))) first += 1;
  let key = '';
  for (let i = first; i < Math.min(from, first + 4); i += 1) {
    const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    key = key === '' ? word : `${key} ${word}`;
    if (en.terms.topics.has(key)) return [tokens.starts[i]!, tokens.starts[from]!];
  }
  return null;
}

function isPronoun({ text, tokens }: PreparedText, at: number): boolean {
  return /^(?:it|they|we)$/i.test(text.slice(tokens.starts[at]!, tokens.ends[at]!));
}

/** Issues named in the sentence before what is undertaken: “Medicines: if …, the UK will be given better treatment”. */
function earlierIn(finder: IssueFinder, { start }: Sentence, at: number): readonly IssueMention[] | null {
  const found = finder.before(at, start);
  return found.length > 0 ? found : null;
}

/** “have agreed to a framework”: the agreement itself. */
function dealOf(
  { text, tokens }: PreparedText,
  { deals }: TermRules,
  finder: IssueFinder,
  { verb, to }: Undertaking,
  start: number,
  end: number,
): IssueMention | null {
  for (let i = verb.last; i < Math.min(to, verb.last + 5); i += 1) {
    const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    if (deals.has(word)) {
      const issue = finder.ofCategory('fta', start);
      return issue === null ? null : { issue, start, end };
    }
    if (i > verb.last && !/^(?:\W+|an?|the|on|this|reciprocal|new|historic|interim)$/.test(word)) return null;
  }
  return null;
}

/** Issues of a stretch: not those in brackets, nor broad ones beside those that they take in, nor what is told in passing. */
function issuesOf(finder: IssueFinder, terms: TermRules, text: string, start: number, end: number): IssueMention[] {
  const brackets = bracketsOf(text, start, end);
  const all = finder.within(start, end);
  const relative = text.slice(start, end).search(/, which\b/);
  const stop = relative > 0 && all.some((mention) => mention.end <= start + relative) ? start + relative : end;
  const found = all.filter(
    (mention) =>
      mention.start < stop &&
      !brackets.some(([open, close]) => mention.start > open && mention.end <= close) &&
      // Part of a longer one: “fentanyl” in “tariffs imposed to curb fentanyl”.
      !all.some(
        (other) =>
          other !== mention &&
          other.start <= mention.start &&
          other.end >= mention.end &&
          other.end - other.start > mention.end - mention.start,
      ) &&
      // “under the Agreement” only says where.
      !(
        finder.category(mention.issue) === 'fta' &&
        /\b(?:of|under|in|from|with|by|per|to|into)\s+(?:the\s+|this\s+|that\s+)?$/i.test(
          text.slice(Math.max(start, mention.start - 24), mention.start),
        ) &&
        !/negotiat|talk/i.test(text.slice(mention.start, mention.end))
      ),
  );
  return withoutBroad(finder, terms, found);
}

function bracketsOf(text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  const found: Span[] = [];
  for (let open = stretch.indexOf('('); open >= 0; ) {
    const close = stretch.indexOf(')', open);
    if (close < 0) break;
    found.push([start + open, start + close]);
    open = stretch.indexOf('(', close);
  }
  return found;
}

/** The agreement itself, duties and barriers in general give way to something more special of their kind. */
function withoutBroad(finder: IssueFinder, { broad }: TermRules, mentions: readonly IssueMention[]): IssueMention[] {
  const special = mentions.filter(({ issue }) => finder.category(issue) !== 'fta');
  const left = special.length > 0 && finder.category(mentions[0]!.issue) !== 'fta' ? special : [...mentions];
  return left.filter((one) => {
    if (!broad.has(one.issue)) return true;
    const category = finder.category(one.issue);
    return !left.some((other) => {
      if (broad.has(other.issue)) return false;
      if (category !== 'tariff') return true;
      const kind = finder.category(other.issue);
      // “customs duties on electronic transmissions”
      return kind === 'tariff' || (kind === 'digital' && other.start > one.end && other.start - one.end <= 5);
    });
  });
}

/** The words up to where the issue is named and the phrase ends. */
function quoteOf(text: string, start: number, end: number, mention: IssueMention): Span {
  if (end - start <= LONG_QUOTE || mention.end <= start || mention.end >= end) return [start, end];
  const from = Math.max(mention.end, start + SHORTEST_CUT);
  const stop = text.slice(from, end).search(/[,;()]/);
  return trimmedSpan(text, start, stop < 0 ? end : from + stop);
}

function verbWords({ text, tokens }: PreparedText, { verb }: Undertaking): string {
  return text.slice(tokens.starts[verb.last]!, tokens.ends[verb.last]!);
}
