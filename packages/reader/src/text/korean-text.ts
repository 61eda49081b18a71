/** Whether a text as a whole is Korean, and whose such a text is. */

import type { PreparedText } from './prepared-text.js';

/** The economy that a text in Korean speaks from: “우리”, and an office that no country is named with. */
export const HOME = 'KOR';

/** By the language told of the document; where none is, by the letters of its beginning. */
export function isKoreanText({ language, text, eastAsian }: PreparedText): boolean {
  if (language === 'ko') return true;
  if (language === 'en' || !eastAsian) return false;
  const head = text.slice(0, 2_000);
  return (head.match(/[가-힣]/g)?.length ?? 0) > (head.match(/[A-Za-z]/g)?.length ?? 0);
}
