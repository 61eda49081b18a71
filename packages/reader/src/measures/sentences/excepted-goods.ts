/** Goods that an English sentence takes out of a duty, and the rate that it gives them instead: “25% on all imports, except for energy, which pays 10%”. */

import type { Item } from './sentence-items.js';

const EXCEPT = /^(?:except|excepting|excluding|other|apart|save|bar|barring)$/;
const JOINED: Readonly<Record<string, RegExp>> = { other: /^than$/, apart: /^from$/, save: /^for$/ };
const GLUE = /^(?:,|and|or|the|its|their|some|certain|exports|imports|products|goods|crude|most)$/;
const THEIRS = /^(?:which|that|where|whose)$/;
/** Furthest rate after the goods, in items. */
const REACH = 8;

/** Goods that are taken out. */
export interface GoodsException {
  readonly first: number;
  /** Item after the last. */
  readonly end: number;
  /** Item of the rate that they bear instead; −1 where none is told. */
  readonly rate: number;
}

/** The exceptions of a sentence, in order. */
export function goodsExceptions(items: readonly Item[]): readonly GoodsException[] {
  const found: GoodsException[] = [];
  for (let i = 0; i < items.length - 1; i += 1) {
    const { text } = items[i]!;
    if (!EXCEPT.test(text)) continue;
    const joined = JOINED[text];
    if (joined !== undefined && !joined.test(items[i + 1]!.text)) continue;
    const first = joined !== undefined || items[i + 1]!.text === 'for' ? i + 2 : i + 1;
    let end = first;
    let last = -1;
    while (end < items.length && (isOfGoods(items[end]!) || items[end]!.party !== undefined)) {
      if (items[end]!.phrase?.product !== undefined) last = end;
      end += 1;
    }
    if (last < 0) continue;
    const tail = /^(?:exports|imports|products)$/.test(items[last + 1]?.text ?? '') ? last + 2 : last + 1;
    found.push({ first, end: tail, rate: rateOf(items, tail) });
  }
  return found;
}

function isOfGoods({ text, phrase }: Item): boolean {
  return phrase?.product !== undefined || GLUE.test(text);
}

/** “…, which pays 10%”, “…, where the duty is 5%”, “(10%)”, “at 10%”. */
function rateOf(items: readonly Item[], end: number): number {
  const next = items[end]?.text === ',' ? end + 1 : end;
  const { text = '' } = items[/^(?:for|on)$/.test(items[next]?.text ?? '') ? next + 1 : next] ?? {};
  if (/^(?:at|\()$/.test(text)) return items[next + 1]?.kind === 'rates' ? next + 1 : -1;
  if (!THEIRS.test(text)) return -1;
  for (let i = next + 1; i < items.length && i <= next + REACH; i += 1) {
    if (items[i]!.kind === 'rates') return i;
    if (/^[,;:.]$/.test(items[i]!.text)) return -1;
  }
  return -1;
}

/** The sentence as it reads for another rate: goods that are taken out of it are none of its own. */
export function withoutExceptedGoods(items: readonly Item[], exceptions: readonly GoodsException[]): readonly Item[] {
  return exceptions.length === 0
    ? items
    : items.map((item, i) =>
        item.phrase?.product !== undefined && exceptions.some(({ first, end }) => i >= first && i < end)
          ? { ...item, kind: 'mark', text: '…', phrase: undefined }
          : item,
      );
}
