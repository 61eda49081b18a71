/** Whom “그는” means in a Korean text: the one named who spoke last. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { KoreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';

const PRONOUN = /(?:^|[,.”"] )(?:다만 |또 |또한 |이어 |하지만 |그러나 |앞서 |아울러 )?(그(?:녀)?(?:는|도|가)) /;

/** Adds the one whom a pronoun at the head of a sentence or after a pause means as its topic. */
export function withPronoun({ text }: PreparedText, view: KoreanSentence, { spoken, earlier }: State): KoreanSentence {
  const { start, end } = view.sentence;
  const found = PRONOUN.exec(text.slice(start, end));
  if (found === null) return view;
  const meant = spoken ?? earlier;
  if (meant?.length !== 1 || meant[0]!.speaker === null) return view;
  const at = start + found.index + found[0].length - 1 - found[1]!.length;
  if (view.subjects.some((one) => one.start <= at && one.end > at)) return view;
  const subjectEnd = at + found[1]!.length;
  const holder = { start: at, end: subjectEnd - 1, kind: 'person' as const, voices: meant };
  const subject = { holder, start: at, end: subjectEnd, role: 'topic' as const };
  return { ...view, subjects: [...view.subjects, subject].sort((a, b) => a.start - b.start) };
}
