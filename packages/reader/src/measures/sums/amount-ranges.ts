/** The two ends of a range of sums share what is said of one of them: “연간 200억~300억 달러 수준”. */

import type { AmountRead } from '../../reading.js';

/** Between the two figures of a range. */
const RANGE = /^\s?(?:[-–—~∼〜]|에서|to)\s?$/;

/** Sums with what they are for, the period and the vagueness of the other end of their range. */
export function inRanges(text: string, amounts: readonly AmountRead[]): AmountRead[] {
  const shared = [...amounts];
  for (let i = 1; i < shared.length; i += 1) {
    const first = shared[i - 1]!;
    const second = shared[i]!;
    if (first.currency !== second.currency || first.value >= second.value) continue;
    if (!RANGE.test(text.slice(first.span[1], second.span[0]))) continue;
    const per = first.per ?? second.per;
    // “200억~300억 달러 수준”: about both; “up to” and “at least” are said of one.
    const about = first.bound === 'about' || second.bound === 'about';
    const what = first.what ?? second.what;
    shared[i - 1] = { ...first, what, per, bound: first.bound ?? (about ? 'about' : null) };
    shared[i] = { ...second, what, per, bound: second.bound ?? (about ? 'about' : null) };
  }
  return shared;
}
