import type { Span } from '../../../reading.js';
import { afterDateline } from '../../../text/dateline.js';
import { findPhrases } from '../../../text/lexicon.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { createCursor } from '../../../text/sentence-cursor.js';
import { isQuestion } from '../../../text/sentences.js';
import { createTermsReader } from '../../agreements/formal-terms.js';
import { isItem } from '../../agreements/listed-items.js';
import { statementParties } from '../../agreements/statement-parties.js';
import type { StanceRules, WordClasses } from '../../cues/stance-rules.js';
import type { Claim } from '../../found/claims.js';
import type { DocumentSources } from '../../found/document-read.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import { taggedAfter } from '../../turns/tagged-after.js';
import { turnsOf } from '../../turns/turns.js';
import { documentVoice } from '../../voices/document-voice.js';
import { type Holder, partiesOf, type Voice } from '../../voices/voices.js';
import type { ActiveMode } from '../acts/acts.js';
import { type EnglishSentence, englishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';
import { eventsOf } from '../events/events.js';
import type { State } from '../setting.js';
import type { Frame } from '../subjects/frame.js';
import { framesOf } from '../subjects/frames.js';
import { mainSubject } from '../subjects/main-subject.js';
import { opensStatement } from '../subjects/opened-statements.js';
import { subjectOf } from '../subjects/subjects.js';
import { answeredAsks } from './answered-asks.js';
import { type Asked, answeredQuestion, askedIn } from './answered-questions.js';
import { holdersWithBodiesAgain } from './bodies-again.js';
import { claimsOf } from './claims-of-events.js';
import { sameViews } from './same-views.js';

/** Finds the positions of an English document. */
export function englishPositions({ prepared, rules, names, finder, facts, dates }: DocumentSources): Claim[] {
  const { en, words } = rules;
  const { text, sentences } = prepared;
  const pair = partiesOf(names, text.length);
  const voice = documentVoice(prepared, en, names, facts, pair);
  const parties = statementParties(names, voice.kind, pair);
  const holders = holdersWithBodiesAgain(text, names);
  const turns = turnsOf(prepared, en, names, holders);
  const holdersIn = createCursor(holders.map((value) => ({ start: value.start, end: value.end, value })));
  const cuesIn = createCursor(findPhrases(prepared, en.cues));
  const signMatches = findPhrases(prepared, en.signs);
  const signsIn = createCursor(signMatches);
  const claims: Claim[] = [];
  const people: ReadonlySet<string> = new Set(names.people.map(({ name }) => name));
  const sides = [...new Set(names.economies.map(({ economy }) => economy))];
  const termsReader = createTermsReader(prepared, rules, finder, voice, parties, holders);
  const state: State = {
    spoken: null,
    subject: null,
    paragraph: -1,
    paragraphStart: 0,
    previousStart: 0,
    recentStart: 0,
    leadIn: null,
    leadInVoices: null,
  };
  /** A quotation of several sentences whose speaker stands after it, up to where it ends. */
  let speech: { readonly voices: readonly Voice[]; readonly until: number } | null = null;
  /** The last sentence that was read. */
  let previous: EnglishSentence | null = null;
  /** The last sentence that took a position, and where its claims begin. */
  let told = { sentence: -3, from: 0 };
  /** What was asked, until the answer's first sentence is read. */
  let question: Asked | null = null;
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    const inside = holdersIn(sentence).map(({ value }) => value);
    const cues = cuesIn(sentence);
    const signs = signsIn(sentence);
    if (sentence.paragraph !== state.paragraph) enterParagraph(state, sentence.paragraph, sentence.start, text);
    const turn = turns.get(i);
    if (turn === undefined && /["“]/.test(text[sentence.start]!)) {
      const tagged = taggedAfter(prepared, sentence, holders, signMatches);
      const until = quotationAt(prepared.quotations, sentence.start + 1)?.[1] ?? 0;
      speech = tagged === null ? null : { voices: tagged, until };
    }
    // Whoever a speech tells of on the way does not take it over.
    if (speech !== null && sentence.start < speech.until) state.spoken = speech.voices;
    if (turn?.question === true) {
      question = askedIn(text, sentence, turn, inside, turns.get(i - 1)?.question === true ? question : null);
      // “Finally the Europeans”: whom a question names is whom “they” stands for in the answer.
      const asked = inside.findLast(({ kind }) => kind === 'economy');
      if (asked !== undefined) state.subject = asked.voices;
      continue;
    }
    if (question !== null && turn !== undefined && turn.from < sentence.end) {
      const next = sentences[i + 1];
      const after = next === undefined || turns.get(i + 1)?.question === true ? '' : text.slice(next.start, next.end);
      claims.push(...answeredQuestion(prepared, finder, question, sentence, turn, after));
      question = null;
    }
    if (isQuestion(text, sentence)) {
      // “And the Americans? They would like …”: whom a heading or the writer asks about is whom the next sentence goes on with.
      const asked = turn === undefined ? askedAbout(inside) : null;
      if (asked !== null) state.subject = asked;
      continue;
    }
    // “To ask the Secretary of State …”: how questions are put in parliament.
    if (/^To ask (?:the|His|Her|what|when|whether) /.test(text.slice(sentence.start, sentence.start + 16))) continue;
    // Items of a document of the sides may be nothing but a name: what is over them says what they are.
    const listed = termsReader !== null && isItem(text, sentence);
    if (
      text[sentence.start] === '#' ||
      PLAYED.test(text.slice(sentence.start, sentence.start + 8)) ||
      (turn === undefined &&
        !(listed && termsReader.ofLists) &&
        termsReader?.listOpen() !== true &&
        isHeadline(text, sentence, sentences.length))
    )
      continue;
    if (!listed && cues.length === 0 && signs.length === 0 && inside.length === 0 && state.leadIn === null) continue;
    const view = englishSentence(prepared, rules, sentence, inside, cues, signs, parties);
    const frames = framesOf({
      prepared,
      words,
      view,
      ...carriedInto(text, sentence, state, people),
      self: turns.get(i)?.voice ?? voice.voices[0] ?? null,
    });
    const floor = turn?.voice ?? null;
    const { events, open } = eventsOf(
      { prepared, rules: en, words, view, terms: voice.kind === 'official' || voice.kind === 'joint' },
      itemLeadIn(state, text, sentence.start),
    );
    const own = turn === undefined && frames.every(({ voices }) => voices.every(({ speaker }) => speaker === null));
    const reportedFrom = events.length > 0 ? afterDateline(prepared.text, sentence) : 0;
    const terms = turn === undefined ? termsReader?.read(view, inside, own) : undefined;
    const before = claims.length;
    if (terms !== undefined) claims.push(...terms.claims);
    for (const event of events) {
      if (terms !== undefined && readAsTerm(event, terms.covered, prepared.tokens.starts[event.first]!)) continue;
      claims.push(
        ...claimsOf({
          prepared,
          rules,
          view,
          frames,
          event,
          floor,
          spokenFrom: turn?.from ?? reportedFrom,
          state,
          voice,
          finder,
          dates,
          parties,
          facts,
        }),
      );
    }
    const near = i - told.sentence === 1 || (i - told.sentence === 2 && isShort(sentences[i - 1]!));
    const earlier = near ? claims.slice(told.from, before) : [];
    claims.push(...sameViews(text, view, finder, claims.slice(before), earlier));
    if (turn === undefined) {
      const asked = [...(i - told.sentence === 1 ? earlier : []), ...claims.slice(before)];
      claims.push(...answeredAsks(prepared, view, asked, previous, sides));
    }
    previous = view;
    if (claims.length > before) told = { sentence: i, from: before };
    remember(prepared, words, view, frames, floor, state);
    leadOn(state, text, sentence, open, view, prepared, rules);
  }
  return claims;
}

/** A remark between a position and who shares it is no longer than this, UTF-16 code units: “She is right.” */
const SHORT = 40;

function isShort({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return end - start <= SHORT;
}

/** The one side that a question names; null where it names none or several. */
function askedAbout(inside: readonly Holder[]): readonly Voice[] | null {
  const sides = inside.filter(({ kind }) => kind === 'economy');
  const [side] = sides;
  return side !== undefined && sides.every(({ voices }) => voices[0]?.party === side.voices[0]?.party)
    ? side.voices
    : null;
}

/** Headlines come at the top and end in no mark; the report below says the same in full, unless they name who says so. */
function isHeadline(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  count: number,
): boolean {
  return (
    start < 500 &&
    count > 4 &&
    /[^.,?!:;"”'’)\]]$/.test(text.slice(start, end)) &&
    !/, according to /i.test(text.slice(start, end)) &&
    text[end] !== '.' &&
    /\n/.test(text.slice(end, end + 2))
  );
}

/** “2:35 Canada cuts its duties”: how long a film on the page runs, and its title. */
const PLAYED = /^\d{1,2}:\d{2} \p{Lu}/u;

/** Who “he”, “they” and “it” stand for in a sentence: “It has told …” is no person's, whoever spoke last. */
function carriedInto(
  text: string,
  { start }: { readonly start: number },
  { spoken, subject }: State,
  people: ReadonlySet<string>,
): { readonly carried: readonly Voice[] | null; readonly spoken: readonly Voice[] | null } {
  const bySide =
    subject !== null &&
    text.startsWith('It ', start) &&
    spoken?.some(({ speaker }) => speaker !== null && people.has(speaker)) === true;
  return bySide ? { carried: subject, spoken: null } : { carried: spoken ?? subject, spoken };
}

/** A word refers back no further than this over the bounds of paragraphs, UTF-16 code units. */
const RECENT = 700;

function enterParagraph(state: State, paragraph: number, start: number, text: string): void {
  // A speech runs on where the paragraph opens with a quotation mark and the one before was not closed by a tag.
  if (!/["“'‘]/.test(text[start] ?? '')) state.spoken = null;
  state.recentStart = state.paragraph < 0 ? start : Math.max(state.recentStart, start - RECENT);
  state.previousStart = state.paragraph < 0 ? start : state.paragraphStart;
  state.paragraph = paragraph;
  state.paragraphStart = start;
}

/** Items of a list continue the sentence that opens it: “Thailand shall: (a) accept …”. */
function itemLeadIn(state: State, text: string, start: number): ActiveMode | null {
  if (state.leadIn === null) return null;
  const item = /^(?:[-–—•*·]|\(?[a-z0-9]{1,3}[.)])/.test(text.slice(start, start + 5));
  if (!item) {
    state.leadIn = null;
    state.leadInVoices = null;
  }
  return state.leadIn;
}

function leadOn(
  state: State,
  text: string,
  sentence: { readonly end: number; readonly firstToken: number },
  open: ActiveMode | null,
  view: EnglishSentence,
  prepared: PreparedText,
  rules: StanceRules,
): void {
  if (text[sentence.end - 1] !== ':' || open === null || open.clause < 0) return;
  const subject = subjectOf(prepared, rules.words, view, open.first);
  if (subject.kind !== 'holder') return;
  state.leadIn = { ...open, clause: -1 };
  state.leadInVoices = subject.holder.holder.voices;
}

function remember(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  frames: readonly Frame[],
  floor: Voice | null,
  state: State,
): void {
  const last = frames.at(-1);
  if (last !== undefined) state.spoken = last.voices;
  else if (floor !== null) state.spoken = [floor];
  // “Ottawa is seeking the same. It also wants …”
  const main = mainSubject(prepared, words, view);
  if (
    main !== undefined &&
    (main.holder.kind === 'economy' || main.holder.kind === 'organisation' || main.holder.kind === 'both-sides')
  ) {
    state.subject = main.holder.voices;
  }
  // “Ms Lee rejected the idea. It had not come up, she said”: the person told of last.
  if (main?.holder.kind === 'person' && frames.length === 0) state.spoken = main.holder.voices;
  const opened = opensStatement(prepared, words, view);
  if (opened !== null) state.spoken = opened;
}

/** What a document of the sides undertakes is read as its terms; other stances are read here. */
function readAsTerm({ stance, mode, ofDeal }: StanceEvent, covered: readonly Span[], at: number): boolean {
  if (ofDeal) return false;
  const given =
    stance === 'offers' || stance === 'supports' || stance === 'open' || stance === 'rejects' || mode === 'undertaking';
  return given && covered.some(([start, end]) => at >= start && at < end);
}
