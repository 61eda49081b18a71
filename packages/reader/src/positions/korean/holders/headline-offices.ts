/** Offices that a Korean headline begins with instead of a name: “통상본부장 “농산물 추가 개방 없다””, whom the text under it names. */

import type { Names } from '../../../mentions.js';
import { type Holder, personVoice } from '../../voices/voices.js';

/** Who holds an office that stands at the head of a line. */
export interface HeadlineOffices {
  readonly headedBy: (start: number, end: number) => Holder | null;
}

/** An office alone before what is quoted: the letters of its field, and its title. */
const OFFICE =
  /^(?:\[[^\]]{1,12}\] ?)?(([가-힣]{0,6}?) ?(본부장|장관|차관|실장|총리|부총리|수석대표|대변인|대표))(?=:? ?[“"‘'])/;

/** Finds whoever holds it: the one person of a government in the text whose office is written with the same letters, in order. */
export function headlineOffices(text: string, { people }: Names): HeadlineOffices {
  return {
    headedBy: (start, end) => {
      const found = OFFICE.exec(text.slice(start, Math.min(end, start + 40)));
      if (found === null) return null;
      const [all, office, field, title] = found;
      const meant = people.filter(
        ({ role, capacity, party }) =>
          party !== null && capacity === 'government' && role !== null && isWritten(role, field!, title!),
      );
      if (meant.length !== 1) return null;
      const to = start + all.length;
      return { start: to - office!.length, end: to, kind: 'person', voices: [personVoice(meant[0]!)] };
    },
  };
}

/** “통상본부장” for “통상교섭본부장”, “농식품장관” for “농림축산식품부 장관”: the title, and the letters of the field in order before it. */
function isWritten(role: string, field: string, title: string): boolean {
  if (!role.endsWith(title)) return false;
  let at = 0;
  for (const letter of field) {
    at = role.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}
