/** What the words around a party in a sentence say of its part in a duty: by grammatical place, not by meaning. */

import type { Item } from './sentence-items.js';

/** One sign for or against an economy's part in a duty; its strength stands under `duty_evidence` in the rules. */
export interface Sign {
  readonly economy: string;
  readonly name: string;
}

const ADVERB =
  /^(?:also|now|still|already|has|have|had|would|will|could|may|might|is|are|was|were|been|be|to|not|then)$/;

/**
 * The parties that label a line: “EU, Japan and South Korea: 15%”, “Switzerland    39%”.
 * @param at item of the percentage
 * @returns none when the line begins otherwise
 */
export function labelParties(items: readonly Item[], at: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < at; i += 1) {
    const { party, text, kind } = items[i]!;
    if (party !== undefined && party.form !== 'person') found.push(party.economy);
    else if (/^[:|]$/.test(text) || (kind === 'rates' && found.length > 0)) break;
    else if (!/^(?:,|and|&|the|-|–|—|•|·|\*|\(|\)|\/|[산와과및]|\d{1,2}|\.|▲|△|○|■|□|●|▶|ㅇ)$/.test(text)) return [];
  }
  return [...new Set(found)];
}

/** Places of the parties of an English sentence about the duty at an item. */
export function englishSigns(items: readonly Item[], at: number): Sign[] {
  const signs: Sign[] = [];
  let past = 0;
  const visit = (i: number, side: 'before' | 'after') => {
    const { party } = items[i]!;
    if (party === undefined) return;
    const place = placeOf(items, i);
    const far = past > 0 ? ' past a rate' : Math.abs(at - i) > 12 ? ' far' : Math.abs(at - i) <= 4 ? ' near' : '';
    signs.push({ economy: party.economy, name: `${party.form === 'person' ? 'person ' : ''}${place} ${side}${far}` });
  };
  for (let i = at - 1; i >= 0; i -= 1) {
    if (items[i]!.kind === 'rates') past += 1;
    visit(i, 'before');
  }
  past = 0;
  for (let i = at + 1; i < items.length; i += 1) {
    if (items[i]!.kind === 'rates') past += 1;
    visit(i, 'after');
  }
  return signs;
}

function placeOf(items: readonly Item[], i: number): string {
  const { party } = items[i]!;
  const next = items[i + 1];
  const possessive = /^['’]s?$/.test(next?.text ?? '');
  for (let k = possessive ? i + 2 : i + 1; k < items.length && k <= i + 6; k += 1) {
    const { phrase, kind, text } = items[k]!;
    if (phrase?.product !== undefined || phrase?.goods) {
      for (let later = k + 1; later <= k + 2; later += 1) if (items[later]?.phrase?.duty) return 'goods of duty';
      return possessive || party!.form === 'adjective' || k === i + 1 ? 'goods' : 'other';
    }
    if (phrase?.rate && !phrase.duty) return possessive || party!.form === 'adjective' ? 'owner of a rate' : 'subject';
    if (phrase?.duty || phrase?.kind !== undefined)
      return possessive || party!.form === 'adjective' || k <= i + 2 || items[k - 1]?.kind === 'rates'
        ? 'owner'
        : 'subject';
    if (kind === 'rates') continue;
    if (kind === 'mark' && text !== '-' && text !== '“' && text !== '"') break;
    if (phrase?.imposing || phrase?.bearing) break;
    if (!possessive && party!.form !== 'adjective') break;
  }
  const near = items[i - 1]?.text ?? '';
  const before = near === 'the' ? (items[i - 2]?.text ?? '') : near;
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
  for (let k = i + 1; k < items.length && k <= i + 5; k += 1) {
    const { phrase, text, kind } = items[k]!;
    if (phrase?.bearing && !phrase.imposing) return 'bearing subject';
    if (phrase?.imposing) return 'imposing subject';
    if (phrase?.bearing) return 'bearing subject';
    if (kind === 'mark' || kind === 'rates' || kind === 'party') break;
    if (ADVERB.test(text)) continue;
  }
  return before === 'and' || before === ',' ? 'listed' : 'other';
}

const SUBJECT =
  /^(?:\s?(?:측|정부|행정부|당국|상무부|재무부|무역대표부|대통령|총리|장관|의회|집행위원회|집행위|위원회)){0,3}(이|가|은|는|도|에서는|에서도|께서)(?=[\s,])/;

/** Places of the parties of a Korean sentence about the duty at an item. */
export function koreanSigns(text: string, items: readonly Item[], at: number): Sign[] {
  const signs: Sign[] = [];
  const bears = closingVerb(items, at);
  items.forEach((item, i) => {
    const { party } = item;
    const economy = party?.economy ?? item.phrase?.toward;
    if (economy === undefined || i === at) return;
    const low = Math.min(i, at);
    const high = Math.max(i, at);
    let past = false;
    for (let k = low + 1; k < high; k += 1) if (items[k]!.kind === 'rates') past = true;
    const side = i < at ? 'before' : 'after';
    const far = past
      ? ' past a rate'
      : Math.abs(item.start - items[at]!.start) > 40
        ? ' far'
        : Math.abs(item.start - items[at]!.start) <= 14
          ? ' near'
          : '';
    const place = item.phrase?.toward !== undefined ? 'toward' : koreanPlace(text, items, i, bears);
    signs.push({ economy, name: `ko ${party?.form === 'person' ? 'person ' : ''}${place} ${side}${far}` });
  });
  return signs;
}

function koreanPlace(text: string, items: readonly Item[], i: number, verb: string): string {
  const { end, start } = items[i]!;
  const after = text.slice(end, end + 26);
  if (/^(?:산(?![업하출])|제\s|\s?(?:제품|상품|수출품|수입품|물품))/.test(after)) return 'goods';
  if (/^(?:차|車)(?:에|는|가|를|의|도|와|만|\s)/.test(after)) return 'goods';
  const before = text[start - 1] ?? '';
  if (before === '대' || before === '對') return 'toward';
  const rest = after.replace(/^\s?(?:정부|행정부|당국|측)/, '');
  if (
    /^(?:에\s?대(?:한|해|하여)|에게|을\s?상대로|를\s?상대로|을\s?대상으로|를\s?대상으로|을\s?겨냥|를\s?겨냥|에[는도]?\s)/.test(
      rest,
    )
  )
    return 'on';
  if (/^(?:으)?로\s|^\s?(?:시장|국경|항구)|^에서\s|^\s?(?:세관)/.test(rest)) return 'into';
  if (/^\s?[가-힣·]{0,8}\s?(?:관세|세율)/.test(rest) && !/^(?:이|가|은|는|의|와|과)\s/.test(rest)) return 'owner';
  if (/^의\s/.test(rest)) {
    const next = items.slice(i + 1).find((each) => each.kind !== 'word' && each.kind !== 'mark');
    return next !== undefined && (next.phrase?.duty || next.kind === 'rates' || next.phrase?.kind !== undefined)
      ? 'owner'
      : 'of';
  }
  const subject = SUBJECT.exec(after);
  if (subject !== null) return `${verb}${/[은는]$/.test(subject[1]!) ? 'topic' : 'subject'}`;
  if (/^(?:와|과|·|,|\s및)/.test(after)) return 'listed';
  return 'other';
}

/** Whether the verb after the percentage levies or bears. */
function closingVerb(items: readonly Item[], at: number): string {
  for (let i = at + 1; i < items.length && i < at + 14; i += 1) {
    const { phrase, kind } = items[i]!;
    if (phrase?.bearing) return 'bearing ';
    if (phrase?.imposing) return 'imposing ';
    if (kind === 'rates' && i > at + 4) break;
  }
  return '';
}
