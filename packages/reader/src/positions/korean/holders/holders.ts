/** Who holds the stance of a Korean clause: its subject, whoever speaks, or the document itself. */

import { HOME } from '../../../text/korean-text.js';
import { partyVoice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { askedOf } from './asked.js';
import { type ClauseSides, clauseSides } from './clause-sides.js';
import { isQuoted, outerSubject } from './governors.js';
import { type Answer, type Held, heldBy } from './held.js';
import { ofNobodyNamed } from './nobody-named.js';
import { ofSpeaker } from './of-speaker.js';
import { ofSubject } from './of-subject.js';
import { notOfAsker } from './own-asks.js';
import { receivedFrom } from './received-from.js';
import { speakersOf } from './speakers.js';
import { toldAround } from './told-around.js';

/** Who holds the stance of an event; null where nobody does. */
export function holdersOfEvent(setting: Setting, clause: KoreanClause): Held | null {
  const around = toldAround(setting, clause);
  const answer = around ?? (setting.event.owned === true ? null : withinSentence(setting, clause));
  return answer === 'nobody' || answer === null ? null : notOfAsker(setting, clause, answer);
}

/** Who holds it by who speaks and who is spoken of in its sentence. */
function withinSentence(setting: Setting, clause: KoreanClause): Answer {
  const outer = outerSubject(setting, clause);
  const both = saidByBoth(setting, clause, outer) ?? ofTheOthers(setting, outer);
  if (both !== null) return both;
  const speakers = speakersOf(setting, clause, outer);
  if (speakers === 'nobody') return 'nobody';
  // “조현 장관은 미국이 거론하지 않았다고 말했다”: what did not come up is the word of whoever says so.
  if (setting.event.stance === 'not-discussed' && speakers?.some(({ party }) => party !== null) === true)
    return heldBy(speakers);
  const sides = clauseSides(setting, clause, outer);
  const another = ofAnother(sides);
  if (another !== null) return another;
  if (speakers !== null && speakers.length > 0) return ofSpeaker(sides, speakers);
  return ofSubject(sides) ?? ofNobodyNamed(sides);
}

/** “양측은 … “검토할 뜻이 있다”고” */
function saidByBoth(
  { prepared, signs, floor, parties }: Setting,
  { quotation }: KoreanClause,
  outer: KoreanSubject | null,
): Answer {
  if (outer !== null || quotation === null || floor !== null || parties.length !== 2) return null;
  const both = signs.some(
    ({ start, end, value }) => value.includes('both-sides') && end <= quotation[0] && !isQuoted(prepared, start),
  );
  return both ? heldBy(parties.map((party) => partyVoice(party))) : null;
}

/** What is told of the other side: of two parties the one that does not speak. */
function ofTheOthers(setting: Setting, outer: KoreanSubject | null): Answer {
  const { event, floor, state, parties } = setting;
  if (event.others !== true) return null;
  const giver = receivedFrom(setting);
  if (giver !== null) return heldBy(giver);
  const mine = (floor ?? outer?.holder.voices[0] ?? state.spoken?.[0])?.party ?? HOME;
  const other = parties.find((party) => party !== mine);
  return parties.length === 2 && parties.includes(mine) && other !== undefined && !isCompared(setting, other)
    ? heldBy([partyVoice(other)])
    : 'nobody';
}

/** “일본과 같은 15%를 적용받기로”: named only for comparison. */
function isCompared({ prepared: { text }, holders }: Setting, party: string): boolean {
  return holders.some(
    ({ voices, end }) =>
      voices[0]?.party === party && /^(?:[과와] (?:같|동일|동등)|처럼|보다|만큼| 수준)/.test(text.slice(end, end + 5)),
  );
}

/** In a clause without a subject: of whom a question asks about, or of somebody who is none of the parties. */
function ofAnother({ setting, clause, local, ours }: ClauseSides): Answer {
  if (local !== null || ours) return null;
  const asked = askedOf(setting, clause);
  if (asked !== null) return heldBy(asked);
  return setting.floor === null && actsByAnother(setting, clause) ? 'nobody' : null;
}

/** “한 회사의 자회사는 …”, “3개국이 …”: the clause has a subject that is none of the parties. */
const ANOTHER =
  /(?:^|[\s“"])(?:[가-힣·]{0,8}(?:회사|기업|업체|법인|은행)|(?:[\d가-힣]{0,4}개|회원|가입)국|[가-힣]{0,6}국가들)(?:들)?(?:은|는|이|가) /;

function actsByAnother({ prepared, event }: Setting, { start }: KoreanClause): boolean {
  return event.mode === null && event.stance !== 'demands' && ANOTHER.test(prepared.text.slice(start, event.start));
}
