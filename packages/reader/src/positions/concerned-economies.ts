/** Whom a position concerns besides its party: whose duty, rule or market it is about, and with which other economy. */

import type { MeasureDetail } from '../measures/find-measures.js';
import type { MeasureRules } from '../measures/measure-rules.js';
import { type PartyMention, partyMentions } from '../measures/sentence-items.js';
import type { Issues, Names } from '../mentions.js';
import type { PositionRead, Span } from '../reading.js';
import { beginningWithin, spansBeginningWithin } from '../text/in-order.js';
import { findPhrases } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import { openedMarket } from './opened-market.js';
import type { PositionFound } from './position-found.js';
import { sentencesOf } from './quoted-sentences.js';

/** Categories of issues that are a duty or a rule at one side's border. */
const AT_A_BORDER: ReadonlySet<string> = new Set(['tariff', 'agriculture', 'ntb', 'digital']);

/** “Like Japan”, “일본처럼”: named to compare with. */
const COMPARED_BEFORE =
  /\b(?:like|unlike|than|as (?:with|for|in)|similar to|same as|compared (?:with|to)|following) (?:the )?$/i;
const COMPARED_AFTER = /^(?:처럼|에 비(?:해|하)|(?:과|와) (?:같|마찬가지|비슷|동일)|보다|에 이어| 수준|산?에 견줘)/u;

/**
 * Tells of each position whose duty, rule or market it is about (`importer`) and which other economy it concerns (`counterpart`), where
 * the text tells.
 *
 * A duty in its words has its imposer; a market is opened by who is asked to open it, by who offers it, and never for its own goods.
 * The counterpart is named in the sentences of the quote, or is the one economy that the document speaks of most besides the party.
 * Members of a customs union stand as the union.
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
): PositionRead[] {
  if (positions.length === 0) return [];
  const { text } = prepared;
  const sideOf = (economy: string) => rules.unionOf.get(economy) ?? economy;
  const parties = partyMentions(names, text);
  const counts = countBySide(parties, sideOf);
  const categories = new Map(issues.map(({ issue, category }) => [issue, category]));
  const goods = findPhrases(prepared, rules.clause).filter(({ value }) => value.product !== undefined || value.goods);
  const placed = [...duties].sort((a, b) => a.span[0] - b.span[0]);
  const mainFor = new Map<string, string | null>();
  return positions.flatMap((position) => {
    const { issue, quote, party } = position;
    const own = party === null ? null : sideOf(party);
    const around = sentencesOf(prepared, quote);
    let counterpart: string | null = null;
    if (own !== null) {
      let main = mainFor.get(own);
      if (main === undefined) {
        main = mainBesides(counts, own);
        mainFor.set(own, main);
      }
      counterpart = counterpartIn(sidesNamed(text, parties, around, sideOf), counts, own, main);
    }
    const category = categories.get(issue);
    if (category === undefined || !AT_A_BORDER.has(category)) return [{ ...position, importer: null, counterpart }];
    const levied = imposerOf(category, placed, [quote.start, quote.end]);
    const importer =
      levied ?? openedMarket(text, parties, goods, position, own, counterpart) ?? imposerOf(category, placed, around);
    const concerned = { ...position, importer, counterpart };
    return levied !== null &&
      levied === counterpart &&
      position.stance === 'offers' &&
      !actsItself(text, parties, quote, party)
      ? givenByImposer(concerned, levied)
      : [concerned];
  });
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

const OWN_VERB = /^ (?:also |then )?(?:will|would|has|had|is to|[a-z]+ed)\b|^(?:은|는|이|가|도) /;

/** Verbs by which two sides agree on what one of them does. */
const AGREED = /agree|accept|합의|수용|동의/i;

/**
 * A lower duty is given by whoever levies it. The other side has agreed to it, or the words tell what the imposer does; who only
 * reports it has offered nothing.
 */
function givenByImposer(position: PositionRead, imposer: string): PositionRead[] {
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

function countBySide(parties: readonly PartyMention[], sideOf: (economy: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { economy } of parties) {
    const side = sideOf(economy);
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}

/** The economy spoken of at least twice as often as any other besides the party itself. */
function mainBesides(counts: ReadonlyMap<string, number>, own: string): string | null {
  const others = [...counts].filter(([economy]) => economy !== own).sort((a, b) => b[1] - a[1]);
  const [first, second] = others;
  if (first === undefined || first[1] < 2) return null;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
}

/** Sides that the sentences name, those left out that are only compared with. */
function sidesNamed(
  text: string,
  parties: readonly PartyMention[],
  [from, to]: Span,
  sideOf: (economy: string) => string,
): ReadonlySet<string> {
  return new Set(
    beginningWithin(parties, from, to)
      .filter(
        ({ start, end }) =>
          !COMPARED_BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
          !COMPARED_AFTER.test(text.slice(end, end + 8)),
      )
      .map(({ economy }) => sideOf(economy)),
  );
}

/** The document's main other side where a sentence names it or nobody; else the one side that it names, if that is no passing mention. */
function counterpartIn(
  named: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  own: string,
  main: string | null,
): string | null {
  const others = [...named].filter((side) => side !== own && (main === null || (counts.get(side) ?? 0) > 1));
  if (others.length === 0 || (main !== null && others.includes(main))) return main;
  return others.length === 1 ? others[0]! : null;
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
