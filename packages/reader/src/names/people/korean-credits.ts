/** Reporters and contact persons of Korean documents. */

import { isHangul } from '../../text/hangul.js';
import { findPhrases } from '../../text/lexicon.js';
import type { Scan } from '../listed/scan.js';
import { addFull, type PeopleRegister } from '../register/people-register.js';
import { isKoreanName, koreanWordBefore } from '../words/korean-words.js';

/** Adds reporters, photographers and contact persons to a register, as credits. */
export function addReporters(scan: Scan, register: PeopleRegister): void {
  const { text } = scan;
  const nouns = findPhrases(scan.prepared, scan.rules.reporters).filter(
    ({ start, end }) => !isHangul(text.charCodeAt(start - 1)) && !isHangul(text.charCodeAt(end)),
  );
  for (const { start } of nouns) {
    const word = koreanWordBefore(text, start);
    if (word === undefined || word.gloss !== '') continue;
    const name = word.text.slice(Math.max(word.text.lastIndexOf('·'), word.text.lastIndexOf('ㆍ')) + 1);
    if (isKoreanName(scan, name)) addCredit(register, name, word.end - name.length);
  }
  addContacts(scan, register);
}

/** Spaces between a name and its number at most. */
const MOST_SPACES = 4;

/** “책임자 과장 임재현 (044-203-0000)”: the name stands after the office and before a number. */
function addContacts(scan: Scan, register: PeopleRegister): void {
  const { text } = scan;
  const number = /[(☎] ?(?:전화)? ?\d{2,4}[-)]/g;
  for (const match of text.matchAll(number)) {
    let end = match.index;
    while (text[end - 1] === ' ' && match.index - end <= MOST_SPACES) end -= 1;
    const name = text.slice(Math.max(0, end - 3), end);
    if (match.index - end > MOST_SPACES || isHangul(text.charCodeAt(end - 4)) || !isKoreanName(scan, name)) continue;
    if (name.length === 3) addCredit(register, name, end - 3);
  }
}

function addCredit(register: PeopleRegister, name: string, start: number): void {
  addFull(register, { name, start, end: start + name.length, holders: [], credit: true, families: [name[0]!] });
}
