/** Words of a Korean text read backwards from an office: what may belong to the role, and what to the name before it. */

import { isHangul } from '../../text/hangul.js';
import type { Scan } from '../listed/scan.js';

/** A word between spaces, with a gloss in brackets right after it: 셰프초비치(Maroš Šefčovič). */
export interface KoreanWord {
  readonly start: number;
  /** End of the word itself, before a gloss. */
  readonly end: number;
  readonly text: string;
  /** What stands in the brackets; the empty string when there are none. */
  readonly gloss: string;
}

/** Longest gloss looked for. */
const LONGEST_GLOSS = 60;

/** The word that ends at an offset or just before the spaces before it; undefined at a line's start or after punctuation. */
export function koreanWordBefore(text: string, offset: number): KoreanWord | undefined {
  let end = offset;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end -= 1;
  let gloss = '';
  const close = text[end - 1];
  if (close === ')' || close === '）') {
    const open = openingBefore(text, end - 1, close === ')' ? '(' : '（');
    if (open < 0) return undefined;
    gloss = text.slice(open + 1, end - 1);
    end = open;
  }
  let start = end;
  while (start > 0 && isWordLetter(text, start - 1)) start -= 1;
  if (start === end) return undefined;
  return { start, end, text: text.slice(start, end), gloss };
}

/** The opening bracket of a gloss on the same line; −1 when there is none near enough. */
function openingBefore(text: string, close: number, bracket: string): number {
  for (let at = close; at >= 0 && close + 1 - at <= LONGEST_GLOSS && text[at] !== '\n'; at -= 1) {
    if (text[at] === bracket) return at;
  }
  return -1;
}

function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isHangul(code)) return true;
  if (code < 128) {
    const small = code | 32;
    return (
      (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === 0x26 || code === 0x27 || code === 0x2d
    );
  }
  return text[at] === '·' || text[at] === 'ㆍ' || text[at] === '・' || /[\p{L}\u2019]/u.test(text[at]!);
}

/** Particles and endings of verbs, by which no name ends. */
const ENDINGS = new Set(
  (
    '에서 에게 으로 부터 까지 라며 라고 하고 하며 했고 했다 한다 에는 에도 에선 와의 과의 은 는 을 를 의 에 하는 되는 있는 없는 던 했던 위한 대한 ' +
    '관한 하여 되어 통해 따라 위해 만나 이어 앞서 함께 라는 이라는 면서 지만 는데 하던 으며 이며 된 인 할 한 온 간 열린 맡은 가진 찾은 밝힌 말한 만난 ' +
    '나선 려면 르면 하면 되면 이끄는 에서도 에서는 에게는 에게도 으로도 으로는 까지도 아니라 것이 것은 것을'
  ).split(' '),
);

/** True for a word that no name ends as: it carries a particle or a verb's ending. */
export function carriesParticle(word: string): boolean {
  if (word.length < 2) return false;
  return ENDINGS.has(word.slice(-1)) || ENDINGS.has(word.slice(-2)) || ENDINGS.has(word.slice(-3));
}

/** True when the word is a Korean name as a whole: a family name and one or two syllables more. */
export function isKoreanName({ rules: { korean } }: Scan, word: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(word) || korean.notNames.has(word)) return false;
  if (word.length > 2 && korean.chineseFamilyNames.has(word[0]!)) return true;
  if (word.length === 4) return korean.familyNames.has(word.slice(0, 2));
  if (word.length === 2) return false;
  return korean.familyNames.has(word[0]!);
}

/** A foreign name's part in Hangul. */
export function isForeignPart({ rules: { korean } }: Scan, word: string): boolean {
  return /^[가-힣]{1,9}$/.test(word) && !korean.notNames.has(word);
}
