/** “저쪽도”, “상대측은”: of two parties the one that is not the speaker's. */

import { HOME } from '../../../text/korean-text.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { partyVoice } from '../../voices/voices.js';
import type { KoreanSentence } from '../clauses/sentence.js';

const OTHER = /(?:^|[\s“"‘'])((?:저쪽|그쪽|저편|상대국|상대편|상대 ?측|상대방)(?:에서)?(은|는|이|도|가)?) /;

/** Adds the other side as a subject where a sentence is on it. */
export function withOtherSide(
  { text }: PreparedText,
  view: KoreanSentence,
  parties: readonly string[],
): KoreanSentence {
  const other = parties.find((party) => party !== HOME);
  if (parties.length !== 2 || !parties.includes(HOME) || other === undefined) return view;
  const { start, end } = view.sentence;
  const found = OTHER.exec(text.slice(start, end));
  if (found === null || (found[2] === undefined && !found[1]!.endsWith('에서'))) return view;
  const at = start + found.index + found[0].indexOf(found[1]!);
  const holder = { start: at, end: at + found[1]!.length, kind: 'economy' as const, voices: [partyVoice(other)] };
  const role = found[2] === '이' || found[2] === '가' ? ('subject' as const) : ('topic' as const);
  const side = { holder, start: at, end: holder.end, role };
  return { ...view, subjects: [...view.subjects, side].sort((a, b) => a.start - b.start) };
}
