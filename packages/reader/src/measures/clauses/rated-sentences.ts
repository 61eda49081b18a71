/** Sentences with percentages, and which of these the grammar of the sentence takes for duties. */

import type { Match } from '../../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import { type Governed, governedAs } from '../percentages/duty-percentages.js';
import { governedAsKorean } from '../percentages/duty-percentages-korean.js';
import {
  goesOn,
  isComparison,
  isComposition,
  isGrowingShare,
  isNoZero,
  isOtherTax,
  isPartOfWhole,
  isQuotaShare,
  isShareOfGoods,
  isUndercut,
  isVolumeChange,
  isWish,
} from '../percentages/no-duties.js';
import { isNoDutyKorean, isNoZeroKorean } from '../percentages/no-duties-korean.js';
import { isOtherMatter, movesFromBarred } from '../percentages/other-matters.js';
import { isShareOrChange, isShareThatMoved } from '../percentages/shares-and-changes.js';
import type { Rate } from '../rates/rate.js';
import { groupRates } from '../rates/rates-in-text.js';
import type { ClauseWord } from '../rules/measure-rules.js';
import { type Item, type PartyMention, sentenceItems } from '../sentences/sentence-items.js';
import { isKorean, namesDuty, opensRateList, withPronoun } from './duty-context.js';
import { bareRates, clear, isListedRate, isSpokenRate, isZeroOfTrade, namesListed, zeroOf } from './duty-details.js';

/** A sentence with percentages, and those that its grammar alone takes for duties. */
export interface RatedSentence {
  readonly index: number;
  readonly items: readonly Item[];
  readonly korean: boolean;
  readonly ruled: ReadonlyMap<number, Governed>;
  /** Those that its words say are something else. */
  readonly refused: ReadonlySet<number>;
  /** Those that are no duty whatever else speaks for one. */
  readonly barred: ReadonlySet<number>;
}

/**
 * Reads every sentence with percentages.
 * @param rates the percentages of the text, in order
 * @param duties whether the text speaks of duties anywhere
 */
export function ratedSentences(
  prepared: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  rates: readonly Rate[],
  duties: boolean,
): RatedSentence[] {
  const { text, sentences } = prepared;
  const rated: RatedSentence[] = [];
  let lastSentence = -10;
  let lastWithout = -10;
  for (let r = 0; r < rates.length; ) {
    const index = sentenceAt(sentences, rates[r]!.start);
    const sentence = sentences[index]!;
    let until = r;
    while (until < rates.length && rates[until]!.start < sentence.end) until += 1;
    if (until === r) until = r + 1;
    const groups = groupRates(text, rates.slice(r, until));
    r = until;
    const items = withPronoun(sentenceItems(prepared, sentence, groups, phrases, parties), prepared, index, parties);
    const korean = isKorean(text, sentence);
    const before = sentences[index - 1];
    const spokenOf = before !== undefined && before.paragraph === sentence.paragraph && namesDuty(phrases, before);
    const carriedOn =
      spokenOf ||
      (index - lastSentence <= 1 &&
        index > 0 &&
        sentence.paragraph - sentences[Math.max(0, lastSentence)]!.paragraph <= 1);
    const rateList = index > 0 && opensRateList(prepared, sentences[index - 1]!, phrases, index - lastSentence === 1);
    const spoken =
      index - lastSentence <= 3 && sentence.paragraph - sentences[Math.max(0, lastSentence)]!.paragraph <= 2;
    const around = { duties, carriedOn, rateList, spoken };
    const ruled = new Map<number, Governed>();
    const refused = new Set<number>();
    const barred = new Set<number>();
    const goesOnWithout = !korean && lastWithout === index - 1 && goesOn(items);
    items.forEach((item, at) => {
      if (item.rates === undefined) return;
      if (spoken && bareRates(item) && isSpokenRate(items, at)) {
        ruled.set(at, { head: -1, governor: -1 });
        return;
      }
      const zero = zeroOf(item, text);
      if (isListedRate(item)) {
        // “…, and on milk 41”
        const governor = items.findLastIndex(({ rates: before }, i) => i < at && before !== undefined);
        if (korean || !ruled.has(governor) || !namesListed(items, at)) barred.add(at);
        else ruled.set(at, { head: -1, governor });
        return;
      }
      if (korean && zero && isNoZeroKorean(text, item.end)) {
        barred.add(at);
        return;
      }
      if (
        !korean &&
        ((zero && isNoZero(text, items, at)) ||
          isVolumeChange(text, items, at) ||
          isGrowingShare(items, at) ||
          isComposition(items, at) ||
          isComparison(items, at) ||
          isUndercut(items, at))
      ) {
        barred.add(at);
        return;
      }
      const governed = zero
        ? { head: -1, governor: -1 }
        : korean
          ? governedAsKorean(text, items, at, ruled, around)
          : governedAs(items, at, ruled, around);
      if (
        !korean &&
        !zero &&
        (isShareOrChange(items, at, governed) ||
          isShareThatMoved(text, item.start) ||
          isOtherMatter(items, at, governed) ||
          movesFromBarred(items, at, barred))
      ) {
        barred.add(at);
        return;
      }
      if (governed === 'other') refused.add(at);
      else if (
        !zero &&
        (korean
          ? isNoDutyKorean(text, items, at)
          : goesOnWithout ||
            isWish(items, at) ||
            isQuotaShare(text, items, at, governed) ||
            isShareOfGoods(items, at, governed) ||
            isPartOfWhole(items, at, governed) ||
            isOtherTax(text, items, at, governed, phrases))
      ) {
        barred.add(at);
        return;
      }
      if (!korean && duties && governed !== 'other' && isZeroOfTrade(items, at)) {
        ruled.set(at, { head: -1, governor: at - 1 });
        return;
      }
      if (governed === null || governed === 'other' || (bareRates(item) && !clear(items, at, governed, korean))) return;
      ruled.set(at, governed);
    });
    if (ruled.size > 0) lastSentence = index;
    else lastWithout = index;
    rated.push({ index, items, korean, ruled, refused, barred });
  }
  return rated;
}
