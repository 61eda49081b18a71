/** Statements that a Korean association makes itself: “우리 업계는 … 촉구한다”, signed “회원사 일동”. */

import type { Names } from '../mentions.js';
import type { Voice } from './voices.js';

/** The head of a statement, where whose it is stands in a line of its own: UTF-16 code units. */
const HEAD = 300;
/** How an association speaks of itself. */
const OF_ITSELF =
  /(?:^|[\s(])(?:우리|본|저희) (?:업계|협회|연맹|연합회|단체|조합|중앙회|연구회|농민|농가|노조|회원사)(?:들)?(?:은|는|도|가|이) /;
const SIGNED = /[가-힣] 일동\s*$/m;

/** The association whose statement a document is; null where it is none. */
export function koreanStatementOf(text: string, { organisations, organisationMentions }: Names): Voice | null {
  if (!OF_ITSELF.test(withoutQuotations(text)) && !SIGNED.test(text)) return null;
  for (const { organisation, start, end } of organisationMentions) {
    if (start > HEAD) return null;
    const { name, kind, party } = organisations[organisation]!;
    if (kind !== 'association') continue;
    const alone = (start === 0 || text[start - 1] === '\n') && /^\s*(?:\n|$)/.test(text.slice(end, end + 3));
    if (alone) return { speaker: name, party: party ?? 'KOR', capacity: 'domestic-group' };
  }
  return null;
}

function withoutQuotations(text: string): string {
  return text.replace(/[“"][^“”"\n]{1,400}[”"]/g, '');
}
