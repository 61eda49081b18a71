/** “3국은”, “세 나라는”: economies that a sentence before named together. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { type Holder, partyVoice } from '../../voices/voices.js';
import type { KoreanSentence } from '../clauses/sentence.js';

const GROUP =
  /(?:^|[\s“"(])((?:(3|삼|4|사|5)(?:개)?국|(세|네|다섯) 나라)(?: ?(?:[가-힣·]{0,8} ?(?:정부|정상|장관|당국|부처)))?(?:들)?)(은|는|이|가|도) /;
const COUNTS: Readonly<Record<string, number>> = { 3: 3, 삼: 3, 세: 3, 4: 4, 사: 4, 네: 4, 5: 5, 다섯: 5 };
/** The group was named no more than so many sentences before. */
const REACH = 4;

/** Adds the group that a sentence is of as its subject, where a sentence before named as many economies. */
export function withGroup(
  { text, sentences }: PreparedText,
  view: KoreanSentence,
  at: number,
  holders: readonly Holder[],
): KoreanSentence {
  const { start, end } = view.sentence;
  const found = GROUP.exec(text.slice(start, end));
  if (found === null) return view;
  const from = start + found.index + found[0].indexOf(found[1]!);
  const to = from + found[1]!.length + found[4]!.length;
  // “한미일 3국은”: named right here.
  if (view.subjects.some((one) => one.start < from && one.end > from)) return view;
  const parties = namedTogether(sentences.slice(Math.max(0, at - REACH), at), holders, COUNTS[found[2] ?? found[3]!]!);
  if (parties === null) return view;
  const holder = { start: from, end: to, kind: 'economy' as const, voices: parties.map((party) => partyVoice(party)) };
  const role = found[4] === '이' || found[4] === '가' ? ('subject' as const) : ('topic' as const);
  const subject = { holder, start: from, end: to, role };
  // “3국 정부는”: no government of the writer's.
  const others = view.subjects.filter((one) => one.start < from || one.start >= to);
  return { ...view, subjects: [...others, subject].sort((a, b) => a.start - b.start) };
}

/** The economies of the last of some sentences that names just as many; null where none does. */
function namedTogether(
  sentences: PreparedText['sentences'],
  holders: readonly Holder[],
  count: number,
): readonly string[] | null {
  for (const { start, end } of [...sentences].reverse()) {
    const named = holders
      .filter((one) => one.start >= start && one.end <= end && (one.kind === 'economy' || one.kind === 'adjective'))
      .flatMap(({ voices }) => voices.flatMap(({ party }) => party ?? []));
    const parties = [...new Set(named)];
    if (parties.length === count) return parties;
  }
  return null;
}
