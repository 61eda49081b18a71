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

/** Words between an auxiliary and its verb: “will also pay”. */
const LIGHT = /^(?:also|now|then|still|soon|not|only|initially|have|be|to)$/;
/** What will stay is in force. */
const STAYS = /^(?:remain|remains|stay|stays|continue|continues|keep|maintain)$/;
/** “The duty it imposed last fall”: told of the duty, not of its rate. */
const RELATIVE = /^(?:it|they|he|she|that|which)$/;
/** What a rate that never applied is called. */
const PLANNED = /^(?:threatened|planned|proposed|mooted|announced)$/;
/** A deal that is only sought. */
const BARGAIN = /^(?:deals?|agreements?|accords?|pacts?|framework)$/;

function nearest(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
): { readonly status: MeasureRead['status']; readonly distance: number } | null {
  for (let i = at + step, distance = 1; i >= 0 && i < items.length && distance <= REACH; i += step, distance += 1) {
    const { phrase, text, kind } = items[i]!;
    if (/^[;:]$/.test(text) || (kind === 'rates' && distance > 3)) return null;
    if (phrase?.status === undefined || (text === 'levies' && isNoun(items, i))) continue;
    // “From the threatened 25%”: said of the rate before, not of the one that comes.
    if (step < 0 && distance <= 2 && PLANNED.test(text) && isFrom(items, i)) continue;
    if (step > 0) return { status: willStay(items, i) ? 'in-force' : phrase.status, distance };
    // “will cut to 7.5% the tariff it imposed”
    if (
      phrase.status === 'in-force' &&
      RELATIVE.test(items[i - 1]?.text ?? '') &&
      /^(?:to|from)$/.test(items[at - 1]?.text ?? '')
    ) {
      const further = nearest(items, i, -1);
      if (further !== null) return { status: further.status, distance: distance + further.distance };
    }
    if (willStay(items, i) || (STAYS.test(text) && items[i - 1]?.text === 'will'))
      return { status: 'in-force', distance };
    if (isDropped(items, i)) return { status: 'suspended', distance };
    if (phrase.status === 'agreed' && BARGAIN.test(text) && isSought(items, i)) return { status: 'proposed', distance };
    // “would raise”, “will also pay”, “threatened to impose”: the auxiliary decides.
    let before = i - 1;
    while (before > i - 4 && LIGHT.test(items[before]?.text ?? '') && items[before]?.phrase?.status === undefined)
      before -= 1;
    return { status: items[before]?.phrase?.status ?? phrase.status, distance };
  }
  return null;
}

/** “from the”, “down from an initially” before a word. */
function isFrom(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    if (items[i]!.text === 'from') return true;
    if (!/^(?:the|a|an|its|\w+ly)$/.test(items[i]!.text)) return false;
  }
  return false;
}

/** “would bring in levies”: a noun, unless its subject stands before it. */
function isNoun(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.party === undefined && !/^(?:it|which|that|who|also|now|still|already)$/.test(before?.text ?? '');
}

/** “will remain”, “will stay”. */
function willStay(items: readonly Item[], at: number): boolean {
  return items[at]!.text === 'will' && STAYS.test(items[at + 1]?.text ?? '');
}

/** “will not proceed with”, “will not impose”. */
function isDropped(items: readonly Item[], at: number): boolean {
  return (
    /^(?:will|would|shall)$/.test(items[at]!.text) &&
    items[at + 1]?.text === 'not' &&
    /^(?:proceed|go|impose|apply|levy|introduce|charge|implement|enforce)$/.test(items[at + 2]?.text ?? '')
  );
}

/** A deal asked for, not made: “will call on Washington to conclude a deal”. */
function isSought(items: readonly Item[], deal: number): boolean {
  for (let i = deal - 1; i >= Math.max(0, deal - REACH); i -= 1) {
    if (items[i]!.text === ';') return false;
    if (items[i]!.phrase?.status === 'proposed') return true;
  }
  return false;
}
