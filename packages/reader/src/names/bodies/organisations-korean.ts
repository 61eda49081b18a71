/** Organisations in Hangul that no list knows, told by the ending of their name: 전국양돈협회, 상무부, 푸단대 교수. */

import type { OrganisationKind } from '../../reading.js';
import { isHangul, nounMayEnd } from '../../text/hangul.js';
import type { Scan } from '../listed/scan.js';
import { atOrAfter, lastBefore } from '../listed/spans.js';
import type { BodySeen } from './bodies.js';
import { partyBeside } from './bodies.js';

/** Endings that are a name by themselves: 상무부, 관세청. */
const ALONE = new Set<OrganisationKind>(['ministry', 'agency']);

/** Longest name of one word, in syllables. */
const LONGEST = 16;

/** Organisations by ending; those of the list are found elsewhere. */
export function findKoreanBodies(scan: Scan): BodySeen[] {
  const { text } = scan;
  if (!scan.prepared.eastAsian) return [];
  const found: BodySeen[] = [];
  const { telling, lastLetters } = scan.rules.korean.organisationEndings;
  let next = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (lastLetters[text.charCodeAt(i)] === 0) continue;
    while (next < scan.organisations.length && scan.organisations[next]!.end <= i) next += 1;
    const listed = scan.organisations[next];
    if (listed !== undefined && listed.start <= i) continue;
    const end = i + 1;
    if (!nounMayEnd(text, end)) continue;
    const match = telling.get(text.charCodeAt(i))!.find(({ ending }) => text.startsWith(ending, end - ending.length));
    if (match === undefined) continue;
    let start = end - match.ending.length;
    while (start > 0 && end - start < LONGEST && isNameLetter(text, start - 1)) start -= 1;
    // A longer word is cut nowhere.
    if (start > 0 && end - start >= LONGEST && isNameLetter(text, start - 1)) continue;
    const prefix = end - match.ending.length - start;
    if (prefix === 0 && !ALONE.has(match.kind)) continue;
    if (prefix === 1 || (prefix === 0 && match.ending.length < 3)) continue;
    if (prefix === 0 && match.ending.endsWith('은행') && !economyRightBefore(scan, start)) continue;
    if (match.kind === 'institute' && /대(?:학교)? $/.test(text.slice(Math.max(0, start - 5), start))) continue;
    if (GENERIC.test(text.slice(start, end)) || DESK_OF_REPORTER.test(text.slice(end, end + 14))) continue;
    found.push({
      start,
      end,
      kind: match.kind,
      party: partyBeside(scan, start, end, match.kind),
      key: text.slice(start, end),
    });
  }
  found.push(...universities(scan));
  return withNamedOwners(scan, found);
}

/** “중국 상무부”, “미 상무장관”: a ministry or its minister right after the country. */
const OF_COUNTRY = /^ ?([가-힣]{1,6}?)(?:(부)(?![가-힣]{0,2}(?:터|분|품|문))|장관)/;
/** Letters within which that stands. */
const OF_COUNTRY_REACH = 12;

/** “상무부” after “중국 상무부”: the ministry that was named with its country last, not one of the country named last. */
function withNamedOwners(scan: Scan, found: readonly BodySeen[]): BodySeen[] {
  const { text, economies } = scan;
  const owners = new Map<string, string>();
  let next = 0;
  return found.map((body) => {
    if (body.kind !== 'ministry') return body;
    for (; next < economies.length && economies[next]!.end < body.start; next += 1) {
      const { end, economy } = economies[next]!;
      const named = OF_COUNTRY.exec(text.slice(end, end + OF_COUNTRY_REACH));
      if (named !== null) owners.set(`${named[1]!}부`, economy);
    }
    if (economyRightBefore(scan, body.start)) return body;
    const owner = owners.get(body.key);
    return owner === undefined || owner === body.party ? body : { ...body, party: owner };
  });
}

/** 미국 중앙은행, 일본의 중앙은행: without its country a central bank is none in particular. */
function economyRightBefore(scan: Scan, start: number): boolean {
  const before = lastBefore(scan.economies, start);
  return before !== undefined && start - before.end <= 2;
}

/** 국제경제부 표승아 기자: a desk of the newspaper itself. */
const DESK_OF_REPORTER = /^ [가-힣]{2,4} (?:선임|수석|전문)?\s?(?:기자|특파원)/;

/** Words with such an ending that name no single body. */
const GENERIC =
  /^(?:공동위원회|카드뉴스|(?:선임|수석|책임|전임|초빙|전문|객원|주임)연구원|.*(?:업계|시중은행|중앙은행들|전기자동차|완성차|소비자단체|국내대학|해외증권|관련협회|양국의회|상임위원회|각위원회|농업협동조합|이동통신|정보통신|디지털통신|온라인신문|유관협회|관계위원회|공동연구소)|(?:수입|수출|국산|미국산|한국산|일본산|중국산|전기|친환경|승용)자동차|.{0,4}소통|.*동조합원)$/;

function isNameLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHangul(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** 푸단대 교수, 서울대 국제대학원 교수. */
function universities(scan: Scan): BodySeen[] {
  const { text } = scan;
  const found: BodySeen[] = [];
  for (let at = text.indexOf('교수'); at >= 0; at = text.indexOf('교수', at + 2)) {
    const line = text.slice(Math.max(0, at - 30), at);
    const match = /([가-힣]{2,6}대) (?:[가-힣]{2,8} )?(?:명예|석좌|특임|초빙|부|조)?$/.exec(line);
    if (match === null) continue;
    const start = at - line.length + match.index;
    if (isHangul(text.charCodeAt(start - 1))) continue;
    const end = start + match[1]!.length;
    const listed = atOrAfter(scan.organisations, start);
    if (listed !== undefined && listed.start <= start && listed.end >= end) continue;
    found.push({ start, end, kind: 'institute', party: partyBeside(scan, start, end, 'institute'), key: match[1]! });
  }
  return found;
}
