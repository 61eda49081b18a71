/** Patterns that are tried in order at the beginning of a text, as one pattern: a text is walked into once, not once for each. */

/** Which pattern met a text first, and the words that it covers. */
export interface FirstPattern {
  readonly index: number;
  readonly words: string;
}

/**
 * Makes one pattern of many.
 * @param patterns each anchored to the beginning (`^`), without groups that capture and without flags
 * @returns what gives the first of them, in their order, that a text meets; null where it meets none
 * @throws Error for a pattern that captures or has flags
 */
export function firstPattern(patterns: readonly RegExp[]): (text: string) => FirstPattern | null {
  for (const pattern of patterns) {
    const groups = new RegExp(`${pattern.source}|`).exec('')!.length - 1;
    if (groups > 0 || pattern.flags !== '') throw new Error(`${pattern}: expected no flags and no groups that capture`);
  }
  const all = new RegExp(patterns.map(({ source }) => `(${source})`).join('|'));
  return (text) => {
    const found = all.exec(text);
    if (found === null) return null;
    const index = found.findIndex((words, group) => group > 0 && words !== undefined) - 1;
    return { index, words: found[0] };
  };
}
