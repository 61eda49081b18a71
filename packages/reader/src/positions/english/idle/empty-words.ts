/** Turns of phrase that give, ask and welcome nothing: “offering little sign of”, “for the benefit of”, “should be easier”. */

import { HINT } from '../../../text/word-hints.js';
import type { Idle } from './idle-words.js';

export const EMPTY: readonly Idle[] = [
  // “Licences for the benefit of American users”
  { stances: ['supports'], verb: /^benefits?$/i, before: /\bfor the $/i, after: /^ of\b/i },
  // “Subject to final approval by the two leaders”
  { stances: ['supports'], verb: /^approval\b/i, before: /\bsubject to (?:the )?(?:[a-zà-ɏ]+ )?$/i },
  // “Offering little sign of a settlement”
  {
    stances: ['offers'],
    verb: /^offer(?:s|ed|ing)?$/i,
    after:
      /^ (?:little|no|few|scant|not much|some|a|any) (?:[a-zà-ɏ]+ )?(?:signs?|hopes?|prospects?|indications?|clarity|details?|evidence|comments?|specifics|timelines?|timetables?)\b/i,
  },
  // “Push the year-end target by a year”: put off.
  {
    stances: ['demands'],
    verb: /^push(?:es|ed|ing)?$/i,
    after:
      /^ (?!for\b)[^,;]{0,80}? by (?:an?|one|two|three|\d+|several|another|a few) (?:years?|months?|weeks?|days?)\b/i,
  },
  { stances: ['offers'], verb: /\p{L}-end$/u },
  // “It is intended to eliminate duties”: what a thing is for.
  { stances: ['offers', 'supports'], verb: /^(?:intended|designed|meant) to\b/i, before: /\b(?:is|was|are|were) $/i },
  // “Disappointed with the agreement to grant it accession”
  {
    stances: ['offers', 'supports'],
    hint: HINT.blames,
    before:
      /\b(?:disappointed|unhappy|dismayed|upset|angry|frustrated|dissatisfied|furious) (?:with|by|at|about|over) [^;.]*\b(?:agreement|decision|deal|move|plan|vote) [^;.]*\bto $/i,
  },
  // “It should be easier than one with the EU”: what is expected.
  {
    stances: ['demands'],
    verb: /^should be (?:much |far |a lot )?(?:easy|easier|simpler?|quicker|faster|harder|straightforward)\b/i,
  },
  // “Changes on how the government will allocate quotas”, “see how we can reduce”
  {
    stances: ['offers'],
    verb: /^(?:will|would|can|could|may|might)\b/i,
    before:
      /\b(?:on|over|about|of|see|seeing|look(?:ing)? at|decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|examin(?:e|es|ed|ing)|explor(?:e|es|ed|ing)) how (?:(?:the|its|their|our|his) )?(?:[a-zà-ɏ.'’-]+ ){1,2}$/i,
  },
  // “Urged local businesses to diversify”, “its push to diversify”
  {
    stances: ['demands'],
    hint: HINT.diversifies,
    after: /^ (?:(?:on|for) )?(?:[a-zà-ɏ.'’-]+ ){0,4}?diversif(?:y|ies|ying|ication)\b/i,
  },
  // “Rejected his criticism over rice imports”
  {
    stances: ['rejects'],
    verb: /^criticisms?$/i,
    before:
      /\b(?:reject|dismiss|rebuff|den(?:y|ie)|refut|rebut|shrug|brush|hit back|push(?:ed)? back)[a-zà-ɏ]* (?:[a-zà-ɏ.'’]+ ?){0,6}$/i,
  },
  // “Growers fear that India joining the pact will bring cheap rice”
  { stances: ['supports'], verb: /^joining$/i, before: /\b(?:worr|fear|afraid|alarm|concern)[a-zà-ɏ]*\b[^,;]*$/i },
  // “The judge, considered an authority, …”
  {
    stances: ['open'],
    verb: /^considered$/i,
    before: /, (?:widely |long |often |generally )?$/i,
    after: /^ (?:to be )?(?:an?|the|one of|by)\b/i,
  },
  // “Its supposed backing of the former president”
  {
    stances: ['supports'],
    verb: /^(?:backing|support)$/i,
    before: /\b(?:supposed|alleged|perceived|purported) $/i,
  },
  // “A tariff of 35 percent that is separate from all sectoral tariffs”: of duties that add up, not of what is kept out of the talks.
  {
    stances: ['excludes'],
    verb: /^separate from$/i,
    before: /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b[^;]*$/i,
    after: /^ (?:[a-zà-ɏ]+ ){0,3}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i,
  },
  // “Charges 35 percent, separate from all sectoral tariffs”: likewise.
  {
    stances: ['excludes'],
    before: /, $/,
    after:
      /^ (?:\S+ ){0,4}?(?:tariffs?|dut(?:y|ies)|levies)\b(?! (?:talks|negotiations|track|file|agenda|discussions))/,
  },
  // “We must reinforce our strength at home”
  { stances: ['demands'], verb: /^(?:must|should|need to|have to)\b/i, after: /^(?: [a-zà-ɏ]+)? at home\b/i },
  // “In discussions to pursue other measures against them”
  {
    stances: ['demands'],
    verb: /^pursu(?:e|es|ed|ing)$/i,
    after: /^ (?:[a-zà-ɏ]+ ){0,2}?(?:measures|steps|countermeasures|retaliation) against\b/i,
  },
  // “Aims to eliminate these tariffs”: whose they are, it does not say.
  {
    stances: ['offers'],
    verb: /^(?:still )?(?:aim|hop)(?:e|es|s|ed|ing) to (?:[a-zà-ɏ]+ )?(?:eliminate|remove|reduce|lower|scrap|lift|abolish|cut)$/i,
    after: /^ (?:these|those|such) (?:[a-zà-ɏ]+ )?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i,
  },
  // “Discussions on relief measures for businesses”, “reduce costs for our firms”: help at home.
  {
    stances: ['open', 'offers'],
    hint: HINT.helps,
    after:
      /^ (?:[a-zà-ɏ-]+ ){0,4}?(?:relief|support|aid|help|assistance|compensation|rescue) (?:measures?|packages?|program(?:me)?s?|schemes?|funds?) (?:for|to) (?:[a-zà-ɏ-]+ ){0,3}?(?:business(?:es)?|companies|firms|exporters|industr(?:y|ies)|workers|farmers|producers|sectors?)\b/i,
  },
  {
    stances: ['offers'],
    verb: /\b(?:reduce|cut|lower)$/i,
    after: /^ (?:the )?(?:costs?|burdens?|taxes) (?:for|on) (?:our|its|domestic|local)\b/i,
  },
  // “Has supported many investment projects”
  { stances: ['supports'], verb: /^supported$/i, after: /^ (?:many|several|numerous|various|dozens of)\b/i },
  // “So that we can reduce our deficit”
  {
    stances: ['offers'],
    verb: /\b(?:reduce|cut|narrow|shrink|lower)$/i,
    after: /^ (?:our|its) (?:[a-zà-ɏ-]+ ){0,2}?deficits?\b/i,
  },
  // “Will take the steps needed to protect its market”: gives nothing.
  {
    stances: ['offers'],
    verb: /\bto (?:protect|defend|shield|safeguard)$/i,
    after:
      /^ (?:the |its |our |their )?(?:[a-zà-ɏ.-]+ ){0,3}?(?:markets?|industr(?:y|ies)|interests|workers|farmers|producers|businesses|jobs|sectors?|economy)\b/i,
  },
  // “Many there, who since Trump announced the duty had been urging relief”: not his urging.
  {
    stances: ['demands', 'offers', 'rejects', 'supports', 'open'],
    verb: /^(?:had|has|have) been\b/i,
    before: /\b(?:who|which|that),? (?:ever )?(?:since|after|before|when|while) \p{Lu}[^,;]*$/u,
  },
  // “Has been told that access is off the table for Canada”: who is told of it does not keep it out.
  {
    stances: ['excludes'],
    verb: /^off the table$/i,
    before: /\btold\b[^;]*$/i,
    after: /^[”"’']* for (?:the )?\p{Lu}/u,
  },
  // “Consumers will pay more for their goods”
  {
    stances: ['offers'],
    verb: /\bpay more$/i,
    after:
      /^ for (?:(?:their|its|our|the|these|imported) )?(?:goods|products|food|groceries|cars|coffee|imports|everything)\b/i,
  },
  // “Growers have joined with packers”
  { stances: ['supports'], verb: /^joined$/i, after: /^ with\b/i },
  // “To encourage China to change its harmful policies”: what the duty is to bring about.
  { stances: ['rejects'], verb: /^harmful$/i, before: /\bencourage \S+ to change (?:its|their) $/i },
  // “Lower than the 20 percent he first proposed”: a rate that another is compared with.
  {
    stances: ['offers', 'demands', 'open'],
    verb: /^(?:propos|offer|demand|suggest|float|threaten|want|ask|promis|pledg)[a-zà-ɏ]*\b|^sought\b/i,
    before:
      /\b(?:lower|higher|less|more|smaller|larger|steeper|better|worse|below|above|under|down from|up from|short of)(?: than)? (?:the |an? )?(?:about |roughly |around )?[\d.]+ ?(?:%|per ?cent\b)[^.;,:]{0,60}$/i,
  },
  // “Tariffs of 25 percent, which will be increased to 50 percent”: a burden.
  {
    stances: ['offers'],
    verb: /(?:^|\bbe )(?:increas|rais|hik|doubl|tripl)ed(?: to| from| by)?$/i,
    before: /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b[^.;]*\b(?:which|that)\b[^.;]*$/i,
  },
  // “Will launch WTO proceedings on the tariffs”: against them, not for them.
  {
    stances: ['supports', 'offers'],
    verb: /\b(?:launch|initiat|start|open|bring|begin|pursue)[a-zà-ɏ]*$/i,
    after:
      /^ (?:an? |the |its |their |new |formal |further )*(?:[a-zà-ɏa-zà-ɏ-]+ ){0,3}?(?:proceedings|disputes?|litigation|lawsuits?|challenges?|complaints?|cases?|arbitration)\b/i,
  },
  // “Seeking support from others”
  {
    stances: ['demands', 'supports'],
    verb: /\bse(?:ek|eks|eking)$|^sought$/i,
    after: /^ (?:the |more |broad |wide )?(?:support|backing|allies|partners|co-complainants)\b/i,
  },
  // “The urgency of reaching a deal”
  { stances: ['supports', 'demands', 'offers'], hint: HINT.urgent, before: /\burgency of (?:[a-zà-ɏ]+ )?$/i },
  // “We can grow the economy and increase prosperity”: what comes of it.
  {
    stances: ['offers', 'supports'],
    verb: /\b(?:grow|build|increase|boost|strengthen|expand|create|raise)$/i,
    after:
      /^ (?:our |the |its |their |more |economic |shared |a |strong[a-zà-ɏ]* |best )*(?:economy|economies|prosperity|wages|incomes?|productivity|jobs|growth|opportunit(?:y|ies)|competitiveness)\b/i,
  },
  // “While higher taxes apply to other countries”: a burden.
  {
    stances: ['offers'],
    verb: /\b(?:higher|tougher|steeper|extra|additional|new|other|these|those|same) (?:[a-zà-ɏ]+ )?(?:tax(?:es)?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|surcharges?) (?:(?:will|would|shall) )?apply$/i,
  },
  // “Preparing countermeasures, to protect our interests”: what they are for.
  {
    stances: ['rejects'],
    verb: /^(?:protect|defend|safeguard|shield)$/i,
    before: /\b(?:counter-?measures?|retaliation|retaliatory [a-zà-ɏ]+)\b[^.;]{0,40} to $/i,
    after:
      /^ (?:its|their|our|the) (?:[a-zà-ɏ-]+ ){0,3}?(?:interests|rights|sovereignty|workers|companies|firms|businesses)\b/i,
  },
];
