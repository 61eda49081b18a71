/** Who gives what is done to a duty or a market: whoever it belongs to, whoever tells of it. */

import type { Voice } from '../../voices/voices.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Setting } from '../setting.js';

/** “U.S. tariff cuts”, “the Canadian 25 percent duty”, “India's farm tariffs”: what stands between a side and its duty. */
const ITS_DUTY =
  /^(?:['’]s?(?: [a-zà-ɏ\d%.-]+){0,3}|(?: (?:\d[\d.]*|%|per ?cent|percent|import|customs|reciprocal|additional|punitive|retaliatory|sectoral|current|existing|higher?|steep|new|sweeping|special|anti-dumping)){0,4}) (?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?)\b/i;

/** “Korea's rice and beef markets”, “the Indian dairy market”: what stands between a side and its market. */
const MARKET_OF = /^(?:['’]s?)?(?: [a-zà-ɏ-]+){0,4} markets?\b/i;

/** “The Indian market” */
const ITS_MARKET = /^(?:['’]s?)?(?: (?!and\b)[a-zà-ɏ-]+){0,2} markets?\b/i;

const DUTY_THAT =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|rates?)(?:\son\s[^,;.]{2,40})?\s(?:that\s|which\s)?(?:the\s)?$/i;
const IMPOSES =
  /^\s(?:(?:has|had|have|first|earlier|recently|previously)\s){0,2}(?:(?:said|announced|declared|warned|threatened|planned|decided)\s(?:that\s)?(?:(?:it|they|he)\s(?:would|will)\s|to\s)?)?(?:imposed?|levied|levy|charged?s?|slapped|placed?|put|introduced?|threatened|announced)\b/i;

/** “The duty that Washington said it would impose on Seoul will be cut”: who imposes it, right after the duty. */
function dutyImposer({ prepared: { text, tokens }, view, event }: Setting): readonly Voice[] | null {
  const imposer = view.named.findLast(
    ({ start, end, last, holder }) =>
      last < event.verb &&
      holder.kind === 'economy' &&
      DUTY_THAT.test(text.slice(Math.max(view.sentence.start, start - 70), start)) &&
      IMPOSES.test(text.slice(end, Math.min(tokens.starts[event.verb]!, end + 70))),
  );
  return imposer?.holder.voices ?? null;
}

/** The economy whose duty is the subject of a passive verb. */
export function dutyOwner(setting: Setting): readonly Voice[] | null {
  const imposer = dutyImposer(setting);
  if (imposer !== null) return imposer;
  const { prepared, view, event, finder } = setting;
  const { tokens, text } = prepared;
  const clause = view.clauses[clauseAt(view, event.verb)]!;
  const end = tokens.starts[event.verb]!;
  const owner = view.named.findLast(
    ({ first, last, holder, end: after, start }) =>
      first >= clause.first &&
      last < event.verb &&
      (holder.kind === 'economy' || holder.kind === 'adjective') &&
      (ITS_DUTY.test(text.slice(after, Math.min(end, after + 80))) ||
        MARKET_OF.test(text.slice(after, Math.min(end, after + 60))) ||
        finder
          .within(start, Math.min(end, after + 60))
          .some((one) => finder.category(one.issue) === 'tariff' && one.start >= start && one.start - after < 12)),
  );
  return owner?.holder.voices ?? null;
}

/** “Will be supplied”, “will be supplied, up front,” and by whom. */
const BY = /^(?:,? (?:(?!by\b)[a-zà-ɏ-]+ ?){1,4},?)? by (?:the )?$/i;

/** Who does what is told in the passive: “rare earths will be supplied by China”. */
export function agentAfter({ prepared: { text, tokens }, view, event }: Setting): readonly Voice[] | null {
  const from = tokens.ends[event.last]!;
  const agent = view.named.find(
    ({ start, holder }) =>
      holder.kind === 'economy' && start > from && start - from < 40 && BY.test(text.slice(from, start)),
  );
  return agent?.holder.voices ?? null;
}

const ANNOUNCED =
  /\b(?:deals?|agreements?|pacts?|accords?|frameworks?|treat(?:y|ies)|plans?|arrangements?|breakthroughs?)\b[^;:“”"]*? (?:that|which) (?:he|she|they|it|the \p{L}+|\p{Lu}\S*(?: \p{Lu}\S*){0,3}) (?:said|says?|claim(?:s|ed)?|hop(?:e|es|ed)|believ(?:e|es|ed)|insist(?:s|ed)?|argu(?:e|es|ed)|boasted),? $/u;

/** How far back the deal may stand, UTF-16 code units. */
const REACH = 200;

/** “A deal that he said will remove the duties”: what the deal does is no act of whoever announces it. */
export function isAnnouncedDeal({ prepared: { text, tokens }, view, event }: Setting): boolean {
  if (event.act !== 'give' || event.object !== 'after') return false;
  const start = tokens.starts[event.first]!;
  return ANNOUNCED.test(text.slice(Math.max(view.sentence.start, start - REACH), start));
}

/** Whose duty or market stands after a verb: “open the Indian market”, “the duties levied on canola by China”. */
export function dutyNamedAfter({ prepared: { text, tokens }, view, event }: Setting): readonly Voice[] | null {
  const from = tokens.ends[event.last]!;
  const until = tokens.ends[view.clauses[clauseAt(view, event.last)]!.end - 1]!;
  const owner = view.named.find(
    ({ start, end, holder: { kind } }) =>
      start >= from &&
      end <= until &&
      (kind === 'economy' || kind === 'adjective') &&
      (ITS_DUTY.test(text.slice(end, end + 60)) ||
        ITS_MARKET.test(text.slice(end, end + 40)) ||
        /\b(?:levied|imposed|charged|collected|applied)\b[^;,]* by (?:the )?$/.test(text.slice(from, start))),
  );
  return owner?.holder.voices ?? null;
}
