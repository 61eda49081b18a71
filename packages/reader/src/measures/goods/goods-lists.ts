/** Where a list of goods goes on, and where it ends. */

import type { Item } from '../sentences/sentence-items.js';

/** Words that close the goods of a duty. */
const CLOSERS =
  /^(?:sewn|woven|stitched|knitted|spun|quantity|quantities|whatever|whichever|alike|consumption|preliminary|reckoning|alongside|of|on|in|to|from|for|by|at|as|with|than|against|since|after|before|because|if|when|while|but|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|must|until|under|over|between|into|unless|starting|beginning|effective|so|not|this|it|he|she|they|we|i|you|there|here|said|says|saying|told|also|next|last|within|through|during|via|despite|without|including|such|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|instead|even|still|already|rather|where|then|too|amid|along|following|per|about|down|above|below|beyond|top|day|days|date|dates|period|duration|month|months|year|years|week|signature|grounds|condition|basis|average|behalf|time|arrival|entry|account|accounts|being|limit|limits|volume|volumes|content|things|paper|board|hold|display|track|notice|hand|side|part|record|course|table|offer|what|how|why|much|each|one|ones|them|him|her|us|me|anything|nothing|something|someone|anyone|approximately|roughly|reaching|exceeding|level|levels|file|files|schedule|review|negotiation|negotiations|relief|talks|access|entry|treatment|media|market|markets|pursuant|set|subject|basis|terms|conference|gone|away|off|forward|television|platform|post|twitter|truth|began|begins|came|comes|went|goes|kicked|kicks|expires|expired|drew|draws|sparked|prompted|caused|causes|left|leaves|looms|loomed|bit|bites|means|meant|makes|threatens|puts|costs|forces|forced|pushed|pushes|drove|drives|sent|sends|shook|dealt|adds|added|gives|gave|becomes|became|lasts|lasted|lapses|lapsed|stands|stood|stay|stays|stayed|drop|drops|dropped|jump|jumps|jumped|climb|climbs|climbed|double|doubles|doubled|fall|falls|rise|rises|ends|ended|start|starts|started|begin|earlier|later|sides|continues|continued|hangs|hung|hit|hits|took|takes|rose|fell|triggered|dented|squeezed|rattled|upended)$/;

/** How, when and why a duty is levied: no goods either, though they stand where goods go on. */
const ADVERBS =
  /^(?:ahead|again|anyway|anew|altogether|apart|aside|besides|forever|forthwith|hence|likewise|meanwhile|moreover|nevertheless|nonetheless|overnight|regardless|soon|sooner|thereafter|throughout|thus|once|twice|upon|wherever|whenever|given|pending|citing|claiming|calling|arguing|accusing|warning|vowing|hoping|seeking|blaming|whether|although|though|lest|perhaps|maybe|together|alone|only|elsewhere|everywhere|somewhere|nowhere|either|neither|nor|yet|hereafter|onwards?|inside|beneath|behind|beside|across|around|past|towards?|versus|minus|unlike|near|opposite|prior|due|owing|thanks|according|regarding|concerning|depending|out|back|nationwide|worldwide)$/;

/** True of a word that is no goods and ends a list of them. */
export function closesGoods(word: string): boolean {
  return CLOSERS.test(word) || ADVERBS.test(word);
}

const MAKERS = /^(?:compan(?:y|ies)|firms?|producers?|exporters?|manufacturers?|makers?|growers?|suppliers?|mills?)$/;
/** Words between “other” and those who make the goods: “all other non-cooperating sampled companies”. */
const MAKERS_WITHIN = 5;

/** “All other cooperating companies: 20.7%”: “other” at an item is said of those who make the same goods, not of goods. */
export function otherMakers(items: readonly Item[], at: number): boolean {
  if (!/\bothers?$/.test(items[at]?.text ?? '') && items[at + 1]?.text !== 'other') return false;
  for (let i = at + 1; i <= at + MAKERS_WITHIN; i += 1) {
    const { text = ':' } = items[i] ?? {};
    if (MAKERS.test(text)) return true;
    if (/^(?:of|on|from|in|goods|products|imports|[,;:.])$/.test(text)) return false;
  }
  return false;
}

/** Whether a word for goods in general names those who make the goods instead: the companies of “all other companies”. */
export function isOfOtherMakers(items: readonly Item[], at: number): boolean {
  if (!MAKERS.test(items[at]!.text)) return false;
  for (let i = at - 1; i >= Math.max(0, at - MAKERS_WITHIN); i -= 1)
    if (/\bother$/.test(items[i]!.text)) return otherMakers(items, i);
  return false;
}

/** “Electric bicycles (e-bikes) from Vietnam”: where the other name in brackets ends; −1 where what follows is no origin. */
export function otherNameEnd(items: readonly Item[], open: number): number {
  if (items[open]?.text !== '(') return -1;
  for (let i = open + 1; i <= open + 6; i += 1) {
    const item = items[i];
    if (item === undefined || item.party !== undefined || item.kind === 'rates') return -1;
    if (item.text === ')') return /^(?:from|of|originating|made|produced)$/.test(items[i + 1]?.text ?? '') ? i : -1;
    if (/^(?:except|excluding|including|other|not)$/.test(item.text)) return -1;
  }
  return -1;
}

/** True when a party stands right after a word of origin. */
export function originFollows(items: readonly Item[], i: number): boolean {
  return partyWithin(items, i + 1, 3) >= 0;
}

/** Item of the party within so many items, with nothing but small words before it; −1 when there is none. */
export function partyWithin(items: readonly Item[], from: number, most: number): number {
  for (let i = from; i < items.length && i < from + most; i += 1) {
    if (items[i]!.kind === 'party') return i;
    if (!/^(?:the|in|from|a|its|their|both|of|mainland)$/.test(items[i]!.text)) return -1;
  }
  return -1;
}

/** “1,500 metric tonnes of poultry”: the item of “of”; −1 where no quantity stands. */
export function quantityEnd(items: readonly Item[], from: number): number {
  if (items[from]?.kind !== 'number') return -1;
  let i = from + 1;
  while (
    /^(?:metric|short|tonnes?|tons?|kilos?|kilograms?|litres?|liters?|hectolitres?|head|units?)$/.test(
      items[i]?.text ?? '',
    )
  )
    i += 1;
  return i > from + 1 && items[i]?.text === 'of' ? i : -1;
}

/** “is 15%”, “would start”: said of a duty, not of the party named before. */
function saysOfDuty(items: readonly Item[], verb: number): boolean {
  if (!/^(?:is|are|was|were|will|would|could|may|has|have|had)$/.test(items[verb]?.text ?? '')) return false;
  const next = items[verb + 1];
  if (next === undefined || next.kind === 'mark' || next.text.endsWith('ing') || next.phrase?.bearing) return false;
  return !(next.phrase?.imposing ?? false) || /^(?:be|been)$/.test(next.text);
}

/**
 * True when a list goes on with goods or a party, and not with another clause.
 * @param listing after a row of parties, so that what a verb says may be said of the row
 * @param opens the list is what the sentence is told of: “Imports from Canada and Mexico face”
 */
export function goodsFollow(
  items: readonly Item[],
  from: number,
  comma: boolean,
  listing = false,
  opens = false,
): boolean {
  if (comma && isAttribution(items, from)) return false;
  if (endsInNouns(items, from)) return true;
  const quantity = quantityEnd(items, comma && items[from]?.text === 'and' ? from + 1 : from);
  if (quantity >= 0) return goodsFollow(items, quantity + 1, comma, listing, opens);
  for (let i = from; i < items.length && i < from + 5; i += 1) {
    const { phrase, party, text, kind } = items[i]!;
    // “on cars, a huge burden for European makers” tells what it is to them.
    if (kind === 'rates' || kind === 'number' || phrase?.burden) return false;
    if (party !== undefined) {
      if (party.form === 'person') return false;
      const next = items[i + 1];
      // “the tariff on Japan, the EU and Korea is 15%”: the last of those it is on.
      if (listing && (opens || saysOfDuty(items, i + 1))) return true;
      // “…, Indian carmakers had benefited”: a clause of its own.
      if (
        comma &&
        (next?.phrase?.product !== undefined || next?.phrase?.goods) &&
        AUXILIARY.test(items[i + 2]?.text ?? '')
      )
        return false;
      // “on cars, and Japan said …” begins a clause; “on Canada and Mexico” goes on.
      return (
        !(
          next?.phrase?.imposing ||
          next?.phrase?.bearing ||
          /^(?:said|says|has|have|had|is|was|will|would|could|told|may)$/.test(next?.text ?? '')
        ) &&
        !next?.phrase?.duty &&
        items[i + 1]?.kind !== 'rates'
      );
    }
    if (phrase?.product !== undefined || phrase?.goods) {
      const next = items[i + 1];
      return (
        !(next?.phrase?.duty && items[i + 2]?.kind === 'rates') &&
        !(comma && /^(?:at|faces?|is|are|was|were|will|would)$/.test(next?.text ?? ''))
      );
    }
    if (/^parts?$/.test(text) && i <= from + 1) return true;
    if (kind === 'mark' || phrase?.duty || closesGoods(text)) {
      // “large-displacement cars”
      if (/^(?:and|or|“|"|-)$/.test(text)) continue;
      return false;
    }
  }
  return false;
}

const AUXILIARY = /^(?:had|has|have|is|are|was|were|will|would|could|can|may)$/;

const SAYING = /^(?:said|says|told|announced|added|reported|stated|noted|confirmed|explained|warned|wrote)$/;

/** Longest “…, an official of the ministry in charge told reporters”, in items. */
const LONGEST_ATTRIBUTION = 14;

/** “on steel from China, Canada's trade minister told reporters”: who says so. */
function isAttribution(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + LONGEST_ATTRIBUTION; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (i > from && SAYING.test(text)) return true;
    if (kind === 'rates' || text === ',' || text === 'and' || phrase?.imposing || phrase?.bearing) return false;
  }
  return false;
}

/** “on cranes, chassis and containers.”: goods that no list knows close the clause. */
function endsInNouns(items: readonly Item[], from: number): boolean {
  const last = items[from + 1]?.text === 'and' && isUnknownNoun(items[from]) ? from + 2 : from;
  const next = items[last + 1];
  return isUnknownNoun(items[last]) && (next === undefined || /^[.;,]$/.test(next.text));
}

function isUnknownNoun(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.phrase === undefined &&
    !item.proper &&
    /^[a-z]{4,}s$/.test(item.text) &&
    !closesGoods(item.text) &&
    !PEOPLE.test(item.text)
  );
}

/** Words on how a duty is or comes to be, which are no goods: “immediately slashed”, “tariffs on cars disappointing”. */
const TELLS =
  /^(?:\p{L}+(?:ate|ual|ful|al|ous|ing|ent|ant|ive|ick|sh)ly|slashed|removed|disappointing|damaging|exporting|importing|wrong|unfair|unjustified|unacceptable|\p{L}+n['’]t)$/u;

/** True where words are no goods: people, and words on the duty. */
export function isNoGoods(words: readonly Item[]): boolean {
  const last = words.at(-1)?.text ?? '';
  return (words.length === 1 && PEOPLE_ONLY.test(last)) || words.some(({ text }) => TELLS.test(text));
}

/** Whoever suffers or speaks, by a plural that no goods have. */
const PEOPLE_ONLY =
  /^(?:(?:farm|work|voy|buy|sell|retail|wholesal|consum|custom|trad|lawmak|tak)ers|exporters|importers|families|businesses|households|americans|voters|companies|firms|people)$/;

/** Plurals of whoever speaks or suffers, and of what is told beside goods. */
const PEOPLE =
  /(?:ists|ors|ials|ysts|ants|ents|(?:work|mak|farm|port|duc|minist|sum|lead|buy|sell|tail|serv|law)y?ers)$|^(?:others|allies|partners|talks|countries|nations|economies|prices|jobs|times|things|ways|reports|sources)$/;

/** “on cars, and Japan one of 15%”, “on wine, and Japan's of 15%”: a party joined on to goods, with what it bears or levies after it. */
export function beginsAnother(items: readonly Item[], at: number): boolean {
  const own = /^['’]s?$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.text === 'of';
  const joined = items[at - 1]?.text === 'the' && own ? at - 1 : at;
  return joinsOn(items, joined) && (own || opensAnother(items[at + 1]));
}

/** “and” or a comma after goods, not after another party. */
function joinsOn(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (/^(?:and|,)$/.test(items[before]?.text ?? '')) before -= 1;
  return before < at - 1 && items[before]?.party === undefined;
}

/** What a party begins another clause with: “one of 15%”, “25%”, “would pay”. */
function opensAnother(next: Item | undefined): boolean {
  return (
    next?.kind === 'rates' ||
    /^(?:one|at|is|was|has|had|will|would)$/.test(next?.text ?? '') ||
    next?.phrase?.bearing === true ||
    next?.phrase?.imposing === true ||
    (next?.phrase?.duty === true && next.phrase.product === undefined)
  );
}

/** A product word that only tells what the next noun is: “steel and aluminium tariffs” has none, “car maker” has. */
export function isHeadless(items: readonly Item[], i: number): boolean {
  return /^(?:lobby|maker|makers|talks|negotiations?|quota|safeguard|compan(?:y|ies)|firms?|giants?|groups?|ministr(?:y|ies)|ministers?|associations?|unions?|prices?|sectors?|industr(?:y|ies))$/.test(
    items[i + 1]?.text ?? '',
  );
}

/** “On top of the 35% tariffs, Canada is hit by duties on steel”: what the sentence goes on to say is of other duties. */
const OPENS_BESIDE = /^(?:on top of|in addition to|apart from|aside from|besides|alongside)\b/;

function textOf(items: readonly Item[]): string {
  return items.map(({ text }) => text).join(' ');
}

/** “This 25% tariff is separate from those on steel”: between a rate and goods of other duties. */
export function isOfOtherDuty(items: readonly Item[], at: number, goods: number): boolean {
  const comma = items.findIndex(({ text }) => text === ',');
  if (comma > at && comma < goods && OPENS_BESIDE.test(textOf(items.slice(0, 3)))) return true;
  for (let i = at + 1; i < goods; i += 1) {
    const two = `${items[i]!.text} ${items[i + 1]?.text}`;
    if (items[i]!.kind === 'rates') return false;
    if (/^(?:separate from|distinct from|addition to|apart from|other than|top of)$/.test(two)) return true;
    // “was hiked to 120%, duty on chickpeas will be raised to 70%”
    const opens = /^(?:,|;|while)$/.test(items[i - 1]!.text) && i > at + 1 && items[i]!.phrase?.duty === true;
    if (opens && items[i + 1]?.text === 'on' && items.slice(goods).some(({ kind }) => kind === 'rates')) return true;
  }
  return false;
}

/** “on a par with Japan”, “on an equal footing”: a single thing that no list knows is no goods. */
export function isNoun(items: readonly Item[], words: readonly Item[]): boolean {
  const first = items.indexOf(words[0]!);
  return /^an?$/.test(items[first - 1]?.text ?? '') && !words.at(-1)!.text.endsWith('s');
}
