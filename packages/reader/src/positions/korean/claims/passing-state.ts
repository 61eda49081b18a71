/** What one sentence of a Korean document leaves to the next: who spoke, whom the paragraph is on, what was asked. */

import { isEmbedded } from '../../../text/korean-embedding.js';
import { HOME } from '../../../text/korean-text.js';
import { partyVoice } from '../../voices/voices.js';
import type { KoreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { isQuoted, isSetBeside } from '../holders/governors.js';
import type { KoreanDocument, SentenceWords } from './korean-document.js';

/** Marks of a line under another. */
const SUB_ITEM = /^(?:[ㅇ○◦*※·▸-]|[-–] ?\S)/;
const BULLET = /^[•ㅇ○◦*·▸-] ?/;
/** A line under another that goes on with its subject: “ㅇ 아울러, …”. */
const ITEM_GOES_ON = /^[ㅇ○◦*※·▸–-] ?(?:이어|또|또한|아울러|더불어|이와 함께|특히|나아가)[ ,]/;
/** Whose steps the lines below list: “중국의 조치”. */
const HEADING = /^[^\n.]{2,14}의? (?:조치|조처|약속|이행 ?사항|약속 ?사항|양허|공약|의무)(?: ?사항)?:?$/;
/** A paragraph that goes on with the words of the one before. */
const SPEAKS_ON = /^["“″]|^(?:이어|그러면서도?|아울러|또|또한|더불어|특히)[ ,]/;
/** A paragraph that goes on with the subject of the one before. */
const GOES_ON = /^(?:이어|또|또한|아울러|더불어|이와 함께|그러면서)[ ,]/;

/** Before the first sentence. */
export function stateAtStart(): State {
  return {
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
}

/** Forgets at the head of a sentence what does not reach it. */
export function enterSentence(document: KoreanDocument, words: SentenceWords, state: State): void {
  if (words.sentence.paragraph !== state.paragraph) enterParagraph(document, words, state);
  for (const one of words.holders)
    if (document.prepared.text[one.end] === '산') state.goodsOf = one.voices[0]?.party ?? null;
  // “… 해야 한다." 안 장관은 이같이 말했다”: the words before are his.
  state.spoken = document.speakers.get(words.at) ?? state.spoken;
}

function enterParagraph(
  { prepared: { text }, turns }: KoreanDocument,
  { sentence: { start, end, paragraph }, holders }: SentenceWords,
  state: State,
): void {
  const head = text.slice(start, start + 8);
  state.goodsOf = null;
  // “그러면서 “…””: whoever spoke goes on after an aside of the reporter.
  if (state.spoken !== null || !head.startsWith('그러면서')) state.earlier = state.spoken;
  state.paragraph = paragraph;
  // A line under a heading of a release goes on with it.
  if (SUB_ITEM.test(head.slice(0, 3)) && start > 0) {
    if (turns.size === 0 && !ITEM_GOES_ON.test(head)) state.subject = null;
  } else {
    state.paragraphStart = start;
    if (!GOES_ON.test(head)) state.subject = null;
  }
  if (HEADING.test(text.slice(start, end)))
    state.heading =
      holders[0]?.start === start ? holders[0].voices.map(({ party }) => partyVoice(party ?? HOME)) : null;
  else if (BULLET.test(head.slice(0, 2))) state.subject ??= state.heading;
  else state.heading = null;
  if (!SPEAKS_ON.test(head)) state.spoken = null;
}

/** Keeps who the sentence is on, and who speaks: the next sentence's bare quotation is his. */
export function leaveSentence(
  { prepared, parties }: KoreanDocument,
  { sentence, turn, signs }: SentenceWords,
  view: KoreanSentence,
  state: State,
): void {
  state.before = sentence;
  if (turn?.voice != null) {
    state.spoken = [turn.voice];
    return;
  }
  const topic = topicOf(prepared, view);
  if (topic !== undefined) state.spoken = topic.holder.voices;
  const both = signs.some(({ value }) => value.includes('both-sides')) && parties.length === 2;
  if (both) state.subject = parties.map((party) => partyVoice(party));
  else if (topic !== undefined) state.subject = topic.holder.voices;
}

/** Whom a sentence is on: “미국이 부과한 관세를 낮춰 달라고 했다” is not on whoever only did what is spoken of. */
function topicOf(prepared: KoreanDocument['prepared'], view: KoreanSentence): KoreanSubject | undefined {
  const outside = view.subjects.filter(
    (one) =>
      !isQuoted(prepared, one.start) &&
      !isSetBeside(prepared.text, one) &&
      !isEmbedded(prepared.text, one, view.sentence.end),
  );
  return outside.find(({ role }) => role === 'topic') ?? outside.find(({ role }) => role === 'source') ?? outside[0];
}
