/** What a side does or wants done with the deal itself: “hopes to sign by June”, “broke off the talks”, “will not ratify the text”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { standsAmong, toldByPattern } from './told-by-pattern.js';

const DEAL =
  '(?:deals?|agreements?|pacts?|accords?|treaty|treaties|talks|negotiations?|framework|tranche|chapters?|text|memorandum|partnership)';

/** The deal as an object: “the remaining chapters”, “a trade agreement”. */
const A_DEAL = String.raw`(?:(?:an?|the|this|that|these|its|their|our|such an?|all|any|remaining|free) (?:[a-zà-ɏ\d'’“"-]+ ){0,5}?${DEAL}|${DEAL}|it|one)\b`;

/** When it is to be done. */
const WHEN = String.raw`(?:by|before|this (?:year|month|week|spring|summer|autumn|fall)|next|in (?:\d+|[a-zà-ɏ][a-zà-ɏ]*|time|principle|the (?:first|second|third|fourth|coming))|within|at the earliest|as soon as|as early as|soon|quickly|swiftly|without delay|later|on schedule|on the sidelines)\b`;

const CLOSE =
  '(?:sign|conclude|finali[sz]e|complete|finish|wrap up|seal|clinch|strike|reach|ratify|initial|ink|close|bring home|come home with|(?:announce|declare|support)(?= (?:an? |the |its |their )?(?:early |swift |quick |successful )?(?:conclusion|signature|completion)))';

const CLOSED =
  '(?:signed|concluded|finali[sz]ed|completed|wrapped up|ratified|reached|struck|had|initialled|inked|sealed|in (?:place|force))';

/** Words that want something done. */
const WANTS = `(?:(?:aim|hop|wish|intend|plan|seek|want|expect|resolv|vow|pledg|undertak|promis)(?:e|es|ed|s|ing|ning|ned)?|sought|undertook|(?:would|['’]d) (?:like|love|prefer)|prefers?|(?:is|are|was|were|am|be|stands?|stood|remains?|remained|['’]re|['’]m|been) (?:[a-zà-ɏ]+ly )?(?:ready|determined|keen|eager|prepared|willing|committed|set|close|on course|on track)|(?:instructed|directed|told|asked|mandated) (?:their|its|the|his|her) (?:chief )?negotiators|(?:intent|intention|commitment|determination|resolve)|(?:aim|goal|target|objective) (?:is|was|remains|remained))`;

const WANTS_TO_CLOSE = new RegExp(
  String.raw`\b${WANTS} to (?:[a-zà-ɏ]+ly |soon )?${CLOSE}(?: ${A_DEAL}| (?:an? |the |its |their )?(?:early |swift |quick |successful )?(?:conclusion|signature|completion))?(?=[“”"']? ${WHEN}|[“”"’]?(?:[.,;]|$)|[“”"]? (?:and|but|with)\b)`,
  'i',
);

const WANTS_CLOSED = new RegExp(
  String.raw`\b(?:wants?|wanted|would like|['’]d like|hopes?|hoped|wish(?:es)?|would prefer) (?:to see )?(?:that )?${A_DEAL}(?: [a-zà-ɏ\d-]+){0,3}? (?:(?:to be |be |will be |would be |can be |could be |may be |is )?(?:[a-zà-ɏ]+ly )?${CLOSED}|(?:to |will |would |can )?(?:enter|come) into force|to take effect)\b`,
  'i',
);

const LOOKS_FOR =
  /\b(?:hop(?:e|es|ed|ing)|look(?:s|ed|ing)?(?: forward)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|aim(?:s|ed|ing)?|call(?:s|ed|ing)?|work(?:s|ed|ing)?) (?:for|to|towards?) (?:an? |the |its )?[“"]?(?:(?:early|swift|quick|speedy|rapid|prompt|timely|fast|final|successful) )?(?:signature|conclusion|signing|ratification|(?:trade )?(?:agreement|deal|accord|pact))\b(?! (?:on|for|over|about|to|at)\b)/i;

const WANTS_ONE = new RegExp(
  String.raw`\b(?:wants?|wanted|would like|['’]d like|favou?rs?|favou?red|prefers?|preferred|backs?|backed|supports?|supported) an? (?:(?:early|quick|swift|fast|speedy|comprehensive|balanced|fair|good|full|modern|ambitious|limited|trade|free[- ]trade|bilateral|trilateral) ){0,3}(?:deal|agreement|pact|accord|treaty)(?=[“”"']? ${WHEN}|[“”"’]?(?:[.,;]|$)| (?:with|as)\b)`,
  'i',
);

const TO_BE_CLOSED = new RegExp(
  String.raw`\b(?:(?:an?|the|this|that|its|their|all|remaining|first) )?(?:[a-zà-ɏ-]+ ){0,2}?${DEAL}(?: [a-zà-ɏ\d'’-]+){0,4}? (?:should|can|could|will|would|shall|might|may) (?:[a-zà-ɏ]+ly |now )?be (?:[a-zà-ɏ]+ly )?${CLOSED}\b(?! (?:if|unless|only|once|until|without)\b)`,
  'i',
);

const STANDS_BY =
  /\b(?:st[ao]+nds?|stood|st[iu]cks?|stuck|abides?|abided|will (?:stand|stick|abide)) (?:firmly )?by (?:the|its|their|our|this) (?:[a-zà-ɏ-]+ ){0,2}?(?:deal|agreement|pact|accord|treaty|framework)\b/i;

const CARRIES_OUT =
  /\b(?:will|would|shall|['’]ll|(?:pledg|vow|promis|undert)[a-zà-ɏ]+ to|(?:is|are|was|were|remains?|remained) (?:[a-zà-ɏ]+ly )?committed to|determined to|intends? to|ready to) (?:[a-zà-ɏ]+ly )?(?:carry(?:ing)? out|implement(?:ing)?|honou?r(?:ing)?|abid(?:e|ing) by|adher(?:e|ing) to|keep(?:ing)? to|respect(?:ing)?|fulfil(?:l|ling)?) (?:the|its|their|our|this) (?:[a-zà-ɏ-]+ ){0,2}?(?:deal|agreement|pact|accord|treaty|framework|memorandum)\b/i;

const GOES_ON =
  /\b(?:ready|willing|prepared|happy|keen|eager|committed) to (?:continue|resume|restart|reopen|go on with|return to|keep up) (?:the |its |their |our |these |formal )?(?:[a-zà-ɏ-]+ ){0,1}?(?:talks|negotiations|negotiating|talking|dialogue|discussions|negotiating table)\b(?! (?:on|over|about)\b)/i;

const STUDIES = new RegExp(
  String.raw`\b(?:will|would|needs? to|needed to|has to|had to|must) (?:[a-zà-ɏ]+ly )?(?:study|examine|assess|review|scrutini[sz]e|weigh|carry out an? (?:[a-zà-ɏ]+ )?assessment of) ${A_DEAL} (?:[a-zà-ɏ]+ly )?(?:before|and then decide|and decide)\b`,
  'i',
);

const REFUSES = `(?:(?:will|would|can|could|shall|do|does|did) (?:not|never)|cannot|(?:wo|would|ca|could|do|does|did)n['’]t|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to|never|(?:in no (?:hurry|rush|mood)|not (?:going|ready|prepared|willing|about)|unwilling|reluctant|no (?:plans?|intention|wish|desire|reason)) to)`;

const WILL_NOT_CLOSE = new RegExp(
  String.raw`\b${REFUSES} (?:[a-zà-ɏ]+ly |be able to )?(?:sign(?: up to)?|ratify|vote for|conclude|renew|approve|endorse|be (?:rushed|hurried|pushed|forced) into|rush into|hurry into)(?: (?:just )?(?:anything|something|(?:any|an?|the|this|that|such an?|its|their) (?:[a-zà-ɏ-]+ ){0,4}?${DEAL})| it\b|(?=[“”"]?(?:[.,;]|$)))`,
  'i',
);

const BREAKS_OFF =
  /\b(?:(?:broke|breaks?|breaking|broken|calls?|called|calling) off|(?:walk|pull)(?:s|ed|ing)? (?:out of|away from)|withdr(?:ew|aws?|awn) from|end(?:s|ed|ing)?(?= all )|suspend(?:s|ed|ing)?|terminat(?:es|ed|ing)|halt(?:s|ed|ing)?|froze|freez(?:es|ing)) (?:all |the |its |their |any )?(?:further |trade |formal |bilateral )*(?:talks|negotiations)\b/i;

const ARE_BROKEN_OFF =
  /\b(?:all |the |its |their )?(?:trade )?(?:talks|negotiations) (?:are|were|have been|had been) (?:hereby )?(?:terminated|called off|broken off|suspended)\b/i;

const ASKS = String.raw`\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg(?:es|ed|ing)|ask(?:s|ed|ing)?(?: for)?|want(?:s|ed|ing)?|demand(?:s|ed|ing)?|press(?:es|ed|ing)?|petition(?:s|ed|ing)?)`;

const ASKS_NO = new RegExp(
  String.raw`${ASKS} (?:[^.,;:“”"]{0,60}? )?(?:(?:to )?(?:turn (?:${A_DEAL} )?down|(?:reject|vote against|tear up|abandon|scrap) ${A_DEAL}|vote (?:it|the [a-zà-ɏ]+) down)|not to (?:sign|ratify|approve)|${A_DEAL} (?:to be |be )?(?:dropped|scrapped|rejected|abandoned|torn up|voted down|annulled|cancelled|turned down))\b`,
  'i',
);

const ASKS_TO_CLOSE = new RegExp(
  `${ASKS} (?:[^.,;:“”"]{0,60}? )?to (?:[a-zà-ɏ]+ly )?(?:sign|conclude|finali[sz]e|complete|finish|wrap up|reach|strike)(?: ${A_DEAL})?(?=[“”"']? ${WHEN}|[“”"’]?(?:[.,;]|$))`,
  'i',
);

const ASKS_TO_RATIFY = new RegExp(
  `${ASKS} (?:[^.,;:“”"]{0,60}? )?to (?:[a-zà-ɏ]+ly )?(?:ratify|approve|pass|back)(?: ${A_DEAL})?(?=[“”"']? (?:${WHEN}|[“"]?without)|[“”"’]?(?:[.,;]|$))`,
  'i',
);

const TALKS = String.raw`(?:(?:formal|free|trade|free[- ]trade|accession|bilateral|exploratory|new|similar|official|such) ){0,3}(?:talks|negotiations)\b`;

const ASKS_TO_START = new RegExp(
  String.raw`${ASKS} (?:[^.,;:“”"]{0,60}? )?(?:to (?:start|begin|launch|open|reopen|resume|restart) (?:the |its )?${TALKS}|(?:the |an? (?:early )?)?(?:start|launch|opening|resumption|reopening) of (?:the )?${TALKS}|(?:for )?${TALKS} to (?:begin|start|resume|be (?:opened|launched|resumed)))(?! (?:on|over|about)\b)`,
  'i',
);

const STARTS = new RegExp(
  String.raw`\b(?:agree(?:s|d)?(?: [^.,;:“”"]{0,30}?)? to|decided to|will|would|['’]d|(?:is|are|was|were) (?:ready|set|due) to) (?:soon |formally |jointly )?(?:start|begin|launch|open|reopen|enter into|resume|restart) (?:the |its |their |a new round of )?${TALKS}(?! (?:on|over|about)\b)`,
  'i',
);

const TO_BE_REVISED = new RegExp(
  String.raw`\b(?:${DEAL}|it|which) (?:[a-zà-ɏ\d-]+ ){0,4}?(?:should|must|ought to|has to|have to|needs? to) be (?:renegotiated|reopened|revised|rewritten|modernised|modernized|updated|upgraded)\b`,
  'i',
);

const ASKS_PAUSE = new RegExp(
  String.raw`${ASKS} (?:that )?(?:the |all )?(?:trade )?(?:talks|negotiations) (?:to be |be |with [^.,;:“”"]{2,30} )?(?:suspended|halted|paused|frozen|put on hold|stopped)\b`,
  'i',
);

type Told = Pick<StanceEvent, 'stance' | 'strength' | 'object'>;

/** What is done with a deal, by what it says of whoever does it; earlier ones say it more exactly. */
const ACTS: readonly (readonly [RegExp, Told])[] = [
  [ASKS_NO, { stance: 'rejects', strength: 'firm', object: 'after' }],
  [ASKS_PAUSE, { stance: 'demands', strength: 'moderate', object: 'after' }],
  [ASKS_TO_RATIFY, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [ASKS_TO_CLOSE, { stance: 'demands', strength: 'moderate', object: 'after' }],
  [ASKS_TO_START, { stance: 'demands', strength: 'moderate', object: 'after' }],
  [TO_BE_REVISED, { stance: 'demands', strength: 'moderate', object: 'before' }],
  [WILL_NOT_CLOSE, { stance: 'rejects', strength: 'firm', object: 'after' }],
  [BREAKS_OFF, { stance: 'rejects', strength: 'firm', object: 'after' }],
  [ARE_BROKEN_OFF, { stance: 'rejects', strength: 'firm', object: 'before' }],
  [GOES_ON, { stance: 'open', strength: 'moderate', object: 'after' }],
  [STUDIES, { stance: 'open', strength: 'moderate', object: 'after' }],
  [STARTS, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [WANTS_TO_CLOSE, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [WANTS_CLOSED, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [WANTS_ONE, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [LOOKS_FOR, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [CARRIES_OUT, { stance: 'supports', strength: 'firm', object: 'after' }],
  [STANDS_BY, { stance: 'supports', strength: 'moderate', object: 'after' }],
  [TO_BE_CLOSED, { stance: 'supports', strength: 'moderate', object: 'before' }],
];

/** The deal is on something that is named: “declined to sign an agreement on digital trade”; or what is done depends on something. */
const GOES_FURTHER =
  /^["”’]? (?:on|over|about|covering|regarding)\b|\b(?:unless|until|only if|without|as long as|so long as|if)\b/i;

/** Denied, or only supposed. */
const UNTOLD =
  /\b(?:not|never|nor|without|if|unless|whether|had|hardly|no longer)\b[^.,;:]{0,24}$|n['’]t [^.,;:]{0,16}$/i;

/** How far on a condition may stand, UTF-16 code units. */
const REACH = 60;

/** Events with what is done with the deal itself told as such, in place of what its words were read as. */
export function withDealActs(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  const { sentence } = view;
  if ((sentence.hints & HINT.deals) === 0) return events;
  for (const [pattern, told] of ACTS) {
    const place = toldByPattern(prepared, view, pattern, UNTOLD);
    if (place === null) continue;
    const { first, last } = place;
    const end = prepared.tokens.ends[last]!;
    if (GOES_FURTHER.test(prepared.text.slice(end, Math.min(sentence.end, end + REACH)))) continue;
    // What is read of the same words on an issue of their own stays beside it.
    const clause = clauseAt(view, first);
    const others = events.filter((one) => !standsAmong([one], place) || clauseAt(view, one.first) !== clause);
    const event = stanceEvent({ first, last: told.object === 'after' ? first : last, ...told, ofDeal: true });
    return [...others, event].sort((a, b) => a.first - b.first);
  }
  return events;
}
