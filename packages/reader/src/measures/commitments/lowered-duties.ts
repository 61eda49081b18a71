/** Duties that are to go down, told of the duty itself: “India's tariff on whisky will fall from 150% to 75%”. */

import { beginningWithin, spansBeginningWithin } from '../../text/in-order.js';
import type { Sentence } from '../../text/sentences.js';
import { HINT } from '../../text/word-hints.js';
import type { MeasureFound } from '../clauses/measure-draft.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import { opensAt } from './carried-subject.js';
import { trimmedEnd, type Undertaking } from './undertaking.js';

/** A duty as the subject of what will be done with it. */
const GOES_DOWN =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b[^.;:,]{0,80}?\s(?:will|shall)\s(?:\w+ly\s)?(?:be\s(?:\w+ly\s)?(?:cut|reduced|lowered|removed|eliminated|abolished|scrapped|lifted|halved|phased\sout)|fall|drop|come\sdown|go\sdown)\b/i;

/** What another only expects or asks for, and what is told of something else. */
const SUPPOSED =
  /\b(?:which|that|who|if|whether|unless|until|(?:on|over|about|clear|unclear|decided?|say|known?) (?:when|how)|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|predict\w*|forecast\w*|demand\w*|ask(?:s|ed|ing)?|want(?:s|ed)?)\b/i;

/**
 * What the one economy undertakes whose duties a sentence tells to go down; null where it tells of none, or does not itself say whose
 * they are.
 * @param measures in the order of their spans
 */
export function loweredDuty(
  text: string,
  whole: Sentence,
  measures: readonly MeasureFound[],
  parties: readonly PartyMention[],
): Undertaking | null {
  const { start, end, hints } = whole;
  if ((hints & HINT.bounds) === 0 || (hints & HINT.will) === 0) return null;
  const sentence = text.slice(start, end);
  const told = GOES_DOWN.exec(sentence);
  if (told === null || SUPPOSED.test(sentence.slice(0, told.index + told[0].length))) return null;
  const lowered = spansBeginningWithin(measures, start, end).filter(
    ({ rate_pct, from_pct }) => rate_pct !== null && (rate_pct === 0 || (from_pct !== null && from_pct > rate_pct)),
  );
  const imposers = new Set(lowered.flatMap(({ imposer }) => imposer ?? []));
  const named = beginningWithin(parties, start, end).some(({ economy }) => imposers.has(economy));
  if (imposers.size !== 1 || !named) return null;
  const from = opensAt(text, whole);
  const to = trimmedEnd(text, from, end);
  return { parties: [...imposers], verb: 'will', start: from, end: to, whatStart: from, whatEnd: to };
}
