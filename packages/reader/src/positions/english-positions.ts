/** Positions in an English text. */

import type { DocumentFacts, Names } from '../mentions.js';
import type { DateRead, Span, Stance, Strength } from '../reading.js';
import { findPhrases } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import { forbidsAtHome } from './asks-at-home.js';
import { type Claim, claimOf } from './claims.js';
import { documentVoice } from './document-voice.js';
import type { ActiveMode } from './english-acts.js';
import { isBound, withoutAims } from './english-aims.js';
import { isConditional } from './english-asides.js';
import { tiedOffer, tiedRefusal } from './english-conditions.js';
import { eventsOf } from './english-events.js';
import { type Frame, framesOf, saidFrom, saidUntil, voicesAt } from './english-frames.js';
import { holdersOfEvent } from './english-holders.js';
import { issuesOf } from './english-issues.js';
import { mainSubject } from './english-main-subject.js';
import { ensuresOf, hopesOfOther, isExemption, isRemark } from './english-remarks.js';
import { clauseAt, createCursor, type EnglishSentence, englishSentence } from './english-sentence.js';
import type { Setting, State } from './english-setting.js';
import { subjectOf } from './english-subjects.js';
import { takingStance, withGiver } from './english-told.js';
import { type IssueFinder, linked, trimmedSpan } from './event-issues.js';
import { createTermsReader } from './formal-terms.js';
import { jointWish } from './joint-wishes.js';
import { isItem } from './listed-items.js';
import { opensStatement } from './opened-statements.js';
import { dayOfSaying } from './said-on.js';
import type { StanceEvent } from './stance-event.js';
import type { StanceRules, WordClasses } from './stance-rules.js';
import { ofTopic } from './stated-topics.js';
import { statementParties } from './statement-parties.js';
import { taggedAfter } from './tagged-after.js';
import { turnsOf } from './turns.js';
import { holdersOf, partiesOf, type Voice } from './voices.js';

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
  const pair = partiesOf(names, text.length);
  const voice = documentVoice(prepared, en, names, facts, pair);
  const parties = statementParties(names, voice.kind, pair);
  const holders = holdersOf(names);
  const turns = turnsOf(prepared, en, names, holders);
  const holdersIn = createCursor(holders.map((value) => ({ start: value.start, end: value.end, value })));
  const cuesIn = createCursor(findPhrases(prepared, en.cues));
  const signMatches = findPhrases(prepared, en.signs);
  const signsIn = createCursor(signMatches);
  const claims: Claim[] = [];
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
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    const inside = holdersIn(sentence).map(({ value }) => value);
    const cues = cuesIn(sentence);
    const signs = signsIn(sentence);
    if (sentence.paragraph !== state.paragraph) enterParagraph(state, sentence.paragraph, sentence.start, text);
    const turn = turns.get(i);
    if (turn === undefined && /["“]/.test(text[sentence.start]!)) {
      const tagged = taggedAfter(prepared, sentence, holders, signMatches);
      if (tagged !== null) state.spoken = tagged;
    }
    if (turn?.question === true) {
      // “Finally the Europeans”: whom a question names is whom “they” stands for in the answer.
      const asked = inside.findLast(({ kind }) => kind === 'economy');
      if (asked !== undefined) state.subject = asked.voices;
      continue;
    }
    if (/\?["”’)]*$/.test(text.slice(sentence.end - 3, sentence.end))) continue;
    // “To ask the Secretary of State …”: how questions are put in parliament.
    if (/^To ask (?:the|His|Her|what|when|whether) /.test(text.slice(sentence.start, sentence.start + 16))) continue;
    // Items of a document of the sides may be nothing but a name: what is over them says what they are.
    const listed = termsReader !== null && isItem(text, sentence);
    if (
      text[sentence.start] === '#' ||
      (turn === undefined &&
        !(listed && termsReader.ofLists) &&
        termsReader?.listOpen() !== true &&
        isHeadline(text, sentence, sentences.length))
    )
      continue;
    if (!listed && cues.length === 0 && signs.length === 0 && inside.length === 0 && state.leadIn === null) continue;
    const view = englishSentence(
      prepared,
      rules,
      sentence,
      inside,
      cues,
      signs,
      parties,
      voice.kind === 'official' || voice.kind === 'joint',
    );
    const frames = framesOf(
      prepared,
      words,
      view,
      state.spoken ?? state.subject,
      state.spoken,
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
    const own = turn === undefined && frames.every(({ voices }) => voices.every(({ speaker }) => speaker === null));
    const terms = turn === undefined ? termsReader?.read(view, inside, own) : undefined;
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
          spokenFrom: turn?.from ?? 0,
          state,
          voice,
          finder,
          dates,
          parties,
          facts,
        }),
      );
    }
    remember(prepared, words, view, frames, floor, state);
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
    /[^.,?!:;"”'’)\]]$/.test(text.slice(start, end)) &&
    text[end] !== '.' &&
    /\n/.test(text.slice(end, end + 2))
  );
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

function claimsOf(setting: Setting): Claim[] {
  const { prepared, rules, view, frames, finder, dates, facts } = setting;
  const { tokens, text } = prepared;
  if (setting.event.evaluation && isRemark(setting)) return [];
  const clause = view.clauses[clauseAt(view, setting.event.first)]!;
  const last = view.clauses[clauseAt(view, setting.event.last)]!;
  const clauseStart = tokens.starts[clause.first]!;
  const holders = holdersOfEvent(setting);
  const held = holders === null ? null : withGiver(setting, clauseStart, holders);
  if (held === null || held.voices.length === 0) return [];
  const tied =
    tiedRefusal(prepared, finder, view, setting.event, clauseStart) ??
    tiedOffer(prepared, rules.words, finder, view, setting.event, clauseStart);
  const event = tied?.event ?? setting.event;
  const clauseEnd = tokens.ends[last.end - 1]!;
  // What both sides sign says what they do, not what each asked for or holds on to; told of both, a duty that stays is one side's.
  if (event.act === 'keep' && (setting.voice.kind === 'joint' || held.voices.length > 1)) return [];
  if (setting.voice.kind === 'joint' && event.owner !== undefined) return [];
  const wish = jointWish(setting, held);
  const about =
    tied ??
    (wish === null
      ? issuesOf(setting, held, clauseStart, clauseEnd)
      : { issues: [wish], start: clauseStart, end: clauseEnd });
  if (about.issues.length === 0) return [];
  const issues =
    tied === null ? ofTopic(setting, withoutAims(setting, about.issues, clauseEnd), clauseStart) : about.issues;
  const begin = held.subjectStart !== null && held.subjectStart >= clauseStart ? held.subjectStart : clauseStart;
  const frame = voicesAt(frames, event.first);
  const span = trimmedSpan(
    text,
    Math.max(
      Math.min(begin, about.start),
      setting.spokenFrom,
      frame === null ? 0 : saidFrom(prepared, rules.words, frames, frame, event.first),
    ),
    Math.max(Math.min(about.end, frame === null ? text.length : saidUntil(prepared, frame)), tokens.ends[event.last]!),
  );
  const joint =
    (held.voices.length > 1 && (event.stance === 'offers' || (event.mode === 'must' && event.stance === 'demands'))) ||
    (held.together && event.stance === 'offers' && event.act !== null) ||
    wish !== null;
  // “No panels, no deal”: with nothing to tie it to, a demand.
  const alone =
    event.stance === 'links' &&
    issues.length === 1 &&
    event.verb === event.first &&
    tokens.words[event.first] === rules.words.no;
  const undertaken =
    held.voices.length === 1 &&
    setting.voice.kind === 'joint' &&
    event.act === 'cooperate' &&
    event.stance === 'supports';
  // “Steel should be excluded from the tariffs”: relief is asked for.
  const relief = event.stance === 'excludes' && isExemption(text.slice(tokens.starts[event.first]!, clauseEnd));
  const asksRelief = relief && MUST_DO.test(text.slice(clauseStart, tokens.starts[event.first]!));
  if (relief && !asksRelief) return [];
  // “Most likely won't be affected” foretells.
  const foretold =
    event.stance === 'excludes' &&
    /\b(?:likely|probably|unlikely)\b/.test(text.slice(clauseStart, tokens.ends[event.last]!));
  if (foretold) return [];
  // “Dropped its threat to exclude dairy”; “will not negotiate under threat” is none.
  const threat =
    event.stance === 'excludes' && event.act !== 'talk' && /threat/i.test(text.slice(clauseStart, clauseEnd));
  // Two sides that ask for the same ask it of nobody.
  const bothAsk = held.voices.every(({ party }) => party === null || setting.parties.includes(party));
  if (held.voices.length > 1 && event.stance === 'demands' && !joint && bothAsk) return [];
  const own = held.voices[0]?.party ?? null;
  const asked = asksRelief || (event.stance === 'offers' && (ensuresOf(setting, own) || hopesOfOther(setting, own)));
  // “The duties will not exceed 15%”: a bound is given.
  const bounded = isBound(event, text.slice(tokens.starts[event.first]!, clauseEnd));
  const wanted = asked || (alone && !joint);
  const stance: Stance = wanted
    ? 'demands'
    : joint
      ? 'supports'
      : undertaken || threat || bounded
        ? 'offers'
        : event.stance;
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
      (event.stance === 'offers' && isConditional(prepared, rules.words, view, clauseAt(view, event.first))) ||
      view.signs.some(
        ({ first, signs }) => signs.includes('hedge') && clauseAt(view, first) === clauseAt(view, event.first),
      ),
  };
  const voices = takingStance(held.voices, stance);
  // “In return” ties nothing where only one issue is named.
  if (stance === 'links' && event.strength === 'soft' && issues.length < 2) return [];
  if (stance === 'links') {
    const { issue, to } = linked(finder, issues);
    return voices.map((voice) => claimOf(shared, voice, issue, to));
  }
  return voices.flatMap((voice) => {
    const said = forbidsAtHome(setting, voice) ? { ...shared, stance: 'rejects' as const } : shared;
    return issues.map((issue) => claimOf(said, voice, issue));
  });
}

const MUST_DO = /\b(?:must|should|ought to|needs? to|has to|have to) (?:\p{L}+ly )?(?:be (?:\p{L}+ly )?)?$/iu;

/** Strength as the words around the verb have it. */
function strengthOf({ event, view }: Setting, [start, end]: Span): Strength {
  if (event.strength === 'soft') return 'soft';
  const inside = view.signs.filter((sign) => sign.start >= start && sign.end <= end);
  if (inside.some(({ signs }) => signs.includes('firm'))) return 'firm';
  if (event.strength === 'moderate' && inside.some(({ signs }) => signs.includes('soft'))) return 'soft';
  return event.strength;
}

/** What a document of the sides undertakes is read as its terms; other stances are read here. */
function readAsTerm({ stance, mode }: StanceEvent, covered: readonly Span[], at: number): boolean {
  const given =
    stance === 'offers' || stance === 'supports' || stance === 'open' || stance === 'rejects' || mode === 'undertaking';
  return given && covered.some(([start, end]) => at >= start && at < end);
}
