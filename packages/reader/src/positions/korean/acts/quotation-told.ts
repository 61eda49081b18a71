/** What is quoted where a verb after it tells how it is meant: ““…”고 선을 그었다”, ““…”라는 입장을 고수했다”. */

import type { Span } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { IssueFinder } from '../../found/event-issues.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

/** Between a quotation and the verb that tells how it is meant: “…”이라며 채택에 반대했다. */
const MEANT = /["”’'」](?:이?라|다|자)?(?:며|면서),?$/;
/** Longest object of that verb, UTF-16 code units. */
const LONGEST_OBJECT = 14;

/** Between a quotation and the verb that tells it: ““…”고 거듭 ”, ““…”라는 입장을 ”. */
const TELLS = /^["”’'」]?(?:(?:이?라)?고|(?:이?라|다)?는 ?(?:(?:입장|원칙|방침|태도)을)?) ?(?:\S{1,8} )?$/;

/** The quotation that a verb of saying tells: “…”고 선을 그었다, “…”이라며 반겼다. */
export function quotationTold(
  { text, quotations }: PreparedText,
  clause: KoreanClause,
  event: KoreanEvent,
  finder: IssueFinder,
): Span | null {
  const meant = clause.quotation === null ? MEANT.exec(text.slice(clause.start - 8, clause.start)) : null;
  // “…”이라며 철회는 없다고 했다: words of their own.
  const own = /^[가-힣]{0,2}[다라자](?:고|는)/.test(text.slice(event.end - 1, event.end + 4));
  if (meant !== null && !own && event.start - clause.start <= LONGEST_OBJECT) {
    const named = finder.within(clause.start, event.end).length > 0;
    return named ? null : quotationAt(quotations, clause.start - meant[0].length - 1);
  }
  if (clause.quotation !== null || !TELLS.test(text.slice(clause.start, event.start))) return null;
  return quotationAt(quotations, clause.start - 1) ?? quotationAt(quotations, clause.start - 2);
}
