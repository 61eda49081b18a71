/** Whose a Korean stance is by the words around its clause, whoever the subject is: “…달라는 중국의 요구”, “… 방침이라고 백악관이 밝혔다”. */

import { lowersDuty } from '../acts/falling-duties.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import { askerBefore } from './asked.js';
import { authorAfter, heldAfter, liftedBy, whoTellsOfIt } from './authors.js';
import { framed } from './framed.js';
import { laterSubject, localSubject } from './governors.js';
import { type Answer, firstAnswer, heldBy } from './held.js';
import { accuses, tellerOf } from './told-words.js';

type Rule = (setting: Setting, clause: KoreanClause) => Answer;

/** “…달라는 중국의 요구”: whose the demand is stands after it. */
const ownerOfDemand: Rule = ({ view, event }) => {
  if (event.stance !== 'demands') return null;
  const owner = view.subjects.find(
    ({ role, start, end }) =>
      role === 'owner' &&
      ((start >= event.end && start - event.end < 8) ||
        (end > event.start && start < event.start && event.start - start < 20)),
  );
  return owner === undefined ? null : heldBy(owner.holder.voices, owner);
};

/** “미국의 쌀 시장 개방 요구 등에 대해” */
const asker: Rule = (setting, clause) => {
  const found = setting.event.stance === 'demands' ? askerBefore(setting, clause) : null;
  return found === null ? null : heldBy(found.holder.voices, found);
};

/** “‘… 하겠다’는 미국 대통령의 발언에”: whose words they are stands after them. */
const author: Rule = (setting, clause) => {
  const found = authorAfter(setting, clause);
  return found === null ? null : heldBy(found.voices);
};

/** “중국이 …에 협력하지 않는다고 주장했다” */
const accused: Rule = (setting, clause) => (accuses(setting, clause) ? 'nobody' : null);

/** “미국이 “…하라”고 요구한 데 대해” */
const teller: Rule = (setting, clause) => {
  const found = tellerOf(setting, clause);
  return found === null ? null : heldBy(found.holder.voices, found);
};

/** “제재는 철회된다” */
const lifter: Rule = (setting, clause) => {
  const { event } = setting;
  if (event.passive !== true) return null;
  const found = liftedBy(setting, clause) ?? (event.named === true ? lowersDuty(setting, clause) : null);
  return found === null ? 'nobody' : heldBy(found, null, true);
};

/** “… 없다는 것이 정부 설명이다” */
const ownerOfWords: Rule = (setting, clause) => {
  const found = heldAfter(setting, clause);
  return found === null ? null : heldBy(found, whoTellsOfIt(setting, clause));
};

/** “없다던”, “않겠다던”: what somebody used to say. */
const SAID_BEFORE = /[다라]던 /;

/** “재협상은 없다던 정부를”: likewise, and nobody else's. */
const usedToSay: Rule = ({ prepared: { text }, holders, event }, { quotation }) => {
  if (quotation !== null || !SAID_BEFORE.test(text.slice(event.start, event.end + 5))) return null;
  const sayer = holders.find(
    ({ start, kind }) => start >= event.end - 1 && start <= event.end + 6 && kind !== 'adjective',
  );
  return sayer === undefined ? 'nobody' : heldBy(sayer.voices);
};

/** “… 없다고 우리 측은 말했다”; “인도는 …를 줄이기로 약속했다고 백악관이 밝혔다”: told of another. */
const laterTeller: Rule = (setting, clause) => {
  const later = laterSubject(setting, clause);
  if (later === null) return null;
  const told = localSubject(setting, clause);
  // “미국이 열라고 하지 않았다고 장관은 말했다”: what did not come up is the word of whoever says so.
  const untold = setting.event.stance === 'not-discussed' && later.holder.voices.some(({ party }) => party !== null);
  return told === null || told.start === later.start || untold
    ? heldBy(later.holder.voices, later)
    : framed(setting, told, later.holder.voices);
};

const RULES: readonly Rule[] = [
  ownerOfDemand,
  asker,
  author,
  accused,
  teller,
  lifter,
  ownerOfWords,
  usedToSay,
  laterTeller,
];

/** Whose the stance is by such words; null where there are none. */
export function toldAround(setting: Setting, clause: KoreanClause): Answer {
  return firstAnswer(RULES, setting, clause);
}
