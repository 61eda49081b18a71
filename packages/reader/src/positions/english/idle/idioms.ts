/** Set phrases and what an act is for, which take no stand on a duty: “hand in hand with our partners”, “speed up talks to protect jobs”. */

import type { Idle } from './idle-words.js';

export const IDIOMS: readonly Idle[] = [
  // “The rules that we have built hand in hand with our partners”: how they were built.
  {
    stances: ['links'],
    verb: /^hand in hand\b/i,
    before:
      /\b(?:work|develop|buil[dt]|cooperat|act|stand|stood|negotiat|fought|fight|walk|draft|wr(?:i|o)t|prepar|design|mov|creat)[a-zà-ɏ]*\b[^.;]{0,40}$/i,
  },
  {
    stances: ['links'],
    verb: /^hand in hand\b/i,
    after:
      /^(?: with)? (?:our|their|its|his|her) (?:[a-zà-ɏ-]+ ){0,3}?(?:partners?|allies|ally|friends?|industry|neighbou?rs?)\b/i,
  },
  // “Would speed up talks to protect their jobs”: what the talks are for.
  {
    stances: ['rejects'],
    verb: /^(?:will|would|shall|can|could|may|might|to)\b.{3,} to (?:protect|safeguard|preserve|defend|shield)$/is,
    after:
      /^ (?:(?:their|our|its|his|her|the|these|those|all) )?(?:[a-zà-ɏ’'-]+ ){0,2}?(?:jobs?|livelihoods?|consumers?|households?|families|communities|supply chains?|living standards?)\b/i,
  },
  // “We did not want to be in this position”
  {
    stances: ['rejects', 'demands'],
    verb: /\bwant(?:s|ed|ing)?(?: to)?$/i,
    after: /^(?: to)? be (?:in|here|there|at)\b/i,
  },
  // “Is committed to upholding free trade”: no barrier is kept.
  {
    stances: ['rejects'],
    verb: /\b(?:uphold|maintain|preserv|safeguard|protect|defend)(?:e|ing)?$/i,
    after:
      /^ (?:(?:a|an|the|our|its|their) )?(?:[a-zà-ɏ-]+(?: and |, | )){0,4}?(?:free(?: and (?:fair|open))? trade|fair trade|open (?:trade|markets?)|trading system|trade order|economic order|multilateralism|rule of law|world trade)\b/i,
  },
  // “Will adopt further tariff measures to address overcapacity”, “by setting quotas on steel to steady the market”: what a burden is for.
  {
    stances: ['offers'],
    verb: /^(?:will|would|shall|to)\b[^;]*\b(?:adopt|introduc|impos|tak|establish|set|levy|appl|rais)[a-zà-ɏ]*(?: up)? (?:[a-zà-ɏ-]+ ){0,3}?(?:(?:tariff|safeguard|border|trade|retaliatory) measures?|counter-?measures?|safeguards?|surtax(?:es)?|(?:tariff[- ]rate |import )?quotas?)\b[^;]* (?:to|and) [a-zà-ɏ]+$/i,
  },
  // “Will not be treated less favourably than others”: what a side is assured of.
  {
    stances: ['rejects'],
    verb: /\b(?:not|never) be (?:treated|charged|taxed)$/i,
    after: /^ (?:any )?(?:less favou?rably|worse|more harshly|differently|unfairly|more than|above)\b/i,
  },
  // “Disrupting linked supply chains”: how they hang together.
  {
    stances: ['links'],
    verb: /^(?:linked|tied|interlinked)$/i,
    after:
      /^ (?:supply chains?|industr(?:y|ies)|econom(?:y|ies)|markets?|sectors?|compan(?:y|ies)|firms?|plants?|factories|communities)\b/i,
  },
  // “Canada buys more American steel than any other country”: how much is bought.
  {
    stances: ['offers'],
    verb: /^(?:buys?|imports?|purchases?|takes?)$/i,
    after: /^ (?:far |much )?(?:more|most)\b[^.;]{0,60}? than (?:any|every|all|anyone)\b/i,
  },
  // “Will carefully examine the details of the new duties and their impact”
  {
    stances: ['open'],
    verb: /\b(?:examin|analy[sz]|assess|scrutini[sz]|stud|review)(?:e|y|ing)?$/i,
    after:
      /^ (?:the |their |its )?(?:[a-zà-ɏ-]+ )?(?:details?|impacts?|contents?|effects?|implications?|consequences)\b/i,
  },
];
