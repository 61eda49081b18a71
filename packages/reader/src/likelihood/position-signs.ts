/** Signs that tell how likely a position was read rightly. */

import type { Issues, Names } from '../mentions.js';
import type { PositionRead, Span } from '../reading.js';
import { beginningWithin } from '../text/in-order.js';
import { isKoreanText } from '../text/korean-text.js';
import type { PreparedText } from '../text/prepared-text.js';
import { counted, offsetCounter } from './counts.js';
import { sentenceOf } from './sentence-of.js';
import { stepOf } from './steps.js';
import { type EconomyRanks, economyRanks, quotingSign } from './surroundings.js';

type Position = Omit<PositionRead, 'likelihood'>;

/** What stands in the sentences of a quote. */
interface Around {
  readonly span: Span;
  /** Offset of the verb in the text. */
  readonly verb: number;
}

/** Signs of each position of a document, in their order. */
export function positionSigns(
  prepared: PreparedText,
  names: Names,
  issues: Issues,
  positions: readonly Position[],
): string[][] {
  const { text } = prepared;
  const ranks = economyRanks(names.economies);
  const mentioned = counted(issues.mentions.map(({ issue }) => issue));
  const quotes = counted(positions.map(({ quote }) => quoteKey(quote)));
  const positionsIn = offsetCounter(positions.map(({ quote }) => quote.start));
  const byIssue = new Map(
    [...new Set(positions.map(({ issue }) => issue))].map((issue) => [
      issue,
      offsetCounter(positions.flatMap((one) => (one.issue === issue ? [one.quote.start] : []))),
    ]),
  );
  const language = isKoreanText(prepared) ? 'korean' : 'english';
  return positions.map((position) => {
    const { speaker, capacity, party, issue, stance, strength, quote, hedged, inferred } = position;
    const verb = position.verb.toLowerCase();
    const span = sentenceOf(prepared, [quote.start, quote.end]);
    const sentence = text.slice(...span);
    const around: Around = { span, verb: quote.start + Math.max(0, quote.text.toLowerCase().indexOf(verb)) };
    const missing = inferred.length === 0 ? 'nothing inferred' : `inferred ${inferred.join(', ')}`;
    const voice = speaker === null ? 'no speaker' : 'a speaker';
    const quoting = quotingSign(sentence);
    return [
      missing,
      `${missing}, ${stance}`,
      stance,
      `${stance}, ${language}`,
      strength,
      capacity,
      `${capacity}, ${stance}`,
      voice,
      `${voice}, ${stance}`,
      `${voice}, ${quoting}`,
      quoting,
      ...(hedged ? ['hedged'] : []),
      `issue ${issue}`,
      `issue ${issue}, ${stance}`,
      ...issueSigns(issues, issue, around, quote, missing),
      `issue named ${stepOf(mentioned.get(issue) ?? 0, [0, 1, 2, 4, 8])} times`,
      `positions of its quote ${stepOf(quotes.get(quoteKey(quote)) ?? 0, [1, 2, 3, 5])}`,
      `positions in its sentence ${stepOf(positionsIn(span), [1, 2, 3, 5])}`,
      `positions on its issue in its sentence ${stepOf(byIssue.get(issue)?.(span) ?? 0, [1, 2, 3])}`,
      `quote ${stepOf(quote.end - quote.start, [20, 40, 70, 110, 170, 260])} letters`,
      `sentence ${stepOf(span[1] - span[0], [60, 110, 170, 250, 350])} letters`,
      ...voiceSigns(names, ranks, speaker, party, around),
      ...(/^[^.:]{2,50}:/.test(sentence) ? ['after a colon'] : []),
      ...(/^\s*[-•*◦□ㅇ○①-⑩(]/.test(sentence) ? ['an item'] : []),
      `party ${ranks.rankOf(party)}`,
      ...(position.linked_to.length > 0 ? ['links'] : []),
      position.importer === null ? 'no importer' : 'an importer',
      position.counterpart === null ? 'no counterpart' : 'a counterpart',
    ];
  });
}

function quoteKey({ start, end }: Position['quote']): string {
  return `${start} ${end}`;
}

/** Where its issue is named: near its verb, before or after it, among other issues. */
function issueSigns(
  { mentions }: Issues,
  issue: string,
  { span, verb }: Around,
  quote: Position['quote'],
  missing: string,
): string[] {
  const inSentence = beginningWithin(mentions, ...span);
  const others = new Set(inSentence.map((mention) => mention.issue));
  others.delete(issue);
  const own = inSentence.filter((mention) => mention.issue === issue).map(({ start }) => start - verb);
  const nearest = own.reduce<number | null>(
    (best, way) => (best === null || Math.abs(way) < Math.abs(best) ? way : best),
    null,
  );
  const inQuote = inSentence.filter(({ start }) => start >= quote.start && start < quote.end);
  const othersInQuote = new Set(inQuote.map((mention) => mention.issue));
  const namesIt = othersInQuote.delete(issue);
  return [
    `other issues in its sentence ${stepOf(others.size, [0, 1, 2, 3])}`,
    `other issues in its sentence ${stepOf(others.size, [0, 1, 2])}, ${missing}`,
    `other issues in its quote ${stepOf(othersInQuote.size, [0, 1, 2])}`,
    namesIt ? 'issue in its quote' : 'issue not in its quote',
    nearest === null
      ? 'issue far from its verb'
      : `issue ${nearest < 0 ? 'before' : 'after'} its verb ${stepOf(Math.abs(nearest), [15, 30, 50, 80, 130, 200])}`,
  ];
}

/** Who holds it: named near its verb, among others. */
function voiceSigns(
  { people, personMentions, economies }: Names,
  ranks: EconomyRanks,
  speaker: string | null,
  party: string | null,
  { span, verb }: Around,
): string[] {
  const persons = beginningWithin(personMentions, ...span);
  const parties = ranks.within(span);
  const places =
    speaker === null
      ? beginningWithin(economies, ...span).filter(({ economy }) => economy === party)
      : persons.filter(({ person }) => people[person]?.name === speaker);
  const nearest = Math.min(...places.map(({ start }) => Math.abs(start - verb)));
  const who = speaker === null ? 'party' : 'speaker';
  return [
    `people in its sentence ${stepOf(persons.length, [0, 1, 2])}`,
    `economies in its sentence ${stepOf(parties.size, [0, 1, 2, 3])}`,
    party !== null && parties.has(party) ? 'party in its sentence' : 'party not in its sentence',
    places.length === 0 ? `${who} far from its verb` : `${who} by its verb ${stepOf(nearest, [30, 60, 100, 200])}`,
  ];
}
