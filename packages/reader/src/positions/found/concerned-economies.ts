/** Whom a position concerns besides its party: whose duty, rule or market it is about, and with which other economy. */

import { counterpartsIn, sidesIn } from '../../measures/document/counterparts.js';
import type { MeasureDetail } from '../../measures/find-measures.js';
import type { MeasureRules } from '../../measures/rules/measure-rules.js';
import { type PartyMention, partyMentions } from '../../measures/sentences/sentence-items.js';
import type { Issues, Names } from '../../mentions.js';
import type { PositionRead, Span } from '../../reading.js';
import { beginningWithin, spansBeginningWithin } from '../../text/in-order.js';
import { findPhrases } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { sentencesOf } from '../quotations/quoted-sentences.js';
import { openedMarket } from './opened-market.js';
import type { PositionConcerned, PositionFound } from './position-found.js';

/** Categories of issues that are a duty or a rule at one side's border. */
const AT_A_BORDER: ReadonlySet<string> = new Set(['tariff', 'agriculture', 'ntb', 'digital']);

/**
 * Tells of each position whose duty, rule or market it is about (`importer`) and which other economy it concerns (`counterpart`), where
 * the text tells.
 *
 * A duty in its words has its imposer; a market is opened by who is asked to open it, by who offers it, and never for its own goods.
 * The counterpart is named in the sentences of the quote, or is the one economy that the document speaks of most besides the party.
 * Members of a customs union stand as the union where the text speaks of it.
 * @param duties of the same text, every mention
 * @returns the positions in their order, without offers of another side's duty that a speaker only reports
 */
export function withConcernedEconomies(
  prepared: PreparedText,
  rules: MeasureRules,
  names: Names,
  { issues }: Issues,
  duties: readonly MeasureDetail[],
  positions: readonly PositionFound[],
): PositionConcerned[] {
  if (positions.length === 0) return [];
  const { text } = prepared;
  const parties = partyMentions(names, text);
  const sideOf = sidesIn(parties, rules);
  const counterpartOf = counterpartsIn(text, parties, sideOf);
  const categories = new Map(issues.map(({ issue, category }) => [issue, category]));
  const goods = findPhrases(prepared, rules.clause).filter(({ value }) => value.product !== undefined || value.goods);
  const placed = [...duties].sort((a, b) => a.span[0] - b.span[0]);
  const concerned = positions.flatMap((position): PositionConcerned[] => {
    const { issue, quote, party } = position;
    const own = party === null ? null : sideOf(party);
    const around = sentencesOf(prepared, quote);
    const counterpart = own === null ? null : counterpartOf(own, around);
    const category = categories.get(issue);
    if (category === undefined || !AT_A_BORDER.has(category)) return [{ ...position, importer: null, counterpart }];
    const levied = imposerOf(category, placed, [quote.start, quote.end]);
    const importer =
      levied ??
      openedMarket(prepared, parties, goods, position, own, counterpart) ??
      imposerOf(category, placed, around);
    const found = { ...position, importer, counterpart };
    return levied !== null &&
      levied === counterpart &&
      position.stance === 'offers' &&
      !actsItself(text, parties, quote, party)
      ? givenByImposer(found, levied)
      : [found];
  });
  return concerned.filter((one, at) => !isToldOfImposerToo(concerned, one, at));
}

/** “미국과 EU는 관세를 15%로 내리기로 했다”: what both sides are read to give, and one of them does, is given once. */
function isToldOfImposerToo(all: readonly PositionConcerned[], one: PositionConcerned, at: number): boolean {
  if (!one.inferred.includes('speaker') || one.speaker !== null) return false;
  return all
    .slice(Math.max(0, at - 4), at + 5)
    .some(
      (other) =>
        other !== one &&
        !other.inferred.includes('speaker') &&
        other.speaker === null &&
        other.party === one.party &&
        other.issue === one.issue &&
        other.stance === one.stance &&
        other.quote.start === one.quote.start &&
        other.quote.end === one.quote.end,
    );
}

/** “… and the EU pledged to remove its duties”: the party has a verb of its own there. */
function actsItself(
  text: string,
  parties: readonly PartyMention[],
  { start, end }: PositionRead['quote'],
  party: string | null,
): boolean {
  return beginningWithin(parties, start + 1, end).some(
    (one) => one.economy === party && OWN_VERB.test(text.slice(one.end, one.end + 24)),
  );
}

const OWN_VERB =
  /^ (?:also |then )?(?:will|would|has|had|is to|[a-z]+ed|(?:scrap|drop|lift|remove|abolishe|eliminate|cut|lower|reduce|halve|waive|phase|open|grant|admit)s)\b|^(?:은|는|이|가|도) /;

/** Verbs by which two sides agree on what one of them does. */
const AGREED = /agree|accept|합의|수용|동의/i;

/**
 * A lower duty is given by whoever levies it. The other side has agreed to it, or the words tell what the imposer does; who only
 * reports it has offered nothing.
 */
function givenByImposer(position: PositionConcerned, imposer: string): PositionConcerned[] {
  if (AGREED.test(position.verb)) return [{ ...position, stance: 'supports' }];
  if (position.speaker !== null) return [];
  return [
    {
      ...position,
      party: imposer,
      counterpart: position.party,
      inferred: [...new Set([...position.inferred, 'speaker' as const])],
    },
  ];
}

/**
 * The one economy that levies the duties spoken of there.
 * @param duties in the order of their spans
 */
function imposerOf(category: string, duties: readonly MeasureDetail[], [from, to]: Span): string | null {
  if (category !== 'tariff') return null;
  const imposers = new Set<string>();
  for (const { span, imposer } of spansBeginningWithin(duties, from, to)) {
    if (span[1] > to) continue;
    if (imposer === null) return null;
    imposers.add(imposer);
  }
  return imposers.size === 1 ? [...imposers][0]! : null;
}
