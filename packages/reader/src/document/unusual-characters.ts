/** Characters that a reader does not see or should be told of, and the few that are changed. */

/** Text ready to be read, and what was odd about it. */
export interface CleanedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

const BIDIRECTIONAL: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
};

/** Something that {@link cleanText} may have to do with. */
const UNUSUAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\r\u000e-\u001f\u007f-\u0084\u0086-\u009f\u1100-\u1112\u202a-\u202e\u2066-\u2068\ud800-\udfff\ufeffÃâìíëê]/;

/**
 * Line ends become `\n`, a byte-order mark at the start goes, a lone surrogate becomes U+FFFD (it cannot be written as
 * UTF-8; the length stays). Hangul written as separate letters (NFD, as some file systems and PDF writers leave it) is
 * composed, because no Korean word of a rule would match it otherwise. Everything else stays as written: overrides of the
 * writing direction and control characters are kept and named in warnings.
 */
export function cleanText(raw: string): CleanedText {
  if (!UNUSUAL.test(raw)) return { text: raw, warnings: [] };
  const warnings: string[] = [];
  let text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const surrogates = countOf(text, /[\ud800-\udfff]/gu);
  if (surrogates > 0) {
    text = text.replace(/[\ud800-\udfff]/gu, '\ufffd');
    warnings.push(
      `${counted(surrogates, 'half of a character', 'halves of characters')} without the other half replaced`,
    );
  }
  if (/[\u1100-\u1112][\u1161-\u1175]/.test(text)) {
    text = text.replace(/[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g, (syllable) => syllable.normalize('NFC'));
    warnings.push('Hangul written as separate letters was composed into syllables');
  }
  warnings.push(...unseen(text));
  return { text, warnings };
}

function unseen(text: string): string[] {
  const warnings: string[] = [];
  const found = new Map<string, number>();
  for (const [mark] of text.matchAll(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/g)) {
    const name = BIDIRECTIONAL[mark] ?? mark;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  for (const [name, count] of found) {
    warnings.push(`${counted(count, `${name} character`)}: the text may not read in the order it shows`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = countOf(text, /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g);
  if (controls > 0) warnings.push(`${counted(controls, 'control character')} kept in the text`);
  const twice = countOf(text, /Ã[\u0080-\u00bf]|â€[\u0098-\u009d\u0153™˜œ]|[ìíëê][\u0080-\u00bf‚-›]{2}/g);
  if (twice >= 3) warnings.push(`${twice} places look as if UTF-8 had been read in another encoding (such as “Ã©”)`);
  return warnings;
}

/** “1 page”, “3 pages”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
