/** The role that the particle after a Korean name or title gives it: “미국은”, “장관이”, “중국의 요구”, “한국과 일본은”. */

import { particleAt } from '../../../text/hangul.js';

/** `topic` (은/는/도) governs the sentence, `subject` (이/가) its clause, `source` is “에 따르면”, `owner` is “의 요구”. */
export type SubjectRole = 'topic' | 'subject' | 'source' | 'owner';

/** A role, where its particle ends; `joined` where whoever is named next tells it. */
export interface Role {
  readonly role: SubjectRole | 'joined';
  readonly end: number;
}

const TOPIC = /^(?:은|는|께서는|도|들은|들도)$/;
const SUBJECT = /^(?:이|가|께서|들이)$/;
/** Nouns of speech that a holder owns: “러트닉 장관의 말은”, “중국의 요구에는”. */
const OWNED =
  /^(?:의|측의|쪽의|측(?= ))\s?(?:[가-힣]{1,6}\s)?(말|설명|입장|주장|요구|요청|제안|발언|답변|대답|반응|방침|압박|압력|공세|측|생각|발상|목표|불만|바람|희망|숙원|주문|호소|건의|촉구|부탁|으름장)/;
/** What is owned, but no word of its owner's that says something itself. */
const PRESSURE = /요구|요청|압박|압력|공세|불만|바람|희망|숙원|주문|호소|건의|촉구|부탁|으름장/;
/** More of them that are not named: “…과 회원국 장관들은”. */
const AND_OTHERS = /^ (?:[가-힣A-Z·]{1,8} ){0,2}[가-힣]{1,8}(?:들|단|부|정부|측|장|관|원)(은|는|이|가|도) /;
const NAMED_NEXT = /(?:대통령|총리|장관|대표|실장|위원|위원장|본부장|정부|측)$/;

/** True for the particle of a topic. */
export function isTopic(particle: string): boolean {
  return TOPIC.test(particle);
}

/**
 * The role that a particle gives; null for those of no subject.
 * @param to where the title ends at the latest
 */
export function roleOfParticle(text: string, at: number, written: string, to: number): Role | null {
  const end = at + written.length;
  if (TOPIC.test(written)) return { role: 'topic', end };
  if (SUBJECT.test(written)) return { role: 'subject', end };
  if (written === '와' || written === '과') return joinedRole(text, end, to);
  if (written !== '의' && written !== '측' && written !== '측의') return null;
  return roleOfOwner(text, at) ?? (written === '측' ? roleOfSide(text, at + 1) : null);
}

/** “중국의 요구”, “장관의 말은”: whoever owns the words is the topic where they are. */
function roleOfOwner(text: string, at: number): Role | null {
  const owned = OWNED.exec(text.slice(at, at + 16));
  if (owned === null) return null;
  const stop = at + owned[0].length;
  const after = text.slice(stop, stop + particleAt(text, stop));
  return /^(?:은|는|이|가)$/.test(after) && !PRESSURE.test(owned[1]!)
    ? { role: 'topic', end: stop + after.length }
    : { role: 'owner', end: stop };
}

/** “미측은” */
function roleOfSide(text: string, at: number): Role | null {
  const particle = text.slice(at, at + particleAt(text, at));
  if (/^(?:은|도)$/.test(particle)) return { role: 'topic', end: at + 1 };
  return particle === '이' ? { role: 'subject', end: at + 1 } : null;
}

/** “A와 B는”: the next one tells the role, unless it has no name. */
export function joinedRole(text: string, end: number, to: number): Role {
  const others = AND_OTHERS.exec(text.slice(end, Math.min(to, end + 34)));
  return others !== null && !NAMED_NEXT.test(others[0].trim().slice(0, -1))
    ? { role: /[은는도]/.test(others[1]!) ? 'topic' : 'subject', end: end + others[0].length - 1 }
    : { role: 'joined', end };
}
