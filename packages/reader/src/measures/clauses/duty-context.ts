/** What the sentences around a duty add to it: pronouns, burdens, products, lists. */

import { beginningWithin, firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { isControlled } from '../goods/controlled-goods.js';
import { GROUND as GROUND_KOREAN } from '../goods/duty-ground-korean.js';
import { ownGoodsBearing } from '../parties/burdened-own-goods.js';
import { burdenedParty } from '../parties/burdened-party.js';
import { leviesOnIts } from '../parties/duty-on-its-goods.js';
import { actsAfterWith, isOwnAlone } from '../parties/own-duties.js';
import { type ClauseWord, OWN_WORDS } from '../rules/measure-rules.js';
import { isAddressee } from '../sentences/addressees.js';
import { type Item, type PartyMention, sentenceItems } from '../sentences/sentence-items.js';
import { ownerBesidesSubject } from './goods-of-another.js';

export function namesDuty(phrases: readonly Match<ClauseWord>[], { start, end }: Sentence): boolean {
  for (let i = firstBeginningFrom(phrases, start); i < phrases.length && phrases[i]!.start < end; i += 1)
    if (phrases[i]!.value.duty) return true;
  return false;
}

/** True when a sentence has a word for a duty or a rate, or a verb of levying or bearing. */
function speaksOfDuty(phrases: readonly Match<ClauseWord>[], { start, end }: Sentence): boolean {
  for (let i = firstBeginningFrom(phrases, start); i < phrases.length && phrases[i]!.start < end; i += 1) {
    const { duty, rate, kind, imposing, bearing, zero, quota } = phrases[i]!.value;
    if (duty || rate || kind !== undefined || imposing || bearing || zero || quota) return true;
  }
  return false;
}

/** True when a sentence names a duty that falls on all goods. */
function namesGeneralDuty(phrases: readonly Match<ClauseWord>[], { start, end }: Sentence): boolean {
  for (let i = firstBeginningFrom(phrases, start); i < phrases.length && phrases[i]!.start < end; i += 1) {
    if (phrases[i]!.value.kind?.allGoods) return true;
  }
  return false;
}

/** The party before a possessive that is no object: the subject it stands for. */
function ownerBefore(items: readonly Item[], at: number): PartyMention | undefined {
  let ofGoods: PartyMention | undefined;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { party } = items[i]!;
    const before = items[i - 1]?.text === 'the' ? items[i - 2] : items[i - 1];
    if (party === undefined || isAddressee(items, i) || leviesOnIts(items, i, at)) continue;
    if (/^(?:of|on|to|with|from|in|for|against|by|at)$/.test(before?.text ?? '') && !actsAfterWith(items, i)) continue;
    // “Japan will consider Chilean salmon; its duty on fish …”: Japan's, where goods are what it considers.
    if (party.form !== 'adjective' || !ownGoods(items, i)) return party;
    ofGoods ??= party;
  }
  return ofGoods;
}

/** “Chilean salmon”, “Chilean goods”: the adjective only says whose goods they are. */
function ownGoods(items: readonly Item[], adjective: number): boolean {
  const next = items[adjective + 1]?.phrase;
  return next?.product !== undefined || next?.goods === true;
}

/** “the 12% it charges on shoes”, “rice, on which it levies 40%”, “the 15% it now pays”: whom “it” stands for beside a rate. */
function withSubjectOfRate(items: Item[]): void {
  items.forEach((item, own) => {
    if (own < 2 || !/^(?:it|they)$/.test(item.text)) return;
    const noun = items[own - 1]!;
    // “beef, on which it levies 38.5 percent”
    const of = noun.text === 'which' && /^(?:on|upon|for)$/.test(items[own - 2]!.text);
    if (!of && noun.kind !== 'rates' && !noun.phrase?.duty && !noun.phrase?.rate) return;
    const verb = /^(?:now|currently|already|still|also|has|had)$/.test(items[own + 1]?.text ?? '') ? own + 2 : own + 1;
    const { phrase } = items[verb] ?? {};
    const levies = of && /^(?:levies|levied|charges|collects|imposes)$/.test(items[verb]?.text ?? '');
    if (!levies && !phrase?.imposing && !phrase?.bearing) return;
    const subject = ownerBefore(items, own);
    if (subject !== undefined) items[own] = standIn(item, subject, 'name');
  });
}

const LIFTS = /^(?:lift|drop|remove|cut|lower|scrap|end|waive|reduce|eliminate|suspend)s?$/;

/** “Tokyo wants Beijing to resume imports before it drops the 20% duty”: whoever the sentence is about does. */
function withLiftingSubject(items: Item[]): void {
  const subject = items.slice(0, 3).find(({ party }) => party !== undefined && party.form !== 'adjective')?.party;
  if (subject === undefined) return;
  items.forEach((item, own) => {
    if (own < 4 || item.text !== 'it' || !LIFTS.test(items[own + 1]?.text ?? '')) return;
    if (!/^(?:before|until|unless)$/.test(items[own - 1]!.text)) return;
    if (items.slice(own + 2, own + 8).some(({ kind }) => kind === 'rates')) items[own] = standIn(item, subject, 'name');
  });
}

/** “Japan, whose tariff on cheese is 30%”: whom “whose” stands for before a duty. */
function withWhose(items: Item[]): void {
  items.forEach((item, own) => {
    if (own < 2 || item.text !== 'whose') return;
    const owner = items[items[own - 1]!.text === ',' ? own - 2 : own - 1]!.party;
    if (owner === undefined || owner.form === 'adjective') return;
    const named = items.slice(own + 1, own + 4).some(({ phrase }) => phrase?.duty);
    // “Tokyo, whose goods bear a 15% tariff”
    const goods = items[own + 1]?.phrase;
    if (named || goods?.goods || goods?.product !== undefined) items[own] = standIn(item, owner, 'adjective');
  });
}

/** “It also wants …”: the pronoun stands for the party that opens the sentence before. */
export function withPronoun(
  items: Item[],
  prepared: PreparedText,
  index: number,
  parties: readonly PartyMention[],
): Item[] {
  const burdened = new Set(
    items.flatMap(({ kind }, at) => (kind === 'rates' ? (ownGoodsBearing(items, at)?.its ?? []) : [])),
  );
  // “its tariffs”: those of the party named last.
  items.forEach((item, own) => {
    if (own === 0 || !/^(?:its|their)$/.test(item.text)) return;
    // “its own list of 25% tariffs”
    const reach = items[own + 1]?.text === 'own' ? 7 : 4;
    const named = items
      .slice(own + 1, own + reach)
      .some(({ phrase, text }) => phrase?.duty || (phrase?.rate && text === 'rate'));
    if (!named && !isOwnAlone(items, own) && !burdened.has(own)) return;
    const owner: PartyMention | undefined =
      ownerBefore(items, own) ?? parties[firstBeginningFrom(parties, item.start) - 1];
    if (owner !== undefined && item.start - owner.start < 400) items[own] = standIn(item, owner, 'adjective');
  });
  withSubjectOfRate(items);
  withLiftingSubject(items);
  withWhose(items);
  withSubjectBefore(items, prepared, index, parties, burdened.has(0));
  if (index > 0 && items.some(({ text }) => /^(?:its|their)$/.test(text))) {
    const { start, end } = prepared.sentences[index - 1]!;
    const named = beginningWithin(parties, start, end);
    items.forEach((item, own) => {
      if (!/^(?:its|their)$/.test(item.text) || item.party !== undefined) return;
      const owner = ownerBesidesSubject(items, own, named);
      if (owner !== null) items[own] = standIn(item, owner, 'adjective');
    });
  }
  return items;
}

/** “It also wants …”, “He raised …”, “Its average tariff was …”: whom the word that opens the sentence stands for. */
function withSubjectBefore(
  items: Item[],
  prepared: PreparedText,
  index: number,
  parties: readonly PartyMention[],
  bears: boolean,
): void {
  const [first] = items;
  if (first === undefined || index === 0) return;
  if (/^(?:he|she)$/.test(first.text)) {
    const { start, end } = prepared.sentences[index - 1]!;
    const spokenOf = personTold(prepared.text, beginningWithin(parties, start, end));
    if (spokenOf !== null) items[0] = standIn(first, spokenOf, 'person');
    return;
  }
  if (!/^(?:it|they|its|their)$/.test(first.text)) return;
  // “Its average tariff was 7.6%”: as “its tariffs” inside a sentence.
  const owns = /^(?:its|their)$/.test(first.text);
  if (
    owns &&
    !bears &&
    !items.slice(1, 4).some(({ phrase, text }) => phrase?.duty || (phrase?.rate && text === 'rate'))
  )
    return;
  const before = prepared.sentences[index - 1]!;
  const party = parties[firstBeginningFrom(parties, before.start)];
  if (party === undefined || party.start - before.start > 24) return;
  if (/\b(?:of|in|on|to|from|with|for)\s(?:the\s)?$/i.test(prepared.text.slice(before.start, party.start))) return;
  items[0] = standIn(first, party, owns ? 'adjective' : 'name');
}

/** “Trump turned on India again. **He** raised …”: the one person that the sentence before names. */
function personTold(text: string, parties: readonly PartyMention[]): PartyMention | null {
  const people = parties.filter(({ form }) => form === 'person');
  const [first] = people;
  if (first === undefined || people.some(({ economy }) => economy !== first.economy)) return null;
  // “in answer to Trump”: no subject.
  return /\b(?:by|to|with|for|of|on|from|about|against)\s(?:\p{L}+\s)?$/u.test(
    text.slice(Math.max(0, first.start - 24), first.start),
  )
    ? null
    : first;
}

function standIn(item: Item, party: PartyMention, form: PartyMention['form']): Item {
  return { ...item, kind: 'party', party: { ...party, start: item.start, end: item.end, form } };
}

/** True when a sentence ends with a colon and speaks of duties, or is itself a line of such a list. */
export function opensRateList(
  { text }: PreparedText,
  before: Sentence,
  phrases: readonly Match<ClauseWord>[],
  accepted: boolean,
): boolean {
  if (
    accepted &&
    /:\s?[\d.]+\s?(?:%|per ?cent)[.;,]?\s*$/.test(text.slice(Math.max(before.start, before.end - 24), before.end))
  )
    return true;
  if (!/:\s*$/.test(text.slice(before.start, before.end))) return false;
  for (
    let i = firstBeginningFrom(phrases, before.start);
    i < phrases.length && phrases[i]!.start < before.end;
    i += 1
  ) {
    const { duty, rate, bearing, kind } = phrases[i]!.value;
    if (duty || rate || bearing || kind !== undefined) return true;
  }
  return false;
}

export function burdenInNext(
  prepared: PreparedText,
  next: Sentence,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): string | null {
  if (
    !/^(?:this|that|the|these|those|such|it|they|이|해당)\b|^이\s/i.test(
      prepared.text.slice(next.start, next.start + 8),
    )
  )
    return null;
  const first = firstBeginningFrom(phrases, next.start);
  let duty = /^(?:it|they)\b/i.test(prepared.text.slice(next.start, next.start + 5));
  for (let i = first; i < Math.min(phrases.length, first + 3) && phrases[i]!.start < next.start + 30; i += 1) {
    if (phrases[i]!.value.duty || phrases[i]!.value.rate) duty = true;
  }
  if (!duty) return null;
  return burdenedParty(sentenceItems(prepared, next, [], phrases, parties), -1);
}

/** “Medicines are exempt for now”: what the next duty falls on is something else. */
const SPARED = /\b(?:is|are|was|were|remains?|stays?)\s(?:\w+\s)?(?:exempt|exempted|excluded|spared)\b/;

/** “A tariff over Russian oil”: why it is levied, not what on. */
const GROUND = /\b(?:tariffs?|dut(?:y|ies)|levy|levies|penalty)\b[^,;.]{0,40}? over [^,;.]{0,36}$/i;

/** “And steel?”, “Ambassador, aluminum.”: a few words that name what comes next. */
const FRAGMENT = /^(?:[\p{L}-]+[,:]?\s){0,3}[\p{L}-]+[?.:]\s*$/u;

/** The product that the paragraph so far, or the sentence before, speaks of; null when there is none or more than one. */
export function productBefore(
  prepared: PreparedText,
  sentence: number,
  phrases: readonly Match<ClauseWord>[],
): string | null {
  const { sentences, text } = prepared;
  const here = sentences[sentence]!;
  for (let i = sentence - 1; i >= Math.max(0, sentence - 3); i -= 1) {
    const before = sentences[i]!;
    // An answer goes on from its question.
    const answer = /^\s*(?:[▲△→]|A[.:])/.test(text.slice(here.start, here.start + 4));
    if (before.paragraph !== here.paragraph && !(answer && i === sentence - 1)) return null;
    // Goods named for another reason (“buying Russian oil”) are not what a duty falls on.
    const fragment = i === sentence - 1 && FRAGMENT.test(text.slice(before.start, before.end));
    if (!answer && !fragment && !speaksOfDuty(phrases, before)) continue;
    if (SPARED.test(text.slice(before.start, before.end))) continue;
    const named = new Set<string>();
    for (
      let k = firstBeginningFrom(phrases, before.start);
      k < phrases.length && phrases[k]!.start < before.end;
      k += 1
    ) {
      const { start, end, value } = phrases[k]!;
      const { product } = value;
      if (
        product !== undefined &&
        !GROUND.test(text.slice(Math.max(before.start, start - 90), start)) &&
        !isControlled(text, start, end) &&
        !GROUND_KOREAN.test(text.slice(end, end + 26))
      )
        named.add(product === OWN_WORDS ? text.slice(start, end).toLowerCase() : product);
    }
    const [first] = named;
    if (first !== undefined) return named.size === 1 ? first : null;
    if (namesGeneralDuty(phrases, before)) return null;
  }
  return null;
}

export function isKorean(text: string, { start, end }: Sentence): boolean {
  const sample = text.slice(start, Math.min(end, start + 2000));
  return (sample.match(/[가-힣]/g)?.length ?? 0) > 3;
}

/** “는 빠졌다”, “은 지켰다”: what the next duty falls on is something else. */
const KEPT_OUT = /빠[진져졌지]|제외|뺐|뺀|지켰|지켜|예외|양보하지|개방하지|막았|막아|면제/;

/** “철강과 알루미늄은 숙제로 남았다. 양측은 50% 관세를 …”: the goods that the sentence before opens with as its topic; empty for none. */
export function topicGoodsBefore(
  { sentences, text }: PreparedText,
  sentence: number,
  phrases: readonly Match<ClauseWord>[],
): readonly string[] {
  const before = sentences[sentence - 1];
  if (before === undefined || before.paragraph !== sentences[sentence]!.paragraph) return [];
  const named: string[] = [];
  let last = before.start;
  for (let k = firstBeginningFrom(phrases, before.start); k < phrases.length; k += 1) {
    const { start, end, value } = phrases[k]!;
    if (value.product === undefined || !BETWEEN_TOPICS.test(text.slice(last, start)) || start >= before.end) break;
    named.push(value.product === OWN_WORDS ? text.slice(start, end).toLowerCase() : value.product);
    last = end;
  }
  if (named.length < 2 || !/^[은는] /.test(text.slice(last, last + 2))) return [];
  return KEPT_OUT.test(text.slice(last, before.end)) ? [] : [...new Set(named)];
}

const BETWEEN_TOPICS = /^(?:과 |와 |·|, ?| 및 |)$/;
