/** Duties with a rate, sentence by sentence, before the document completes them. */

import type { DateRead } from '../../reading.js';
import { beginningWithin } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import type { ClauseSources } from '../goods/goods-candidates.js';
import { goodsGroups } from '../goods/goods-groups.js';
import { namedIn, rateSigns } from '../percentages/rate-evidence.js';
import type { Rate } from '../rates/rate.js';
import { ratesAgain } from '../rates/rates-again.js';
import { findRates } from '../rates/rates-in-text.js';
import type { ClauseWord, MeasureRules } from '../rules/measure-rules.js';
import { sumOf } from '../rules/signs.js';
import { labelParties } from '../sentences/party-rows.js';
import type { Item, PartyMention } from '../sentences/sentence-items.js';
import { isBareParticiple } from '../status/heading-status.js';
import { isOfProposal } from '../status/proposals.js';
import { zeroOf } from './duty-details.js';
import { draftAt } from './duty-draft.js';
import { topicsOf } from './duty-topics.js';
import { labelAbove } from './labelled-rates.js';
import { type ListOpener, listOpeners } from './list-openers.js';
import type { MeasureDraft } from './measure-draft.js';
import { type RatedSentence, ratedSentences } from './rated-sentences.js';
import { areJoined, shareOut } from './shared-out.js';
import { withSharedOwners } from './shared-owners.js';
import { sharedStatuses } from './shared-status.js';

/** Told of every percentage weighed, with the numbers of its signs. */
export type RateObserver = (rates: readonly Rate[], signs: readonly number[]) => void;

/** Duties with a rate, and those spoken of without one, in the order of the text. */
export function draftsOf(
  prepared: PreparedText,
  rules: MeasureRules,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  dates: readonly DateRead[],
  observe?: RateObserver,
): MeasureDraft[] {
  const { text, sentences } = prepared;
  const rates = findRates(prepared);
  for (const { start, end, value } of phrases)
    if (value.zero && !/\bor $/i.test(text.slice(Math.max(0, start - 4), start))) rates.push({ value: 0, start, end });
  rates.push(...ratesAgain(prepared, rates));
  rates.sort((a, b) => a.start - b.start);
  if (rates.length === 0) return [];
  const duties = phrases.some(({ value }) => value.duty || value.kind !== undefined);
  const rated = ratedSentences(prepared, phrases, parties, rates, duties);
  const spoken = sentencesOfDuties(prepared, phrases);
  const known = new Map<number, number>();
  for (const { items, ruled } of rated)
    for (const at of ruled.keys())
      for (const { value } of items[at]!.rates!.rates) known.set(value, (known.get(value) ?? 0) + 1);
  const drafts: MeasureDraft[] = [];
  const sources: ClauseSources = { prepared, phrases, parties, productsBefore: new Map(), lawful: rules.lawful };
  const listed = listOpeners(prepared, phrases, parties);
  const labels = new Map<number, boolean>();
  let lastSentence = -10;
  let topicFrom = 0;
  for (const ratedSentence of rated) {
    const { index, items, korean, ruled, refused, barred } = ratedSentence;
    const sentence = sentences[index]!;
    drafts.push(...topicsOf(prepared, phrases, parties, topicFrom, index));
    topicFrom = index + 1;
    const around = {
      korean,
      dutyBefore: spoken.has(index - 1) && sentences[index - 1]!.paragraph === sentence.paragraph,
      rateBefore: index - lastSentence === 1,
      dutyInParagraph: spoken.paragraphs.has(sentence.paragraph),
      density: spoken.density,
      rates: known,
      ...namedIn(items),
      labelled: !korean && isLabelled(prepared, phrases, parties, ratedSentence, labels),
    };
    const accepted = new Set<number>();
    let seen: 'duty' | 'no duty' | 'nothing' = 'nothing';
    items.forEach((item, at) => {
      if (item.rates === undefined) return;
      const signs = rateSigns(text, items, at, ruled.get(at) ?? null, seen, around, {
        zero: zeroOf(item, text),
        refused: refused.has(at),
      });
      observe?.(item.rates.rates, signs);
      if (sumOf(signs, rules.evidence.rate) > 0 && !barred.has(at) && !isTotal(text, item.end)) accepted.add(at);
      seen = accepted.size > 0 ? 'duty' : 'no duty';
    });
    if (accepted.size === 0) {
      drafts.push(...topicsOf(prepared, phrases, parties, index, index + 1));
      continue;
    }
    let previous = -1;
    // The duty before which the goods of this one may stand.
    let goodsAfter = -1;
    const firstDraft = drafts.length;
    const places: number[] = [];
    const named = goodsGroups(text, items);
    const opened = listed(index);
    const { retaliating } = opened;
    for (const at of accepted) {
      const governed = ruled.get(at) ?? { head: -1, governor: previous };
      if (!korean || !isNextStep(text, items, previous, at)) goodsAfter = previous;
      const draft = draftAt(sources, ratedSentence, named, at, governed, { previous, goodsAfter, retaliating }, dates);
      previous = at;
      if (draft !== null) {
        const proposed = draft.status === 'in-force' && !korean && isOfProposal(prepared, index, spoken);
        drafts.push(proposed ? { ...draft, status: 'proposed' } : draft);
        places.push(at);
        lastSentence = index;
      }
    }
    if (!korean) {
      const own = withSharedOwners(items, drafts.slice(firstDraft), places);
      const statuses = sharedStatuses(
        items,
        places,
        own.map(({ status }) => status),
      );
      own.forEach((draft, i) => {
        drafts[firstDraft + i] = withOpener(draft, statuses[i]!, opened, text.slice(sentence.start, sentence.end));
      });
    } else {
      const { heading, status } = opened;
      for (let i = firstDraft; heading && i < drafts.length; i += 1)
        if (drafts[i]!.status === 'unclear') drafts[i] = { ...drafts[i]!, status };
    }
    const respectively = RESPECTIVELY.exec(text.slice(sentence.start, sentence.end));
    if (respectively !== null)
      shareOut(drafts, firstDraft, korean ? sentence.end : sentence.start + respectively.index);
    else if (areJoined(text, drafts, firstDraft)) shareOut(drafts, firstDraft, sentence.end);
  }
  return drafts;
}

/**
 * “Chile and Peru: 12%”, “Chile     12%”, where no word for growth and the like opens the list.
 * @param labels what was found of the labelled sentences before
 */
function isLabelled(
  { text, sentences }: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  { index, items }: RatedSentence,
  labels: Map<number, boolean>,
): boolean {
  const at = items.findIndex(({ rates }) => rates !== undefined);
  const above = labelAbove({ sentences, text }, parties, index, items) !== null;
  if (!above && labelParties(text, items, at).length === 0) return false;
  const before = above ? index - 2 : index - 1;
  const opener = sentences[before];
  // A line after a labelled one belongs to the same list.
  const labelled =
    labels.get(before) ??
    (opener === undefined || !beginningWithin(phrases, opener.start, opener.end).some(({ value }) => value.other));
  labels.set(index, labelled);
  return labelled;
}

/** A duty with the status of its row; an item of a list takes what it leaves open from what opens the list. */
function withOpener(
  draft: MeasureDraft,
  own: MeasureDraft['status'],
  { status: opened, imposer, targets, heading }: ListOpener,
  line: string,
): MeasureDraft {
  const status = own === 'unclear' || (heading && isBareParticiple(line)) ? opened : own;
  const { parties, label } = draft;
  const named = parties.imposer !== null || parties.targets.length > 0 || parties.either !== null || label.length > 0;
  if (targets.length > 0 && !named && !parties.compared)
    return { ...draft, status, parties: { ...parties, imposer, targets } };
  return status === draft.status ? draft : { ...draft, status };
}

/** Which sentences and paragraphs name a duty, and how many of the sentences do. */
function sentencesOfDuties({ sentences }: PreparedText, phrases: readonly Match<ClauseWord>[]) {
  const named = new Set<number>();
  const paragraphs = new Set<number>();
  for (const { start, value } of phrases) {
    if (!value.duty && value.kind === undefined) continue;
    const index = sentenceAt(sentences, start);
    named.add(index);
    paragraphs.add(sentences[index]!.paragraph);
  }
  return { has: (index: number) => named.has(index), paragraphs, density: named.size / Math.max(1, sentences.length) };
}

/** “The 55%, an official said, is the total of the following”: a sum of duties is none by itself. */
function isTotal(text: string, end: number): boolean {
  const after = text.slice(end, end + 120);
  const at = TOTAL.exec(after);
  return at !== null && !/[.;:%]\s/.test(after.slice(0, at.index));
}

const TOTAL = /\b(?:is|are|was|were|represents|combines) (?:the |a )?(?:total|sum|combination|sum total) of\b/;

const RESPECTIVELY = /\brespectively\b|각각|각 (?=\d)/i;

/** “1년차 30%, 2년차 25%”: the next step of a list that is about the same goods. */
function isNextStep(text: string, items: readonly Item[], previous: number, at: number): boolean {
  if (previous < 0) return false;
  const between = text.slice(items[previous]!.end, items[at]!.start);
  return (
    between.length <= 16 &&
    /^(?:씩)?,\s/.test(between) &&
    !items
      .slice(previous + 1, at)
      .some(
        ({ phrase, party }) => party !== undefined || phrase?.product !== undefined || phrase?.goods || phrase?.duty,
      )
  );
}
