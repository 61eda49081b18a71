/** Notes in which a Korean ministry answers what the press told: what its side holds there is the ministry's own word. */

import type { Names } from '../../../mentions.js';
import { HOME } from '../../../text/korean-text.js';
import type { Claim } from '../../found/claims.js';

/** The head of a note, where whose it is and what it answers is told: UTF-16 code units. */
const HEAD = 500;
/** Whose note it is stands before this offset. */
const WHOSE = 160;
const NOTE = /(?:설명|해명) ?자료/;
const JOINT = /합동|공동/;
/** A report that is answered: “일부 언론의 보도와 관련”, “기사”. */
const ANSWERED =
  /(?:언론|방송|신문|매체|경제|일보|뉴스)[은는이가의에서]* [^.\n]{0,80}(?:보도|기사)|보도 ?(?:내용|에 대한|관련|와 관련|는 사실)|는 보도는? /;

/** The ministry whose note a document is; null where it is none. */
export function explainingMinistry(text: string, { organisations, organisationMentions }: Names): string | null {
  const head = text.slice(0, HEAD);
  const note = NOTE.exec(head.slice(0, WHOSE));
  // “한미 공동 설명자료” may be what the report was on.
  if (note === null || JOINT.test(head.slice(0, note.index)) || !ANSWERED.test(head)) return null;
  for (const { organisation, start } of organisationMentions) {
    if (start > WHOSE) return null;
    const { name, kind, party } = organisations[organisation]!;
    if (kind === 'ministry' && (party === HOME || party === null)) return name;
  }
  return null;
}

/** Gives what the government of a ministry's note holds to the ministry. */
export function heldByMinistry(claims: Claim[], ministry: string | null): Claim[] {
  if (ministry === null) return claims;
  return claims.map((claim) =>
    claim.voice.speaker === null && claim.voice.party === HOME && claim.voice.capacity === 'government'
      ? { ...claim, voice: { ...claim.voice, speaker: ministry } }
      : claim,
  );
}
