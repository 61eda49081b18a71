/** Predicates that only qualify the noun after them, and those whose noun tells that they are said: “고수하는 나라”, “반대한다는 성명을 냈다”. */

/** Nouns of what is said or held, after “-다는”. */
const SAID_NOUN = /^(?:건|말|얘기|이야기|주장|생각|판단|의견|논리|메시지|목소리|인식|조건)(?:[은는이가을를에도의]|$)/;

/** What words are given out as: “반대한다는 성명을 냈다”, “안 된다는 견해다”. */
const STATED =
  /^는 ?(?:견해|의견|성명|논평|서한|답변|회신|결의|담화|답|태도|원칙|의사|뜻|생각)(?:[를을도]|이다|이었다|이며|이고|이[라지]|였다|다[.”]|입니다|임|으로|를)/;

/** “합의를 환영하는 성명을 냈다”, “개방에 반대하는 결의안을 채택했다”: what the words given out say. */
const GIVEN_OUT =
  /^(?:하)?는 (?:공동 |긴급 )?(?:성명서?|담화|논평|입장문|결의안|결의|서한|메시지)(?:[을를]|도) (?:[가-힣]{1,5} ){0,2}(?:내고|냈|낸|발표|채택|보냈|보내|내놓|내놨|전달|밝)/;

/** What is put to the other side: “낮추겠다는 제안을 냈다”, “폐지하겠다는 계획을 전달했다”. */
const PUT_FORWARD =
  /^는 ?(?:[가-힣]{2,4} )?(?:제안|약속|계획|구상|방안|의향|안|방침|카드)(?:을|를|도) (?:[가-힣A-Z]{1,8}(?: ?측)?(?:에|에게) |[가-힣]{2,4} )?(?:냈|내놨|내놓|내밀|했|하였|제시|전달|건넸|건네|던졌|밝|제출|공개|발표|확정)/;

/** “(타결할) 수 없다”, “(체결)할 의사가 없다”; “수 없었다” tells how it went. */
export const HAS_NONE =
  /^(?:할|될)? (?:수|의사|생각|계획|뜻|의향|용의|이유|방침)(?:는|은|가|이|도|조차)? ?(?:전혀 |결코 |더는 )?없(었?)|^기(?:는|가|란)? ?(?:어렵|힘들|곤란)/;

/** “있을 수 없는 일이다”. */
const IS_MATTER = /^는 (?:일|노릇|얘기|이야기|소리|요구|제안|조건)(?:이다|이라|이며|이고|입니다|[”"’'.])/;

/** A predicate that only qualifies the noun after it: “고수하는 나라”. */
export function isAdnominal(text: string, start: number, end: number): boolean {
  // “제기해 온 사항”
  if (/^ ?(?:온|오던|왔던) (?!것|바|데|만큼)\S/.test(text.slice(end, end + 6))) return true;
  const form = /^(?:는|던|은|한|인)? (\S{1,4})/.exec(text.slice(end, end + 8));
  if (form === null) return false;
  // “타결할 수 없다”: the predicate itself.
  if (HAS_NONE.test(text.slice(end, end + 12)) || GIVEN_OUT.test(text.slice(end, end + 30))) return false;
  const bare = form[0].startsWith(' ');
  if (bare && !/[한된할될인]$/.test(text.slice(start, end))) return false;
  // “개방이 불가능한 품목이다”: what it is.
  if (
    /^(?:품목|사안|문제|대상|분야|사항|영역)(?:이다|이라[고는며]|이며|이고|이었|입|임)/.test(
      text.slice(end, end + 12).replace(/^\S{0,2} /, ''),
    )
  )
    return false;
  // “풀어야 한다는 건”, “…라는 주장은”: what is said or held.
  if (
    /다$/.test(text.slice(start, end)) &&
    (SAID_NOUN.test(form[1]!) || STATED.test(text.slice(end, end + 16)) || PUT_FORWARD.test(text.slice(end, end + 34)))
  )
    return false;
  // “있을 수 없는 일이다”
  if (/없$/.test(text.slice(start, end)) && IS_MATTER.test(text.slice(end, end + 8))) return false;
  return !/^(?:것|걸|거|바|점|뜻|입장|방침|상태|셈|데|채|만큼|대로|게|계획|수 |수밖|중(?!요))/.test(form[1]!);
}
