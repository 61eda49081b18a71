/** Parts of a profile's payoff that are about several issues. */

import type { HyperRectangle, Profile } from './scenario.js';

/** Visits the combinations of some issues; the options of all other issues are 0. */
export function forEachCombination(
  issues: readonly number[],
  optionCounts: readonly number[],
  visit: (row: number, options: Int32Array) => void,
): void {
  const options = new Int32Array(optionCounts.length);
  const size = issues.reduce((product, issue) => product * optionCounts[issue]!, 1);
  for (let row = 0; row < size; row++) {
    let rest = row;
    for (let i = issues.length - 1; i >= 0; i--) {
      const count = optionCounts[issues[i]!]!;
      options[issues[i]!] = rest % count;
      rest = Math.floor(rest / count);
    }
    visit(row, options);
  }
}

/** Place of the options in a table over some issues, the last of them fastest. */
export function groupIndex(profile: Profile, issues: readonly number[], options: ArrayLike<number>): number {
  let row = 0;
  for (const issue of issues) row = row * profile.evaluations[issue]!.length + options[issue]!;
  return row;
}

/** What a rectangle is worth for the options. */
export function rectangleValue({ bounds, value, outside = false }: HyperRectangle, options: ArrayLike<number>): number {
  const inside = bounds.every(([issue, from, to]) => options[issue]! >= from && options[issue]! <= to);
  return inside === outside ? 0 : value;
}
