/** Holders of an office who are not named: “the Canadian trade minister”, “Japan's top negotiator” speak for their side. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { UnnamedOffices } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';
import type { Placed } from './placed.js';

type PlacedOne = Placed & { readonly holder: Holder };

/** Most words from the economy to the office. */
const REACH = 5;

/** Last token of the office right after a token; −1 where there is none, or somebody's name follows. */
function officeAfter({ text, tokens }: PreparedText, { titles, fields }: UnnamedOffices, last: number): number {
  const word = (i: number) => text.slice(tokens.starts[i] ?? text.length, tokens.ends[i] ?? text.length);
  let at = last + 1;
  if (/^['’]s?$/.test(word(at))) at += 1;
  for (let i = at; i < Math.min(tokens.count, at + REACH); i += 1) {
    const lower = word(i).toLowerCase();
    if (titles.has(lower)) {
      const next = word(i + 1);
      const named = /^\p{Lu}/u.test(next) || (next === ',' && /^\p{Lu}/u.test(word(i + 2)));
      return named || /^(?:['’]s?|of|for|-)$/.test(next) ? -1 : i;
    }
    if (!fields.has(lower)) return -1;
  }
  return -1;
}

/** Holders with the unnamed office of an economy as its voice; whoever is named there, or known by the office, stays. */
export function withUnnamedOffices<T extends PlacedOne>(
  prepared: PreparedText,
  offices: UnnamedOffices,
  placed: readonly T[],
): T[] {
  const { text, tokens } = prepared;
  return placed.map((one) => {
    const { holder, last } = one;
    if (holder.kind !== 'economy' && holder.kind !== 'adjective') return one;
    const office = officeAfter(prepared, offices, last);
    if (office < 0 || /\b(?:former|ex-?) ?$/i.test(text.slice(Math.max(0, one.start - 8), one.start))) return one;
    const known = placed.some(
      (other) => other !== one && other.holder.kind !== 'unnamed' && other.last > last && other.first <= office,
    );
    if (known) return one;
    return { ...one, holder: { ...holder, kind: 'economy' as const }, last: office, end: tokens.ends[office]! };
  });
}
