/** Positions in an English text. */

import type { DocumentFacts, Names } from '../mentions.js';
import type { DateRead, Span, Stance, Strength } from '../reading.js';
import { findPhrases } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Claim } from './claims.js';
import { type DocumentVoice, documentVoice } from './document-voice.js';
import { type ActiveMode, eventsOf, type StanceEvent } from './english-events.js';
import { type Frame, framesOf, quotationAt, voicesAt } from './english-frames.js';
import { clauseAt, createCursor, type EnglishSentence, englishSentence } from './english-sentence.js';
import { chainStart, type Subject, subjectOf } from './english-subjects.js';
import { type IssueFinder, linked, trimmedSpan } from './event-issues.js';
import { dayOfSaying } from './said-on.js';
import type { StanceRules } from './stance-rules.js';
import { turnsOf } from './turns.js';
import { holdersOf, partiesOf, sameVoice, speaksForParty, type Voice } from './voices.js';

/** What the reading of one document carries from sentence to sentence. */
interface State {
  /** Who spoke last in this paragraph. */
  spoken: readonly Voice[] | null;
  /** Who was the subject last: “it” and “they” stand for them. */
  subject: readonly Voice[] | null;
  paragraph: number;
  paragraphStart: number;
  /** Start of the paragraph before. */
  previousStart: number;
  leadIn: ActiveMode | null;
  leadInVoices: readonly Voice[] | null;
}

/** Finds the positions of an English document. */
export function englishPositions(
  prepared: PreparedText,
  rules: StanceRules,
  names: Names,
  finder: IssueFinder,
  facts: DocumentFacts,
  dates: readonly DateRead[],
): Claim[] {
  const { en, words } = rules;
  const { text, sentences } = prepared;
  const parties = partiesOf(names, text.length);
  const voice = documentVoice(prepared, en, names, facts, parties);
  const holders = holdersOf(names);
  const turns = turnsOf(prepared, en, names, holders);
  const holdersIn = createCursor(holders.map((value) => ({ start: value.start, end: value.end, value })));
  const cuesIn = createCursor(findPhrases(prepared, en.cues));
  const signsIn = createCursor(findPhrases(prepared, en.signs));
  const claims: Claim[] = [];
  const state: State = {
    spoken: null,
    subject: null,
    paragraph: -1,
    paragraphStart: 0,
    previousStart: 0,
    leadIn: null,
    leadInVoices: null,
  };
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    const inside = holdersIn(sentence).map(({ value }) => value);
    const cues = cuesIn(sentence);
    const signs = signsIn(sentence);
    if (sentence.paragraph !== state.paragraph) enterParagraph(state, sentence.paragraph, sentence.start, text);
    const turn = turns.get(i);
    if (turn?.question === true) continue;
    if (/\?["”’)]*$/.test(text.slice(sentence.end - 3, sentence.end))) continue;
    if (turn === undefined && isHeadline(text, sentence, sentences.length)) continue;
    if (cues.length === 0 && signs.length === 0 && inside.length === 0 && state.leadIn === null) continue;
    const view = englishSentence(prepared, rules, sentence, inside, cues, signs, parties);
    const frames = framesOf(
      prepared,
      words,
      view,
      state.spoken ?? state.subject,
      turns.get(i)?.voice ?? voice.voices[0] ?? null,
    );
    const floor = turn?.voice ?? null;
    const { events, open } = eventsOf(
      prepared,
      en,
      words,
      view,
      itemLeadIn(state, text, sentence.start),
      voice.kind === 'official' || voice.kind === 'joint',
    );
    for (const event of events) {
      claims.push(
        ...claimsOf({ prepared, rules, view, frames, event, floor, state, voice, finder, dates, parties, facts }),
      );
    }
    remember(prepared, view, frames, floor, state);
    leadOn(state, text, sentence, open, view, prepared, rules);
  }
  return claims;
}

/** Headlines come at the top and end in no mark; the report below says the same in full. */
function isHeadline(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  count: number,
): boolean {
  return (
    start < 500 &&
    count > 4 &&
    /[^.?!:;"”'’)\]]$/.test(text.slice(start, end)) &&
    text[end] !== '.' &&
    /\n/.test(text.slice(end, end + 2))
  );
}

function enterParagraph(state: State, paragraph: number, start: number, text: string): void {
  // A speech runs on where the paragraph opens with a quotation mark and the one before was not closed by a tag.
  if (!/["“]/.test(text[start] ?? '')) state.spoken = null;
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
  view: EnglishSentence,
  frames: readonly Frame[],
  floor: Voice | null,
  state: State,
): void {
  const last = frames.at(-1);
  if (last !== undefined) state.spoken = last.voices;
  else if (floor !== null) state.spoken = [floor];
  // “Ottawa is seeking the same. It also wants …”
  const main = view.holders.find(({ subject }) => subject);
  if (
    main !== undefined &&
    (main.holder.kind === 'economy' || main.holder.kind === 'organisation' || main.holder.kind === 'both-sides')
  ) {
    state.subject = main.holder.voices;
  }
  const { text } = prepared;
  // “Quotes attributable to Minister Farrell:” gives the word to what follows.
  if (
    text[view.sentence.end - 1] === ':' &&
    main !== undefined &&
    main.holder.kind === 'person' &&
    view.cues.length === 0
  ) {
    state.spoken = main.holder.voices;
  }
}

interface Setting {
  readonly prepared: PreparedText;
  readonly rules: StanceRules;
  readonly view: EnglishSentence;
  readonly frames: readonly Frame[];
  readonly event: StanceEvent;
  readonly floor: Voice | null;
  readonly state: State;
  readonly voice: DocumentVoice;
  readonly finder: IssueFinder;
  readonly dates: readonly DateRead[];
  readonly parties: readonly string[];
  readonly facts: DocumentFacts;
}

function claimsOf(setting: Setting): Claim[] {
  const { prepared, rules, view, frames, event, finder, dates, facts } = setting;
  const { tokens, text } = prepared;
  const held = holdersOfEvent(setting);
  if (held === null || held.voices.length === 0) return [];
  const clause = view.clauses[clauseAt(view, event.first)]!;
  const last = view.clauses[clauseAt(view, event.last)]!;
  const clauseStart = tokens.starts[clause.first]!;
  const clauseEnd = tokens.ends[last.end - 1]!;
  const about = issuesOf(setting, held, clauseStart, clauseEnd);
  if (about.issues.length === 0) return [];
  const begin = held.subjectStart !== null && held.subjectStart >= clauseStart ? held.subjectStart : clauseStart;
  const span = trimmedSpan(text, Math.min(begin, about.start), Math.max(about.end, tokens.ends[event.last]!));
  const frame = voicesAt(frames, event.first);
  const joint =
    held.voices.length > 1 && (event.stance === 'offers' || (event.mode === 'must' && event.stance === 'demands'));
  // “No panels, no deal”: with nothing to tie it to, a demand.
  const alone =
    event.stance === 'links' &&
    about.issues.length === 1 &&
    event.verb === event.first &&
    tokens.words[event.first] === rules.words.no;
  const undertaken =
    held.voices.length === 1 &&
    setting.voice.kind === 'joint' &&
    event.act === 'cooperate' &&
    event.stance === 'supports';
  const threat = event.stance === 'excludes' && /threat/i.test(text.slice(clauseStart, clauseEnd));
  const stance: Stance = joint ? 'supports' : alone ? 'demands' : undertaken || threat ? 'offers' : event.stance;
  const told =
    held.voices.length > 1 ||
    (voicesAt(frames, event.first) === null && event.stance !== 'demands' && event.stance !== 'rejects');
  if (told && setting.voice.kind === 'report' && view.signs.some(({ signs }) => signs.includes('past'))) return [];
  const shared = {
    stance,
    strength: strengthOf(setting, span),
    verb: text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!),
    span,
    saidOn: dayOfSaying(
      prepared,
      view.sentence,
      frame === null || frame.verb < 0 ? event.first : frame.verb,
      dates,
      facts.published,
    ),
    hedged:
      held.hedged ||
      view.signs.some(
        ({ first, signs }) => signs.includes('hedge') && clauseAt(view, first) === clauseAt(view, event.first),
      ),
  };
  if (stance === 'links') {
    const { issue, to } = linked(finder, about.issues);
    return held.voices.map((voice) => ({ ...shared, voice, issue, linkedTo: to }));
  }
  return held.voices.flatMap((voice) => about.issues.map((issue) => ({ ...shared, voice, issue, linkedTo: [] })));
}

interface Held {
  readonly voices: readonly Voice[];
  readonly subjectStart: number | null;
  readonly hedged: boolean;
  /** The verb has no subject of its own in its clause. */
  readonly bare: boolean;
}

/** Who holds the stance of an event: its subject, or whoever speaks. */
function holdersOfEvent(setting: Setting): Held | null {
  const bare = false;
  const { prepared, rules, view, frames, event, floor, state, voice } = setting;
  const { tokens } = prepared;
  if (event.item) return { voices: state.leadInVoices ?? [], subjectStart: null, hedged: false, bare };
  const frame = voicesAt(frames, event.first);
  const quoted = quotationAt(prepared.quotations, tokens.starts[event.first]!) !== null;
  const speaker = frame?.voices ?? (floor !== null ? [floor] : quoted ? state.spoken : null);
  let subject = subjectOf(prepared, rules.words, view, event.verb);
  if (
    subject.kind === 'third-person' &&
    state.subject !== null &&
    speaker === null &&
    !(voice.kind === 'editorial' && event.mode === 'must')
  ) {
    return { voices: state.subject, subjectStart: null, hedged: false, bare };
  }
  // The speaker of a tag is no subject of what is said: “…, Kato said”.
  if (subject.kind === 'holder' && frame !== null && frame.verb >= 0) {
    const { last } = subject.holder;
    const before = last < frame.verb && frame.verb < event.first && frame.from > frame.verb;
    if (before && (!quoted || frame.verb - last <= 2)) subject = { kind: 'none' };
    // “X complained that Y ships …, and wants more”: the verb that is added is X's.
    const clause = view.clauses[clauseAt(view, event.verb)]!;
    const added =
      subject.kind === 'holder' && subject.holder.last < clause.first && event.act === null && event.mode === null;
    if (added && !quoted && frame.from > frame.verb) subject = { kind: 'none' };
  }
  const named = subject.kind === 'third-person' ? (state.subject?.[0]?.party ?? null) : null;
  if (
    speaker?.length === 1 &&
    speaker[0]!.party === null &&
    speaker[0]!.capacity === 'unnamed-official' &&
    named !== null
  ) {
    return { voices: [{ ...speaker[0]!, party: named }], subjectStart: null, hedged: false, bare: false };
  }
  const held = speaker === null ? unframed(setting, subject, voice) : framed(setting, subject, speaker, quoted);
  if (held === null) return null;
  // Someone described without a side belongs to the one that is spoken of.
  const voices = held.voices.map((one) =>
    one.party === null && (one.capacity === 'unnamed-official' || one.capacity === 'government')
      ? { ...one, party: state.subject?.[0]?.party ?? null }
      : one,
  );
  return { ...held, voices, bare: subject.kind === 'none' };
}

/** The document tells it in its own voice. */
function unframed({ event, voice }: Setting, subject: Subject, document: DocumentVoice): Held | null {
  const bare = false;
  if (subject.kind === 'holder') {
    const { holder, start } = subject.holder;
    if (event.mode === 'must') return null;
    return { voices: holder.voices, subjectStart: start, hedged: false, bare };
  }
  if (voice.voices.length === 0) return null;
  if (event.negated && event.stance === 'rejects' && event.mode === null && subject.kind === 'thing') return null;
  if (subject.kind === 'first-person') return { voices: document.voices, subjectStart: null, hedged: false, bare };
  if (document.kind === 'editorial') {
    return event.mode === 'must' ||
      event.stance === 'rejects' ||
      event.stance === 'excludes' ||
      event.stance === 'links'
      ? { voices: document.voices, subjectStart: null, hedged: false, bare }
      : null;
  }
  // A ministry's own document: what is out, what was not raised and what stays as it is are its own words.
  if (document.kind === 'official' && event.mode === 'must' && subject.kind === 'thing') {
    return { voices: document.voices, subjectStart: null, hedged: false, bare };
  }
  const predicate =
    document.kind === 'official' &&
    event.mode === null &&
    event.object === 'before' &&
    event.stance !== 'demands' &&
    event.stance !== 'offers';
  const own =
    predicate ||
    event.stance === 'excludes' ||
    event.stance === 'not-discussed' ||
    (event.stance === 'rejects' && event.mode === null);
  return own && !(document.kind === 'official' && event.mode !== null)
    ? { voices: document.voices, subjectStart: null, hedged: false, bare }
    : null;
}

/** Someone says it. */
function framed({ event }: Setting, subject: Subject, speaker: readonly Voice[], quoted: boolean): Held | null {
  const bare = false;
  // “It will give wings to our firms”: no act of the speaker's.
  const acts =
    event.act !== null &&
    event.object === 'after' &&
    (event.stance === 'offers' || event.stance === 'rejects' || event.stance === 'supports');
  if (acts && (subject.kind === 'thing' || (quoted && subject.kind === 'third-person' && event.mode === 'will')))
    return null;
  if (subject.kind !== 'holder') return { voices: speaker, subjectStart: null, hedged: false, bare };
  const { holder, start } = subject.holder;
  const own = holder.voices.some((one) =>
    speaker.some((other) => sameVoice(one, other) || (one.party !== null && one.party === other.party)),
  );
  const first = speaker[0]!;
  if (first.party === null && first.capacity === 'unnamed-official' && holder.kind === 'economy') {
    return { voices: [{ ...first, party: holder.voices[0]!.party }], subjectStart: start, hedged: false, bare };
  }
  if (event.mode === 'must') return { voices: speaker, subjectStart: start, hedged: false, bare };
  if (holder.kind === 'both-sides') return { voices: speaker, subjectStart: start, hedged: false, bare };
  if (own) {
    // Who speaks for a government speaks for its party; others only for themselves.
    if (holder.kind === 'economy' || holder.kind === 'organisation') {
      return speaksForParty(first) ? { voices: speaker, subjectStart: start, hedged: false, bare } : null;
    }
    return { voices: holder.voices, subjectStart: start, hedged: false, bare };
  }
  if (!speaksForParty(first) && holder.kind === 'economy') return null;
  return { voices: holder.voices, subjectStart: start, hedged: true, bare };
}

/** Stances that say something even where their issue is only the document's. */
const DEFINITE: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'excludes', 'links']);

interface About {
  readonly issues: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Issues of an event: of its object, of its clause, of the sentence, or what it refers back to. */
function issuesOf(
  { prepared, rules, view, event, finder, state }: Setting,
  held: Held,
  clauseStart: number,
  clauseEnd: number,
): About {
  const { tokens } = prepared;
  const chain = tokens.starts[chainStart(prepared, rules.words, view, event.verb)]!;
  const verbStart = tokens.starts[event.first]!;
  const verbEnd = tokens.ends[event.last]!;
  const reach = coordinatedEnd(prepared, rules, view, event, clauseEnd);
  const after = () => named(finder, verbStart, reach, [clauseStart, reach]);
  const before = () => named(finder, Math.min(chain, clauseStart), verbEnd, [Math.min(chain, clauseStart), clauseEnd]);
  const whole = () => named(finder, clauseStart, clauseEnd, [clauseStart, clauseEnd]);
  const direct =
    event.stance === 'links'
      ? whole()
      : event.object === 'after'
        ? (after() ??
          (event.act !== null ? before() : null) ??
          (tokens.starts[view.clauses[clauseAt(view, event.last)]!.end - 1]! <= verbEnd + 2 && event.act === null
            ? before()
            : null))
        : (before() ?? (held.bare ? earlierOf(finder, clauseStart, clauseEnd, view.sentence.start) : null) ?? after());
  if (direct !== null && !(event.stance === 'links' && direct.issues.length < 2)) return direct;
  const at = clauseAt(view, event.last);
  const next = view.clauses[at + 1];
  const nextEnd = next === undefined ? clauseEnd : tokens.ends[next.end - 1]!;
  const { sentence, signs } = view;
  const self = (issues: readonly string[]): About => ({ issues, start: clauseStart, end: clauseEnd });
  // What the clause is on is named in it, or a word in its place refers to what was named before.
  const [from, to] = event.object === 'before' ? [chain, verbStart] : [verbEnd, clauseEnd];
  const typed = ofKind(finder, signs, from, to, verbStart);
  if (direct === null && typed !== null) return self([typed]);
  const opensNext = to - from < 4 || (next !== undefined && !isAside(prepared, rules, next.first));
  if (next !== undefined && opensNext) {
    const wider = named(finder, clauseStart, nextEnd, [clauseStart, nextEnd]);
    if (wider !== null) return wider;
  }
  if (direct !== null) return direct;
  if (event.object === 'after' && event.act === null) {
    const own = before();
    if (own !== null && refersBack(signs, verbEnd, nextEnd)) return own;
  }
  const refers = refersBack(
    signs,
    from,
    event.object === 'after' ? Math.min(event.act === null ? nextEnd : clauseEnd, verbEnd + 45) : to,
  );
  const earlier = earlierOf(finder, clauseStart, clauseEnd, sentence.start);
  const nothing = to - from < 4 && event.act === null;
  if (earlier !== null && (held.bare || refers || nothing)) return earlier;
  if (event.stance === 'open' && finder.main !== null && event.act !== 'give') {
    const open = /talk|negotiat|begin/i.test(prepared.text.slice(verbStart, clauseEnd));
    if (open) return self([finder.ofCategory('fta', verbStart) ?? finder.main]);
  }
  const quotation = quotationAt(prepared.quotations, verbStart);
  if (quotation !== null) {
    const same = earlierOf(finder, clauseStart, clauseEnd, quotation[0]);
    if (same !== null) return same;
  }
  if (!refers && !nothing)
    return self(finder.dominant !== null && DEFINITE.has(event.stance) && event.act === null ? [finder.dominant] : []);
  const floor = sentence.start - state.paragraphStart < 160 ? state.previousStart : state.paragraphStart;
  const meant = unique(finder.before(sentence.start, floor));
  if (meant.length === 0 && finder.dominant !== null && DEFINITE.has(event.stance)) return self([finder.dominant]);
  const plural = /\b(?:these|those|they|them|both|neither|such \w+s)\b/i.test(
    prepared.text.slice(from, event.object === 'after' ? nextEnd : to),
  );
  return self(plural ? meant : meant.slice(-1));
}

/** What is asked goes on after “and to”: “expected Beijing to hold back …, and to come back to the market”. */
function coordinatedEnd(
  { tokens }: PreparedText,
  { words }: StanceRules,
  view: EnglishSentence,
  event: StanceEvent,
  clauseEnd: number,
): number {
  if (event.stance !== 'demands' || event.mode !== null) return clauseEnd;
  let end = clauseEnd;
  for (let at = clauseAt(view, event.last) + 1; at < view.clauses.length; at += 1) {
    const clause = view.clauses[at]!;
    const [first, second] = [tokens.words[clause.first]!, tokens.words[clause.first + 1]!];
    if (words.and.has(first) && second === words.to) end = tokens.ends[clause.end - 1]!;
  }
  return end;
}

/** A clause that begins something else: “but”, “while”, a remark between quotation marks. */
function isAside(prepared: PreparedText, { words }: StanceRules, first: number): boolean {
  const word = prepared.tokens.words[first]!;
  return (
    words.clauseOpeners.has(word) || words.and.has(word) || prepared.text[prepared.tokens.starts[first]! - 1] !== ' '
  );
}

/** “The duty”, “the deal”: the duty or the agreement that the document speaks of. */
function ofKind(
  finder: IssueFinder,
  signs: EnglishSentence['signs'],
  from: number,
  to: number,
  offset: number,
): string | null {
  for (const { start, signs: what } of signs) {
    if (start < from || start >= to) continue;
    if (what.includes('duty-reference')) return finder.ofCategory('tariff', offset);
    if (what.includes('deal-reference')) return finder.ofCategory('fta', offset);
  }
  return null;
}

function named(finder: IssueFinder, start: number, end: number, [from, to]: Span): About | null {
  const found = finder.within(start, end);
  if (found.length === 0) return null;
  const last = Math.max(...found.map((mention) => mention.end));
  void from;
  return { issues: unique(found), start: from, end: Math.max(Math.min(end, to), Math.min(last, to)) };
}

function earlierOf(finder: IssueFinder, clauseStart: number, clauseEnd: number, floor: number): About | null {
  const found = finder.before(clauseStart, floor);
  return found.length === 0 ? null : { issues: unique(found), start: clauseStart, end: clauseEnd };
}

function refersBack(signs: EnglishSentence['signs'], from: number, to: number): boolean {
  return signs.some(({ start, signs: what }) => start >= from && start < to && what.includes('back-reference'));
}

function unique(mentions: readonly { readonly issue: string }[]): string[] {
  return [...new Set(mentions.map(({ issue }) => issue))];
}

/** Strength as the words around the verb have it. */
function strengthOf({ event, view }: Setting, [start, end]: Span): Strength {
  if (event.strength === 'soft') return 'soft';
  const inside = view.signs.filter((sign) => sign.start >= start && sign.end <= end);
  if (inside.some(({ signs }) => signs.includes('firm'))) return 'firm';
  if (event.strength === 'moderate' && inside.some(({ signs }) => signs.includes('soft'))) return 'soft';
  return event.strength;
}
