/** What kind of act a verb of the rules is with the object that it has: “meet” talks, “meet the demand” gives. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { ActGroup } from '../../cues/stance-rules.js';
import type { PlacedCue } from '../clauses/placed.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const APPLIES = /^(?:apply|implement|adopt|enforce)(?:ing)?$/i;
const UNWANTED =
  /^\s(?!(?:[a-zà-ɏ-]+\s){0,4}(?:zero|preferential|reduced|lower|free)\b)(?:[a-zà-ɏ\d.%'’-]+\s){0,5}?(?:requirements?|registration|taxes|tax|fees?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|restrictions?|limits?|bans?|checks|controls|surcharges?|prohibitions?|per ?cent)\b/i;

const LAYS = /^(?:adopt|introduce|implement|apply|establish|put in place|take)(?:ing)?$/i;
const BURDEN =
  /^\s(?:(?!(?:zero|preferential|reduced|lower|free|relief|remov[a-zà-ɏ]*)\b)[a-zà-ɏ-]+\s){0,4}?(?:(?:tariff|safeguard|retaliatory|restrictive|protective|anti-?dumping|countervailing|border) measures?|counter-?measures?|counter-?tariffs?|surtax(?:es)?|surcharges?|safeguards?)\b(?!\s(?:cuts?|reductions?|relief|exemptions?|removals?|eliminations?))/i;

const BOUNDS = /^(?:cap|limit|suspend|stop|halt|end|cancel|withdraw|freeze)(?:ing)?$/i;
const TRADE =
  /^\s(?:[a-zà-ɏ.'’-]+\s){0,3}?(?:exports?|shipments?|sales|suppl(?:y|ies)|imports?|purchases?|deliver(?:y|ies)|access)\b/i;

const GOES_ON =
  /^keep(?:s|ing)? (?:working (?:with|on|towards?)|talking|negotiating|discussing|engaging|in (?:close )?(?:touch|contact)|(?:the )?(?:door|channels|lines)\b[^.;,]{0,30}\bopen)\b/i;
const STAYS_IN_TOUCH =
  /^(?:maintain|keep up|uphold|preserve)(?:ing)?\s(?!(?:its|the|their)\s(?:tariff|dut|lev))(?:[a-zà-ɏ-]+\s){0,4}?(?:dialogue|communications?|coordination|consultations?|contacts?|talks|discussions|negotiations|momentum)\b/i;

/** “Keep Korean cars | out of the tariff”, “free of duties” */
const SPARES =
  /^(?:\s(?!(?:its|their|the|a|an)\s(?:[a-zà-ɏ-]+\s){0,3}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b)[a-zà-ɏ'’.-]+){1,6}?\s(?:out of|free (?:of|from)|exempt(?:ed)? from|clear of)\s(?:any |all |the |its |new |further |future |higher |additional |[a-zà-ɏ.'’-]+ ){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax)\b/i;

const BURDENS =
  /^(?:\s(?!on\b|of\b)[a-zà-ɏ\d.%'’-]+){0,4}?\s(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|probes?|investigations?|cases?|bans?)\b/i;

function resumed(object: string): ActGroup {
  return TRADE.test(object) ||
    /^\s(?:[a-zà-ɏ.'’-]+\s){0,3}?(?:buying|importing|exporting|issuing|licensing|payments?)\b/i.test(object)
    ? 'give'
    : BURDENS.test(object)
      ? 'hold'
      : 'talk';
}

const MEETS = /^meet(?:ing)?$/i;
const ASKED =
  /^\s(?:(?!(?:on|over|with|to|and|for|in|at|about|by)\s)[a-zà-ɏ.'’]+\s){0,3}(?:demands?|requests?|conditions?|terms|wish(?:es)?)\b/i;

/**
 * The group of an act under its mode.
 * @param negated the mode is denied
 */
export function actGroup(
  { text, tokens }: PreparedText,
  { first, last }: PlacedCue,
  group: ActGroup,
  negated: boolean,
): ActGroup {
  const end = tokens.ends[last]!;
  const verb = text.slice(tokens.starts[first]!, end);
  // “Will not apply its registration rules to them”: who spares others a burden gives.
  if (group === 'give' && negated && APPLIES.test(verb) && UNWANTED.test(text.slice(end, end + 90))) return 'hold';
  // “Promised not to cap exports of ore”: trade that is left alone.
  if (group === 'give' && negated && BOUNDS.test(verb) && TRADE.test(text.slice(end, end + 60))) return 'hold';
  // “Will adopt further tariff measures”: a burden is laid on.
  if (group === 'give' && !negated && LAYS.test(verb) && BURDEN.test(text.slice(end, end + 90))) return 'hold';
  // “Will resume soybean purchases”; talks are resumed too, and duties.
  if (group === 'give' && /^resum/i.test(verb)) return resumed(text.slice(end, end + 70));
  // “Agreed to keep its cars out of the new duty”: spared.
  if (group === 'keep' && SPARES.test(text.slice(end, end + 100))) return 'give';
  // “Will keep working with them on what remains”: talk goes on, nothing is kept.
  const on = group === 'keep' ? text.slice(tokens.starts[first]!, end + 60) : '';
  if (GOES_ON.test(on) || STAYS_IN_TOUCH.test(on)) return 'talk';
  if (group === 'talk' && MEETS.test(verb) && ASKED.test(text.slice(end, end + 60))) return 'give';
  return group;
}

const BACKS = /\b(?:support|back|endorse)$/i;

/** “Would support an extension”: favoured, whatever the mood of the verb. */
export function backing(
  { text }: PreparedText,
  { start, end }: { readonly start: number; readonly end: number },
  acted: StanceEvent,
): StanceEvent {
  return acted.stance === 'open' && BACKS.test(text.slice(start, end))
    ? stanceEvent({ ...acted, stance: 'supports' })
    : acted;
}
