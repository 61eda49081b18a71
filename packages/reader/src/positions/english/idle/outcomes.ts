/** Words on how talks go and what comes of them, which give, ask and refuse nothing: “to review progress”, “regretted the breakdown”. */

import type { Idle } from './idle-words.js';

export const OUTCOMES: readonly Idle[] = [
  // “Held meetings to review progress”
  {
    stances: ['open'],
    verb: /^(?:review|discuss|assess|examine|evaluate|consider)$/i,
    before: / to $/,
    after: /^ (?:the |their |recent )?(?:[a-zà-ɏ]+ )?(?:progress|state of play|developments)\b/i,
  },
  // “Regretted the breakdown of the talks”
  {
    stances: ['rejects'],
    verb: /^regret[a-zà-ɏ]*(?: that| the)*$/i,
    after:
      /^ (?:(?:the|that the|this|a|any) )?(?:[a-zà-ɏ]+ )?(?:breakdown|collapse|failure|lack|absence|impasse|deadlock|suspension of (?:the )?talks|interruption)\b/i,
  },
  // “Will open opportunities for fishermen”: what comes of a deal, no market.
  {
    stances: ['offers'],
    verb: /\bopen(?:s|ed|ing)?(?: up)?$/i,
    after: /^ (?:up )?(?:[a-zà-ɏ-]+ ){0,3}?(?:opportunit(?:y|ies)|avenues?|prospects|possibilities|horizons|vistas)\b/i,
  },
  {
    stances: ['supports'],
    verb: /^(?:opportunit(?:y|ies)|prospects|possibilities)\b/i,
    before: /\bopen(?:s|ed|ing)? (?:up )?(?:[a-zà-ɏ-]+ ){0,2}$/i,
  },
  // “The negotiator has to work within his mandate”: how he is bound, nothing asked of him.
  { stances: ['demands'], verb: /^(?:(?:has|have|had) to|must) (?:work|operate|act|stay) within\b/i },
  // “Was opened without any formal complaint from steelmakers”
  {
    stances: ['demands', 'rejects'],
    verb: /^(?:complaints?|requests?|demands?|appeals?|petitions?|objections?)\b/i,
    before: /\bwithout (?:(?:an?|any|the|their|such|[a-zà-ɏ]+) ){0,3}$/i,
  },
];
