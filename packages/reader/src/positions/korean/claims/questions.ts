/** Questions in Korean transcripts, which tell no position of whoever asks: “무엇을 요구했습니까?”. */

import { koreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';
import type { KoreanDocument, SentenceWords } from './korean-document.js';

/** The end of a question in a turn, and what it puts as its own: “쿼터라도 받아야 되는 것 아닙니까?”. */
const ASKS = /(?:[까나냐]|[는은인던]가|[지죠]요?|[데고]요)\?["”]?\s*$/;
const PUT_TO = /야 [가-힣]{1,4} (?:것|거|게) ?(?:아닙|아니)/;
const TELLS = /[다][.]["”]?$/;

/** True for a sentence of a turn that only asks; keeps where the question begins and whom it asks about. */
export function onlyAsks(document: KoreanDocument, words: SentenceWords, state: State): boolean {
  const { text } = document.prepared;
  const { sentence, turn } = words;
  if (turn === undefined) return false;
  const said = text.slice(sentence.start, sentence.end);
  // “산업부는 물량을 지켜 달라고 요구하고 있다.”: a question may tell what another wants.
  if (turn.question && !(asksAbout(document, words, state) && TELLS.test(said))) return true;
  return ASKS.test(said) && !PUT_TO.test(said);
}

/** Outside transcripts nothing has been asked. */
export function forgetQuestion(state: State): void {
  state.questionStart = -1;
  state.askedOf = null;
}

/** Keeps a question for its answer; true where a sentence of it names somebody. */
function asksAbout(
  { prepared, turns }: KoreanDocument,
  { at, sentence, holders, signs }: SentenceWords,
  state: State,
): boolean {
  if (turns.get(at - 1)?.question !== true) {
    state.questionStart = sentence.start;
    state.askedOf = null;
  }
  const asked = koreanSentence(prepared, sentence, holders, signs, false).subjects;
  state.askedOf ??= (asked.find(({ role }) => role === 'topic') ?? asked[0])?.holder.voices ?? null;
  return asked.length > 0;
}
