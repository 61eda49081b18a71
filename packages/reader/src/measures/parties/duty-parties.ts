/** Who levies a duty and on whose goods, from the words of an English clause. */

import { partyWithin } from '../goods/goods-lists.js';
import { goodsAt } from '../goods/goods-of-duty.js';
import type { GoodsRead } from '../goods/goods-read.js';
import type { Governed } from '../percentages/duty-percentages.js';
import { reliefBefore } from '../sentences/relief-from.js';
import type { Item } from '../sentences/sentence-items.js';
import { ownGoodsBearing } from './burdened-own-goods.js';
import { agentAfter, imposerOf, marketEntered, marketOf, placeAfter, relativeParty } from './duty-agents.js';
import {
  actorOf,
  appliedTo,
  bracketedAfter,
  bracketedGroup,
  comparedOwner,
  effectFor,
  hitParties,
  listedBearers,
  nextHit,
  openingTarget,
  ownerOfDuties,
  ownerOfOwnGoods,
  pronounBearers,
  relativeBearer,
} from './duty-bearers.js';
import { objectOf, ownersOfSubject } from './duty-objects.js';
import { metWith, possessorBefore } from './duty-possessors.js';
import { subjectOf } from './duty-subject.js';
import { grantedAccess } from './granted-access.js';
import { originOfSubject } from './origin-of-subject.js';
import { ownDuty } from './own-duties.js';
import { talkedWith } from './talked-with.js';

/** What a clause says of the parties. */
export interface PartiesRead {
  readonly imposer: string | null;
  readonly targets: readonly string[];
  /** A party that could be either (“the Japanese car tariff”). */
  readonly either: string | null;
  /** The targets are only those who complain of it or bear it, not whose goods it is on. */
  readonly loose?: boolean;
  /** The rate is one that another is compared with: whoever is spoken of bears his own and levies neither. */
  readonly compared?: boolean;
  /** The imposer is named as whose duty it is: “Chinese tariffs”, “Canada's 25% duty”. */
  readonly owned?: boolean;
  /** Its clause says whose it is by “its own”. */
  readonly itself?: boolean;
}

/**
 * Reads the parties of the duty at an item.
 * @param goods what it falls on
 */
export function partiesOf(
  items: readonly Item[],
  at: number,
  governed: Governed,
  goods: GoodsRead | null,
): PartiesRead {
  const access = accessAt(items, at);
  if (access !== null) return access;
  const ofItself = ownDuty(items, at);
  if (ofItself !== null) return { ...ofItself, either: null, owned: true, itself: true };
  const { party: seller } = items[ownGoodsBearing(items, at)?.its ?? -1] ?? {};
  if (seller !== undefined) {
    const market = marketEntered(items, at) ?? placeAfter(items, Math.max(at, governed.head));
    return { imposer: market === seller.economy ? null : market, targets: [seller.economy], either: null };
  }
  const granted = items[at]?.rates?.rates.every(({ value }) => value === 0) ? grantedAccess(items, at) : null;
  if (granted !== null) {
    const { giver, receiver } = granted;
    const owners = (goods?.of ?? []).map(({ economy }) => economy).filter((economy) => economy !== giver);
    const targets = receiver === null ? [...new Set(owners)] : [receiver];
    return { imposer: giver, targets, either: null };
  }
  // “scraps duties on American goods, hopes for relief from 17%”: what stands before is on another duty.
  const apart = reliefBefore(items, at) >= 0;
  const own = apart && goods !== null && goods.end <= at ? null : goods;
  const targets: string[] = own?.of.map((party) => party.economy) ?? [];
  let imposer: string | null = own?.into[0]?.economy ?? null;
  let either: string | null = null;

  const head = governed.head;
  const governor = apart ? -1 : governed.governor;
  const entered = marketEntered(items, at);
  if (entered !== null) {
    imposer = entered;
    const others = targets.filter((target) => target !== entered);
    targets.splice(0, targets.length, ...others);
  }
  // “China will reduce its duties on U.S. imports”: what it imports from there.
  const levying = ownerOfDuties(items, governor);
  if (levying !== null && imposer !== null && levying !== imposer) {
    if (targets.length === 0) targets.push(imposer);
    imposer = levying;
  }
  // “Canada is putting a 25% charge on electricity that comes into the United States”: on what it sells there.
  const borne = relativeParty(items, Math.max(at, head))?.bears === true;
  const acting = imposer !== null && targets.length === 0 && !borne ? subjectOf(items, at) : null;
  if (acting !== null && !acting.bears && imposer !== null && acting.economy !== imposer) {
    targets.push(imposer);
    imposer = acting.economy;
  }
  // “countries like Bangladesh and Vietnam (at 20%)”
  const bracketed = partiesBeforeBracket(items, at);
  if (bracketed.length > 0) targets.splice(0, targets.length, ...bracketed);
  const further = furtherBearers(items, at, governed);
  if (further.length > 0) targets.splice(0, targets.length, ...further);
  // “only slightly below Vietnam's 20%”: the rate it meets.
  const compared = head < 0 ? comparedOwner(items, at) : null;
  if (compared !== null) return { imposer: null, targets: [compared], either: null, compared: true };
  // “the 25% U.S. tariff”
  const actor = actorOf(items, at);
  for (let i = at + 1; i < head; i += 1) {
    if (items[i]!.party === undefined) continue;
    // “Washington suspended the 20% EU tariff”: its own, on the EU's goods.
    if (actor !== null && actor !== items[i]!.party!.economy) {
      imposer ??= actor;
      if (targets.length === 0) targets.push(items[i]!.party!.economy);
    } else if (items.slice(i + 1, head).some((item) => item.phrase?.product !== undefined))
      either ??= items[i]!.party!.economy;
    else imposer ??= items[i]!.party!.economy;
  }
  // “Canada's 25% retaliatory duty”, “U.S. tariffs of 25%”
  const possessor = further.length > 0 ? null : possessorBefore(items, at);
  let owner = possessor;
  if (possessor?.product) either ??= possessor.economy;
  else imposer ??= possessor?.economy ?? null;
  if (
    governor >= 0 &&
    items[governor]!.kind === 'phrase' &&
    (items[governor]!.phrase!.duty || items[governor]!.phrase!.kind)
  ) {
    owner = possessorBefore(items, governor);
    if (owner?.product) either ??= owner.economy;
    else imposer ??= owner?.economy ?? null;
    if (targets.length === 0) {
      for (let i = governor + 1; i < at; i += 1) {
        if (!/^(?:on|against|for)$/.test(items[i]!.text)) continue;
        const read = goodsAt(items, i + 1);
        targets.push(...read.of.map((party) => party.economy));
        imposer ??= read.into[0]?.economy ?? null;
        break;
      }
    }
  }
  // “Peru expects its tariff with the United States to come down from 20%”
  const met = metWith(items, governor >= 0 ? governor : at);
  const its =
    met === null ? null : items.slice(0, Math.max(governor, at)).findLast(({ text }) => /^(?:its|their)$/.test(text));
  if (met !== null && its?.party !== undefined && its.party.economy !== met) {
    imposer = met;
    if (targets.length === 0) targets.push(its.party.economy);
  }
  // “a 15 percent ceiling on U.S. tariffs”
  for (let i = Math.max(at, head) + 1; i <= Math.max(at, head) + 4 && i + 1 < items.length; i += 1) {
    if (items[i]!.party !== undefined && items[i + 1]!.phrase?.duty && items[i]!.party!.form !== 'person')
      imposer ??= items[i]!.party!.economy;
    if (items[i]!.kind === 'rates' || items[i]!.kind === 'mark') break;
  }
  // “Japan's rate was to be 15 percent”: the rate it meets.
  if (governor >= 0 && imposer === null && targets.length === 0 && items[governor]!.phrase?.rate) {
    const { phrase } = items[governor]!;
    const owner = items[governor - 2]?.party ?? items[governor - 3]?.party;
    const possessive = items.slice(governor - 2, governor).some(({ text }) => /^['’]s?$/.test(text));
    if (!phrase!.duty && owner !== undefined && possessive && owner.form !== 'person') targets.push(owner.economy);
  }
  // “the safeguard duty of the EU on …”
  const noun = Math.max(at, head);
  if (items[noun + 1]?.text === 'of' && head >= 0 && items[noun]!.phrase?.duty) {
    const owner = items[noun + 2]?.text === 'the' ? items[noun + 3] : items[noun + 2];
    imposer ??= owner?.party?.economy ?? null;
  }
  imposer ??= imposerOf(items, at);
  // “Washington agreed to postpone for a month the 25% tariffs on …”
  if (actor !== null && !targets.includes(actor)) imposer ??= actor;
  const agent = agentAfter(items, Math.max(at, head)) ?? (governor >= 0 ? agentAfter(items, governor, at) : null);
  if (agent?.bears && targets.length === 0) targets.push(agent.economy);
  else if (agent !== null && !agent.bears) imposer ??= agent.economy;

  const relative = relativeParty(items, Math.max(at, head));
  if (relative?.bears) targets.splice(0, targets.length, relative.economy, ...relative.besides);
  else if (relative !== null && !relative.bears) imposer ??= relative.economy;

  const place = placeAfter(items, Math.max(at, head));
  if (imposer === null && place !== null) imposer = place;
  if (targets.length === 0 && !apart) targets.push(...objectOf(items, at, imposer));
  if (targets.length === 0 && !apart)
    targets.push(...ownersOfSubject(items, at).filter((economy) => economy !== imposer));
  if (targets.length === 0 && !apart)
    targets.push(...originOfSubject(items, at, governor).filter((economy) => economy !== imposer));
  const relativeTo = openingTarget(items) ?? nextHit(items, at) ?? relativeBearer(items, governor);
  if (targets.length === 0) targets.push(...hitParties(items, at).filter((economy) => economy !== imposer));
  if (relativeTo !== null && relativeTo !== imposer && targets.length === 0) targets.push(relativeTo);
  const stated = targets.length;
  const subject = subjectOf(items, at);
  if (subject !== null) {
    if (subject.bears) {
      if (targets.length === 0 && subject.economy !== imposer) targets.push(...subject.besides, subject.economy);
    } else if (imposer === null) {
      // “raised the duty on US steel imports”, said of Washington: what it imports, for nobody taxes his own goods.
      if (targets.length === 1 && targets[0] === subject.economy) targets.pop();
      if (!targets.includes(subject.economy)) imposer = subject.economy;
    }
  }
  const bearer = targets.length === stated ? ownerOfOwnGoods(items, noun, governor, imposer) : null;
  if (bearer !== null) {
    // Nobody taxes his own goods.
    if (imposer === bearer) imposer = null;
    targets.splice(0, targets.length, bearer);
  }
  if (imposer === null) {
    const talked = talkedWith(items, at);
    if (talked !== null && !targets.includes(talked.imposer)) {
      imposer = talked.imposer;
      if (targets.length === 0 && talked.target !== null) targets.push(talked.target);
    }
  }
  imposer ??= marketOf(items);
  const burdened = burdenedParty(items, at);
  if (targets.length === 0 && burdened !== null && burdened !== imposer) targets.push(burdened);
  return {
    imposer,
    targets: [...new Set(targets)].filter((target) => target !== imposer),
    either,
    loose: stated === 0,
    owned: owner?.product === false && owner.economy === imposer,
  };
}

/** Those that one rate of a list is said of, by the words right beside it. */
function furtherBearers(items: readonly Item[], at: number, { head }: Governed): readonly string[] {
  const noun = Math.max(at, head);
  const to = [...bracketedAfter(items, noun), ...bracketedGroup(items, noun), ...appliedTo(items, noun)];
  if (to.length > 0) return to;
  const effect = effectFor(items, noun);
  if (effect.length > 0) return effect;
  if (head >= 0) return [];
  const further = pronounBearers(items, at);
  if (further.length > 0) return further;
  const hit = nextHit(items, at);
  return hit === null ? listedBearers(items, at) : [hit];
}

/** “give Chile tariff-free access to Japan's market”: the market's owner levies none on whoever is given it. */
function accessAt(items: readonly Item[], at: number): PartiesRead | null {
  const noun = items.findIndex(({ text }, i) => i > at && i <= at + 2 && /^(?:access|entry)$/.test(text));
  if (noun < 0 || !/^(?:to|into)$/.test(items[noun + 1]?.text ?? '')) return null;
  const market = items[partyWithin(items, noun + 2, 3)]?.party;
  if (market === undefined || market.form === 'person') return null;
  // “Access to Indian textiles”: goods that are let in, no market.
  const next = items[partyWithin(items, noun + 2, 3) + 1]?.phrase;
  if (market.form === 'adjective' && (next?.product !== undefined || next?.goods)) return null;
  const given = items[at - 1]?.party ?? subjectOf(items, at);
  const target = given?.economy ?? null;
  return {
    imposer: market.economy,
    targets: target === null || target === market.economy ? [] : [target],
    either: null,
  };
}

function partiesBeforeBracket(items: readonly Item[], at: number): string[] {
  let i = items[at - 1]?.text === 'at' ? at - 2 : at - 1;
  const listed = items[at - 1]?.text === 'at' && items[at - 2]?.party !== undefined;
  // “competitors (EU: 15%, Japan: 10%)”, “Peru: 12% and Chile: 10%”
  if (items[at - 1]?.text === ':' && /^(?:[(,;]|and)$/.test(items[at - 3]?.text ?? '')) {
    const labelled = items[at - 2]?.party;
    if (labelled !== undefined && labelled.form !== 'person') return [labelled.economy];
  }
  if (items[i]?.text !== '(' && !listed) return [];
  // “with Laos and Myanmar at 40%”
  if (listed) i = at - 1;
  const parties: string[] = [];
  for (i -= 1; i >= 0; i -= 1) {
    const { party, text } = items[i]!;
    if (party !== undefined && party.form !== 'person') parties.unshift(party.economy);
    else if (!/^(?:and|,|or)$/.test(text) || items[i - 1]?.party === undefined) break;
  }
  return parties;
}

/** “a burden on South Korean manufacturers”, after the duty or in a sentence on it. */
export function burdenedParty(items: readonly Item[], from: number): string | null {
  for (let i = from + 1; i < items.length; i += 1) {
    const { phrase, kind } = items[i]!;
    if (kind === 'rates') return null;
    if (!phrase?.burden) continue;
    for (let j = i + 1; j < items.length && j <= i + 6; j += 1) {
      const { party, text } = items[j]!;
      if (party !== undefined) return party.economy;
      if (/^[,;.]$/.test(text)) return null;
    }
  }
  return null;
}
