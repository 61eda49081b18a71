/** Talks with someone on lowering a duty: it is levied by the one talked with, on the goods of whoever talks. */

import type { Item } from '../sentences/sentence-items.js';

const TALKS = /^(?:talks|negotiations?|consultations?|discussions?|dialogue|bargaining)$/;
/** “Will negotiate with Washington to reduce …”: only what it is for is lowered. */
const TO_TALK = /^(?:talk|talking|negotiat(?:e|es|ed|ing))$/;
const LOWERS =
  /^(?:reduc(?:e|es|ing)|lower(?:s|ing)?|cut(?:s|ting)?|remov(?:e|es|ing)|eliminat(?:e|es|ing)|lift(?:s|ing)?|scrap(?:s|ping)?|end(?:s|ing)?|eas(?:e|es|ing)|abolish(?:es|ing)?)$/;

/** Furthest words between the talks and the rate, in items. */
const REACH = 24;

/** Who is talked with, and who talks. */
export interface TalkedWith {
  readonly imposer: string;
  readonly target: string | null;
}

/** “Bern seeks talks with the United States with the aim of reducing the tariffs of 39%”; null for any other clause. */
export function talkedWith(items: readonly Item[], at: number): TalkedWith | null {
  let lowers = false;
  let purpose = false;
  for (let i = at - 1; i > Math.max(0, at - REACH); i -= 1) {
    const { text, party, kind } = items[i]!;
    if (kind === 'rates' || text === ';') return null;
    if (LOWERS.test(text)) {
      lowers = true;
      purpose = items[i - 1]!.text === 'to';
    }
    if (party === undefined || party.form === 'person') continue;
    const before = items[i - 1]?.text === 'the' ? i - 2 : i - 1;
    if (!lowers || items[before]?.text !== 'with') return null;
    const talk = items[before - 1]?.text ?? '';
    if (!TALKS.test(talk) && !(purpose && TO_TALK.test(talk))) return null;
    const talks = items
      .slice(0, before - 1)
      .findLast((item) => item.party !== undefined && item.party.form !== 'adjective');
    const target = talks?.party?.economy ?? null;
    return { imposer: party.economy, target: target === party.economy ? null : target };
  }
  return null;
}
