/** What a duty falls on, in an English clause: the goods after “on”, in the compound before the noun, or the subject charged. */

import { wordValue } from '../rates/numerals.js';
import { type Item, type PartyMention, productAt } from '../sentences/sentence-items.js';
import { importsFollow, isSome, namedList, namingWords, opensSentence, partsOf } from './goods-examples.js';
import {
  beginsAnother,
  closesGoods,
  goodsFollow,
  isHeadless,
  isNoGoods,
  isNoun,
  originFollows,
  otherNameEnd,
  partyWithin,
  quantityEnd,
} from './goods-lists.js';

/** Goods named by a noun phrase or a list of them. */
export interface GoodsRead {
  /** Canonical names, `all goods`, or the text's own nouns. */
  readonly products: readonly string[];
  /** Parties whose goods they are. */
  readonly of: readonly PartyMention[];
  /** Parties they go to. */
  readonly into: readonly PartyMention[];
  /** Said of every partner's goods (“imported cars”). */
  readonly world: boolean;
  /** Item after the phrase. */
  readonly end: number;
}

export const ALL_GOODS = 'all goods';

const DETERMINERS =
  /^(?:total|combined|overall|first|second|third|final|the|a|an|all|any|some|most|certain|other|many|its|their|his|our|your|these|those|both|each|every|such|various|new|virtually|nearly|almost|roughly|about|remaining|further|additional|up|to|key|more|than|eligible|qualifying|originating|covered|made|built|finished|semi-finished|chinese-made|products?|several|selected|specific|non-exempt|foreign|imported|imports?|goods|strategic|different|general|broader|own|least|over|worth|million|billion|trillion|bn|bln|mn|mln|tn|trn|coming|arriving|shipped|entering|manufactured|produced|grown|assembled|exported|sold|bought|traded|derivatives?|affected|whole|wide|range|array|list|variety|string|raft|slew|host|swathe|basket|broad|vast|full|entire|large|small|substantial|significant|considerable|limited|unlimited|same|value|number|majority|half|part|portion|rest|remainder|bulk|handful|group|dozens|hundreds|thousands|sensitive|expensive|cheaper?|another)$/;
/** What is fitted to vehicles, named after them: “truck and bus tyres”. */
export const FITTED = /^(?:tyres|batteries|engines|wheels|seats)$/;

/** Takes out products that only say what kind the one after them is: “truck and bus tyres”, “petroleum resin”. */
export function withoutQualifiers(products: string[], product: string): void {
  if (FITTED.test(product)) products.length = 0;
  else products.pop();
}

/** “On two further subheadings”, “for premium bottles”: lines of a tariff or classes of goods that were named before, not goods. */
const LINES =
  /^(?:subheadings?|headings?|lines?|codes?|sectors?|categories|category|items?|kinds?|types?|models?|bottles|brands|varieties|grades|versions|makes|portions|cuts|ends?|segments?|classes)$/;
/** Closers that name goods after another noun: “particle board”. */
const GOODS_TOO = /^(?:board|paper|media|table)$/;
const ADJECTIVE =
  /^(?!seed$|feed$|reed$|weed$)(?:\p{L}{3,}ed|fresh|frozen|raw|live|new|used|wooden|woollen|metallic)$/u;
/** How a duty is levied, or goods are made. */
const ADVERB = /^(?!(?:assemb|supp|fami|je|f|ju|ita)ly$)\p{L}{2,}ly$/u;
/** Names that stand before goods as they are: “US ginseng”. */
const SHORT_NAME = /^(?:u\.?s|e\.?u|u\.?k|rok|prc)/i;
/** Words before where goods come from. */
const OF_ORIGIN =
  /^(?:from|of|made|built|originating|produced|grown|manufactured|shipped|sourced|arriving|coming|assembled|melted|poured|smelted|cast|mined|refined|processed|harvested)$/;
/** What else goes on after an economy's name. */
const GOES_ON =
  /^(?:and|or|as|alone|including|itself|proper|too|to|in|into|plus|with|per|worth|such|outside|abroad|overseas|other|all|any|both)$/;

/** True where the plain name of an economy closes the goods: an unlisted word follows it. */
function endsName(items: readonly Item[], at: number): boolean {
  const { party, text } = items[at]!;
  const next = items[at + 1];
  if (party?.form !== 'name' || SHORT_NAME.test(text) || next === undefined) return false;
  return (
    next.kind === 'word' &&
    next.phrase === undefined &&
    next.party === undefined &&
    /^[a-z]{3,}$/.test(next.text) &&
    !OF_ORIGIN.test(next.text) &&
    !GOES_ON.test(next.text) &&
    !closesGoods(next.text)
  );
}

/**
 * Reads the goods of a noun phrase or a list that begins at an item.
 * @param from item after “on”, “for” or “against”
 */
export function goodsAt(items: readonly Item[], from: number): GoodsRead {
  const products: string[] = [];
  const of: PartyMention[] = [];
  const into: PartyMention[] = [];
  let world = false;
  let goods = false;
  let own: Item[] = [];
  let i = from;
  let lastContent = from;
  const closeOwn = () => {
    const words = own;
    own = [];
    if (words.length === 0 || goods) return;
    if (words.some(({ kind, text }) => kind === 'number' || wordValue(text) !== null)) return;
    if (LINES.test(words.at(-1)!.text) || isNoGoods(words) || isNoun(items, words)) return;
    // “branded or patented medicines”, “fresh and dried nuts”: words on the goods named next.
    if (words.length === 1 && ADJECTIVE.test(words[0]!.text)) return;
    products.push(words.map((item) => item.text).join(' '));
  };
  for (; i < items.length && i < from + 40; i += 1) {
    const item = items[i]!;
    const { phrase, party, text } = item;
    if (item.kind === 'rates') break;
    const quantity = own.length === 0 && products.length > 0 ? quantityEnd(items, i) : -1;
    if (quantity >= 0) {
      i = quantity;
      continue;
    }
    if (party !== undefined) {
      if (party.form === 'person') break;
      // “on the neighbouring European Union”: a word on the economy, no goods.
      if (party.form === 'name' && own.at(-1) === items[i - 1]) own = [];
      // “on cars, and Japan one of 15%”: of another duty.
      if ((products.length > 0 || goods) && beginsAnother(items, i)) break;
      // “Canada's 25% duty” later in a list begins another duty; a possessive before goods is theirs.
      // “U.S. imports from most countries”
      const imports = /^imports?$/.test(items[i + 1]?.text ?? '') && /^(?:from|of)$/.test(items[i + 2]?.text ?? '');
      (imports ? into : of).push(party);
      lastContent = i + 1;
      // “on Korea backfired”: no goods of a name that no list knows follow the plain name of an economy.
      if (own.length === 0 && endsName(items, i)) {
        i += 1;
        break;
      }
      continue;
    }
    if (phrase !== undefined) {
      if (phrase.product !== undefined && !isHeadless(items, i)) {
        own = [];
        if (items[i - 1]?.phrase?.product !== undefined) withoutQualifiers(products, productAt(item)!);
        products.push(productAt(item)!);
        lastContent = i + 1;
        continue;
      }
      if (phrase.goods || phrase.product !== undefined) {
        if (!/^(?:exporter|manufacturer|producer|maker|compan|business|firm)/.test(text) || products.length === 0)
          goods = true;
        own = [];
        lastContent = i + 1;
        continue;
      }
      if (phrase.world) {
        world = true;
        if (/import|countr|partner|nation|everything/.test(text)) goods = true;
        lastContent = i + 1;
        continue;
      }
      // “a ceiling on U.S. tariffs on European drugs”: the phrase names another duty, not goods.
      if (phrase.duty && products.length === 0 && !goods)
        return { products: [], of: [], into: [], world: false, end: i };
      if (
        phrase.duty ||
        phrase.kind !== undefined ||
        phrase.rate ||
        phrase.other ||
        phrase.imposing ||
        phrase.bearing ||
        phrase.status !== undefined ||
        phrase.quota ||
        phrase.burden ||
        phrase.zero
      ) {
        if (
          /^(?:agreement|deal|now|current|currently|existing|matching|risk|plan|cap|level)$/.test(text) &&
          own.length === 0 &&
          products.length === 0
        )
          continue;
        break;
      }
      break;
    }
    if (OF_ORIGIN.test(text)) {
      // “on steel from all countries”
      if (/^(?:from|in)$/.test(text) && (items[i + 1]?.phrase?.world || items[i + 2]?.phrase?.world)) {
        closeOwn();
        world = true;
        continue;
      }
      if (originFollows(items, i)) {
        closeOwn();
        // “cars built in Korea”
        if (items[i + 1]?.text === 'in') i += 1;
        continue;
      }
      if (text === 'of') {
        // “tyres of cars and trucks”: of what they are fitted to.
        if (own.length === 0 && FITTED.test(products.at(-1) ?? '') && productAt(items[i + 1]) !== undefined) break;
        // “imports of cars”, “exports of steel”.
        if (own.length === 0 || goods) {
          goods = false;
          own = [];
          continue;
        }
      }
      if (text !== 'of' && text !== 'from') continue;
      break;
    }
    if (/^(?:to|into|entering)$/.test(text)) {
      const target = partyWithin(items, i + 1, 3);
      if (target >= 0 && (products.length > 0 || goods)) {
        into.push(items[target]!.party!);
        i = target;
        lastContent = i + 1;
        continue;
      }
      if (text !== 'to') break;
      // “up to 2.4 million vehicles”, “ship-to-shore cranes”
      if (/^(?:up|-)$/.test(items[i - 1]?.text ?? '')) continue;
      break;
    }
    const otherName = products.length > 0 || own.length > 0 ? otherNameEnd(items, i) : -1;
    if (otherName >= 0) {
      closeOwn();
      i = otherName;
      continue;
    }
    if (text === ',' || text === '(') {
      // “steel imports, except for those from Britain, as well as copper”
      if (/^(?:except|excluding|other)$/.test(items[i + 1]?.text ?? '')) {
        const close = items.findIndex((each, k) => k > i + 1 && /^[,)]$/.test(each.text));
        if (close < 0 || close > i + 12) break;
        i = close;
        continue;
      }
      // “all imports, including cars and car parts”
      const words = namingWords(items, i + 1);
      const named = words > 0 ? namedList(items, i + 1 + words) : [];
      if (named.length > 0) {
        closeOwn();
        const some = items[i + 1]?.text === 'covering' || (goods && isSome(items, from, i));
        if (products.length === 0 && !some && (goods || of.length > 0 || world)) products.push(ALL_GOODS);
        products.push(...named);
        lastContent = Math.max(lastContent, i + words + 2);
        break;
      }
    }
    // “for all countries except Britain”
    if (/^(?:except|excluding|barring)$/.test(text)) break;
    // “on some products such as bars and rods”: on these.
    if (text === 'such' && items[i + 1]?.text === 'as') {
      const named = namedList(items, i + 2);
      closeOwn();
      if (named.length > 0) products.push(...named);
      else break;
      goods = false;
      break;
    }
    if (/^(?:including|like)$/.test(text)) {
      const named = namedList(items, i + 1);
      closeOwn();
      const some = named.length > 0 && goods && isSome(items, from, i);
      if (products.length === 0 && !some && (goods || of.length > 0 || world)) products.push(ALL_GOODS);
      products.push(...named);
      break;
    }
    // “on cars and on steel”, “for industrial goods and for wheat”
    if (
      text === 'and' &&
      (items[i + 1]?.text === 'on' || (items[i + 1]?.text === 'for' && items[from - 1]?.text === 'for')) &&
      (products.length > 0 || own.length > 0) &&
      goodsFollow(items, i + 2, false)
    ) {
      closeOwn();
      i += 1;
      continue;
    }
    if (text === ',' || text === 'and' || text === 'or' || text === '&' || text === '/') {
      const listing = of.length > 1 || (of.length > 0 && text === 'and' && items[i - 1]?.text !== ',');
      if (!goodsFollow(items, i + 1, text === ',', listing, opensSentence(items, from))) break;
      closeOwn();
      continue;
    }
    if (
      text === 'as' &&
      items[i + 1]?.text === 'well' &&
      items[i + 2]?.text === 'as' &&
      goodsFollow(items, i + 3, false)
    ) {
      closeOwn();
      i += 2;
      continue;
    }
    // “on our exports and 15 percent on theirs”: on those of others.
    if (WHOSE.test(text)) {
      goods = true;
      own = [];
      lastContent = i + 1;
      break;
    }
    // “110 per cent for the costlier ones”: goods named before.
    if (/^ones?$/.test(text)) {
      own = [];
      lastContent = i + 1;
      break;
    }
    // “films made outside the United States”: everyone else's.
    if (/^(?:outside|abroad|overseas)$/.test(text)) {
      closeOwn();
      // “goods outside the agreement” are a partner's.
      world = text !== 'outside' || partyWithin(items, i + 1, 2) >= 0;
      if (text !== 'outside' && items[i + 1]?.text === 'and') continue;
      break;
    }
    // “ship-to-shore cranes”
    if (/^[-‑]$/.test(text) && own.length > 0 && items[i + 2]?.kind === 'word' && !closesGoods(items[i + 2]!.text)) {
      own = [];
      i += 1;
      continue;
    }
    if (/^[“”"'‘’’s]{1,2}$/.test(text) || text === '-' || text === '‑') continue;
    // “on $30 billion worth of American goods”
    if (/^[$€£¥₩]$/.test(text) || (item.kind === 'number' && /^[$€£¥₩]$/.test(items[i - 1]?.text ?? ''))) continue;
    if (/^(?:grounds|basis|behalf|condition)$/.test(text)) own = [];
    if (item.kind === 'mark' || (closesGoods(text) && !(own.length > 0 && GOODS_TOO.test(text)))) break;
    // “tariffs on several partners”: on all their goods.
    if (/^(?:partners?|countries|nations|economies|allies|rivals|neighbou?rs)$/.test(text)) {
      goods = true;
      own = [];
      lastContent = i + 1;
      continue;
    }
    if (DETERMINERS.test(text)) {
      if (/^(?:imported|foreign)$/.test(text) || (text === 'all' && importsFollow(items, i))) world = true;
      continue;
    }
    // “cars and parts”
    if (/^parts?$/.test(text) && own.length === 0 && products.length > 0) {
      products.push(partsOf(products.at(-1)!));
      lastContent = i + 1;
      continue;
    }
    // “Embraer aircraft”
    if (item.proper && own.length === 0 && productAt(items[i + 1]) !== undefined && !isHeadless(items, i + 1)) continue;
    // “on the non-Chilean content only”: no goods; nor is a company's or an agreement's name.
    if (item.proper || (text === 'non' && items[i + 2]?.party !== undefined)) {
      own = [];
      break;
    }
    // “fully assembled cars”, “on steel permanently”
    if (ADVERB.test(text)) {
      if (/^(?:word|phrase|party)$/.test(items[i + 1]?.kind ?? '') && !closesGoods(items[i + 1]!.text)) continue;
      break;
    }
    // “toys again”, “steel fittings and wire”: no second goods without a word between.
    if (own.length === 0 && items[i - 1]?.phrase?.product !== undefined) {
      if (/^(?:,|and|or|from|of)$/.test(items[i + 1]?.text ?? '')) continue;
      break;
    }
    own.push(item);
    lastContent = i + 1;
    if (own.length > 4) {
      own = [];
      break;
    }
  }
  closeOwn();
  if (products.length === 0 && (goods || of.length > 0 || world)) products.push(ALL_GOODS);
  return { products: [...new Set(products)], of, into, world, end: lastContent };
}

const WHOSE = /^(?:theirs|ours|hers|yours)$/;
