/** What speaks for a percentage being a duty and what against: words around it, its sentence, its paragraph, its document. */

import type { ClauseWord } from '../rules/measure-rules.js';
import { RATE_SIGNS } from '../rules/signs.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import type { Governed } from './duty-percentages.js';

/** What is known of the text around a percentage. */
export interface RateSurroundings {
  readonly korean: boolean;
  /** The sentence before names a duty. */
  readonly dutyBefore: boolean;
  /** The sentence before holds a duty with its rate. */
  readonly rateBefore: boolean;
  /** The paragraph names a duty. */
  readonly dutyInParagraph: boolean;
  /** Share of the document's sentences that name a duty. */
  readonly density: number;
  /** Rates that grammar alone takes for duties anywhere in the document. */
  readonly rates: ReadonlyMap<number, number>;
  /** The sentence names goods. */
  readonly goods: boolean;
  /** The sentence names a party that is no person. */
  readonly party: boolean;
  /** Parties label the line, in a list that is opened by nothing but duties. */
  readonly labelled: boolean;
}

const sign = (rest: string) => RATE_SIGNS.sign(rest);
const signsOf = (words: string, name: (word: string) => string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word) => [word, sign(name(word))]));

const ANY = sign('');
const ZERO_WORD = sign('zero word');
const REFUSED = sign('refused by its words');
const NOT_GOVERNED = sign('not governed');
const BY_NOUN_AFTER = sign('governed by a noun after');
const BY_RATE = sign('governed by a rate');
const BY_WORD_BEFORE = sign('governed by a word before');
const BY_SURROUNDINGS = sign('governed by its surroundings');
const BARE = sign('bare');
const FROM_TO = sign('from one to another');
const NOUGHT = sign('nought');
const BELOW_ONE = sign('below one');
const HIGH = sign('high');
const ROUND = sign('round');
const ELSEWHERE = sign('a duty elsewhere');
const NO_DUTY = sign('no duty in the sentence');
const AFTER_DUTY = sign('after a duty in the sentence');
const AFTER_NO_DUTY = sign('after no duty');
const SHARE_OF = sign('share of');
const IN_BRACKETS = sign('in brackets');
const AFTER_COLON = sign('after a colon');
const LABELLED = sign('labelled by parties');
const OPENS = sign('opens the sentence');
const GOODS = sign('goods in the sentence');
const PARTY = sign('a party in the sentence');
const DUTY_BEFORE = sign('duty in the sentence before');
const RATE_BEFORE = sign('rate in the sentence before');
const IN_PARAGRAPH = sign('duty in the paragraph');
const OF_DUTIES = sign('document of duties');
const PARTLY = sign('document partly of duties');
const OTHER_MATTERS = sign('document of other matters');

const WORD_BEFORE = signsOf(
  'by of to at from than for about around some only up a an the and or with over nearly another just is was pay pays paid be',
  (word) => `“${word}” before`,
);
const WORD_AFTER = signsOf(
  'of on to in for from since and or more less higher lower above at when as until , . ; :',
  (word) => `“${word}” after`,
);
const OWNER = new Set(['its', 'the', 'their', 'all', 'what']);
const PARTICLE_AFTER = signsOf(
  '로 까지 의 를 을 가 는 은 에서 만 씩 나 도 대 라 이 에 nothing',
  (word) => `ko ${word} after`,
);
const PARTICLE = /^(?:로|까지|의|를|을|가|는|은|에서|만|씩|나|도|대|라|이|에)?/;
const KOREAN_CHANGE = sign('ko change after');
const KOREAN_SHARE = sign('ko share of');
const KOREAN_AT_MOST = sign('ko at most before');

/** Signs of the percentages at an item, by number. */
export function rateSigns(
  text: string,
  items: readonly Item[],
  at: number,
  governed: Governed | null,
  seen: 'duty' | 'no duty' | 'nothing',
  around: RateSurroundings,
  { zero, refused }: { readonly zero: boolean; readonly refused: boolean },
): number[] {
  const signs = [ANY];
  const group = items[at]?.rates;
  if (group === undefined) return signs;
  const { rates, start, end } = group;
  if (zero) signs.push(ZERO_WORD);
  else if (refused) signs.push(REFUSED);
  else if (governed === null) signs.push(NOT_GOVERNED);
  else if (governed.head >= 0) signs.push(BY_NOUN_AFTER);
  else if (governed.governor >= 0) signs.push(items[governed.governor]?.kind === 'rates' ? BY_RATE : BY_WORD_BEFORE);
  else signs.push(BY_SURROUNDINGS);
  if (rates.some(({ bare }) => bare)) signs.push(BARE);
  if (group.from !== null) signs.push(FROM_TO);
  const value = rates[0]?.value ?? 0;
  if (value === 0) signs.push(NOUGHT);
  else if (value < 1) signs.push(BELOW_ONE);
  else if (value > 60) signs.push(HIGH);
  else if (value % 5 === 0) signs.push(ROUND);
  let elsewhere = 0;
  for (const rate of rates) elsewhere = Math.max(elsewhere, around.rates.get(rate.value) ?? 0);
  if (elsewhere > (governed === null ? 0 : 1)) signs.push(ELSEWHERE);

  const dutyBefore = addNearby(items, at, -1, signs);
  const dutyAfter = addNearby(items, at, 1, signs);
  if (!dutyBefore && !dutyAfter) signs.push(NO_DUTY);
  if (seen === 'duty') signs.push(AFTER_DUTY);
  else if (seen === 'no duty') signs.push(AFTER_NO_DUTY);
  const previous = items[at - 1]?.text ?? '';
  if (around.korean) addKorean(text, start, end, signs);
  else {
    const next = items[at + 1]?.text ?? '';
    const before = WORD_BEFORE.get(previous);
    if (before !== undefined) signs.push(before);
    const after = WORD_AFTER.get(next);
    if (after !== undefined) signs.push(after);
    const second = items[at + 2];
    if (next === 'of' && second !== undefined && (second.party !== undefined || OWNER.has(second.text)))
      signs.push(SHARE_OF);
  }
  if (previous === '(' || previous === '（') signs.push(IN_BRACKETS);
  if (previous === ':') signs.push(AFTER_COLON);
  // “Chile and Peru: 12%”, “Chile     12%”
  if (around.labelled && seen === 'nothing') signs.push(LABELLED);
  if (at <= 2) signs.push(OPENS);
  if (around.goods) signs.push(GOODS);
  if (around.party) signs.push(PARTY);
  if (around.dutyBefore) signs.push(DUTY_BEFORE);
  if (around.rateBefore) signs.push(RATE_BEFORE);
  if (around.dutyInParagraph) signs.push(IN_PARAGRAPH);
  signs.push(around.density > 0.4 ? OF_DUTIES : around.density > 0.2 ? PARTLY : OTHER_MATTERS);
  return signs;
}

/** Whether a sentence names goods, and parties that are no persons. */
export function namedIn(items: readonly Item[]): { readonly goods: boolean; readonly party: boolean } {
  return {
    goods: items.some((item) => productAt(item) !== undefined),
    party: items.some(({ party }) => party !== undefined && party.form !== 'person'),
  };
}

function addKorean(text: string, start: number, end: number, signs: number[]): void {
  const words = text.slice(end, end + 8);
  const particle = PARTICLE_AFTER.get(PARTICLE.exec(words)?.[0] || 'nothing');
  if (particle !== undefined) signs.push(particle);
  if (/^(?:로)?\s?(?:늘|줄|증가|감소|상승|하락|급)/.test(words)) signs.push(KOREAN_CHANGE);
  const before = text.slice(start - 4, start);
  if (/의\s?(?:약|최대|최고)?\s?$/.test(before)) signs.push(KOREAN_SHARE);
  if (/(?:최고|최대)\s?$/.test(before)) signs.push(KOREAN_AT_MOST);
}

/** How far the nearest word of each kind is looked for, in items. */
const REACH = 24;

const KINDS: readonly (readonly [name: string, holds: (phrase: ClauseWord) => boolean])[] = [
  ['duty', ({ duty, kind }) => duty === true || kind !== undefined],
  ['other', ({ other }) => other === true],
  ['change', ({ change, imposing }) => change === true && imposing !== true],
  ['imposing', ({ imposing }) => imposing === true],
  ['bearing', ({ bearing }) => bearing === true],
  ['rate word', ({ rate, duty }) => rate === true && duty !== true],
  ['goods', ({ product, goods }) => product !== undefined || goods === true],
  ['quota', ({ quota }) => quota === true],
];
const onSide = (side: string) => ({
  rate: sign(`rate ${side}`),
  kinds: KINDS.map(([name]) => ({
    beside: sign(`${name} ${side} beside`),
    near: sign(`${name} ${side}`),
    far: sign(`${name} ${side} far`),
  })),
});
const BEFORE = onSide('before');
const AFTER = onSide('after');

/**
 * Adds signs of what stands on one side of an item, up to the end of its clause.
 * @returns whether a duty does
 */
function addNearby(items: readonly Item[], at: number, step: 1 | -1, signs: number[]): boolean {
  const side = step === 1 ? AFTER : BEFORE;
  let rate = false;
  let found = 0;
  for (let i = at + step, away = 1; away <= REACH; i += step, away += 1) {
    const item = items[i];
    if (item === undefined || item.text === ';' || item.text === '?' || item.text === '!') break;
    if (item.kind === 'rates') rate = true;
    const { phrase } = item;
    if (phrase === undefined) continue;
    for (let k = 0; k < KINDS.length; k += 1) {
      if ((found & (1 << k)) !== 0 || !KINDS[k]?.[1](phrase)) continue;
      found |= 1 << k;
      const kind = side.kinds[k];
      if (kind !== undefined) signs.push(away <= 3 ? kind.beside : away <= 9 ? kind.near : kind.far);
    }
  }
  if (rate) signs.push(side.rate);
  return (found & 1) !== 0;
}
