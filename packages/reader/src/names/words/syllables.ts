/** Syllables of East Asian given names in Latin letters. */

/** Whether a word in small letters is one or two syllables of given names. */
export function isSyllables(syllables: ReadonlySet<string>, word: string): boolean {
  if (syllables.has(word)) return true;
  for (let i = 1; i < word.length && word.length <= 12; i += 1) {
    if (syllables.has(word.slice(0, i)) && syllables.has(word.slice(i))) return true;
  }
  return false;
}
