/** Parties of Korean holders whose names alone do not tell them: “USTR의 한 고위 관계자”, “상무부” after “중국 상무부”, “전국농민회”. */

import { HOME } from '../../../text/korean-text.js';
import type { Holder, Voice } from '../../voices/voices.js';

/** The side whose government alone is called “행정부”. */
const ADMINISTRATION = 'USA';
/** Groups at home by the first word of their names. */
const HOME_GROUP =
  /^(?:전국|대한|한우|한돈|낙농육우|수협|농협|축협|전농|전여농|전남|전북|전라|경남|경북|경상|충남|충북|충청|강원|제주|경기)/;
/** Between an owner and someone described: “USTR의 한 고위 관계자”. */
const OF_OWNER = /^(?:의| ?측의?| ?쪽의?) (?:한 |어느 )?$/;

/** Holders of a document, with the parties that are given them by what is named before. */
export function withGivenParties(
  text: string,
  holders: readonly Holder[],
  parties: readonly string[],
): readonly Holder[] {
  /** Bodies whose side has been told, by the last word of their names. */
  const bodies = new Map<string, readonly Voice[]>();
  let lastSide: string | null = null;
  return holders.map((holder, at) => {
    if (holder.kind === 'organisation') {
      const voices = voicesOfBody(text, holder, bodies);
      if (voices !== null) return { ...holder, voices };
    }
    // “정부는” in a report on two others: of the side named last.
    if (lastSide !== null && isForeignGovernment(text, holder, parties)) return ofParty(holder, lastSide);
    const side = holder.voices[0]?.party ?? null;
    if (holder.kind !== 'adjective' && holder.kind !== 'economy' && side !== null && parties.includes(side))
      lastSide = side;
    if (holder.kind !== 'unnamed') return holder;
    // “행정부 고위 관계자”: what only Washington calls its government.
    if (parties.includes(ADMINISTRATION) && text.startsWith('행정부', holder.start))
      return ofParty(holder, ADMINISTRATION);
    const party = partyOfOwner(text, holder, holders[at - 1]);
    return party === null ? holder : ofParty(holder, party);
  });
}

/** Voices of a body at home, or of one named in full before; null for its own. */
function voicesOfBody(text: string, body: Holder, known: Map<string, readonly Voice[]>): readonly Voice[] | null {
  if (isAtHome(text, body)) return ofParty(body, HOME).voices;
  const name = text.slice(body.start, body.end);
  if ((body.voices[0]?.party ?? null) === null) return known.get(name) ?? null;
  known.set(name.slice(name.lastIndexOf(' ') + 1), body.voices);
  return null;
}

/** “전국농민회”, “수협중앙회”: a group that no other economy is named for. */
function isAtHome(text: string, { start, end, voices }: Holder): boolean {
  const voice = voices[0];
  return voice !== undefined && voice.party === null && HOME_GROUP.test(text.slice(start, end));
}

/** “정부” in a document on two others. */
function isForeignGovernment(text: string, { kind, start, voices }: Holder, parties: readonly string[]): boolean {
  return (
    kind === 'unnamed' &&
    voices[0]?.party === HOME &&
    voices[0].capacity === 'government' &&
    parties.length === 2 &&
    !parties.includes(HOME) &&
    text.startsWith('정부', start)
  );
}

/** The party of whoever someone described is said to be of; null where nobody is. */
function partyOfOwner(text: string, { start }: Holder, owner: Holder | undefined): string | null {
  if (owner === undefined || owner.kind === 'person') return null;
  return OF_OWNER.test(text.slice(owner.end, start)) ? (owner.voices[0]?.party ?? null) : null;
}

function ofParty(holder: Holder, party: string): Holder {
  return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, party })) };
}
