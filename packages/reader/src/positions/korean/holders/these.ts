/** “이들은”: those spoken of before, as a group. */

import { HOME } from '../../../text/korean-text.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { KoreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';

const THESE = /^(?:\S{1,6} )?이들(?: 단체)?(?:은|이|도) /;

/** Adds the group that a sentence begins with as its topic. */
export function withThese({ text }: PreparedText, view: KoreanSentence, { subject, spoken }: State): KoreanSentence {
  const { start } = view.sentence;
  const found = THESE.exec(text.slice(start, start + 18));
  const meant = spoken ?? subject;
  if (found === null || meant === null || meant.length === 0) return view;
  const { capacity } = meant[0]!;
  const party = meant.find((voice) => voice.party !== null)?.party ?? HOME;
  const end = start + found[0].length - 1;
  const holder = { start, end, kind: 'unnamed' as const, voices: [{ speaker: null, party, capacity }] };
  return { ...view, subjects: [{ holder, start, end, role: 'topic' }, ...view.subjects] };
}
