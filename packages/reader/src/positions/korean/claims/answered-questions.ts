/** Questions that one sentence puts and denies: “쌀을 더 여느냐는 질문에 여한구 본부장은 “아니다”라고 답했다”. */

import type { Stance } from '../../../reading.js';
import { type Claim, claimOf } from '../../found/claims.js';
import type { KoreanSentence } from '../clauses/sentence.js';
import { isQuoted } from '../holders/governors.js';
import type { KoreanDocument } from './korean-document.js';

/** The verb that is asked about, and the noun of asking. */
const QUESTION =
  /([가-힣]+?(?: ?[것거]이?)?)(?:느냐|으냐|냐|는가|은가|인가|는지|을지|나)\??[’'”"]?(?:는|라는|고 묻는| 묻는)? ?(?:[가-힣]{1,6}(?:[(（][^)）\n]{1,20}[)）])?의? ){0,4}(?:질문|물음|질의)에(?:는|도)?[ ,]/;
/** An answer that is nothing but a no. */
const NO =
  /["“](?:절대 |전혀 |결코 |일절 )?(?:아니다|아닙니다|그렇지 않다|그렇지 않습니다|그런 (?:일|계획|생각)(?:은|이)? ?(?:전혀 )?없(?:다|습니다)|사실이 아니다|사실이 아닙니다|사실무근|사실과 다르다)[.]?["”]/;

/** “없었다”, where it was asked whether something was asked for or talked of. */
const NOT_THERE = /["“](?:전혀 |일절 |그런 (?:요구|얘기|이야기|논의|일)는? ?|아직 )?없었(?:다|습니다)[.]?["”]/;

type Rule = readonly [asked: RegExp, stance: Stance];

const ANSWERS: readonly Rule[] = [
  [/(?:요구|논의|요청|언급|제안)[가는이은도] 있었(?: ?[것거]이?)?$/, 'not-discussed'],
  [/(?:논의|거론|언급|제기|합의|요구|요청|제안)(?:됐|했|되었|하였|받았|됐던|된|한)(?: ?[것거]이?)?$/, 'not-discussed'],
  [/(?:의제|대상|카드|연계되|연계하|포함되|포함된)(?:는)?(?: ?[것거]이?)?$/, 'excludes'],
  [
    /(?:열|여는|개방하|푸는|푸|풀|허용하|허가하|완화하|낮추|없애|철폐하|폐지하|포기하|양보하|수용하|받아들이|내주|늘리|미루|철회하|구매하|투자하)(?:는)?(?: ?[것거]이?)?$/,
    'rejects',
  ],
];

/** What such an answer says of the issues of its question. */
export function answeredQuestion({ prepared, finder }: KoreanDocument, view: KoreanSentence): Claim[] {
  const { text } = prepared;
  const { start, end } = view.sentence;
  const words = text.slice(start, end);
  const question = /질문|물음|질의/.test(words) ? QUESTION.exec(words) : null;
  if (question === null) return [];
  const verb = words.slice(Math.max(0, question.index - 8), question.index + question[1]!.length);
  const told = ANSWERS.find(([asked]) => asked.test(verb))?.[1];
  const answer = told === 'not-discussed' && NOT_THERE.test(words.slice(question.index));
  const stance = answer || NO.test(words.slice(question.index)) ? told : undefined;
  const speaker = view.subjects.find((one) => one.role === 'topic' && !isQuoted(prepared, one.start));
  if (stance === undefined || speaker === undefined) return [];
  const to = start + question.index + question[0].length;
  const issues = [...new Set(finder.within(start, to).map(({ issue }) => issue))];
  const shared = { stance, strength: 'moderate' as const, verb: '', saidOn: null, hedged: false };
  const from = speaker.start < start + question.index ? speaker.end + 1 : start;
  const span = [from, start + words.replace(/[.\s]+$/, '').length] as const;
  return speaker.holder.voices.flatMap((voice) => issues.map((issue) => claimOf({ ...shared, span }, voice, issue)));
}
