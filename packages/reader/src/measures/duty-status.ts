/** How a duty stands: in force, announced, threatened, … by the verbs and words of its clause. */

import type { MeasureRead } from '../reading.js';
import type { Item } from './sentence-items.js';

/** Furthest word that still speaks of the duty, in items. */
const REACH = 12;

/**
 * Status of the duty at an item.
 * The nearest word counts; words before the percentage go before words after it, for they are its verbs.
 */
export function statusAt(items: readonly Item[], at: number, korean: boolean): MeasureRead['status'] {
  if (korean) return closing(items, at) ?? nearest(items, at, -1)?.status ?? 'unclear';
  const before = nearest(items, at, -1);
  const after = nearest(items, at, 1);
  if (before === null) return after?.status ?? 'unclear';
  if (after !== null && after.distance < 3 && before.distance > 5) return after.status;
  return before.status;
}

/** Order in which the verbs that close a Korean sentence count: “부과하겠다고 위협했다” is a threat. */
const CLOSING = ['removed', 'suspended', 'threatened', 'proposed', 'agreed', 'announced', 'in-force'] as const;

function closing(items: readonly Item[], at: number): MeasureRead['status'] | null {
  const found = new Set<MeasureRead['status']>();
  for (let i = at + 1; i < items.length && i <= at + 2 * REACH; i += 1) {
    const { phrase, kind } = items[i]!;
    if (kind === 'rates' && i > at + 6) break;
    if (phrase?.status !== undefined) found.add(phrase.status);
  }
  return CLOSING.find((status) => found.has(status)) ?? null;
}

function nearest(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
): { readonly status: MeasureRead['status']; readonly distance: number } | null {
  for (let i = at + step, distance = 1; i >= 0 && i < items.length && distance <= REACH; i += step, distance += 1) {
    const { phrase, text, kind } = items[i]!;
    if (/^[;:]$/.test(text) || (kind === 'rates' && distance > 3)) return null;
    if (phrase?.status !== undefined) {
      // “would raise”, “threatened to impose”: the auxiliary decides.
      const further =
        items[i - 1]?.phrase?.status ?? (items[i - 1]?.text === 'to' ? items[i - 2]?.phrase?.status : undefined);
      return { status: step < 0 && further !== undefined ? further : phrase.status, distance };
    }
  }
  return null;
}
