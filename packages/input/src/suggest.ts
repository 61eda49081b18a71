/** “Did you mean …?” for a name that is not in a list. */

import { closest, distance } from 'fastest-levenshtein';

/** The nearest of the known names, if it is near enough to be a slip of the pen. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const exact = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (exact) return exact;
  // Swapped letters are one slip, though two edits.
  const swapped = known.find((candidate) => letters(candidate) === letters(name));
  if (swapped) return swapped;
  const best = closest(name, [...known]);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}

/** A question naming the nearest known name, or the list itself when it is short. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const near = nearestName(name, known);
  if (near !== undefined) return `did you mean ${near}?`;
  return known.length > 0 && known.length <= 40 ? `known: ${known.join(', ')}` : undefined;
}

function letters(name: string): string {
  return [...name.toLowerCase()].sort().join('');
}
