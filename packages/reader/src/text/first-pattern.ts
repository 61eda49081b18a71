/** Patterns that are tried in order at the beginning of a text: most texts meet none, and one pattern tells that. */

/** Which pattern met a text first, and the words that it covers. */
export interface FirstPattern {
  readonly index: number;
  readonly words: string;
}

/**
 * Tries patterns in their order.
 * @param patterns each anchored to the beginning (`^`), without flags
 * @returns what gives the first of them that a text meets; null where it meets none
 * @throws Error for a pattern with flags
 */
export function firstPattern(patterns: readonly RegExp[]): (text: string) => FirstPattern | null {
  for (const pattern of patterns) if (pattern.flags !== '') throw new Error(`${pattern}: expected no flags`);
  // Without groups that capture, for which the engine would make an array as long as the list.
  const any = new RegExp(`^(?:${patterns.map(({ source }) => `(?:${source})`).join('|')})`);
  return (text) => {
    if (!any.test(text)) return null;
    for (let index = 0; index < patterns.length; index += 1) {
      const found = patterns[index]!.exec(text);
      if (found !== null) return { index, words: found[0] };
    }
    return null;
  };
}
