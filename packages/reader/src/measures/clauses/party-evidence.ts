/** What the words around a party in a sentence say of its part in a duty: by grammatical place, not by meaning. */

import { isOfGroundKorean } from '../goods/duty-ground-korean.js';
import { bringsDown } from '../parties/brought-down.js';
import { pastAside } from '../parties/duty-subject.js';
import { isMaterialElsewhere, ownsGoods } from '../parties/korean/goods-owners.js';
import { partnerInTalks } from '../parties/korean/negotiated-duties.js';
import { BESIDES, COMPARED, doesAlso, OWN_SUBJECT, SOLD, SPARED } from '../parties/korean/party-words.js';
import { partySign } from '../rules/signs.js';
import { isAddressee } from '../sentences/addressees.js';
import { nextInRow } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';

/** A grammatical place, with its signs by where it stands. */
interface Place {
  readonly person: boolean;
  readonly before: Near;
  readonly after: Near;
  /** The party there is the clause's own imposer or target. */
  readonly ofClause: number;
  /** The clause has another imposer. */
  readonly besideAnother: number;
}

/** Numbers of signs by distance. */
interface Near {
  readonly near: number;
  readonly middling: number;
  readonly far: number;
  readonly pastRate: number;
}

/** One party in a sentence: a sign for or against its part in a duty. */
export interface PlacedParty {
  readonly economy: string;
  readonly sign: number;
  readonly place: Place;
}

const onSide = (name: string): Near => ({
  near: partySign(`${name} near`),
  middling: partySign(name),
  far: partySign(`${name} far`),
  pastRate: partySign(`${name} past a rate`),
});
const placesOf = <N extends string>(prefix: string, names: readonly N[], person: boolean) =>
  Object.fromEntries(
    names.map((bare): [string, Place] => {
      const name = `${prefix}${bare}`;
      return [
        bare,
        {
          person,
          before: onSide(`${name} before`),
          after: onSide(`${name} after`),
          ofClause: partySign(`in the clause as ${name}`),
          besideAnother: partySign(`${name} beside another of the clause`),
        },
      ];
    }),
  ) as Record<N, Place>;

const ENGLISH_PLACES = [
  ...([
    'goods of duty',
    'goods',
    'owner of a rate',
    'owner',
    'subject',
    'bearing subject',
    'imposing subject',
  ] as const),
  ...(['from', 'of', 'by', 'in', 'with', 'on', 'for', 'into', 'listed', 'other'] as const),
] as const;
type EnglishPlace = (typeof ENGLISH_PLACES)[number];
const KOREAN_PLACES = [
  ...(['goods', 'toward', 'on', 'into', 'owner', 'of', 'listed', 'other', 'topic', 'subject'] as const),
  ...(['bearing topic', 'bearing subject', 'imposing topic', 'imposing subject'] as const),
] as const;
type KoreanPlace = (typeof KOREAN_PLACES)[number];

const ENGLISH = placesOf('', ENGLISH_PLACES, false);
const ENGLISH_PERSON = placesOf('person ', ENGLISH_PLACES, true);
const KOREAN = placesOf('ko ', KOREAN_PLACES, false);
const KOREAN_PERSON = placesOf('ko person ', KOREAN_PLACES, true);

/** Places of the parties of an English sentence about the duty at an item, the nearest before it first. */
export function englishPlaces(items: readonly Item[], at: number): PlacedParty[] {
  const placed: PlacedParty[] = [];
  const visit = (step: 1 | -1) => {
    let past = false;
    for (let i = at + step; i >= 0 && i < items.length; i += step) {
      const item = items[i];
      if (item === undefined) break;
      if (item.kind === 'rates') past = true;
      if (item.party === undefined || isOfGround(items, i)) continue;
      const place = (item.party.form === 'person' ? ENGLISH_PERSON : ENGLISH)[placeOf(items, i)];
      const side = step === 1 ? place.after : place.before;
      const away = Math.abs(at - i);
      const sign = past ? side.pastRate : away > 12 ? side.far : away <= 4 ? side.near : side.middling;
      placed.push({ economy: item.party.economy, sign, place });
    }
  };
  visit(-1);
  visit(1);
  return placed;
}

/** “for buying Russian oil”, “over its purchases of Russian energy”: whose goods are the ground of the duty has no part in it. */
function isOfGround(items: readonly Item[], party: number): boolean {
  for (let i = party - 1; i >= Math.max(1, party - 4); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'mark' || kind === 'rates') return false;
    if (!/^(?:buying|purchasing|purchases?)$/.test(text)) continue;
    return /^(?:for|over|of|its|their|to|stop|stops|halt|halts|because|despite)$/.test(items[i - 1]!.text);
  }
  return false;
}

/** Whose “in” names where goods come from. */
const MADE = /^(?:originating|made|produced|built|grown|manufactured|assembled|mined|caught)$/;

function placeOf(items: readonly Item[], i: number): EnglishPlace {
  // “Thailand welcomed its tariff cut”: its by bearing it.
  if (/^(?:its|their)$/.test(items[i]?.text ?? '') && items[i - 1]?.phrase?.bearing) return 'bearing subject';
  if (isAddressee(items, i)) return 'on';
  const adjective = items[i]?.party?.form === 'adjective';
  const possessive = /^['’]s?$/.test(items[i + 1]?.text ?? '');
  for (let k = possessive ? i + 2 : i + 1; k < items.length && k <= i + 6; k += 1) {
    const item = items[k];
    if (item === undefined) break;
    const { phrase, kind, text } = item;
    if (phrase?.product !== undefined || phrase?.goods) {
      for (let later = k + 1; later <= k + 2; later += 1) if (items[later]?.phrase?.duty) return 'goods of duty';
      return possessive || adjective || k === i + 1 ? 'goods' : 'other';
    }
    if (phrase?.rate && !phrase.duty) return possessive || adjective ? 'owner of a rate' : 'subject';
    if (phrase?.duty || phrase?.kind !== undefined)
      return possessive || adjective || k <= i + 2 || items[k - 1]?.kind === 'rates' ? 'owner' : 'subject';
    // “Mercosur's 35% on cars”, “the European Union's of 15 percent on planes”: its duty, though no word for it is said.
    if (kind === 'rates' && (possessive || adjective) && items[k + 1]?.text === 'on') return 'owner';
    if (kind === 'rates') continue;
    if (kind === 'mark' && text !== '-' && text !== '“' && text !== '"') break;
    if (phrase?.imposing || phrase?.bearing) break;
    if (!possessive && !adjective) break;
  }
  const near = items[i - 1]?.text ?? '';
  const before = near === 'the' ? (items[i - 2]?.text ?? '') : near;
  // “originating in Chile”: from there.
  if (before === 'in' && MADE.test(items[near === 'the' ? i - 3 : i - 2]?.text ?? '')) return 'from';
  switch (before) {
    case 'from':
    case 'of':
    case 'by':
    case 'in':
    case 'with':
      return before;
    case 'on':
    case 'against':
      return 'on';
    case 'for':
      return 'for';
    case 'to':
    case 'into':
    case 'entering':
    case 'at':
      return 'into';
  }
  const verb = pastAside(items, i);
  for (let k = verb + 1; k < items.length && k <= verb + 5; k += 1) {
    const item = items[k];
    if (item === undefined) break;
    const { phrase, kind } = item;
    if (phrase?.imposing) return isPassive(items, k) ? 'bearing subject' : 'imposing subject';
    if (bringsDown(items, k)) return 'imposing subject';
    if (phrase?.bearing) return 'bearing subject';
    if (kind === 'mark' || kind === 'rates' || kind === 'party') break;
  }
  // “Malaysia and Cambodia face”: what is said of the last of a row is said of each.
  const next = nextInRow(items, i);
  if (next >= 0) return placeOf(items, next);
  return before === 'and' || before === ',' ? 'listed' : 'other';
}

/** “will be capped”, “were raised”: said of what the party bears. */
function isPassive(items: readonly Item[], verb: number): boolean {
  return /^(?:be|been|being|is|are|was|were)$/.test(items[verb - 1]?.text ?? '');
}

/** Places of the parties of a Korean sentence about the duty at an item. */
export function koreanPlaces(text: string, items: readonly Item[], at: number): PlacedParty[] {
  const placed: PlacedParty[] = [];
  const duty = items[at]?.start ?? 0;
  const verb = partnerInTalks(text, items, at) >= 0 ? '' : closingVerb(items, at);
  const rates = items.flatMap(({ kind }, i) => (kind === 'rates' && i !== at ? [i] : []));
  items.forEach((item, i) => {
    const { party } = item;
    const economy = party?.economy ?? item.phrase?.toward;
    if (economy === undefined || i === at) return;
    const after = text.slice(item.end, item.end + 26);
    if (COMPARED.test(after) || SPARED.test(after) || isMaterialElsewhere(text, items, i)) return;
    // “러시아산 석유 수입을 문제 삼아”: whose goods are the ground of the duty has no part in it.
    if (i < at && after.startsWith('산') && isOfGroundKorean(text, items, i)) return;
    const named = item.phrase?.toward !== undefined ? 'toward' : koreanPlace(text, items, i, item, verb);
    const name = /topic|subject/.test(named) && isOfClauseBefore(text, items, i, at) ? 'other' : named;
    const place = (party?.form === 'person' ? KOREAN_PERSON : KOREAN)[name];
    const side = i < at ? place.before : place.after;
    const past = rates.some((rate) => (i < at ? rate > i && rate < at : rate > at && rate < i));
    const away = Math.abs(item.start - duty);
    const sign = past ? side.pastRate : away > 40 ? side.far : away <= 14 ? side.near : side.middling;
    placed.push({ economy, sign, place });
  });
  return placed;
}

/** “일본은 … 합의했고 영국 역시 …”: another topic begins a clause between this one and the duty. */
function isOfClauseBefore(text: string, items: readonly Item[], i: number, at: number): boolean {
  return items
    .slice(i + 1, Math.max(i + 1, at))
    .some(
      ({ party, start, end }) =>
        party !== undefined &&
        party.economy !== items[i]?.party?.economy &&
        /[가-힣](?:(?<!최)고|며|지만|는데),?\s$/.test(text.slice(Math.max(0, start - 4), start)) &&
        /[은는시]$/.test(OWN_SUBJECT.exec(text.slice(end, end + 26))?.[0] ?? ''),
    );
}

function koreanPlace(
  text: string,
  items: readonly Item[],
  i: number,
  { start, end }: Item,
  verb: '' | 'bearing ' | 'imposing ',
): KoreanPlace {
  const after = text.slice(end, end + 26);
  if (/^(?:산(?![업하출])|제\s|\s?(?:제품|상품|수출품|수입품|물품))/.test(after) || ownsGoods(text, items, i))
    return 'goods';
  if (/^ ?(?:차|車)(?:에|는|가|를|의|도|와|만|\s)/.test(after)) return 'goods';
  if (/^에서 ?(?:오는|온|들여[오온]|건너[오온]|가져[오온]|실어 ?[오온])/.test(after)) return 'goods';
  if (BESIDES.test(after)) return 'other';
  const before = text[start - 1] ?? '';
  if (before === '대' || before === '對') return 'toward';
  const rest = after.replace(/^\s?(?:정부|행정부|당국|측|쪽)/, '');
  if (SOLD.test(rest)) return 'into';
  if (
    /^(?:에\s?대(?:한|해|하여)|에게|을\s?상대로|를\s?상대로|을\s?대상으로|를\s?대상으로|을\s?겨냥|를\s?겨냥|에[는도]?\s)/.test(
      rest,
    )
  )
    return 'on';
  if (/^(?:으)?로\s|^\s?(?:시장|국경|항구|현지 ?법인|법인)|^에서\s|^\s?(?:세관)/.test(rest)) return 'into';
  // “미국 50% 관세와 겹친다”
  if (/^ (?:최고 |최대 )?\d[\d.]*% (?:상호|보복|고율|추가|품목)? ?관세/.test(rest)) return 'owner';
  if (/^\s?[가-힣·]{0,8}\s?(?:관세|세율)/.test(rest) && !/^(?:이|가|은|는|의|와|과)\s/.test(rest)) return 'owner';
  if (/^의\s/.test(rest)) {
    const next = items.slice(i + 1).find((each) => each.kind !== 'word' && each.kind !== 'mark');
    return next !== undefined && (next.phrase?.duty || next.kind === 'rates' || next.phrase?.kind !== undefined)
      ? 'owner'
      : 'of';
  }
  if (doesAlso(text, items, i)) return `${verb}subject`;
  const subject = OWN_SUBJECT.exec(after);
  if (subject !== null) return `${verb}${/[은는시]$/.test(subject[1] ?? '') ? 'topic' : 'subject'}`;
  if (/^(?:와|과|·|,|\s및)/.test(after)) return 'listed';
  return 'other';
}

/** Whether the verb after the percentage levies or bears. */
function closingVerb(items: readonly Item[], at: number): '' | 'bearing ' | 'imposing ' {
  for (let i = at + 1; i < at + 14; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const { phrase, kind } = item;
    if (phrase?.bearing) return 'bearing ';
    if (phrase?.imposing) return 'imposing ';
    if (kind === 'rates' && i > at + 4) break;
  }
  return '';
}
