/** Deals that only tell where something is to stand: “wants beef taken out of the deal”, “rice is outside this agreement”. */

import type { Setting } from '../setting.js';

/** “In the”, “out of any”, “part of the same”, “under its” right before the deal. */
const AROUND =
  /\b(?:in|into|inside|within|under|outside(?: of)?|out of|part of|(?:exclud|remov|strik|struck|cut|drop|delet|exempt|carv)\p{L}* (?:[\p{L}-]+ ){0,4}from) (?:(?:the|a|an|any|every|each|its|their|our|this|that|such|[\p{Ll}-]+|\p{Lu}[\p{L}.-]*|\d{4}) ){0,4}$/u;

/** Furthest that is looked back for it, UTF-16 code units. */
const REACH = 60;

/** The issues of a stance without the deal that only holds them, or is to leave them out. */
export function withoutDealAround(
  { event, prepared: { text }, finder }: Setting,
  issues: readonly string[],
  [start, end]: readonly [number, number],
): readonly string[] {
  if (issues.length < 2 || event.stance === 'links' || event.stance === 'supports' || event.stance === 'open') {
    return issues;
  }
  const deals = issues.filter((issue) => finder.category(issue) === 'fta');
  if (deals.length === 0 || deals.length === issues.length) return issues;
  const around = new Set<string>();
  for (const mention of finder.within(start, end)) {
    if (deals.includes(mention.issue) && AROUND.test(text.slice(Math.max(start, mention.start - REACH), mention.start)))
      around.add(mention.issue);
  }
  return around.size === 0 ? issues : issues.filter((issue) => !around.has(issue));
}
