/** A Korean sentence with its clauses and subjects, those too that only the sentences before tell: “그는”, “이들은”, “3국은”. */

import { mayHaveAnyVerb } from '../acts/any-verbs.js';
import { mayTellOfFall } from '../acts/falling-duties.js';
import { mayReceiveAsk } from '../acts/received-asks.js';
import { type KoreanSentence, koreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';
import { withShortBody } from '../holders/bodies.js';
import { withDelegates } from '../holders/delegates.js';
import { withGroup } from '../holders/groups.js';
import { withOtherSide } from '../holders/other-side.js';
import { withStatementOf } from '../holders/own-names.js';
import { withPronoun } from '../holders/pronouns.js';
import { withThese } from '../holders/these.js';
import type { KoreanDocument, SentenceWords } from './korean-document.js';

/** The sentence as its events are read in it. */
export function sentenceView(document: KoreanDocument, words: SentenceWords, state: State): KoreanSentence {
  const { prepared, voice, parties, holders, delegates } = document;
  const { at, sentence, signs } = words;
  const plain = koreanSentence(prepared, sentence, words.holders, signs, mayHaveEvents(prepared.text, words));
  const delegated = withDelegates(prepared.text, plain, delegates);
  const grouped = withThese(prepared, delegated, state);
  const stated = withStatementOf(prepared, withPronoun(prepared, grouped, state), voice);
  const placed = withShortBody(prepared, stated, state.paragraphStart, holders);
  return withGroup(prepared, withOtherSide(prepared, placed, parties), at, holders);
}

function mayHaveEvents(text: string, { sentence, cues, acts }: SentenceWords): boolean {
  return (
    cues.length + acts.length > 0 ||
    mayHaveAnyVerb(text, sentence) ||
    mayTellOfFall(text, sentence) ||
    mayReceiveAsk(text, sentence)
  );
}
