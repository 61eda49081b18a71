/** “The 25% surtax on Chinese steel stays, Carney said”: who decides that a duty on another's goods goes on is who levies it. */

import type { Item, PartyMention } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

const SAID = /^(?:said|says|told|added|confirmed|insisted|stressed)$/;
const STAYS = /^(?:stays?|remains?|stand|stands|continues?)$/;
const LIFTED = /^(?:lifted|removed|dropped|scrapped|cut|lowered|reduced|eased|eliminated|withdrawn)$/;
/** Furthest speaker from “said”, in items. */
const REACH = 4;

/** The parties of a duty whose sentence says that it stays, with whoever says so where he speaks for another than those who bear it. */
export function withSpeakerOfStay(items: readonly Item[], at: number, read: PartiesRead): PartiesRead {
  if (read.imposer !== null || read.either !== null || read.targets.length !== 1 || read.compared === true) return read;
  const said = items.findIndex(({ text }, i) => i > at && SAID.test(text));
  if (said < 0 || !staysBetween(items, at, said)) return read;
  const speaker = speakerBeside(items, said);
  if (speaker === null || read.targets.includes(speaker.economy)) return read;
  const others = items.some(
    ({ party }) => party !== undefined && party.economy !== speaker.economy && !read.targets.includes(party.economy),
  );
  return others ? read : { ...read, imposer: speaker.economy, loose: false };
}

/** “Stays in place”, “will not be lifted” */
function staysBetween(items: readonly Item[], at: number, said: number): boolean {
  const between = items.slice(at + 1, said);
  return between.some(
    ({ text }, i) =>
      STAYS.test(text) ||
      (LIFTED.test(text) &&
        between.slice(Math.max(0, i - 3), i).some((word) => /^(?:not|never|n['’]t)$|n['’]t$/.test(word.text))),
  );
}

/** The person, or the side, that says it: “…, Carney said”, “…, said Prime Minister Mark Carney”. */
function speakerBeside(items: readonly Item[], said: number): PartyMention | null {
  const before = items.slice(Math.max(0, said - REACH), said);
  const comma = before.findLastIndex(({ text }) => text === ',' || text === '”' || text === '"');
  const named = comma < 0 ? [] : before.slice(comma + 1);
  const after = named.length > 0 ? [] : items.slice(said + 1, said + 1 + REACH);
  const found = [...named, ...after].find(({ party }) => party !== undefined)?.party;
  return found === undefined || found.form === 'adjective' ? null : found;
}
