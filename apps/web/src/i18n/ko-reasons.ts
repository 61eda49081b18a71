/** Why sources differ, in Korean. The ledger's own sentences are English and of a few forms; another form is left as it is. */

import type { ReadingTitle } from '../worker/duty-protocol.js';
import { KO_AUTHORITIES, KO_SUBJECTS } from './duty-words.data.js';
import { numbersIn } from './numbers.js';

/** @returns undefined for a sentence of a form not known */
export function koReason(text: string, readings: readonly ReadingTitle[], nameOf: (reading: ReadingTitle) => string) {
  const source = (id: string) => {
    const reading = readings.find((one) => one.id === id);
    return reading ? nameOf(reading) : id;
  };
  if (text === 'the same duties add up in another way') return '같은 관세가 다르게 합산됨';
  const only = /^(.+?) is charged by (\S+) only: (.+)$/.exec(text);
  if (only) {
    const [, duty = '', who = '', why = ''] = only;
    const known = koWhy(why);
    return known && `${koDuty(duty)}: ${source(who)}에서만 부과, ${known}`;
  }
  const rates = /^(.+?): (.+) by (\S+), (.+) by (\S+)$/.exec(text);
  if (rates) {
    const [, duty = '', ours = '', us = '', theirs = '', them = ''] = rates;
    return `${koDuty(duty)}: ${source(us)} ${koRate(ours)}, ${source(them)} ${koRate(theirs)}`;
  }
  return undefined;
}

/** A duty by its authority, and what it is on where that is said. */
function koDuty(name: string): string {
  const authority = Object.keys(KO_AUTHORITIES).find((one) => name === one || name.startsWith(`${one} `));
  if (authority === undefined) return name;
  const subject = name.slice(authority.length + 1);
  const title = KO_AUTHORITIES[authority] ?? authority;
  return subject === '' ? title : `${title} ${KO_SUBJECTS[subject] ?? subject}`;
}

function koRate(words: string): string {
  return words
    .replace(/^([\d.]+ %) on content, ([\d.]+ %) of the value$/, '함량에 $1(가액의 $2)')
    .replace(/^([\d.]+ %) all-in$/, '기본 관세 포함 $1')
    .replace(/^at most ([\d.]+ %) with the base duty$/, '기본 관세 포함 최대 $1');
}

const WHY: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [/^not on its product list$/, () => '품목 목록에 없음'],
  [/^no duty of this name in force that day$/, () => '그날 시행 중인 관세 없음'],
  [/^it has no such duty$/, () => '해당 관세 없음'],
  [/^exempt$/, () => '면제'],
  [/^exempt: (.+)$/, ([law = '']) => `면제: ${law}`],
  [/^exempt only if (.+)$/, ([condition = '']) => `조건부 면제: ${condition}`],
  [/^only if (.+)$/, ([condition = '']) => `조건부: ${condition}`],
  [/^no part of the value is left for it$/, () => '부과할 가액이 남지 않음'],
  [
    /^(.+) goods are excluded(?: \((.+)\))?$/,
    ([name = '', why]) => `${koDuty(name)} 대상 제외${why ? ` (${koDetail(why)})` : ''}`,
  ],
  [/^(.+) stands in its place$/, ([law = '']) => `대신 적용: ${law}`],
  [/^suspended after (\S+)$/, ([day = '']) => `${koDay(day)} 이후 유예`],
  [
    /^ruled invalid(?: on (\S+))?, collected until (\S+)$/,
    ([on, day = '']) => `${on ? `${koDay(on)} ` : ''}무효 판결, ${koDay(day)}까지 징수`,
  ],
  [/^ended after (\S+)$/, ([day = '']) => `${koDay(day)} 종료`],
  [/^in force from (\S+)$/, ([day = '']) => `${koDay(day)} 시행`],
  [/^announced(?: on (\S+))?, not in force$/, ([day]) => `${day ? `${koDay(day)} ` : ''}발표, 미시행`],
  [/^not announced yet$/, () => '아직 발표되지 않음'],
];

function koWhy(text: string): string | undefined {
  for (const [form, words] of WHY) {
    const found = form.exec(text);
    if (found) return words(found.slice(1));
  }
  return undefined;
}

/** What a duty yields to, where it is one of those with a name of ours. */
function koDetail(text: string): string {
  const [subject = '', ...rest] = text.split('; ');
  return [KO_SUBJECTS[subject] ?? subject, ...rest].join('; ');
}

function koDay(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? numbersIn('ko').date(day) : day;
}
