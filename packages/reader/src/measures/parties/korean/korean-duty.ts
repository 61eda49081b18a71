/** A duty of a Korean sentence with the words that rule it: its noun, the verb that closes its clause, the law it is under. */

import type { Governed } from '../../percentages/duty-percentages.js';
import { imposerByLaw } from '../../rules/measure-rules.js';
import type { Item } from '../../sentences/sentence-items.js';
import { isOnlySpokenOf } from './duties-spoken-of.js';
import { verbAfter } from './levying-verbs.js';
import { bracketedParty } from './listed-parties.js';
import { isAnswered, PAYS } from './words-after-duty.js';

export interface KoreanDuty {
  readonly text: string;
  readonly items: readonly Item[];
  /** Item of the percentage. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Item of the word for a duty; −1 when there is none. */
  readonly noun: number;
  /** End of that word where it comes after the percentage, else of the percentage. */
  readonly nounEnd: number;
  /** The verb that closes the clause; −1 when none does. */
  readonly verb: number;
  /** What begins from here on is told of something else. */
  readonly stop: number;
  /** The verb is what whoever bears a duty does: “적용받는다”. */
  readonly bears: boolean;
  /** The verb is of paying: “낸다”. */
  readonly pays: boolean;
  /** The economy that alone levies such a duty: “상호관세”; null for other duties. */
  readonly law: string | null;
  /** The party whose own rate this is, in brackets after it: “베트남(20%)”; −1 when it is no such rate. */
  readonly bracketed: number;
}

/** The duty at an item of a Korean sentence. */
export function koreanDuty(text: string, items: readonly Item[], at: number, governed: Governed): KoreanDuty {
  const { start, end } = items[at]!;
  const noun = governed.head >= 0 ? governed.head : governed.governor;
  const nounEnd = noun > at ? items[noun]!.end : end;
  const verb = verbAfter(text, items, at);
  const bears = verb >= 0 && items[verb]!.phrase!.bearing === true;
  return {
    text,
    items,
    at,
    start,
    end,
    noun,
    nounEnd,
    verb,
    stop: Math.max(nounEnd, verb >= 0 ? items[verb]!.start : end),
    bears,
    pays: bears && PAYS.test(items[verb]!.text),
    law: lawOf(text, items, Math.max(at, noun), verb >= 0 && !bears),
    bracketed: bracketedParty(text, items, at),
  };
}

/**
 * The economy whose law names the duty: “상호관세를 15%로”; not that of a duty which this one answers, “상호관세에 맞서 25%를”.
 * @param levied the clause closes with a verb of levying
 */
function lawOf(text: string, items: readonly Item[], to: number, levied: boolean): string | null {
  return imposerByLaw(
    items.slice(0, to + 1).flatMap(({ phrase, end }, i) => {
      const other = isAnswered(text, end) || (levied && isOnlySpokenOf(text, items, i, to));
      return phrase?.kind === undefined || other ? [] : phrase.kind;
    }),
  );
}
