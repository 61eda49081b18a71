/** Items of an answer made items of a reading, or the reason why one cannot be. */

import type {
  AmountRead,
  CommitmentRead,
  IssueMentioned,
  MeasureRead,
  Organisation,
  Person,
  PositionRead,
} from '../reading.js';
import type { Item } from './answer-schema.js';
import { mayBeIn } from './currency-marks.js';
import type { TaxonomyIssue } from './model-answer.js';
import { isOneOf, percentagesIn, sumsIn } from './numerals.js';
import { bearsOutDay, type Evidence, nameIn, unknownParty, wordsNear } from './quote-evidence.js';
import { safeText } from './safe-text.js';
import { placeOf } from './words-in-text.js';

/** Says that a field was left out, and why. */
type Note = (field: string, why: string) => void;

const NOT_IN_DOCUMENT = 'not words of the document; left out';

/** One conversion for each list. */
export const convert = {
  person({ name, role, party, capacity }: Item<'people'>, evidence: Evidence, note: Note): Person | string {
    const fault = unknownParty(evidence, party);
    if (fault !== null) return fault;
    const found = nameIn(evidence, name);
    if (found === null) return missing('the name', name);
    return { ...found, role: inDocument('role', role, evidence, note), party, capacity };
  },

  organisation({ name, kind, party }: Item<'organisations'>, evidence: Evidence): Organisation | string {
    const fault = unknownParty(evidence, party);
    if (fault !== null) return fault;
    const found = nameIn(evidence, name);
    return found === null ? missing('the name', name) : { name: found.name, kind, party, spans: found.spans };
  },

  issue(
    { issue }: Item<'issues'>,
    { quote }: Evidence,
    taxonomy: ReadonlyMap<string, TaxonomyIssue>,
  ): IssueMentioned | string {
    const known = taxonomy.get(issue);
    if (known === undefined) return `issue “${safeText(issue, 40)}” is not a known one`;
    return { issue, label: known.label, category: known.category, spans: [[quote.start, quote.end]] };
  },

  measure(item: Item<'measures'>, evidence: Evidence, note: Note): MeasureRead | string {
    const { kind, rate_pct, from_pct, quantity, product, imposer, target, status, from } = item;
    const { quote } = evidence;
    const fault = unknownParty(evidence, imposer, target) ?? absentRate(quote.text, rate_pct, from_pct);
    if (fault !== null) return fault;
    if (kind === 'tariff' && rate_pct === null) return 'a duty without a rate';
    if (kind !== 'tariff' && quantity === null) return 'a quota without a quantity';
    if (quantity !== null && placeOf(quote.text, quantity) === null)
      return `“${safeText(quantity, 40)}” is not in the quote`;
    const named = product === null ? null : wordsNear(evidence, product);
    if (product !== null && named === null) return missing('the product', product);
    return {
      kind,
      rate_pct,
      from_pct,
      quantity,
      product: named,
      imposer,
      target,
      status,
      from: dayOf('from', from, evidence, note),
      inferred: [],
      likelihood: null,
      span: [quote.start, quote.end],
    };
  },

  position(item: Item<'positions'>, evidence: Evidence, note: Note): PositionRead | string {
    const { speaker, capacity, party, issue, stance, strength, linked_to, said_on, hedged } = item;
    const fault = unknownParty(evidence, party);
    if (fault !== null) return fault;
    if (speaker === null && party === null) return 'nobody is named whose position it is';
    const named = speaker === null ? null : nameIn(evidence, speaker);
    if (speaker !== null && named === null) return missing('the speaker', speaker);
    const verb = placeOf(evidence.around, item.verb);
    if (verb === null) return `the verb “${safeText(item.verb, 40)}” is not near the quote`;
    return {
      speaker: named?.name ?? null,
      capacity,
      party,
      importer: null,
      counterpart: null,
      issue,
      stance,
      strength,
      verb: evidence.around.slice(...verb),
      linked_to: [...new Set(linked_to)].filter((other) => other !== issue),
      quote: evidence.quote,
      said_on: dayOf('said_on', said_on, evidence, note),
      hedged,
      inferred: [],
      likelihood: null,
    };
  },

  amount(item: Item<'amounts'>, evidence: Evidence, note: Note): AmountRead | string {
    const { value, currency, what, bound, per } = item;
    const { quote } = evidence;
    if (!isOneOf(value, sumsIn(quote.text))) return `the sum ${value} is not in the quote`;
    if (!mayBeIn(quote.text, currency)) return `the quote names another currency than ${currency}`;
    const described = inDocument('what', what, evidence, note);
    return { value, currency, what: described, bound, per, span: [quote.start, quote.end] };
  },

  commitment(item: Item<'commitments'>, evidence: Evidence, note: Note): CommitmentRead | string {
    const { party, issue, from_pct, to_pct, quota, verb, status } = item;
    const { quote } = evidence;
    const fault = unknownParty(evidence, party) ?? absentRate(quote.text, from_pct, to_pct);
    if (fault !== null) return fault;
    if (quota !== null && placeOf(quote.text, quota) === null) return `“${safeText(quota, 40)}” is not in the quote`;
    const what = wordsNear(evidence, item.what);
    if (what === null) note('what', 'not words of the document; the quote stands in its place');
    return {
      party,
      counterpart: null,
      what: what ?? quote.text,
      issue,
      instrument: inDocument('instrument', item.instrument, evidence, note),
      from_pct,
      to_pct,
      quota,
      by: dayOf('by', item.by, evidence, note),
      verb,
      status,
      quote,
    };
  },
};

function missing(what: string, name: string): string {
  return `${what} “${safeText(name, 60)}” is not in the document`;
}

function absentRate(text: string, ...rates: readonly (number | null)[]): string | null {
  const stated = percentagesIn(text);
  const absent = rates.find((rate) => rate !== null && !stated.has(rate));
  return absent == null ? null : `the rate ${absent} % is not in the quote`;
}

/** The document's own form of the words; null, with a note, when it has none. */
function inDocument(field: string, words: string | null, evidence: Evidence, note: Note): string | null {
  if (words === null) return null;
  const own = wordsNear(evidence, words);
  if (own === null) note(`${field} “${safeText(words, 60)}”`, NOT_IN_DOCUMENT);
  return own;
}

function dayOf(field: string, day: string | null, evidence: Evidence, note: Note): string | null {
  if (day === null || bearsOutDay(evidence, day)) return day;
  note(`${field} ${day}`, 'the text near the quote gives no such day; left out');
  return null;
}
