/** Who has said a quotation that stands alone: “"관세를 낮춰야 한다." 안 장관은 9일 이같이 말했다.” */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Holder, Voice } from '../../voices/voices.js';
import { koreanSentence } from '../clauses/sentence.js';

/** A sentence that names whoever has said what stands before it. */
const SAID_SO =
  /^(?!["“])[^"“”]{4,140}(?:이같이|이 같이|이렇게|이처럼|이와 같이) (?:[가-힣]{1,6} )?(?:말|밝|강조|주장|지적|역설|전|설명|촉구|경고|적|썼|반박|토로|호소|비판|답)[가-힣]*[.]?$/;
/** A sentence that does nothing but name whoever has said it: “김 장관이 브리핑에서 말했다.” */
const SAID =
  /^(?!["“])[^"“”,]{2,50}[은는이가] (?:\d{1,2}일 )?(?:[^"“”\s,]{1,12}(?:에서|에게|에|과|와|만나|통해|이후|후|뒤) ){0,4}(?:[가-힣]{2,4} )?(?:말했|밝혔|강조했|설명했|덧붙였|답했|못박았)(?:다|습니다)[.]?$/;
/** How many quotations stand before it. */
const QUOTATIONS = 3;

/** Whoever has said each sentence that is nothing but a quotation, by its number. */
export function saidSo(prepared: PreparedText, holders: readonly Holder[]): ReadonlyMap<number, readonly Voice[]> {
  const { text, sentences } = prepared;
  const found = new Map<number, readonly Voice[]>();
  for (let i = 1; i < sentences.length; i += 1) {
    const { start, end } = sentences[i]!;
    if (!isQuotation(text, sentences[i - 1]!) || !tellsWhoSaid(text.slice(start, end).trim())) continue;
    const inside = holders.filter((one) => one.start >= start && one.end <= end);
    const { subjects } = koreanSentence(prepared, sentences[i]!, inside, [], false);
    const speaker = subjects.find(({ role }) => role === 'topic') ?? subjects.find(({ role }) => role === 'subject');
    if (speaker === undefined) continue;
    for (let at = i - 1; at >= Math.max(0, i - QUOTATIONS) && isQuotation(text, sentences[at]!); at -= 1)
      found.set(at, speaker.holder.voices);
  }
  return found;
}

function tellsWhoSaid(words: string): boolean {
  return SAID_SO.test(words) || SAID.test(words);
}

/** True for a sentence in quotation marks and nothing else. */
function isQuotation(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^["“]/.test(text[start] ?? '') && /["”]\s*$/.test(text.slice(end - 2, end));
}
