/** Statements that a Korean association makes itself: “우리 업계는 … 촉구한다”, signed “회원사 일동”. */

import type { Names } from '../../mentions.js';
import { HOME } from '../../text/korean-text.js';
import { withoutQuotations } from '../../text/quotations.js';
import type { Voice } from './voices.js';

/** The head of a statement, where whose it is stands in a line of its own: UTF-16 code units. */
const HEAD = 300;
/** How an association speaks of itself. */
const OF_ITSELF =
  /(?:^|[\s(])(?:우리|본|저희) (?:업계|협회|연맹|연합회|단체|조합|중앙회|연구회|농민|농가|노조|회원사)(?:들)?(?:은|는|도|가|이) /;
const ALONE = /^\s*(?:\n|$)/;
const SIGNED = /[가-힣] 일동\s*$/m;

/** “[성명] …”, “성 명 서”, “한국철강협회 성명”: a heading that calls what follows a statement. */
const HEADED =
  /(?:^|\n)[^\S\n]*(?:[[(<【〔]?(?:공동 ?)?(?:성 ?명 ?서?|결 ?의 ?문|입 ?장 ?문|건 ?의 ?서|호 ?소 ?문|의 ?견 ?서)(?:[\])>】〕]|[^\S\n]*(?:\n|$))|[^\n.]{2,40}(?:협회|연맹|연합회?|단체|조합|중앙회|총연맹|노조|회의소|위원회|본부|연대) (?:공동 ?)?(?:성명서?|결의문|입장문|건의서|호소문|의견서)[^\S\n]*(?:\n|$))/;
/** What stands after the name of an association on a line that tells whose words they are. */
const LINE_OF_NAME = /^(?:[^\S\n]*(?:\n|$)|,| (?:공동 ?)?(?:성명|결의문|입장문|건의서|호소문|의견서)|[와과] |·)/;

/** The association whose statement a document is; null where it is none. */
export function koreanStatementOf(text: string, names: Names): Voice | null {
  const { organisations, organisationMentions } = names;
  const headed = HEADED.test(text.slice(0, HEAD));
  if (!headed && !OF_ITSELF.test(withoutQuotations(text)) && !SIGNED.test(text)) return null;
  for (const { organisation, start, end } of organisationMentions) {
    if (start > HEAD) break;
    const { name, kind, party } = organisations[organisation]!;
    if (kind !== 'association') continue;
    const alone =
      (start === 0 || text[start - 1] === '\n') && (headed ? LINE_OF_NAME : ALONE).test(text.slice(end, end + 12));
    if (alone) return { speaker: name, party: party ?? HOME, capacity: 'domestic-group' };
  }
  return headed ? (signedBelow(text, names) ?? opening(text, names)) : null;
}

/** “전국사과생산자협회는 …에 분노를 금할 수 없다”, as the first words under the heading. */
function opening(text: string, { organisations, organisationMentions }: Names): Voice | null {
  for (const { organisation, start, end } of organisationMentions) {
    if (start > HEAD) break;
    const { name, kind, party } = organisations[organisation]!;
    if (kind !== 'association' || (start > 0 && text[start - 1] !== '\n')) continue;
    if (/^(?:[(（][^)）\n]{1,24}[)）])?(?:은|는) /.test(text.slice(end, end + 28)))
      return { speaker: name, party: party ?? HOME, capacity: 'domestic-group' };
  }
  return null;
}

/** “성 명 서 … 2025년 7월 21일⏎전국농민회총연맹”: whoever signs below the day of a statement. */
function signedBelow(text: string, { organisations, organisationMentions }: Names): Voice | null {
  const last = organisationMentions.at(-1);
  if (last === undefined || !SIGNATORY.test(text.slice(last.end))) return null;
  const { name, kind, party } = organisations[last.organisation]!;
  if (kind !== 'association' || !DAY_ABOVE.test(text.slice(Math.max(0, last.start - 30), last.start))) return null;
  return { speaker: name, party: party ?? HOME, capacity: 'domestic-group' };
}

/** What a signature ends with: nothing, “회장 홍길동”, “회원 일동”. */
const SIGNATORY =
  /^(?:\s|(?:협회)?장| ?(?:공동)?(?:회장|대표|위원장|의장|이사장|총장))*(?:[가-힣]{2,4}|[가-힣] [가-힣] [가-힣])?(?: 외 [^\n]{1,20})?(?: ?\(?인\)?)?(?:[가-힣 ]{0,10}일동)?\s*$/;

/** A day in a line of its own, right above. */
const DAY_ABOVE = /\n[^\S\n]*\d{4}[년.-] ?\d{1,2}[월.-] ?\d{1,2}[일.]?[^\S\n]*\n\s*$/;
