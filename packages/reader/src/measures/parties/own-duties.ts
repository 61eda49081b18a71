/** Whose duties “its” and “its own” are: “with Canada lowering its tariffs to 20% and Mexico decreasing its own from 35%”. */

import { goodsAt } from '../goods/goods-of-duty.js';
import type { Item } from '../sentences/sentence-items.js';

/** Furthest “its own” before a rate, in items. */
const REACH = 12;

/** “with the US lowering its tariffs”: the party at an item is the subject of a participle, though “with” stands before it. */
export function actsAfterWith(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text === 'the' ? items[at - 2] : items[at - 1];
  if (before?.text !== 'with') return false;
  const next = items[at + 1]?.text ?? '';
  const verb = /ly$|^(?:also|now|then)$/.test(next) ? items[at + 2]?.text : next;
  return /^\p{L}{3,}ing$/u.test(verb ?? '');
}

const CHANGES =
  /^(?:bring|brings|brought|bringing|cut|cuts|cutting)$|^(?:lower|rais|reduc|increas|decreas|halv|slash|drop)\p{L}*$/u;

/** Item after “its own”, a “down” or “up” passed over: “bring its own down **to** 10%”. */
function afterOwn(items: readonly Item[], its: number): number {
  return /^(?:down|up|back)$/.test(items[its + 2]?.text ?? '') ? its + 3 : its + 2;
}

/** “decreasing its own from 125% to 10%”: “own” stands for a word for a duty that the text has named. */
export function isOwnAlone(items: readonly Item[], its: number): boolean {
  const next = afterOwn(items, its);
  if (items[its + 1]?.text !== 'own' || !/^(?:from|to|by|at|on)$/.test(items[next]?.text ?? '')) return false;
  if (items.slice(0, its).some(({ phrase }) => phrase?.duty)) return true;
  // “Lima will cut its own to 10%”, after a sentence on the duties of another.
  return CHANGES.test(items[its - 1]?.text ?? '') && items[next + 1]?.kind === 'rates';
}

/** Who levies the duty at an item as “its own”, and whose goods it is on if that is told; null for any other duty. */
export function ownDuty(
  items: readonly Item[],
  at: number,
): { readonly imposer: string; readonly targets: readonly string[] } | null {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i -= 1) {
    const { kind, text, party } = items[i]!;
    if (kind === 'rates' || text === ';') return null;
    if (!/^(?:its|their)$/.test(text)) continue;
    if (isOwnNamed(items, i, at)) return party === undefined ? null : ofOwner(items, at, party.economy);
    if (!isOwnAlone(items, i)) continue;
    // “and Peru its own to 60%”: the verb is not said again.
    const owner = items[i - 1]?.party ?? party;
    if (owner === undefined) return null;
    const on = items[i + 2]!.text === 'on' ? goodsAt(items, i + 3).of : [];
    const targets = on.map(({ economy }) => economy).filter((economy) => economy !== owner.economy);
    return { imposer: owner.economy, targets };
  }
  return null;
}

/** What a row of duties is called between “its own” and the rate. */
const ROW_OF =
  /^(?:a|an|the|of|at|to|new|second|third|further|additional|separate|list|set|round|raft|package|series|wave|retaliatory|matching|steep|blanket)$/;

/** “its own list of 25% tariffs on American goods”, “set its own duties at 15%”: what stands between names nobody else. */
function isOwnNamed(items: readonly Item[], its: number, at: number): boolean {
  if (items[its + 1]?.text !== 'own' || at < its + 2) return false;
  const between = items.slice(its + 2, at);
  const named = between.some(({ phrase }) => phrase?.duty) || items[at + 1]?.phrase?.duty === true;
  return named && between.every(({ text, phrase }) => ROW_OF.test(text) || phrase?.duty || phrase?.kind !== undefined);
}

/** The duties of an owner, with those whose goods they are on: “American imports” of his come from there. */
function ofOwner(
  items: readonly Item[],
  at: number,
  owner: string,
): { readonly imposer: string; readonly targets: readonly string[] } {
  const on = items.findIndex(({ text }, i) => i > at && i <= at + 3 && text === 'on');
  if (on < 0) return { imposer: owner, targets: [] };
  const { of, into } = goodsAt(items, on + 1);
  const others = [...of, ...into].map(({ economy }) => economy).filter((economy) => economy !== owner);
  return { imposer: owner, targets: [...new Set(others)] };
}
