/** Items of a Korean list that begin with what they are on: “ㅇ (서비스) 우리측은 개방 확대를 요구함”, “▲지식재산권: …”. */

import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import type { Candidate } from './candidate.js';
import type { IssueRules } from './issue-rules.js';

/** A label at the head of a line: in brackets, or after a list's mark up to a colon. */
const LABEL =
  /^[ \t]*(?:(?:[ㅇ○◦•·▪▸▶▷△▲■□◆*※–-] ?|\d{1,2}[.)] ?|[①-⑳] ?)?[([【<〈]([가-힣A-Z·,/ ]{2,20})[)\]】>〉]|(?:[ㅇ○◦•·▪▸▶▷△▲■□◆*※–-] ?|[①-⑳] ?)([가-힣A-Z·/ ]{2,14}) ?[:：]) (?=\S)/gm;
const MAY_LABEL = /[)\]】>〉:：] /;
/** What a label says besides. */
const REST = / ?(?:분야|부문|분과|협상|관련|관계|이슈|현안|협력)$/;

/**
 * Finds what items are labelled as being on.
 * @returns candidates in order, each of its label alone
 */
export function labelledItems({ text, sentences }: PreparedText, { labels }: IssueRules): Candidate[] {
  if (labels.size === 0 || !MAY_LABEL.test(text)) return [];
  const found: Candidate[] = [];
  for (const match of text.matchAll(LABEL)) {
    const label = (match[1] ?? match[2])!;
    const at = match.index + match[0].indexOf(label);
    for (const { 0: part, index } of label.matchAll(/[^·,/]+/g)) {
      const word = part.trim().replace(REST, '');
      const start = at + index + part.indexOf(word);
      for (const issue of labels.get(word) ?? [])
        found.push({ issue, start, end: start + word.length, sentence: sentenceAt(sentences, start), full: true });
    }
  }
  return found;
}
