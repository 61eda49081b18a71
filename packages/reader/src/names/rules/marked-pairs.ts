/** Pairs of an economy in one letter and another in full, with a mark between: “한·인도”, “한-캐나다 FTA”, “중·EU”. */

import type { NameRulesData } from './name-rules-schema.js';

/** Marks between the two. */
export const PAIR_MARKS = '·-‧・ㆍ/';
/** Economies that Korean headlines shorten to one letter before another. */
const LETTERS: readonly (readonly [letter: string, economy: string])[] = [
  ['한', 'KOR'],
  ['미', 'USA'],
  ['중', 'CHN'],
  ['일', 'JPN'],
];
/** A full name of Korean, or letters that stand for one. */
const FULL = /^(?:[가-힣]{2,8}|[A-Z]{2,5})$/;

interface Pair {
  readonly economies: readonly string[];
  readonly form: 'name';
  readonly unclear: false;
  readonly pair: true;
}

/** Phrases of such pairs. */
export function* markedPairs(data: NameRulesData): Generator<{ phrase: string; value: Pair }> {
  for (const [economy, { names }] of Object.entries(data.economies ?? {})) {
    const full = new Set(
      names.map((name) => name.replace(/^[|=]|\|$/g, '').replace(/^\|/, '')).filter((name) => FULL.test(name)),
    );
    for (const [letter, first] of LETTERS) {
      if (first === economy) continue;
      const value: Pair = { economies: [first, economy], form: 'name', unclear: false, pair: true };
      for (const name of full) for (const mark of PAIR_MARKS) yield { phrase: `|${letter}${mark}${name}`, value };
    }
  }
}
