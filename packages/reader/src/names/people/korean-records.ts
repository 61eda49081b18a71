/** Who has the floor in the record of a Korean assembly: “◯통상교섭본부장 이서준   ”, “◯박서연 위원   ”. */

import type { Scan } from '../listed/scan.js';
import { addFull, type PeopleRegister } from '../register/people-register.js';
import type { KoreanRole } from '../roles/korean-roles.js';
import { isKoreanName } from '../words/korean-words.js';
import type { KoreanName } from './korean-names.js';

/** What may stand before an office in the line's label. */
const BEFORE_OFFICE = /(?:^|\n)[◯○] ?(?:[가-힣·]{2,14} ?)?$/;
const NAME_AFTER = /^ ([가-힣]{2,4})(?= {2}|\t)/;
/** The same in a record that sets one space after its labels: “○농림축산식품부장관 송미령 그렇지 …”. */
const NAME_AFTER_IN_RECORD = /^ ([가-힣]{2,4})(?=[ \t])/;
const LABEL_IN_RECORD = /(?:^|\n)[◯○](?:[가-힣·]{2,14} ?)?$/;
/** A line that only a record has: “◯박서연 위원 ”, “○위원장 정하윤 ”. */
const RECORD = /(?:^|\n)[◯○](?:[가-힣]{2,4} 위원|위원장 [가-힣]{2,4})[ \t]/;

/** True where lines of a text are labelled as the record of an assembly labels them. */
export function isKoreanRecord(text: string): boolean {
  return RECORD.test(text);
}

/**
 * The name after an office that labels a line of a record; null elsewhere.
 * @param isRecord whether the text is a record, see {@link isKoreanRecord}
 */
export function afterInRecord(scan: Scan, { start, end }: KoreanRole, isRecord: boolean): KoreanName | null {
  const { text } = scan;
  const open = text.slice(Math.max(0, start - 18), start);
  if (!BEFORE_OFFICE.test(open)) return null;
  const close = text.slice(end, end + 8);
  const found =
    NAME_AFTER.exec(close) ?? (isRecord && LABEL_IN_RECORD.test(open) ? NAME_AFTER_IN_RECORD.exec(close) : null);
  const name = found?.[1];
  if (name === undefined || !isKoreanName(scan, name)) return null;
  return { start: end + 1, end: end + 1 + name.length, name, gloss: '', foreign: false };
}

const MEMBER = /(?<=^|\n)[◯○]([가-힣]{2,4}) 위원(?=[ \t])/g;

/** Adds the members of a committee that label lines of its record. */
export function addMembersOfRecord(scan: Scan, register: PeopleRegister): void {
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
