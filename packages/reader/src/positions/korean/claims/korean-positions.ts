/** Positions in a Korean text. */

import type { DocumentFacts, Names } from '../../../mentions.js';
import type { DateRead } from '../../../reading.js';
import { isEmbedded } from '../../../text/korean-embedding.js';
import { findPhrases, type Match } from '../../../text/lexicon.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { createCursor } from '../../../text/sentence-cursor.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Sign, StanceRules } from '../../cues/stance-rules.js';
import { type Claim, claimOf } from '../../found/claims.js';
import { type IssueFinder, trimmedSpan } from '../../found/event-issues.js';
import { turnsOf } from '../../turns/turns.js';
import { documentVoice } from '../../voices/document-voice.js';
import { type Holder, holdersOf, partiesOf, partyVoice, type Voice } from '../../voices/voices.js';
import { mayHaveAnyVerb } from '../acts/any-verbs.js';
import { koreanEvents } from '../acts/events.js';
import { mayTellOfFall } from '../acts/falling-duties.js';
import { isToldAsPossible, tellsNoStance } from '../acts/outcomes.js';
import { quotationTold } from '../acts/quotation-told.js';
import { isUnsaid, unsaidIn } from '../acts/unsaid.js';
import { type KoreanSentence, koreanSentence } from '../clauses/sentence.js';
import { HOME, type State } from '../clauses/setting.js';
import { withShortBody } from '../holders/bodies.js';
import { delegatesOf, withDelegates } from '../holders/delegates.js';
import { isQuoted, isSetBeside } from '../holders/governors.js';
import { withGroup } from '../holders/groups.js';
import { withStatementOf } from '../holders/own-names.js';
import { withPronoun } from '../holders/pronouns.js';
import { saidOn } from '../holders/said-on.js';
import { saidSo } from '../holders/said-so.js';
import { koreanActs } from '../verbs/acts.js';
import { claimsOf } from './claims-of-events.js';
import { explainingMinistry, heldByMinistry } from './explainers.js';
import { koreanWishes, type ListedWish } from './lists.js';
import { withoutRefuted } from './refuted.js';

/** What is longer, UTF-16 code units, is no sentence. */
const LONGEST = 4_000;
/** Marks of a line under another. */
const SUB_ITEM = /^(?:[ㅇ○◦*※·▸-]|[-–] ?\S)/;

const BULLET = /^[•ㅇ○◦*·▸-] ?/;
/** Whose steps the lines below list: “중국의 조치”. */
const HEADING = /^[^\n.]{2,14}의? (?:조치|조처|약속|이행 ?사항|약속 ?사항|양허|공약|의무)(?: ?사항)?:?$/;

/** The end of a question in a turn, and what it puts as its own: “쿼터라도 받아야 되는 것 아닙니까?”. */
const ASKS = /(?:[까나냐]|[는은인던]가|[지죠]요?|[데고]요)\?["”]?\s*$/;
const PUT_TO = /야 [가-힣]{1,4} (?:것|거|게) ?(?:아닙|아니)/;

function isQuestion(words: string): boolean {
  return ASKS.test(words) && !PUT_TO.test(words);
}

/** A paragraph that goes on with the words of the one before. */
const SPEAKS_ON = /^["“″]|^(?:이어|그러면서도?|아울러|또|또한|더불어|특히)[ ,]/;
/** A paragraph that goes on with the subject of the one before. */
const GOES_ON = /^(?:이어|또|또한|아울러|더불어|이와 함께|그러면서)[ ,]/;

/** Finds the positions of a Korean document. */
export function koreanPositions(
  prepared: PreparedText,
  rules: StanceRules,
  names: Names,
  finder: IssueFinder,
  facts: DocumentFacts,
  dates: readonly DateRead[],
): Claim[] {
  const { ko } = rules;
  const { text, sentences } = prepared;
  const parties = partiesOf(names, text.length);
  const voice = documentVoice(prepared, ko, names, facts, parties);
  const holders = withGivenParties(text, holdersOf(names), parties);
  const delegates = voice.kind === 'joint' ? delegatesOf(holders) : new Map<string, Voice>();
  const turns = turnsOf(prepared, ko, names, holders);
  const holdersIn = createCursor(holders.map((value) => ({ start: value.start, end: value.end, value })));
  const cuesIn = createCursor(findPhrases(prepared, ko.cues));
  const signsIn = createCursor(findPhrases(prepared, ko.signs));
  const actsIn = createCursor(
    koreanActs(prepared, rules.koreanStems).map((value) => ({ start: value.start, end: value.end, value })),
  );
  const state: State = {
    spoken: null,
    earlier: null,
    subject: null,
    heading: null,
    paragraph: -1,
    paragraphStart: 0,
    questionStart: -1,
    askedOf: null,
    before: null,
    goodsOf: null,
  };
  const speakers = saidSo(prepared, holders);
  const wishes = koreanWishes(prepared, holders);
  const ministry = voice.kind === 'joint' ? null : explainingMinistry(text, names);
  const claims: Claim[] = [];
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    if (sentence.end - sentence.start > LONGEST) continue;
    const turn = turns.get(i);
    // Whoever the label of a turn names is no subject of its words.
    const inside = holdersIn(sentence).flatMap(({ value }) => (value.start < (turn?.from ?? 0) ? [] : [value]));
    const cues = cuesIn(sentence);
    const signs = signsIn(sentence);
    const acts = actsIn(sentence).map(({ value }) => value);
    if (sentence.paragraph !== state.paragraph) {
      state.goodsOf = null;
      // “그러면서 “…””: whoever spoke goes on after an aside of the reporter.
      if (state.spoken !== null || !text.startsWith('그러면서', sentence.start)) state.earlier = state.spoken;
      state.paragraph = sentence.paragraph;
      // A line under a heading of a release goes on with it.
      if (SUB_ITEM.test(text.slice(sentence.start, sentence.start + 3)) && sentence.start > 0) {
        if (turns.size === 0) state.subject = null;
      } else {
        state.paragraphStart = sentence.start;
        if (!GOES_ON.test(text.slice(sentence.start, sentence.start + 8))) state.subject = null;
      }
      if (HEADING.test(text.slice(sentence.start, sentence.end)))
        state.heading =
          inside[0]?.start === sentence.start ? inside[0].voices.map(({ party }) => partyVoice(party ?? HOME)) : null;
      else if (BULLET.test(text.slice(sentence.start, sentence.start + 2))) state.subject ??= state.heading;
      else state.heading = null;
      if (!SPEAKS_ON.test(text.slice(sentence.start, sentence.start + 8))) state.spoken = null;
    }
    for (const one of inside) if (text[one.end] === '산') state.goodsOf = one.voices[0]?.party ?? null;
    state.spoken = speakers.get(i) ?? state.spoken;
    const wish = wishes.get(i);
    if (wish !== undefined) {
      claims.push(...listedClaims(text, sentence, wish, finder));
      continue;
    }
    if (turn?.question === true) {
      if (turns.get(i - 1)?.question !== true) {
        state.questionStart = sentence.start;
        state.askedOf = null;
      }
      const asked = koreanSentence(prepared, sentence, inside, signs, false).subjects;
      state.askedOf ??= (asked.find(({ role }) => role === 'topic') ?? asked[0])?.holder.voices ?? null;
      // “산업부는 물량을 지켜 달라고 요구하고 있다.”: a question may tell what another wants.
      if (asked.length === 0 || !/[다][.]["”]?$/.test(text.slice(sentence.start, sentence.end))) continue;
    }
    // “무엇을 요구했습니까?”: a member's question tells nothing.
    if (turn !== undefined && isQuestion(text.slice(sentence.start, sentence.end))) continue;
    if (turn === undefined && isHeadline(text, sentence.start, sentence.end)) continue;
    const whole = withDelegates(
      text,
      koreanSentence(
        prepared,
        sentence,
        inside,
        signs,
        cues.length + acts.length > 0 || mayHaveAnyVerb(text, sentence) || mayTellOfFall(text, sentence),
      ),
      delegates,
    );
    const stated = withStatementOf(prepared, withPronoun(prepared, withThese(prepared, whole, state), state), voice);
    const placed = withShortBody(prepared, stated, state.paragraphStart, holders);
    const view = withGroup(prepared, withOtherSide(prepared, placed, parties), i, holders);
    const floor = turn?.voice ?? null;
    if (turn === undefined) {
      state.questionStart = -1;
      state.askedOf = null;
    }
    const goingOn = turn === undefined ? saidOn(text, view, state, voice) : null;
    if (goingOn !== null) Object.assign(state, { subject: goingOn, spoken: goingOn });
    const events = koreanEvents(text, ko, view.clauses, cues, acts);
    const unsaid = events.length === 0 ? [] : unsaidIn(text, view.clauses);
    for (const event of events) {
      if (turn === undefined && isToldAsPossible(text, view, event)) continue;
      if (turn === undefined && tellsNoStance(text, event, view.clauses[event.clause]!)) continue;
      if (
        isUnsaid(text, event, view.clauses[event.clause]!.start) ||
        unsaid.some(([from, to]) => event.start >= from && event.start < to)
      )
        continue;
      const told = quotationTold(prepared, view.clauses[event.clause]!, event, finder);
      // “… 하라”고 요구했다: what is quoted has said it.
      if (told !== null && events.some(({ start }) => start >= told[0] && start < told[1])) continue;
      claims.push(
        ...claimsOf({
          prepared,
          view,
          holders: inside,
          event,
          told,
          signs,
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
    remember(prepared, view, signs, state, floor, parties);
    state.before = sentence;
  }
  return heldByMinistry(withoutRefuted(claims, prepared, ministry !== null), ministry);
}

/** What an item of a list asks or gives: each issue that it names. */
function listedClaims(
  text: string,
  { start, end }: Sentence,
  { voices, stance }: ListedWish,
  finder: IssueFinder,
): Claim[] {
  const span = trimmedSpan(text, start, end);
  const issues = [...new Set(finder.within(start, end).map(({ issue }) => issue))];
  const shared = { stance, strength: 'moderate' as const, verb: '', span, saidOn: null, hedged: false };
  return issues.flatMap((issue) => voices.map((voice) => claimOf(shared, voice, issue, [], true)));
}

/** “이들은”: those spoken of before, as a group. */
function withThese({ text }: PreparedText, view: KoreanSentence, { subject, spoken }: State): KoreanSentence {
  const { start } = view.sentence;
  const found = /^(?:\S{1,6} )?이들(?: 단체)?(?:은|이|도) /.exec(text.slice(start, start + 18));
  const meant = spoken ?? subject;
  if (found === null || meant === null || meant.length === 0) return view;
  const { capacity } = meant[0]!;
  const party = meant.find((voice) => voice.party !== null)?.party ?? HOME;
  const end = start + found[0].length - 1;
  const holder = { start, end, kind: 'unnamed' as const, voices: [{ speaker: null, party, capacity }] };
  return { ...view, subjects: [{ holder, start, end, role: 'topic' }, ...view.subjects] };
}

/** “저쪽도”, “상대측은”: of two parties the one that is not the speaker's. */
function withOtherSide({ text }: PreparedText, view: KoreanSentence, parties: readonly string[]): KoreanSentence {
  const other = parties.find((party) => party !== HOME);
  if (parties.length !== 2 || !parties.includes(HOME) || other === undefined) return view;
  const { start, end } = view.sentence;
  const found = /(?:^|[\s“"‘'])((?:저쪽|그쪽|저편|상대국|상대편|상대 ?측|상대방)(?:에서)?(은|는|이|도|가)?) /.exec(
    text.slice(start, end),
  );
  if (found === null || (found[2] === undefined && !found[1]!.endsWith('에서'))) return view;
  const at = start + found.index + found[0].indexOf(found[1]!);
  const holder = { start: at, end: at + found[1]!.length, kind: 'economy' as const, voices: [partyVoice(other)] };
  const role = found[2] === '이' || found[2] === '가' ? ('subject' as const) : ('topic' as const);
  const side = { holder, start: at, end: holder.end, role };
  return { ...view, subjects: [...view.subjects, side].sort((a, b) => a.start - b.start) };
}

/**
 * “USTR의 한 고위 관계자”: someone described is of the side of whose he is said to be; “상무부” after “중국 상무부” is that one.
 */
function withGivenParties(text: string, holders: readonly Holder[], parties: readonly string[]): readonly Holder[] {
  const bodies = new Map<string, Holder['voices']>();
  let lastSide: string | null = null;
  return holders.map((holder, at) => {
    if (holder.kind === 'organisation' && isAtHome(text, holder))
      return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, party: HOME })) };
    if (holder.kind === 'organisation') {
      const name = text.slice(holder.start, holder.end);
      const word = name.slice(name.lastIndexOf(' ') + 1);
      if ((holder.voices[0]?.party ?? null) !== null) bodies.set(word, holder.voices);
      else if (bodies.has(name)) return { ...holder, voices: bodies.get(name)! };
    }
    // “정부는” in a report on two others: of the side named last.
    if (holder.kind === 'unnamed' && lastSide !== null && isForeignGovernment(text, holder, parties)) {
      const party = lastSide;
      return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, party })) };
    }
    if (holder.kind !== 'adjective' && holder.kind !== 'economy' && parties.includes(holder.voices[0]?.party ?? ''))
      lastSide = holder.voices[0]!.party;
    // “행정부 고위 관계자”: what only Washington calls its government.
    if (holder.kind === 'unnamed' && parties.includes(ADMINISTRATION) && text.startsWith('행정부', holder.start))
      return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, party: ADMINISTRATION })) };
    const owner = holders[at - 1];
    const party = owner?.voices[0]?.party ?? null;
    if (holder.kind !== 'unnamed' || owner === undefined || party === null || owner.kind === 'person') return holder;
    if (!/^(?:의| ?측의?| ?쪽의?) (?:한 |어느 )?$/.test(text.slice(owner.end, holder.start))) return holder;
    return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, party })) };
  });
}

const ADMINISTRATION = 'USA';
/** Groups at home by the first word of their names. */
const HOME_GROUP =
  /^(?:전국|대한|한우|한돈|낙농육우|수협|농협|축협|전농|전여농|전남|전북|전라|경남|경북|경상|충남|충북|충청|강원|제주|경기)/;

/** “전국농민회”, “수협중앙회”: a group that no other economy is named for. */
function isAtHome(text: string, { start, end, voices }: Holder): boolean {
  const voice = voices[0];
  return voice !== undefined && voice.party === null && HOME_GROUP.test(text.slice(start, end));
}

function isForeignGovernment(text: string, { start, voices }: Holder, parties: readonly string[]): boolean {
  return (
    voices[0]?.party === HOME &&
    voices[0].capacity === 'government' &&
    parties.length === 2 &&
    !parties.includes(HOME) &&
    /^정부/.test(text.slice(start, start + 2))
  );
}

/** An item of a list on what one side does: “- 한국은 …”. */
const SIDE_ITEM = /^[-–·•ㅇ○◦▪▸▶*] ?(?:[가-힣·/]{1,10}[:：] ?)?(?:[가-힣·]{1,8} )?[가-힣·]{2,8}[은는] /;

/** The headline and its lines: no sentence ending, near the top. */
function isHeadline(text: string, start: number, end: number): boolean {
  return (
    start < 400 &&
    !SIDE_ITEM.test(text.slice(start, Math.min(end, start + 26))) &&
    !/(?:다|요|까|음|함|됨|님|(?<![책모소])임)[.?!]?["”’)]*$/.test(text.slice(start, end)) &&
    !/[.?!]$/.test(text.slice(start, end))
  );
}

/** The speaker that the next sentence's bare quotation belongs to. */
function remember(
  prepared: PreparedText,
  view: KoreanSentence,
  signs: readonly Match<readonly Sign[]>[],
  state: State,
  floor: Voice | null,
  parties: readonly string[],
): void {
  if (floor !== null) {
    state.spoken = [floor];
    return;
  }
  // “미국이 부과한 관세를 낮춰 달라고 했다”: not whoever only did what is spoken of.
  const outside = view.subjects.filter(
    (one) =>
      !isQuoted(prepared, one.start) &&
      !isSetBeside(prepared.text, one) &&
      !isEmbedded(prepared.text, one, view.sentence.end),
  );
  const topic =
    outside.find(({ role }) => role === 'topic') ?? outside.find(({ role }) => role === 'source') ?? outside[0];
  if (topic !== undefined) state.spoken = topic.holder.voices;
  const both = signs.some(({ value }) => value.includes('both-sides')) && parties.length === 2;
  if (both) state.subject = parties.map((party) => partyVoice(party));
  else if (topic !== undefined) state.subject = topic.holder.voices;
}
