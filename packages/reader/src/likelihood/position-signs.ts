/** Signs that tell how likely a position was read rightly. */

import type { Issues, Names } from '../mentions.js';
import type { PositionRead, Span } from '../reading.js';
import { counted } from '../text/counted.js';
import { beginningWithin } from '../text/in-order.js';
import { isKoreanText } from '../text/korean-text.js';
import type { PreparedText } from '../text/prepared-text.js';
import { offsetCounter } from './counts.js';
import { sentenceOf } from './sentence-of.js';
import { stepsOf } from './steps.js';
import { type EconomyRanks, economyRanks, quotingSign } from './surroundings.js';
import type { TellSign } from './weighed-signs.js';

type Position = Omit<PositionRead, 'likelihood'>;

/** What stands in the sentences of a quote. */
interface Around {
  readonly span: Span;
  /** Offset of the verb in the text. */
  readonly verb: number;
}

const TIMES_NAMED = stepsOf(0, 1, 2, 4, 8);
const IN_QUOTE = stepsOf(1, 2, 3, 5);
const ON_ISSUE = stepsOf(1, 2, 3);
const QUOTE_LETTERS = stepsOf(20, 40, 70, 110, 170, 260);
const SENTENCE_LETTERS = stepsOf(60, 110, 170, 250, 350);
const OTHERS_IN_SENTENCE = stepsOf(0, 1, 2, 3);
const FEW = stepsOf(0, 1, 2);
const FROM_VERB = stepsOf(15, 30, 50, 80, 130, 200);
const VOICE_FROM_VERB = stepsOf(30, 60, 100, 200);

/**
 * Tells the signs of each position of a document, in their order.
 * @param done told after the last sign of each
 */
export function positionSigns(
  prepared: PreparedText,
  names: Names,
  issues: Issues,
  positions: readonly Position[],
  tell: TellSign,
  done: () => void,
): void {
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
  for (const position of positions) {
    const { speaker, capacity, party, issue, stance, strength, quote, hedged, inferred } = position;
    const verb = position.verb.toLowerCase();
    const span = sentenceOf(prepared, [quote.start, quote.end]);
    const sentence = text.slice(...span);
    const around: Around = { span, verb: quote.start + Math.max(0, quote.text.toLowerCase().indexOf(verb)) };
    const missing = inferred.length === 0 ? 'nothing inferred' : `inferred ${inferred.join(', ')}`;
    const voice = speaker === null ? 'no speaker' : 'a speaker';
    const quoting = quotingSign(sentence);
    tell(missing);
    tell(missing, ', ', stance);
    tell(stance);
    tell(stance, ', ', language);
    tell(strength);
    tell(capacity);
    tell(capacity, ', ', stance);
    tell(voice);
    tell(voice, ', ', stance);
    tell(voice, ', ', quoting);
    tell(quoting);
    if (hedged) tell('hedged');
    tell('issue ', issue);
    tell('issue ', issue, ', ', stance);
    if (issue === issues.deal) tell('the deal, ', missing, ', ', stance);
    tellIssue(issues, issue, around, quote, missing, tell);
    tell('issue named ', TIMES_NAMED(mentioned.get(issue) ?? 0), ' times');
    tell('positions of its quote ', IN_QUOTE(quotes.get(quoteKey(quote)) ?? 0));
    tell('positions in its sentence ', IN_QUOTE(positionsIn(span)));
    tell('positions on its issue in its sentence ', ON_ISSUE(byIssue.get(issue)?.(span) ?? 0));
    tell('quote ', QUOTE_LETTERS(quote.end - quote.start), ' letters');
    tell('sentence ', SENTENCE_LETTERS(span[1] - span[0]), ' letters');
    tellVoice(names, ranks, speaker, party, around, tell);
    if (/^[^.:]{2,50}:/.test(sentence)) tell('after a colon');
    if (/^\s*[-•*◦□ㅇ○①-⑩(]/.test(sentence)) tell('an item');
    tell('party ', ranks.rankOf(party));
    if (position.linked_to.length > 0) tell('links');
    tell(position.importer === null ? 'no importer' : 'an importer');
    tell(position.counterpart === null ? 'no counterpart' : 'a counterpart');
    done();
  }
}

function quoteKey({ start, end }: Position['quote']): string {
  return `${start} ${end}`;
}

/** Where its issue is named: near its verb, before or after it, among other issues. */
function tellIssue(
  { mentions }: Issues,
  issue: string,
  { span, verb }: Around,
  quote: Position['quote'],
  missing: string,
  tell: TellSign,
): void {
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
  tell('other issues in its sentence ', OTHERS_IN_SENTENCE(others.size));
  tell('other issues in its sentence ', FEW(others.size), ', ', missing);
  tell('other issues in its quote ', FEW(othersInQuote.size));
  tell(namesIt ? 'issue in its quote' : 'issue not in its quote');
  if (nearest === null) tell('issue far from its verb');
  else tell(nearest < 0 ? 'issue before its verb ' : 'issue after its verb ', FROM_VERB(Math.abs(nearest)));
}

/** Who holds it: named near its verb, among others. */
function tellVoice(
  { people, personMentions, economies }: Names,
  ranks: EconomyRanks,
  speaker: string | null,
  party: string | null,
  { span, verb }: Around,
  tell: TellSign,
): void {
  const persons = beginningWithin(personMentions, ...span);
  const parties = ranks.within(span);
  const places =
    speaker === null
      ? beginningWithin(economies, ...span).filter(({ economy }) => economy === party)
      : persons.filter(({ person }) => people[person]?.name === speaker);
  const nearest = Math.min(...places.map(({ start }) => Math.abs(start - verb)));
  const who = speaker === null ? 'party' : 'speaker';
  tell('people in its sentence ', FEW(persons.length));
  tell('economies in its sentence ', OTHERS_IN_SENTENCE(parties.size));
  tell(party !== null && parties.has(party) ? 'party in its sentence' : 'party not in its sentence');
  if (places.length === 0) tell(who, ' far from its verb');
  else tell(who, ' by its verb ', VOICE_FROM_VERB(nearest));
}
