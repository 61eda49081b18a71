/** What is expected, examined or meant to help, and asks and gives nothing: “progress is expected”, “a swap to support the pledge”. */

import type { Idle } from './idle-words.js';

export const FORETOLD: readonly Idle[] = [
  // “Significant progress is expected”
  {
    stances: ['demands'],
    verb: /^(?:(?:is|are|was|were) )?expected$/i,
    before:
      /\b(?:progress|advance(?:ment)?s?|results?|outcomes?|developments?|improvements?|breakthroughs?)\b[^.;,]{0,40}$/i,
  },
  // “Expects that the two sides might wrap up a deal within days”: foretold of both.
  {
    stances: ['demands'],
    verb: /^expect(?:s|ed|ing)?$/i,
    after:
      /^ (?:that )?(?:the two (?:sides|countries|governments)|both (?:sides|countries)|they) (?:might|may|could|will|would)\b/i,
  },
  // “The office is likely to examine the case when it sets its duties”
  { stances: ['open'], verb: /\b(?:examine|review|study|look at)$/i, before: /\blikely to $/i, after: /^ the case\b/i },
  // “Bills on platforms are under consideration at the National Assembly”: lawmaking, open to nobody.
  {
    stances: ['open'],
    verb: /\bunder (?:consideration|review|discussion)$/i,
    after:
      /^ (?:at|in|by|before) [^.;,]{0,30}\b(?:Assembly|[Pp]arliament|Congress|[Ll]egislature|Diet|Bundestag|Senate|lawmakers)\b/u,
  },
  // “They have a massive rice shortage”: nothing is praised.
  {
    stances: ['supports'],
    after: /^ (?:[a-zà-ɏ-]+ )?(?:shortages?|deficits?|imbalances?|shortfalls?|losses|surpluses)\b/i,
  },
  // “Proposed a currency swap to support the investment pledge”: what the swap is for.
  {
    stances: ['supports'],
    verb: /^(?:support|back|underpin)$/i,
    before: /\b(?:propos|offer|request|ask|seek|sought)[a-zà-ɏ]* (?:for )?(?:an?|the|its) [^.;:,]{3,80} to $/i,
  },
];
