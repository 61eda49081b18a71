/** Who has the floor in the record of a Korean assembly: “◯통상교섭본부장 이서준   ”, “◯박서연 위원   ”. */

import type { KoreanName } from './korean-names.js';
import type { KoreanRole } from './korean-roles.js';
import { isKoreanName } from './korean-words.js';
import { addFull, type PeopleRegister } from './people-register.js';
import type { Scan } from './scan.js';

/** What may stand before an office in the line's label. */
const BEFORE_OFFICE = /(?:^|\n)[◯○] ?(?:[가-힣·]{2,14} ?)?$/;
const NAME_AFTER = /^ ([가-힣]{2,4})(?= {3}|\t)/;

/** The name after an office that labels a line of a record; null elsewhere. */
export function afterInRecord(scan: Scan, { start, end }: KoreanRole): KoreanName | null {
  const { text } = scan;
  const name = NAME_AFTER.exec(text.slice(end, end + 8))?.[1];
  if (name === undefined || !isKoreanName(scan, name)) return null;
  if (!BEFORE_OFFICE.test(text.slice(Math.max(0, start - 18), start))) return null;
  return { start: end + 1, end: end + 1 + name.length, name, gloss: '', foreign: false };
}

const MEMBER = /(?<=^|\n)[◯○] ?([가-힣]{2,4}) 위원(?= {3}|\t)/g;

/** Adds the members of a committee that label lines of its record. */
export function addMembersOfRecord(scan: Scan, register: PeopleRegister): void {
  if (!/[◯○] ?[가-힣]{2,4} 위원[ \t]/.test(scan.text)) return;
  for (const match of scan.text.matchAll(MEMBER)) {
    const name = match[1] ?? '';
    if (!isKoreanName(scan, name)) continue;
    const end = match.index + match[0].length;
    const nameEnd = end - ' 위원'.length;
    const nameStart = nameEnd - name.length;
    addFull(register, {
      name,
      start: nameStart,
      end: nameEnd,
      holders: [],
      role: {
        role: '위원',
        start: end - '위원'.length,
        end,
        nameStart,
        nameEnd,
        capacity: 'legislator',
        low: false,
        economy: null,
        ofEconomy: null,
        bodyEconomy: null,
        international: false,
        former: false,
        future: false,
        acting: false,
      },
      credit: false,
    });
  }
}
