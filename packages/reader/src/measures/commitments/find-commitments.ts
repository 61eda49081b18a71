/** What each side undertakes: sentences with a party as subject and a verb of undertaking. */

import type { Names } from '../../mentions.js';
import type { CommitmentRead } from '../../reading.js';
import { firstBeginningFrom } from '../../text/in-order.js';
import { findPhrases } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { isQuestion } from '../../text/sentences.js';
import { counterpartsIn, sidesIn } from '../document/counterparts.js';
import { sidesOf } from '../document/document-sides.js';
import { withBoundedSentences } from '../rates/bounded-sentences.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { partyMentions } from '../sentences/sentence-items.js';
import { subjectsAfter } from './carried-subject.js';
import { type CommitmentContext, commitmentLines } from './commitment-lines.js';
import { loweredDuty } from './lowered-duties.js';
import { trimmedEnd, type Undertaking } from './undertaking.js';
import { englishUndertaking } from './undertakings-english.js';
import { koreanUndertaking } from './undertakings-korean.js';

/**
 * Finds the commitments of a text.
 * @param context issues, measures and dates read in the same text
 */
export function findCommitments(
  whole: PreparedText,
  rules: MeasureRules,
  names: Names,
  context: CommitmentContext,
): CommitmentRead[] {
  const prepared = withBoundedSentences(whole);
  const words = findPhrases(prepared, rules.commitments.words);
  if (!words.some(({ value }) => value.verb !== undefined)) return [];
  const parties = partyMentions(names, prepared.text);
  const sides = sidesOf(parties, rules) ?? [];
  const { sentences, text } = prepared;
  const agreed = rules.commitments.isAgreed(text);
  const found: CommitmentRead[] = [];
  const setting = {
    ...context,
    measures: [...context.measures].sort((a, b) => a.span[0] - b.span[0]),
    counterpartOf: counterpartsIn(text, parties, sidesIn(parties, rules)),
  };
  let open: { readonly undertaking: Undertaking; readonly paragraph: number } | null = null;
  let carried: readonly string[] = [];
  sentences.forEach((sentence, index) => {
    const item = LIST_ITEM.exec(text.slice(sentence.start, sentence.start + 8));
    // An item of a list goes on with whom the item before is about.
    const before = item !== null || sentence.paragraph === sentences[index - 1]?.paragraph ? carried : [];
    carried = subjectsAfter(text, sentence, parties, before);
    if (open !== null && item !== null && index > 0) {
      const whatStart = sentence.start + item[0].length;
      const end = trimmedEnd(text, whatStart, sentence.end);
      found.push(
        ...commitmentLines(
          text,
          { ...open.undertaking, start: whatStart, whatStart, whatEnd: end, end },
          words,
          setting,
          sentence,
        ),
      );
      return;
    }
    open = null;
    // “Did both sides agree to …?”
    if (isQuestion(text, sentence)) return;
    if (index === 0 && isTitle(text, sentence, sentences.length)) return;
    let done = sentence.start;
    for (
      let i = firstBeginningFrom(words, sentence.start);
      i < words.length && words[i]!.start < sentence.end;
      i += 1
    ) {
      const match = words[i]!;
      if (match.value.verb === undefined || match.start < done || (match.value.plain && !agreed)) continue;
      const undertaking = match.value.korean
        ? koreanUndertaking(text, sentence, match, parties, sides)
        : englishUndertaking(text, sentence, match, parties, sides, words, before);
      if (undertaking === null) continue;
      // “한국은 …하기로 했고 …할 예정이다”: Korean verbs close what their subject does; another subject may follow.
      if (match.value.korean && undertaking.start < done) continue;
      if (undertaking.whatEnd - undertaking.whatStart < 4) {
        // “Thailand shall:” opens a list.
        if (/^\s*:/.test(text.slice(match.end, match.end + 3))) open = { undertaking, paragraph: sentence.paragraph };
        continue;
      }
      // “will include”: what, stands in a list that is not read.
      if (!/\s/.test(text.slice(undertaking.whatStart, undertaking.whatEnd))) continue;
      found.push(...commitmentLines(text, undertaking, words, setting, sentence));
      // “… while India will reduce …”: the other side's follows.
      done = undertaking.whatEnd;
    }
    const lowered = done === sentence.start ? loweredDuty(text, sentence, setting.measures, parties) : null;
    if (lowered !== null) found.push(...commitmentLines(text, lowered, words, setting, sentence));
  });
  return withoutRepeats(found);
}

/** A title without a full stop over a text that says the same in full. */
function isTitle(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  count: number,
): boolean {
  return count > 4 && /[^.?!:;,]$/.test(text.slice(start, end)) && /^\s*\n/.test(text.slice(end, end + 4));
}

/** A headline and its body may say the same: the first counts. */
function withoutRepeats(lines: readonly CommitmentRead[]): CommitmentRead[] {
  const known = new Set<string>();
  return lines.filter(({ party, what }) => {
    const key = `${party}|${what}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

const LIST_ITEM = /^\s*(?:\(?[a-z0-9]{1,3}[.)]|\(?[ivx]{1,4}\)|[-•·*–○□▲])\s+/;
