/** Acts that a side announces and undertakes towards nobody: duties on others, threats, studies, travels. */

import type { Match } from '../../text/lexicon.js';
import type { CommitmentWord } from '../rules/commitment-rules.js';

/** Words between “will” and its verb. */
const ADVERBS =
  /^(?:(?:also|now|only|then|again|soon|further|still|therefore|instead|initially|quickly|formally|publicly|next|just|continue\s+to|(?!(?:\w*[pf]|re|al|tal)ly\s)\w+ly)\s+)+/i;
/** “Proceed with imposing”, “begin levying”: what is begun decides. */
const BEGINS =
  /^(?:((?:proceed|go (?:ahead|forward)|(?:move|press|push|forge) (?:ahead|forward)) with)|begin|start|resume|continue|keep)\s/i;
const NEW_DUTY =
  /^(?:an?|the|its|these|those|new|higher|steep)\s(?:[^\s,;.]+\s){0,5}(?:tariffs?(?!-rate|\srate\squota|\squota)|dut(?:y|ies)|lev(?:y|ies)|surcharges?|countermeasures?|sanctions)\b/i;
/** A burden put on another side: “impose surtaxes”, “raise its duty on canola”. */
const BURDENS =
  /^(?:impos(?:e|ing)\s(?!no\b)|tax\s|(?:levy(?:ing)?|introduc(?:e|ing)|charging|collecting|enact|adopt|slap|place|put|raise|increase|hike|double|triple|quadruple|expand|retain\s(?=higher|high|steep))\s(?:(?!(?:on|of|for|from|to|in|no|zero|preferential|reduced|lower|most-favou?red)\s)[^\s,;.]+\s){0,6}(?:tariffs?(?!-rate|\srate\squota|\squota)|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?|countermeasures?|sanctions)\b|(?:raise|increase|hike|double)\s(?:the|that|this|its)\s(?:tariff\s|duty\s)?rate\b)/i;
/** A burden with a bound is what was agreed: “a duty of 15 per cent, down from 25”. */
const BOUNDED =
  /\b(?:down from|instead of|rather than|(?:no|not) (?:more|higher|greater|exceeding)|all-in|capped|maximum|at most|ceiling|lower|reduced)\b/i;
/** What is only looked into. */
const STUDIES =
  /^(?:review|study|examine|investigate|assess|analy[sz]e|look\s(?:into|at)|(?:undertake|conduct|carry\sout)\s(?:\w+\s){0,3}(?:review|study|examination|assessment|analysis|investigation)s?)\b/i;
/** Where somebody goes and whom they see, and what is to be told: plans, no undertakings. */
const TRAVELS =
  /^(?:visit|meet|travel|fly|attend|arrive|leave|depart|return|brief|announce|unveil|hold\s(?:\w+\s){0,2}(?:talks|meetings?|briefings?|rounds?)|finali[sz]e\s(?:its|their|the)\s(?:proposals?|positions?|list)|discuss|sit down)\b/i;
/** “Charge Japan a 25% tariff”, “hit Canada with a duty”. */
const CHARGES =
  /^(?:charge|hit|slap|strike|target|punish|whack|smack)\s(?:(?!no\s)[^\s,;.]+\s){1,7}?(?:tariffs?(?!-rate|\srate\squota|\squota)|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/i;
/** “Maintain its unfair duties”: as another side sees it. */
const UNFAIR =
  /^(?:keep|maintain|retain|leave|continue|uphold)\s(?:[^\s,;.]+\s){0,3}(?:unfair|unjust(?:ified)?|unlawful|illegal|punitive|discriminatory|unwarranted|baseless|retaliatory)\s/i;
/** What a side threatens. */
const THREATENS =
  /^(?:(?:hit|strike|fight|push|kick)\sback\b|retaliate\b|respond\s(?:firmly|forcefully|decisively|strongly|accordingly|in\skind|with\s(?:\S+\s){0,4}(?:tariffs?|dut(?:y|ies)|countermeasures?)|to\s(?:\S+\s){0,4}(?:tariffs?|dut(?:y|ies)|levies))|take\s(?:\S+\s){0,3}(?:countermeasures?|retaliat\w+)|defend\s(?:its|the|our)\b|stand\s(?:up|firm|by\sits)|hold\s(?:firm|its\sground)|(?:fight|challenge|contest)\s(?:[^\s,;.]+\s){1,12}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|bans?|quotas?|at\sthe\sWTO)\b)/i;
/** “Not budge”, “not let it go unanswered”. */
const WITHSTANDS =
  /^not\s(?:budge|back\s(?:down|off)|give\s(?:in|up|ground)|yield|bow|cave|capitulate|surrender|relent|blink|hesitate|tolerate|stand\s(?:by|idly)|sit\s(?:idly|by)|be\s(?:bullied|intimidated|pushed)|let\s(?:[^\s,;.]+\s){1,6}(?:go|pass|stand)\b)/i;
/** “Put off the decision”. */
const PUTS_OFF = /^(?:postpone|delay|put off|defer)\s(?:the|its|a|any|that|this)\s(?:\w+\s)?decision\b/i;

/** What follows the adverbs after “will”. */
export function withoutAdverbs(rest: string): string {
  return rest.slice(ADVERBS.exec(rest)?.[0].length ?? 0);
}

/** True when it burdens another side, or a side only means to look into something; what was agreed to stands. */
export function isNoUndertaking(rest: string, { value }: Match<CommitmentWord>): boolean {
  const whole = withoutAdverbs(rest);
  const begun = BEGINS.exec(whole);
  const act = whole.slice(begun?.[0].length ?? 0);
  if (THREATENS.test(act) || WITHSTANDS.test(act) || PUTS_OFF.test(act)) return true;
  if (begun?.[1] !== undefined && NEW_DUTY.test(act)) return !BOUNDED.test(act.slice(0, 200));
  if (BURDENS.test(act) || CHARGES.test(act) || UNFAIR.test(act)) return !BOUNDED.test(act.slice(0, 200));
  // “Will not open its market unless …”: an ask.
  if (/^not\s[^.;]{0,160}\s(?:unless|until|before|(?:so|as) long as)\s/i.test(act)) return true;
  if ((value.verb === 'intends' || value.verb === 'expects') && TRAVELS.test(act)) return true;
  return value.verb !== 'shall' && STUDIES.test(act);
}
