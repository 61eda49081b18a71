/** Duties that somebody does something to avert: “Peru scrapped its duties on Chilean wine to avoid a 17% tariff”: they would fall on him. */

import type { Item } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

const AVERTS = /^(?:avert|avoid|escap|fend|stav|head off|heading off|forestall)/;
const WISHES = /^(?:in|hoping|trying|seeking|bid|hope|order|aiming|effort|attempt|so|as|a|an|the|to|of)$/;
const ARTICLE = /^(?:an?|the|threatened|looming|planned|new|further|possible|steep|punitive)$/;

/** The parties of a duty that the subject of its sentence acts to avert; null for any other duty. */
export function avertedBy(items: readonly Item[], at: number): PartiesRead | null {
  if (!items[at + 1]?.phrase?.duty) return null;
  let verb = at - 1;
  while (ARTICLE.test(items[verb]?.text ?? '')) verb -= 1;
  const { text: averts = '' } = items[verb] ?? {};
  const before = items[verb - 1]?.text ?? '';
  if (!AVERTS.test(averts) || !(before === 'to' || /ing\b/.test(averts))) return null;
  let open = verb - 1;
  while (WISHES.test(items[open]?.text ?? '')) open -= 1;
  if (items[open]?.text === ',') open -= 1;
  const clause = items.slice(0, open + 1);
  const subject = clause.findIndex(({ party }) => party !== undefined);
  const actor = clause[subject]?.party;
  // Somebody must act on the goods of another: “scrapped its duties on Chilean wine”.
  if (actor === undefined || actor.form === 'adjective' || subject > 2 || !clause.some(({ phrase }) => phrase?.duty))
    return null;
  if (clause.some(({ kind, text }) => kind === 'rates' || /^[;:]$/.test(text))) return null;
  const others = clause.flatMap(({ party }, i) =>
    party !== undefined && party.economy !== actor.economy ? [{ party, i }] : [],
  );
  const [other] = others;
  if (other === undefined || others.some(({ party }) => party.economy !== other.party.economy)) return null;
  const next = clause[other.i + 1]?.phrase;
  const owns = other.party.form === 'adjective' || /^(?:from|with)$/.test(clause[other.i - 1]?.text ?? '');
  if (!owns && !next?.goods && next?.product === undefined) return null;
  return { imposer: other.party.economy, targets: [actor.economy], either: null };
}
