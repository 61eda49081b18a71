/** What a sentence seems to say of a position, and does not: a writer's remark, relief that is asked for, what another side is to do. */

import { quotationAt } from '../../quotations/quotation-at.js';
import type { Voice } from '../../voices/voices.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Setting } from '../setting.js';

/** “Will ensure the United States meets its terms”: what is ensured is what another side does. */
export function ensuresOf({ prepared, view, event }: Setting, party: string | null): boolean {
  const { text, tokens } = prepared;
  if (!/^(?:ensur(?:e|es|ing)|sure)$/i.test(text.slice(tokens.starts[event.last]!, tokens.ends[event.last]!)))
    return false;
  const other = view.holders.find((one) => one.first > event.last && one.first <= event.last + 3 && one.subject);
  return other?.holder.kind === 'economy' && other.holder.voices[0]?.party !== party;
}

/** “Hopes to reduce U.S. tariffs”: what is hoped for is that the other side does it. */
export function hopesOfOther({ prepared, view, event }: Setting, party: string | null): boolean {
  if (event.act !== 'give' || event.mode !== 'undertaking' || event.object !== 'after') return false;
  const { text, tokens } = prepared;
  if (!/^(?:still )?(?:hop|aim)/i.test(text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!))) return false;
  const clause = view.clauses[clauseAt(view, event.last)]!;
  return view.named.some(
    ({ holder, first, end }) =>
      first > event.last &&
      first < clause.end &&
      holder.voices[0]?.party !== party &&
      /^(?:['’]s?)? (?:[a-zà-ɏ]+ )?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i.test(text.slice(end, end + 34)),
  );
}

const DUTY_ON = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?) (?:on|for|against) (?:all |most |the )?$/i;

/** “The tariff on Korean cars will be cut”, says Korea: who levies it gives that. */
export function givenToItself(
  { prepared, view, event }: Setting,
  clauseStart: number,
  { party, capacity }: Voice,
): boolean {
  const { text, tokens } = prepared;
  if (event.stance !== 'offers' || event.object !== 'before' || party === null || capacity !== 'government')
    return false;
  return view.named.some(
    ({ holder, start, end }) =>
      holder.voices[0]?.party === party &&
      start >= clauseStart &&
      end <= tokens.starts[event.first]! &&
      DUTY_ON.test(text.slice(Math.max(0, start - 30), start)),
  );
}

/** “Exclude it from the higher duties” asks for relief; “exclude rice from the talks”, “from the tariff cuts” keeps it out of them. */
export function isExemption(clause: string): boolean {
  const from = /^exclu\w+ (?:\S+ ){0,4}from (.*)/is.exec(clause.slice(0, 160))?.[1];
  return (
    from !== undefined &&
    /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|rules?)\b/i.test(from) &&
    !/\b(?:talks|negotiat\w+|deal|agenda|scope|commitments?|concessions?|offers?)\b/i.test(from) &&
    !/^(?:\S+ ){0,3}?(?:tariff|duty) (?:cuts?|reductions?|liberali[sz]ation|elimination)\b/i.test(from)
  );
}

const RELATIVE = /[a-z]s that (?:had|have|were|are)\s/;

/** “… levels that had become crippling”: a relative clause that is not quoted is the writer's remark. */
export function isRemark({ prepared, view, event }: Setting): boolean {
  const clause = view.clauses[clauseAt(view, event.first)]!;
  const { text, tokens } = prepared;
  if (quotationAt(prepared.quotations, tokens.starts[clause.first]!) !== null) return false;
  return clause.relative || RELATIVE.test(text.slice(tokens.starts[clause.first]!, tokens.starts[event.first]!));
}
