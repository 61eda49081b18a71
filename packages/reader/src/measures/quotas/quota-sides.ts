/** Whose quota it is and for whose goods, by the words of its sentence: “the EU will open a quota for Australian beef”. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { ClauseWord } from '../rules/measure-rules.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** The sides of a quota: whoever lets goods in, and whose they are. */
export interface QuotaSides {
  readonly imposer: string | null;
  readonly target: string | null;
}

/** What whoever lets goods in does. */
const LETS_IN =
  /\b(?:open|grant|giv|gave|offer|set|establish|provid|introduc|allocat|creat|allow|admit|let|permit|limit|cap|capped|restrict|import|cut|remov|lower|reduc|rais|impos|appl|eliminat|exempt|agreed to|expand|increas|fix|put)\w*\b/i;
/** Before the market that goods come into. */
const INTO = /\b(?:into|enter(?:s|ed|ing)?|to be sold in|in)\s(?:the\s)?$/i;
/** Goods that are sent there: its quota where a duty is told too, else it may be the sender's. */
const SENT_TO = /\b(?:exports?|shipments?|sales|deliveries)(?:\s(?:of\s)?(?:\S+\s){0,4})?to\s(?:the\s)?$/i;
/** “A quota that it can export to Japan”: let in there. */
const MAY_SEND =
  /\b(?:can|may|could|might|allowed to|entitled to|able to)\s(?:now\s|still\s)?(?:export|ship|sell|send)\s(?:[a-zà-ɏ\d,.-]+\s){0,6}?(?:in)?to\s(?:the\s)?$/i;
/** “Offered a quota of 500 tonnes to Peru” */
const GIVEN_TO = /\b(?:offer|grant|giv|gave|allocat|assign)\w*\s[^.;:]*\bquota\b(?:[^.;:,]|,\d)*\sto\s(?:the\s)?$/i;
/** Those whose goods they are, though their country's name stands before them: “Canada's farmers have a quota”. */
const GROWERS =
  /^['’]s\s(?:[a-zà-ɏ-]+\s){0,2}?(?:farmers|growers|ranchers|producers|exporters|fishermen|makers|mills)\b/i;
const HAS = /\b(?:has|have|had|gets?|got|enjoys?|received?|holds?)\s(?:[a-zà-ɏ\d,.-]+\s){0,4}?quota\b/i;
const DUTY_TOLD = /\b(?:dut(?:y|ies)|tariffs?|percent|per cent)\b|%/i;
const ASKED = /\b(?:ask|asks|asked|asking|urged?|urges|requested|pressed|presses|wants|wanted)\s(?:the\s)?$/i;
const GRANTED =
  /\b(?:grant|grants|granted|give|gives|gave|offer|offers|offered|allow|allows|allowed|allocates?|allocated)\s(?:the\s)?$/i;
const PREPOSITION = /\b(?:of|on|to|from|with|by|for|in|into|at|against|over|between|than|like)\s(?:the\s)?$/i;
const FROM = /\b(?:for|from)\s(?:the\s)?$/i;
const BY = /\bby\s(?:the\s)?$/i;
const OWN_EXPORTS = /\b(?:its|their)\s(?:\S+\s){0,3}(?:exports?|shipments?|sales)\b/i;

const KOREAN_TOPIC = /^(?: ?(?:집행위원회|집행위|정부|당국|행정부|측))?(?:은|는|이|가)(?=[\s,])/;
const KOREAN_LETS_IN =
  /개방|배정|제한|정했|정한|적용|들여|수입|부여|설정|허용|축소|확대|늘리|늘렸|줄이|줄였|줄인|운영|도입|조정|감축|철폐|면제/;
const KOREAN_ASKS = /요구|요청|촉구|달라/;

/** Reads the sides of a quota in its sentence [from, to). */
export function sidesOfQuota(
  text: string,
  parties: readonly PartyMention[],
  phrases: readonly Match<ClauseWord>[],
  from: number,
  to: number,
): QuotaSides {
  let target: string | null = null;
  let imposer: string | null = null;
  let asked: string | null = null;
  let subject: string | null = null;
  for (let i = firstBeginningFrom(parties, from); i < parties.length && parties[i]!.start < to; i += 1) {
    const { start, end, economy, form } = parties[i]!;
    const before = text.slice(Math.max(from, start - 60), start);
    const after = text.slice(end, end + 16);
    if (isOrigin(text, phrases, end) || /^산(?![업하출])/.test(after)) target ??= economy;
    else if (/^의? ?(?:쿼터|할당)/.test(after)) imposer ??= economy;
    else if (/^에(?:는)?\s|^에 ?대/.test(after)) target ??= economy;
    else if (KOREAN_TOPIC.test(after)) {
      const rest = text.slice(end, to);
      if (KOREAN_LETS_IN.test(rest) && !KOREAN_ASKS.test(rest)) imposer ??= economy;
    } else if (form === 'adjective') continue;
    else if (ASKED.test(before)) asked ??= economy;
    else if (GRANTED.test(before) || GIVEN_TO.test(text.slice(from, start))) target ??= economy;
    else if (MAY_SEND.test(before)) imposer ??= economy;
    else if (GROWERS.test(text.slice(end, end + 40))) subject ??= economy;
    else if (INTO.test(before) || (SENT_TO.test(before) && DUTY_TOLD.test(text.slice(from, to)))) imposer ??= economy;
    else if (FROM.test(before)) target ??= economy;
    else if (BY.test(before)) imposer ??= economy;
    else if (/^(?:['’]s|\s(?:import|tariff|quota))/.test(after)) imposer ??= economy;
    else if (subject === null && !PREPOSITION.test(before)) subject = economy;
  }
  if (asked !== null) {
    // “Australia asked the EU for a quota”: the one asked grants it.
    imposer ??= asked;
    if (subject !== asked) target ??= subject;
  } else if (subject !== null && imposer === null && LETS_IN.test(text.slice(from, to))) imposer = subject;
  else if (subject !== null && target === null && ownsQuota(text.slice(from, to), imposer)) target = subject;
  return { imposer, target: target === imposer ? null : target };
}

/** “Its exports”, “has a quota … in the EU”: whoever is spoken of sends the goods. */
function ownsQuota(said: string, imposer: string | null): boolean {
  return OWN_EXPORTS.test(said) || (imposer !== null && HAS.test(said));
}

/** “Australian beef”, “UK steel”: goods right after whose they are. */
function isOrigin(text: string, phrases: readonly Match<ClauseWord>[], end: number): boolean {
  const next = phrases[firstBeginningFrom(phrases, end)];
  if (next === undefined || next.value.product === undefined) return false;
  return /^(?:['’]s)?(?:\s|-)(?:(?:passenger|light|raw|fresh|frozen|finished|crude|high-quality)\s)?$/.test(
    text.slice(end, next.start),
  );
}
