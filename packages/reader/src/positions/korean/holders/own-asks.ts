/** Whose ask a refusal answers, who cannot be the one that refuses it: “미국의 추가 개방 요구를 수용하지 않았다”. */

import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import { type Held, heldBy } from './held.js';

/** After the name of whoever asks, up to the refusal. */
const ASKED =
  /^(?: ?(?:측|정부|행정부))?의 (?:[^\s,]+ ){0,6}?[^\s,]*(?:요구|요청|압박)(?:을|를|에|은|는|도)(?: 대해)? (?:[가-힣]{1,5} ){0,2}$/;

/** The holder of a refusal, where it is not whoever asked; another subject of the sentence where it would be, else nobody. */
export function notOfAsker(setting: Setting, clause: KoreanClause, held: Held): Held | null {
  const { prepared, view, event, holders } = setting;
  if (event.stance !== 'rejects' || held.voices.length !== 1) return held;
  const { party } = held.voices[0]!;
  const asks = holders.some(
    ({ start, end, voices }) =>
      start >= clause.start &&
      end <= event.start &&
      voices[0]?.party === party &&
      ASKED.test(prepared.text.slice(end, event.start)),
  );
  if (!asks || party === null) return held;
  const other = view.subjects.find(
    ({ role, start, holder }) => role !== 'owner' && start < event.start && holder.voices[0]?.party !== party,
  );
  return other === undefined ? null : heldBy(other.holder.voices, other);
}
