/** Rates of another, with the word for the duty not said again: “Peru's duty on wine was cut to 10%, Chile's to 6%”. */

import { goodsAt } from '../goods/goods-of-duty.js';
import type { Item } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

const TO_RATE = /^(?:from|to|at|was|is|are|were|stands|stood|only|just|up|about|around|by)$/;

interface FurtherOwner {
  readonly owner: string;
  /** Whose duty the sentence names first. */
  readonly first: string;
  /** That one is on goods: both levy what is theirs, and bear nothing here. */
  readonly levies: boolean;
}

/** Whose rate stands at an item, where it follows another's in the same words; null for any other. */
function furtherOwner(items: readonly Item[], at: number): FurtherOwner | null {
  const mark = possessiveBefore(items, at);
  if (mark < 0) return null;
  const owner = items[mark - 1]?.party;
  const before = items[mark - 2]?.text === 'the' ? mark - 3 : mark - 2;
  if (owner === undefined || owner.form === 'person' || !/^(?:and|,|;|while|but)$/.test(items[before]?.text ?? ''))
    return null;
  for (let i = 0; i < before; i += 1) {
    const { party } = items[i]!;
    if (party === undefined || party.form === 'person' || party.economy === owner.economy) continue;
    const duty = items.findIndex(({ phrase }, k) => k > i && k <= i + 4 && phrase?.duty === true);
    if (duty < 0 || items.slice(i + 1, duty).some(({ kind, text }) => kind === 'rates' || text === 'on')) continue;
    if (!items.slice(duty, before).some(({ kind }) => kind === 'rates')) continue;
    return { owner: owner.economy, first: party.economy, levies: items[duty + 1]?.text === 'on' };
  }
  return null;
}

/** “Chile's **to** 6%”, “Turkey's **on European steel to** 30%”: the mark of the possessive; −1 where there is none. */
function possessiveBefore(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (TO_RATE.test(items[i]?.text ?? '')) i -= 1;
  const goods = i;
  while (i > goods - 5 && (items[i]?.phrase?.product !== undefined || items[i]?.phrase?.goods || isOrigin(items, i)))
    i -= 1;
  if (i < goods) i = items[i]?.text === 'on' ? i - 1 : -1;
  return /^['’]s?$/.test(items[i]?.text ?? '') ? i : -1;
}

function isOrigin(items: readonly Item[], at: number): boolean {
  return items[at]?.party?.form === 'adjective' || items[at]?.text === 'imported';
}

/** The parties of such a rate: whoever it is of levies it, where the first is on goods. */
export function ofFurtherOwner(items: readonly Item[], at: number): PartiesRead | null {
  const further = furtherOwner(items, at);
  if (further === null) return null;
  const { owner, levies } = further;
  const mark = possessiveBefore(items, at);
  const on = items[mark + 1]?.text === 'on' ? goodsAt(items, mark + 2).of : [];
  const targets = on.map(({ economy }) => economy).filter((economy) => economy !== owner);
  return levies || targets.length > 0
    ? { imposer: owner, targets, either: null, owned: true, itself: true }
    : { imposer: null, targets: [], either: owner };
}

/** Who levies the rate at an item, where the words of its duty name him and another's follows: “**Peru's** duty on wine was cut to 10%, Chile's to 6%”. */
export function withFirstOwner(items: readonly Item[], at: number, read: PartiesRead): PartiesRead {
  if (read.imposer !== null) return read;
  for (let i = at + 1; i < items.length; i += 1) {
    const further = items[i]!.kind === 'rates' ? furtherOwner(items, i) : null;
    if (further === null) continue;
    const { first, levies } = further;
    return levies && !read.targets.includes(first) ? { ...read, imposer: first, either: null } : read;
  }
  return read;
}

/** Owners of other rates told in the same words as the one at an item: none of them bears it. */
export function besideOwners(items: readonly Item[], at: number): string[] {
  const own = furtherOwner(items, at);
  // “the EU's duty on Turkish steel rose to 25% and Turkey's on European steel to 30%”: each bears the other's.
  if (items.some(({ kind }, i) => kind === 'rates' && (ofFurtherOwner(items, i)?.targets.length ?? 0) > 0)) return [];
  if (own !== null) return [own.first];
  return items.flatMap(({ kind }, i) => {
    const further = kind === 'rates' && i > at ? furtherOwner(items, i) : null;
    return further === null ? [] : [further.owner];
  });
}
