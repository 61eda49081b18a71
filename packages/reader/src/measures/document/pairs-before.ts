/** Both parties of a duty by the one told right before it: what is given in return, what exceeds a quota, what comes from the same country. */

import type { PreparedText } from '../../text/prepared-text.js';
import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { Pair } from '../clauses/party-choice.js';
import type { Earlier } from './earlier-duty.js';

/** “Canada admits Chinese cars at 6.1%. In return, Beijing will lower its duty on canola to 15%”: on the goods of whoever gave first. */
export function inReturnPair(
  { text, sentences }: PreparedText,
  { parties, placed, paragraph, sentence }: MeasureDraft,
  previous: Earlier | null,
): Pair | null {
  const { imposer } = parties;
  if (imposer === null || previous === null || previous.imposer === null || parties.targets.length > 0) return null;
  if (!previous.targets.includes(imposer) || paragraph - previous.paragraph > 1) return null;
  if (placed.some(({ economy }) => economy !== imposer && economy !== previous.imposer)) return null;
  const { start } = sentences[sentence]!;
  return IN_RETURN.test(text.slice(start, start + 40)) ? { imposer, targets: [previous.imposer] } : null;
}

const IN_RETURN = /^(?:But |And )?(?:in (?:return|exchange|turn)|for its part|[a-zà-ɏ][a-zà-ɏ]+ in turn)\b/i;

/** “A 25% tariff on Mexican goods. A 17% duty on tomatoes from the country has been in force since July”: on the goods of whoever bore the duty before. */
export function samePlacePair(
  { text, sentences }: PreparedText,
  { parties, placed, paragraph, sentence }: MeasureDraft,
  previous: Earlier | null,
): Pair | null {
  if (previous === null || previous.imposer === null || previous.targets.length !== 1) return null;
  if (previous.paragraph !== paragraph || sentence - previous.sentence > 1) return null;
  if (parties.imposer !== null || parties.targets.length > 0 || placed.length > 0) return null;
  const { start, end } = sentences[sentence]!;
  if (!FROM_THERE.test(text.slice(start, end))) return null;
  return { imposer: previous.imposer, targets: previous.targets };
}

const FROM_THERE = /\bfrom (?:the|that) country\b/i;

/** “10 per cent under a quota. Outside the quota the rate is 50”: what exceeds a quota is charged by whoever opened it, on the same goods. */
export function quotaPair(
  { parties, placed, pastQuota, products, paragraph }: MeasureDraft,
  previous: Earlier | null,
): Pair | null {
  if (!pastQuota || previous === null || previous.imposer === null || previous.targets.length === 0) return null;
  if (parties.targets.length > 0 || previous.paragraph !== paragraph) return null;
  if (products.length > 0 && !products.some((product) => previous.products.includes(product))) return null;
  const { imposer, targets } = previous;
  const named = [...placed.map(({ economy }) => economy), ...(parties.imposer === null ? [] : [parties.imposer])];
  return named.every((economy) => economy === imposer) ? { imposer, targets } : null;
}
