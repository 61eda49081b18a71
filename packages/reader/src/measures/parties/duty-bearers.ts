/** Plain places of the parties of an English duty: who decides on it, who bears it, whose rate it is compared with. */

import { rowBefore } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';

/** Verbs of whoever decides on a duty. */
const DECIDES =
  /^(?:suspend|paus|delay|postpon|impos|slap|levi|levy|threaten|reinstat|maintain|doubl|defer|scrapp?|lift)(?:e|es|ed|s|ing)?$/;

/** “postpone for 30 days the planned 25%” */
const BEFORE_RATE =
  /^(?:the|a|an|its|their|this|that|planned|new|additional|extra|for|until|by|months?|days?|weeks?|years?|one|two|three)$/;
/** “agreed on Monday to postpone” */
const BEFORE_VERB =
  /^(?:has|have|had|will|would|also|then|already|temporarily|initially|to|on|agreed|decided|moved|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;

/** The party that is the subject of a verb of deciding right before the percentage. */
export function actorOf(items: readonly Item[], at: number): string | null {
  let verb = at - 1;
  while (verb > 0 && (BEFORE_RATE.test(items[verb]!.text) || items[verb]!.kind === 'number')) verb -= 1;
  if (!DECIDES.test(items[verb]?.text ?? '')) return null;
  let i = verb - 1;
  while (i > 0 && BEFORE_VERB.test(items[i]!.text)) i -= 1;
  return items[i]?.party?.economy ?? null;
}

/** “Chile, which pays just 10 percent”: who bears the rate. */
export function relativeBearer(items: readonly Item[], governor: number): string | null {
  if (governor < 2 || !items[governor]!.phrase?.bearing || items[governor]!.phrase?.imposing) return null;
  if (!/^(?:which|who|that)$/.test(items[governor - 1]!.text)) return null;
  const owner = items[governor - 2]!.text === ',' ? items[governor - 3]?.party : items[governor - 2]!.party;
  return owner === undefined || owner.form === 'person' ? null : owner.economy;
}

const COMPARING =
  /^(?:below|above|than|under|over|to|with|match(?:es|ed|ing)?|versus|against|unlike|like|from|as|undercut(?:s|ting)?)$/;

/** The economy whose rate another is compared with, by a possessive right before the figure. */
export function comparedOwner(items: readonly Item[], at: number): string | null {
  let i = at - 1;
  if (items[i]?.text === 's') i -= 1;
  if (!/^['’]s?$/.test(items[i]?.text ?? '')) return null;
  const owner = items[i - 1]?.party;
  if (owner === undefined || owner.form === 'person') return null;
  return COMPARING.test(items[i - 2]?.text ?? '') ? owner.economy : null;
}

/** “goods from Chile face 10%, Peru 15% and, from Bolivia and Ecuador, 20%”: those right before a further rate of a list. */
export function listedBearers(items: readonly Item[], at: number): string[] {
  if (/^(?:on|against)$/.test(items[at + 1]?.text ?? '')) return [];
  const last = items[at - 1]?.text === ',' ? at - 2 : at - 1;
  const party = items[last]?.party;
  if (party === undefined) return [];
  const { parties, first } = rowBefore(items, last);
  const row = [...parties, party];
  if (row.some(({ form }) => form === 'person' || form === 'adjective')) return [];
  let i = first - 1;
  while (/^(?:and|or|,|the)$/.test(items[i]?.text ?? '')) i -= 1;
  const before = items[i];
  // “faces a 25% tariff from the United States, and Japan 24%”: who levies it stands first in the row.
  if (
    row.length > 1 &&
    /^(?:from|by|in)$/.test(before?.text ?? '') &&
    (items[i - 1]?.phrase?.duty === true || items[i - 1]?.kind === 'rates') &&
    items.slice(0, i).some(({ phrase }) => phrase?.bearing === true)
  )
    return row.slice(1).map(({ economy }) => economy);
  // “pays 23% on beef shipped to Japan, Brazil 38%”: so does the market.
  if (
    row.length > 1 &&
    /^(?:to|into|in)$/.test(before?.text ?? '') &&
    SOLD.test(items[i - 1]?.text ?? '') &&
    items.slice(0, i).some(({ kind }) => kind === 'rates')
  )
    return row.slice(1).map(({ economy }) => economy);
  if (before === undefined || !items.slice(0, i + 1).some(({ kind }) => kind === 'rates')) return [];
  const opened = /^(?:from|for|on|of)$/.test(before.text) && /^(?:,|and|;)$/.test(items[i - 1]?.text ?? '');
  const follows = opened || before.kind === 'rates' || before.phrase?.duty || before.text === ';';
  return follows ? row.map(({ economy }) => economy) : [];
}

const SOLD = /^(?:shipped|sold|exported|sent|delivered|shipments|exports|sales)$/;

/** Those who make or sell goods, and the goods. */
export const BEARERS =
  /^(?:those|goods|products|exporters|producers|makers|manufacturers|growers|farmers|firms|companies|imports|rivals|competitors)$/;

/** “those from Malaysia **as little as** 34%” */
const MEASURED = /^(?:will|would|now|as|little|much|low|high|only|just|up|to|about|around|at|least|most)$/;

/** “while those in Mexico pay 25%”, “those from Peru 12%”, “and Japan one of 15%”: who bears a further rate. */
export function pronounBearers(items: readonly Item[], at: number): string[] {
  const one = items[at - 1]?.text === 'of' && items[at - 2]?.text === 'one';
  let i = one ? at - 3 : at - 1;
  while (!one && (items[i]?.phrase?.bearing || MEASURED.test(items[i]?.text ?? ''))) i -= 1;
  const party = items[i]?.party;
  if (party === undefined || party.form === 'person' || party.form === 'adjective') return [];
  const before = items[i - 1]?.text === 'the' ? i - 2 : i - 1;
  const told = one
    ? /^(?:and|,|while)$/.test(items[before]?.text ?? '')
    : /^(?:in|from)$/.test(items[before]?.text ?? '') && BEARERS.test(items[before - 1]?.text ?? '');
  return told && items.slice(0, i).some(({ kind }) => kind === 'rates') ? [party.economy] : [];
}

/** “25% (Japan, South Korea), 20% (EU)”: the parties that stand alone in brackets after a rate. */
export function bracketedAfter(items: readonly Item[], noun: number): string[] {
  if (items[noun + 1]?.text !== '(' || (items[noun]?.rates?.rates.length ?? 1) > 1) return [];
  const row: string[] = [];
  for (let i = noun + 2; i < items.length; i += 1) {
    const { party, text } = items[i]!;
    if (text === ')') return row;
    if (party !== undefined && party.form !== 'person' && party.form !== 'adjective') row.push(party.economy);
    else if (!/^(?:,|and|the|for|on|&)$/.test(text)) break;
  }
  return [];
}

const GROUP = /^(?:countries|nations|economies|partners|members|states|places|origins)$/;
/** Furthest group after a rate or its noun, in items. */
const REACH_GROUP = 12;

/** “on steel from three countries (Peru, Chile and Brazil)”: the parties that a group in brackets names. */
export function bracketedGroup(items: readonly Item[], noun: number): string[] {
  for (let i = noun + 1; i < items.length - 1 && i <= noun + REACH_GROUP; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:.]$/.test(text)) return [];
    if (GROUP.test(text.split(' ').at(-1)!) && items[i + 1]!.text === '(') return bracketedAfter(items, i);
  }
  return [];
}

const TAKES = /^(?:take|takes|took|taking|come|comes|came|coming|go|goes|went|going)$/;

/** “tariffs of 25 percent on steel that took effect on Friday for Peru and Chile”: those it took effect for. */
export function effectFor(items: readonly Item[], noun: number): string[] {
  const effect = items.findIndex(
    ({ text }, i) =>
      i > noun &&
      /\b(?:effect|force)$/.test(text) &&
      (/\s/.test(text) || TAKES.test(items[i - 1]?.text ?? '') || TAKES.test(items[i - 2]?.text ?? '')),
  );
  if (effect < 0 || items.slice(noun + 1, effect).some(({ text, party }) => text === ';' || party !== undefined))
    return [];
  for (let i = effect + 1; i < items.length && i <= effect + REACH_FOR; i += 1) {
    const { text, kind, party } = items[i]!;
    if (kind === 'rates' || party !== undefined || /^[,;]$/.test(text)) return [];
    if (text === 'for') return appliedTo(items, i - 1);
  }
  return [];
}

/** Furthest “for” after “took effect”, in items. */
const REACH_FOR = 7;

/** “a 15% rate applies to Japan, Israel and Norway, a 19% rate to Cambodia”, “from 15% for Japan to 41% for Syria”. */
export function appliedTo(items: readonly Item[], noun: number): string[] {
  let i = noun + 1;
  const inCase = caseOf(items, i);
  if (inCase !== null) return [inCase];
  while (/^(?:applies|apply|applied|applicable|will|would|now|currently|also)$/.test(items[i]?.text ?? '')) i += 1;
  // “the 18% rate agreed with India”
  const met = /^(?:agreed|negotiated|reached)$/.test(items[i]?.text ?? '') && items[i + 1]?.text === 'with';
  if (met) i += 1;
  else if (!/^(?:to|for)$/.test(items[i]?.text ?? '')) return [];
  const row: string[] = [];
  for (i += 1; i < items.length; i += 1) {
    const { party, text } = items[i]!;
    if (party === undefined) {
      if (/^(?:,|and|or|the|both)$/.test(text)) continue;
      // “to goods from Japan”, “for companies in Vietnam”
      if (row.length === 0 && BEARERS.test(text) && /^(?:from|in|of)$/.test(items[i + 1]?.text ?? '')) {
        i += 1;
        continue;
      }
      break;
    }
    const next = items[i + 1];
    const owns = /^['’]s?$/.test(next?.text ?? '') || next?.phrase?.goods || next?.phrase?.product !== undefined;
    const acts = next?.phrase?.imposing || next?.phrase?.bearing || next?.phrase?.duty || next?.kind === 'rates';
    if (party.form === 'person' || party.form === 'adjective' || owns || acts) break;
    row.push(party.economy);
  }
  return row;
}

/** “25% in Mexico's case”, “15% in the case of Japan”. */
function caseOf(items: readonly Item[], at: number): string | null {
  if (items[at]?.text !== 'in') return null;
  const first = items[at + 1]?.party;
  if (first !== undefined)
    return items.slice(at + 2, at + 5).some(({ text }) => text === 'case') ? first.economy : null;
  if (items[at + 2]?.text !== 'case' || items[at + 3]?.text !== 'of') return null;
  return (items[at + 4]?.text === 'the' ? items[at + 5] : items[at + 4])?.party?.economy ?? null;
}

/** “the 25% tariff on its cars”, “a duty of 20% on their exports”: whoever is spoken of; null where goods have another owner. */
export function ownerOfOwnGoods(
  items: readonly Item[],
  noun: number,
  governor: number,
  imposer: string | null,
): string | null {
  const from = governor >= 0 && items[governor]?.kind === 'phrase' ? governor : noun;
  let place = -1;
  for (let i = from + 1; i < items.length && i <= Math.max(from, noun) + 4; i += 1) {
    if (!/^(?:on|against)$/.test(items[i]!.text)) continue;
    if (items[i + 1]?.party === undefined && /^(?:its|their|our)$/.test(items[i + 1]?.text ?? '')) place = i;
    break;
  }
  if (place < 0 || items.slice(place + 2, place + 6).some(({ text }) => /^imports?$/.test(text))) return null;
  const before = items.slice(0, place).flatMap(({ party }) => (party === undefined ? [] : [party.economy]));
  const main = SUBORDINATE.test(items[0]?.text ?? '') ? mainSubject(items, place) : null;
  if (main !== null && before.every((economy) => economy !== main)) return main;
  if (before[0] !== imposer) return before[0] ?? null;
  return before.findLast((economy) => economy !== imposer) ?? imposer;
}

const SUBORDINATE = /^(?:after|before|when|once|since|as|because|although|while|if|with|despite)$/;

/** “After Canada imposed a duty on its cars, China protested”: who the main clause is about; null when it names nobody first. */
function mainSubject(items: readonly Item[], from: number): string | null {
  const comma = items.findIndex(({ text }, i) => i > from && text === ',');
  const subject = items[comma + 1];
  return comma < 0 || subject?.party === undefined || subject.party.form === 'adjective' ? null : subject.party.economy;
}

/** “For Chile, the rate goes up from 10% to 15%”: whose goods the sentence is about. */
export function openingTarget(items: readonly Item[]): string | null {
  const first = items.findIndex(({ kind }) => kind !== 'mark');
  if (!/^(?:for|regarding)$/.test(items[first]?.text ?? '')) return null;
  const party = items[first + 1]?.party;
  if (party === undefined || party.form === 'person' || party.form === 'adjective') return null;
  const next = items[first + 2];
  // “For Laos the tariff is 25 percent”
  const stated = /^(?:the|a|its)$/.test(next?.text ?? '') && isLevel(items[first + 3]);
  return next?.text === ',' || stated ? party.economy : null;
}

function isLevel(item: Item | undefined): boolean {
  return item?.phrase?.duty === true || item?.phrase?.rate === true || item?.phrase?.kind !== undefined;
}

const HITS =
  /^(?:hit|hits|hitting|slap|slaps|slapped|slapping|strike|struck|threaten|threatens|threatened|leaves?|left|leaving|saddles?|saddled|landed)$/;

/** “hit Chile with a 10% rate”, “would hit Chile, Peru and the EU with”: those hit. */
export function hitParties(items: readonly Item[], at: number): string[] {
  for (let i = at - 1; i >= Math.max(2, at - 5); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates') return [];
    if (text !== 'with') continue;
    const party = items[i - 1]?.party;
    if (party === undefined || party.form === 'person') return [];
    const { parties, first } = rowBefore(items, i - 1);
    const verb = items[first - 1]?.text === 'the' ? items[first - 2] : items[first - 1];
    return HITS.test(verb?.text ?? '') ? [...parties, party].map(({ economy }) => economy) : [];
  }
  return [];
}

/** “… with a 10% rate, Peru with 15%”: the next of those that are hit. */
export function nextHit(items: readonly Item[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(2, at - 4); i -= 1) {
    if (items[i]!.text !== 'with') continue;
    const party = items[i - 1]?.party;
    const and = items[i - 2]?.text;
    if (party === undefined || party.form === 'person' || (and !== 'and' && and !== ',')) return null;
    return items.slice(0, i).some(({ kind }) => kind === 'rates') &&
      items.slice(0, i).some(({ text }) => HITS.test(text.split(' ').at(-1)!))
      ? party.economy
      : null;
  }
  return null;
}

/** “the duty for Brazil remains at 50%, for India it was cut to 18%”: whom the clause of a further rate opens with. */
export function openedFor(items: readonly Item[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(1, at - REACH_OPENING); i -= 1) {
    const { text, kind, party } = items[i]!;
    if (kind === 'rates' || kind === 'mark') return null;
    if (party === undefined) continue;
    if (party.form === 'person' || party.form === 'adjective') return null;
    const before = items[i - 1]?.text === 'the' ? i - 2 : i - 1;
    const stated = /^(?:it|they)$/.test(items[i + 1]?.text ?? '') || isLevel(items[i + 2]);
    const opens = /^(?:,|;|and|while|but|whereas)$/.test(items[before - 1]?.text ?? '');
    const told = items.slice(0, before).some((item) => item.kind === 'rates');
    return text !== 'it' && items[before]?.text === 'for' && stated && opens && told ? party.economy : null;
  }
  return null;
}

/** Furthest “for India” before its rate, in items. */
const REACH_OPENING = 8;

/** “its duties on …”: whoever is spoken of, who levies them. */
export function ownerOfDuties(items: readonly Item[], governor: number): string | null {
  if (governor < 1) return null;
  // “its combined rate on canola”
  const { phrase } = items[governor]!;
  if (!phrase?.duty && !(phrase?.rate && items[governor + 1]?.text === 'on')) return null;
  for (let i = governor - 1; i >= Math.max(0, governor - 3); i -= 1)
    if (/^(?:its|their)$/.test(items[i]!.text))
      return items[i - 1]?.phrase?.bearing ? null : (items[i]!.party?.economy ?? null);
  return null;
}
