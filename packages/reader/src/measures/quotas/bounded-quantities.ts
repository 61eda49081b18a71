/** Quantities that may come in, told without the word quota: “up to 230,000 tonnes of UK steel free of duty”, “500t을 무관세로”. */

/** A bound before a quantity; where it only limits, no duty need be told. */
const BOUND_BEFORE =
  /\b(?:(up to|the first|a maximum of|as many as|no more than|not more than|(?:allow|admit|let|permit|accept)(?:s|ed|t?ing)?(?: in)?|imports?)|(?:limit|cap|restrict)(?:s|ped|ed|ping|ing)?\b[^.;]{0,70}?\b(?:to|at)(?: about| around)?)\s(?=\d)/gi;
const KOREAN_BOUND_AFTER =
  /(t|톤|대|마리)(?:까지(?:는|만)?\s|[을를]\s(?:무관세|영세율|저율|\d[\d.]*\s?%(?:의)?\s(?:저율\s?)?관세)|(으?로)\s제한)/g;
/** What makes a quantity let in a quota: that it enters on terms of its own. */
const ON_TERMS = /\b(?:dut(?:y|ies)|tariffs?|quotas?|percent|per cent)\b|%|\b(?:duty|tariff)-free\b|관세|쿼터|할당/i;
/** Trade that was counted. */
const COUNTED =
  /\b(?:in|during) (?:19|20)\d\d\b|\blast (?:year|month|fiscal)|\b(?:rose|fell|grew|dropped|climbed) |지난해|작년|수출했|수입했/i;

/** A place in a sentence where a quantity is bounded. */
export interface BoundedQuantity {
  /** Where the quantity's last figure begins (English) or its unit ends (Korean). */
  readonly at: number;
  readonly side: 'begins' | 'ends';
  /** True where goods beyond it pay more, or it comes in on better terms. */
  readonly rated: boolean;
}

/** Bounded quantities of a sentence, in order. */
export function boundedQuantities(sentence: string): BoundedQuantity[] {
  if (!/\d/.test(sentence) || COUNTED.test(sentence)) return [];
  const onTerms = ON_TERMS.test(sentence);
  const found: BoundedQuantity[] = [];
  for (const match of sentence.matchAll(BOUND_BEFORE)) {
    const lets = match[1] !== undefined;
    if (lets && !onTerms) continue;
    found.push({ at: match.index + match[0].length, side: 'begins', rated: lets });
  }
  for (const match of sentence.matchAll(KOREAN_BOUND_AFTER)) {
    const limits = match[2] !== undefined;
    if (!limits && !onTerms) continue;
    found.push({ at: match.index + match[1]!.length, side: 'ends', rated: !limits });
  }
  return found.sort((a, b) => a.at - b.at);
}
