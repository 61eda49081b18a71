/** What the sentence that opens a list says of all its items: “The Union shall apply on products originating in Chile:”. */

import type { MeasureRead } from '../../reading.js';
import type { Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { goodsAt } from '../goods/goods-of-duty.js';
import { subjectOf } from '../parties/duty-subject.js';
import { hasCells } from '../rates/bounded-sentences.js';
import type { ClauseWord } from '../rules/measure-rules.js';
import { type Item, type PartyMention, sentenceItems } from '../sentences/sentence-items.js';
import { statusOfLeadIn } from '../status/duty-status.js';
import { headingStatus } from '../status/heading-status.js';

/** How the duties of a list stand, who levies them and on whose goods. */
export interface ListOpener {
  readonly status: MeasureRead['status'];
  readonly imposer: string | null;
  readonly targets: readonly string[];
  /** A heading, which tells how the duties stand where their own words are participles alone. */
  readonly heading: boolean;
  /** “Partners have retaliated:”: those who label the items levy. */
  readonly retaliating: boolean;
}

const NOTHING: ListOpener = { status: 'unclear', imposer: null, targets: [], heading: false, retaliating: false };

const MARK = String.raw`[-–—•*·▪◦□○■◆◇▲△▶●ㅇ]|\(?[a-z0-9]{1,3}[.)]\s`;

/** “1. ”, “(a) ”, “• ” */
const ITEM = new RegExp(`^\\s*(?:${MARK})`, 'i');

/** “- Taiwan: 20%”, “• A 25% duty on vans”, “Taiwan: 20%”: an item of a list. */
const LISTED = new RegExp(String.raw`^\s*(?:${MARK}|[^.;]{1,60}:\s)`, 'i');

const RETALIATES = /\b(?:retaliat\w+|counter-?(?:tariffs?|measures?|duties)|rebalancing)\b/i;

/**
 * The openers of the lists of a text.
 * @returns the opener for a sentence, which is asked for in the order of the text; nothing outside lists
 */
export function listOpeners(
  prepared: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): (index: number) => ListOpener {
  const { text, sentences } = prepared;
  /** The last item asked for, and what opens its list. */
  let last = -1;
  let known = NOTHING;
  const openerAt = (sentence: Sentence): ListOpener => {
    const heading = headingStatus(text.slice(sentence.start, sentence.end));
    if (heading !== null) return { ...NOTHING, status: heading, heading: true };
    if (text[sentence.end - 1] !== ':') return NOTHING;
    const opener = openerOf(sentenceItems(prepared, sentence, [], phrases, parties));
    return RETALIATES.test(text.slice(sentence.start, sentence.end)) ? { ...opener, retaliating: true } : opener;
  };
  return (index) => {
    let opener = index;
    while (opener > last && isListed(text, sentences[opener]!)) opener = beforeItem(text, sentences, opener - 1);
    if (opener === index) return NOTHING;
    if (opener !== last) {
      known = opener < 0 ? NOTHING : openerAt(sentences[opener]!);
    }
    last = index;
    return known;
  };
}

/** The sentence itself, or where it goes on with an item of several sentences, that item’s first. */
function beforeItem(text: string, sentences: readonly Sentence[], at: number): number {
  const sentence = sentences[at];
  if (sentence === undefined || isListed(text, sentence)) return at;
  let first = at;
  while (first > 0 && at - first < MOST_OF_ITEM && sentences[first - 1]!.paragraph === sentence.paragraph) first -= 1;
  return first < at && ITEM.test(text.slice(sentences[first]!.start, sentences[first]!.start + 6)) ? first : at;
}

/** Sentences of an item that are looked back over. */
const MOST_OF_ITEM = 8;

function isListed(text: string, { start, end }: Sentence): boolean {
  if (text[end - 1] === ':') return false;
  const line = text.slice(start, Math.min(end, start + 70));
  return LISTED.test(line) || hasCells(line);
}

function openerOf(items: readonly Item[]): ListOpener {
  // “on imports of wine from Chile”, “to imports of wine”
  const places = items.flatMap(({ text }, i) =>
    /^(?:on|against)$/.test(text) || (text === 'to' && /^(?:imports?|goods|products)$/.test(items[i + 1]?.text ?? ''))
      ? [i]
      : [],
  );
  const whole = statusOfLeadIn(items);
  // “… will apply the following duties on imports into the Union of products of Chile:”: the verb stands far before the end.
  const status = whole === 'unclear' ? statusOfLeadIn(items.slice(0, places[0] ?? items.length)) : whole;
  const subject = subjectOf(items, items.length);
  if (subject?.bears) return { ...NOTHING, status };
  const imposer = subject?.economy ?? null;
  for (const place of places) {
    const of = goodsAt(items, place + 1).of.filter(({ economy }) => economy !== imposer);
    if (of.length > 0) return { ...NOTHING, status, imposer, targets: of.map(({ economy }) => economy) };
  }
  return { ...NOTHING, status, imposer };
}
