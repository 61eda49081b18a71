/** One side's word for what another wants or does: “베선트 장관은 중국이 대두를 사기로 했다고 말했다”. */

import { speaksForParty, type Voice } from '../../voices/voices.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { type Held, heldBy } from './held.js';

/** What only whoever has it can tell: a wish, a hope. */
const WISH = /원하|원한|원했|바라|바란|바랐|희망|기대|고 ?싶/;

/** Who holds what a speaker says of a subject of the clause. */
export function framed({ prepared, event }: Setting, local: KoreanSubject, speaker: readonly Voice[]): Held | 'nobody' {
  const first = speaker[0]!;
  const { voices, kind } = local.holder;
  const own = voices.some((one) => one.party !== null && one.party === first.party);
  if (own || event.mode === 'obligation' || event.stance === 'links') return heldBy(speaker, local);
  if (!speaksForParty(first) && kind === 'economy') return 'nobody';
  // “상대는 타결을 원한다”: one side's word for what another wishes.
  if (WISH.test(prepared.text.slice(event.start, event.end + 2))) return 'nobody';
  return heldBy(voices, local, true);
}
