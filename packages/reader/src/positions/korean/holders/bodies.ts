/** “협회는”, “위원회는”: a body that was named in full before and goes by its last word now. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Holder } from '../../voices/voices.js';
import type { KoreanSentence } from '../clauses/sentence.js';

const SHORT =
  /^(?:(?:이에|이어|또|또한|다만|한편|그러나|아울러),? )?((?:이 |해당 )?(협회|연맹|연합회|중앙회|위원회|연구원|연구소|노조|조합|재단|상의|회사|단체))(은|는|도|측은) /;
/** The full name stands no more than so many UTF-16 code units before. */
const REACH = 400;

/** Adds the body that a sentence is of as its subject, where one named shortly before ends in that word. */
export function withShortBody(
  { text }: PreparedText,
  view: KoreanSentence,
  paragraphStart: number,
  holders: readonly Holder[],
): KoreanSentence {
  const { start, end } = view.sentence;
  const found = SHORT.exec(text.slice(start, Math.min(end, start + 24)));
  if (found === null) return view;
  const to = start + found[0].length - 1;
  const from = to - found[3]!.length - found[1]!.length;
  if (view.subjects.some((one) => one.start < to)) return view;
  const named = holders.findLast(
    (one) =>
      one.kind === 'organisation' &&
      one.end <= start &&
      one.start >= Math.max(paragraphStart, start - REACH) &&
      (found[2] === '단체'
        ? one.voices[0]?.capacity === 'domestic-group'
        : text.slice(one.start, one.end).endsWith(found[2]!)),
  );
  if (named === undefined) return view;
  const subject = { holder: { ...named, start: from, end: to }, start: from, end: to, role: 'topic' as const };
  return { ...view, subjects: [subject, ...view.subjects] };
}
