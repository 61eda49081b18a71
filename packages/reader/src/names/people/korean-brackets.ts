/** Who leads a body, in brackets after it: 한국무역협회(회장 윤진식), 산업통상부(장관 김정관). */

import type { Scan } from '../listed/scan.js';
import { type KoreanRole, organisationOf } from '../roles/korean-roles.js';
import { isKoreanName, koreanWordBefore } from '../words/korean-words.js';
import type { KoreanName } from './korean-names.js';

/** The name that ends the line of whoever signs. */
const SIGNED_NAME =
  /^ {1,4}([가-힣]{2,4}|[가-힣] [가-힣] [가-힣])(?= *(?:\(?인\)?|올림|드림|외 [^\n]{1,16})? *(?:\n|$))/;

/** 전국사과생산자협회 회장 서병진, in a line of its own: a body, an office, a name. */
export function signatory(scan: Scan, { stated: { start, end } }: KoreanRole): KoreanName | null {
  const { text } = scan;
  const name = SIGNED_NAME.exec(text.slice(end, end + 40))?.[1];
  if (name === undefined || !isKoreanName(scan, name.replaceAll(' ', ''))) return null;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const head = text.slice(line, start).trim();
  // The role itself may begin with the body.
  const body = koreanWordBefore(text, text.lastIndexOf(' ', end - 1));
  if (head !== '' || body === undefined || body.start < line || organisationOf(scan, body) === null) return null;
  const from = text.indexOf(name, end);
  return { start: from, end: from + name.length, name: name.replaceAll(' ', ''), gloss: '', foreign: false };
}

/** The name after an office, up to the end of the brackets or the next who is named there. */
const NAME_AFTER = /^ ?[:：]? ?([가-힣]{2,4})(?=[)）,·])/;

/** The name after an office that opens brackets right behind a body; null elsewhere. */
export function nameInBrackets(scan: Scan, { start, end }: KoreanRole): KoreanName | null {
  const { text } = scan;
  if (text[start - 1] !== '(' && text[start - 1] !== '（') return null;
  const found = NAME_AFTER.exec(text.slice(end, end + 8));
  const name = found?.[1];
  if (found === null || name === undefined || !isKoreanName(scan, name)) return null;
  const body = koreanWordBefore(text, start - 1);
  if (body === undefined || body.end !== start - 1 || organisationOf(scan, body) === null) return null;
  const from = end + found[0].length - name.length;
  return {
    start: from,
    end: from + name.length,
    name,
    gloss: '',
    foreign: false,
    body: { start: body.start, end: body.end },
    department: true,
  };
}
