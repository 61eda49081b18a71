/** How words are written: small, with a capital, in capitals. */

/** How a word is written. */
export const SMALL = 1;
export const CAPITAL = 2;
export const CAPITALS = 3;
export const INITIAL = 4;
export const NO_LATIN = 7;

/** How the word at a span is written. */
export function lettersOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let upper: boolean;
  if (code < 128) upper = code <= 90;
  else if (code >= 0x1100) return NO_LATIN;
  else upper = /\p{Lu}/u.test(text[start]!);
  if (!upper) return SMALL;
  if (end - start === 1) return INITIAL;
  for (let i = start + 1; i < end; i += 1) {
    const at = text.charCodeAt(i);
    if (at >= 97 && at <= 122) return CAPITAL;
    if (at >= 0xdf && at !== 0xd7 && text[i] !== text[i]!.toUpperCase()) return CAPITAL;
  }
  return end - start === 2 && text[start + 1] === '.' ? INITIAL : CAPITALS;
}

/** Latin names begin with a capital; other scripts have none. */
export function startsLikeName(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code > 128 ? code >= 0x1100 || /\p{Lu}/u.test(text[offset]!) : code < 97;
}
