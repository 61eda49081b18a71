/** Positions in documents that the sides themselves set down: joint statements, fact sheets, letters exchanged, treaty text. */

import type { IssueMention } from '../../mentions.js';
import type { Span } from '../../reading.js';
import { findPhrases } from '../../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import type { StanceRules } from '../cues/stance-rules.js';
import type { EnglishSentence } from '../english/clauses/sentence.js';
import { type Claim, claimOf } from '../found/claims.js';
import { type IssueFinder, trimmedSpan } from '../found/event-issues.js';
import { insideQuotation } from '../quotations/quotation-at.js';
import type { DocumentVoice } from '../voices/document-voice.js';
import { type Holder, partyVoice, type Voice } from '../voices/voices.js';
import { admittedGoods } from './admitted-goods.js';
import { complaintsOf, conditionOf } from './complaints.js';
import { hasListHeadings, headingLead } from './list-headings.js';
import { asksFor, isItem, itemMark, itemOf, labelOf, openerOf } from './listed-items.js';
import { meetingsOf } from './meetings.js';
import { quoteOf, termIssues } from './term-issues.js';
import { giversOf, stanceOf, strengthOf } from './term-stances.js';
import { type Undertaking, undertakingsOf } from './undertakings.js';
import { unnamedGiver } from './unnamed-givers.js';

/** What one sentence undertakes. */
interface Terms {
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
  /** True where only lists under headings such as “What each side wants” are read, in a report on others. */
  readonly ofLists: boolean;
}

const NOTHING: Terms = { claims: [], covered: [] };

/**
 * Prepares to read the terms of a document; null when it reports on others.
 * @param parties the two parties that the document is about
 * @param everyone the holders of the whole document
 */
export function createTermsReader(
  prepared: PreparedText,
  rules: StanceRules,
  finder: IssueFinder,
  voice: DocumentVoice,
  parties: readonly string[],
  everyone: readonly Holder[],
): TermsReader | null {
  if (parties.length < 2) return null;
  const formal =
    voice.kind === 'joint' || voice.kind === 'official' || (voice.kind === 'report' && isFormal(prepared, rules));
  // A report may list what each side asks.
  if (!formal && !hasListHeadings(prepared)) return null;
  const both = parties.map((party) => partyVoice(party));
  let they: readonly Voice[] | null = null;
  let lead: Undertaking | null = null;
  let mark: ReturnType<typeof itemMark> | null = null;
  let label: readonly IssueMention[] = [];
  let titled = false;
  let paragraph = -1;
  let told: readonly IssueMention[] = [];
  let toldIn = -1;
  const read: TermsReader['read'] = (view, holders, own) => {
    const { text } = prepared;
    const { sentence } = view;
    const item = isItem(text, sentence);
    if (sentence.paragraph !== paragraph) {
      label = bareLabel(prepared, sentence, finder);
      titled = label.length > 0;
      if (!item) lead = null;
    }
    paragraph = sentence.paragraph;
    const named = labelOf(text, sentence);
    if (named !== null) {
      label = finder.within(...named);
      titled = named[1] === sentence.end;
      if (titled) label = label.filter((one) => fills(one, named));
    }
    if (insideQuotation(prepared, sentence.start + 1) || !(formal || item)) return NOTHING;
    const we = voice.kind === 'report' ? [] : voice.kind === 'joint' ? both : voice.voices;
    let found = own && formal ? undertakingsOf(prepared, rules, view, holders, they, we) : [];
    if (formal && found.every(({ verb }) => verb.kind === 'stated')) {
      const met = meetingsOf(prepared, rules, view);
      if (met.length > 0) found = met;
    }
    if (found.length === 0 && !own) return NOTHING;
    const opens = opensList(prepared, sentence);
    // An item with another mark goes on with the list around this one.
    if (lead !== null && item && mark !== null && itemMark(text, sentence) !== mark) lead = null;
    if (lead !== null && item) mark ??= itemMark(text, sentence);
    if (found.length === 0 && lead === null && item && !opens) {
      const over = headingLead(prepared, sentenceAt(prepared.sentences, sentence.start), everyone, we);
      // “No change to …” asks and gives nothing.
      if (over !== null && !/^[^\p{L}]*No\b/u.test(text.slice(sentence.start, sentence.start + 12)))
        found = [itemOf(prepared, rules, sentence, over)];
    }
    if (found.length === 0 && lead !== null && item && !opens) found = [itemOf(prepared, rules, sentence, lead)];
    if (opens) mark = null;
    if (found.length === 0 && opens)
      lead = openerOf(prepared, rules, view, they ?? (voice.kind === 'joint' ? both : null));
    const author = voice.kind === 'official' ? (voice.voices[0]?.party ?? null) : null;
    const carried = sentence.paragraph - toldIn <= 1 && they?.length === 1 ? they : null;
    const to = found[0]?.from ?? sentence.endToken;
    // What nobody is the subject of, before the first who is.
    if (!opens && to > sentence.firstToken && own) {
      const goods = admittedGoods(prepared, rules, holders, parties, carried, sentence.firstToken, to);
      if (goods.length > 0) found = [...goods, ...found];
      else {
        const eased = unnamedGiver(prepared, rules, view, holders, parties, author, carried?.[0]?.party ?? null, to);
        if (eased !== null) found = [eased, ...found];
      }
    }
    if (found.length === 0 && !opens && author !== null) {
      const condition = conditionOf(prepared, rules, view, author);
      found = condition !== null ? [condition] : complaintsOf(prepared, rules, view, author, parties);
    }
    if (found.length === 0) return NOTHING;
    const last = found.at(-1)!;
    they = last.voices;
    if (opens && last.to >= sentence.endToken - 1) lead = asksFor(prepared, last) ? { ...last, ask: true } : last;
    const before = sentence.paragraph === toldIn ? told : [];
    toldIn = sentence.paragraph;
    const claims: Claim[] = [];
    const covered: Span[] = [];
    for (const one of found) {
      const [start, end] = spanOf(prepared, one);
      // What opens a list says nothing yet.
      const stance = opens && one === last ? null : stanceOf(prepared, rules, one, parties);
      if (stance !== null || (one.verb.kind !== 'stated' && one.verb.kind !== 'affirmations'))
        covered.push([start, end]);
      if (stance === null) continue;
      const held = one.verb.kind === 'received' ? giversOf(one.voices, parties) : one.voices;
      const issues = termIssues(
        prepared,
        rules.en.terms,
        finder,
        sentence,
        one,
        [start, end],
        label,
        titled,
        one === found[0],
        claims.length === 0,
      );
      const refers = issues.length === 0 && stance === 'open' && isPronoun(prepared, one.from);
      const mentions = issues.length > 0 ? issues : refers ? before : [];
      if (mentions.length > 0) told = mentions;
      for (const mention of mentions) {
        const span = quoteOf(text, start, end, mention);
        const shared = {
          stance,
          strength: strengthOf(prepared, one, stance),
          verb: verbWords(prepared, one),
          span,
          saidOn: null,
          hedged: one.verb.may,
        };
        for (const who of held) claims.push(claimOf(shared, who, mention.issue, [], true));
      }
    }
    return { claims, covered };
  };
  return { read, listOpen: () => lead !== null, ofLists: !formal };
}

/** Without a title that tells it: most sentences say what a side will do, and nobody is reported to have said it. */
function isFormal(prepared: PreparedText, { en, words }: StanceRules): boolean {
  const { text, tokens, sentences, quotations } = prepared;
  if (sentences.length < 4 || quotations.length * 4 > sentences.length) return false;
  let undertaken = 0;
  for (let i = 0; i < tokens.count; i += 1) if (words.will.has(tokens.words[i]!)) undertaken += 1;
  for (const { value } of findPhrases(prepared, en.cues)) {
    if (value.some(({ kind }) => kind === 'undertaking')) undertaken += 1;
  }
  let reported = 0;
  for (const { start, end } of findPhrases(prepared, en.signs)) {
    if (/^(?:said|says|told|added|according)/i.test(text.slice(start, end))) reported += 1;
  }
  return undertaken >= Math.max(4, sentences.length * 0.6) && reported * 6 <= undertaken;
}

/** True for what a list goes on with: “Korea will:”, “Korea will, in addition,” before “(a) open …”. */
function opensList({ text, sentences }: PreparedText, sentence: Sentence): boolean {
  const last = text[sentence.end - 1];
  if (last !== ',') return last === ':';
  const next = sentences[sentenceAt(sentences, sentence.start) + 1];
  return next !== undefined && isItem(text, next);
}

/** Issues of “• Rules of origin.”, which stands before a sentence in its paragraph. */
function bareLabel({ text, sentences }: PreparedText, { start, paragraph }: Sentence, finder: IssueFinder) {
  const before = sentences[sentenceAt(sentences, start) - 1];
  if (before === undefined || before.paragraph !== paragraph) return [];
  const label = labelOf(text, before);
  return label === null ? [] : finder.within(...label).filter((one) => fills(one, label));
}

/** True where a label names an issue and little more. */
function fills({ start, end }: IssueMention, [from, to]: Span): boolean {
  return (end - start) * 2 >= to - from - 4;
}

function spanOf({ text, tokens }: PreparedText, { from, to }: Undertaking): Span {
  return trimmedSpan(text, tokens.starts[from]!, tokens.ends[to - 1]!);
}

function isPronoun({ text, tokens }: PreparedText, at: number): boolean {
  return /^(?:it|they|we)$/i.test(text.slice(tokens.starts[at]!, tokens.ends[at]!));
}

function verbWords({ text, tokens }: PreparedText, { verb }: Undertaking): string {
  return text.slice(tokens.starts[verb.last]!, tokens.ends[verb.last]!);
}
