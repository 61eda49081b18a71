/** Where lines of Korean text break within a word: files do not say, the other words of the document do. */

import type { PdfLine } from './pdf-lines.js';

/** Tells breaks within words from breaks between them. */
export interface KoreanBreaks {
  /** Whether the last word of one line and the first of the next are one word. */
  isWithinWord(line: string, next: string): boolean;
}

/** Endings and particles that stand alone only where a line broke before them. */
const NEVER_ALONE =
  /^(?:[다요음함임됨]\.|[을를은는의]$|[을를은는의]\s|습니다|했다|였다|한다|하고|하며|하여|에서|으로|까지|부터)/;

/** Breaks that must be settled by words before the manner of the document settles the rest. */
const FEWEST_SETTLED = 3;

/**
 * Learns the words that stand within lines. A break is within a word when the two parts together begin such a word, and
 * between words when both are such words; where neither is so, it is as most settled breaks of the document, or between
 * words while few are settled.
 */
export function koreanBreaks(pages: readonly (readonly PdfLine[])[]): KoreanBreaks {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const page of pages) {
    for (const { text } of page) {
      for (const word of text.split(/\s+/).slice(1, -1)) {
        const bare = bareWord(word);
        if (!/^[\uac00-\ud7a3]/.test(bare)) continue;
        words.add(bare);
        for (let length = 2; length <= Math.min(bare.length, 12); length++) beginnings.add(bare.slice(0, length));
      }
    }
  }
  const settled = (line: string, next: string): boolean | undefined => {
    const last = bareWord(/\S+$/.exec(line.slice(-30))?.[0] ?? '');
    const first = bareWord(/^\S+/.exec(next.slice(0, 30))?.[0] ?? '');
    if (NEVER_ALONE.test(next)) return true;
    if (words.has(last) && words.has(first)) return false;
    if (beginnings.has(last + first)) return true;
    return undefined;
  };
  let within = 0;
  let between = 0;
  for (const page of pages) {
    for (let index = 1; index < page.length; index++) {
      const [line, next] = [page[index - 1]?.text ?? '', page[index]?.text ?? ''];
      if (!isKorean(line, next)) continue;
      const known = settled(line, next);
      if (known === true) within++;
      else if (known === false) between++;
    }
  }
  const usually = within >= FEWEST_SETTLED && within > between;
  return {
    isWithinWord: (line, next) => isKorean(line, next) && (settled(line, next) ?? usually),
  };
}

function isKorean(line: string, next: string): boolean {
  return /[\uac00-\ud7a3]$/.test(line) && /^[\uac00-\ud7a3]/.test(next);
}

function bareWord(word: string): string {
  return word.replace(/^[“‘"'(「『]+|[”’"')」』.,!?·…]+$/g, '');
}
