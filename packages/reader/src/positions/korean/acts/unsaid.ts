/** What a Korean sentence tells without anyone's saying it: conditions, questions put, readings of the reporter, asks not made. */

import type { Span } from '../../../reading.js';
import type { KoreanEvent } from '../clauses/event.js';
import { type KoreanClause, koreanClauseAt } from '../clauses/sentence.js';

/** “…것으로 해석된다”, “…라는 관측이 나온다”: the reporter's own reading, or what others expect. */
const READING =
  /(?:것|뜻|의미|취지|의도|포석|신호)(?:으로|로) ?(?:도 )?(?:해석|풀이|분석|관측|전망|예상|예측|추정|추측|점쳐|점친|보인|보여|보이|읽힌|읽혀|읽힐|비친|비쳐|받아들여|이해된)|(?:다는|라는|란|냐는|자는) ?(?:해석|관측|전망|분석|추측|소문|시각|뒷말|말|우려|걱정)(?:이|도|까지|마저) ?(?:[가-힣]{1,5} ){0,2}(?:나오|나온|나왔|제기|있|많|우세|지배|흘러|돌|커지|커졌|확산|힘을)/g;
/** “…느냐는 질문에”: what was asked. */
const QUESTION =
  /(?:느냐|으냐|나|냐|을까|ㄹ까|까|는지|은지|는가|은가)\??["”’'″]?(?:는|라는|란|고|를|을)? ?(?:[가-힣]{1,6}(?:[(（][^)）\n]{1,20}[)）])?[의]? ){0,4}(?:질문|물음|질의|묻자|묻는|물었|물어)/g;
const ASKED = /질문|물음|질의|묻|물[었어]/;
/** The clause goes on with the one after it and has no time of its own: “제기하고”, “완화하거나”. */
const GOES_ON = /(?:[^았었였했됐렸겼졌쳤갔왔]고|거나|[^았었였했됐렸겼졌쳤갔왔]으?며),?$/;

/** “거부하거나 협상이 늦어질 수 있어”: the last of clauses that “-거나” joins is told as possible, and so are those before. */
const OR_CLAUSE = /[가-힣]거나,?\s*$/;
const AS_POSSIBLE =
  /[을할될질낼릴쓸열살풀늘줄] ?(?:수(?:도|는)? ?있(?!다고|다는|다며)|가능성|우려|공산|것으로 (?:보|예상|전망|우려))/;

/** Stretches of a sentence whose predicates are nobody's position, in no order. */
export function unsaidIn(text: string, clauses: readonly KoreanClause[]): Span[] {
  const first = clauses[0];
  if (first === undefined) return [];
  const { start } = first;
  const sentence = text.slice(start, clauses.at(-1)!.end);
  const found: Span[] = [];
  for (const { index } of sentence.matchAll(READING)) {
    const at = koreanClauseAt(clauses, start + index);
    if (clauses[at]!.quotation !== null) continue;
    let from = at;
    while (
      from > 0 &&
      clauses[from - 1]!.quotation === null &&
      GOES_ON.test(text.slice(clauses[from - 1]!.start, clauses[from - 1]!.end).trimEnd())
    )
      from -= 1;
    found.push([clauses[from]!.start, start + index]);
  }
  for (let i = 0; i + 1 < clauses.length; i += 1) {
    const clause = clauses[i]!;
    const next = clauses[i + 1]!;
    if (clause.quotation !== null || next.quotation !== null) continue;
    if (OR_CLAUSE.test(text.slice(clause.start, clause.end)) && AS_POSSIBLE.test(text.slice(next.start, next.end)))
      found.push([clause.start, clause.end]);
  }
  // Most sentences have no question in them.
  if (!ASKED.test(sentence)) return found;
  for (const match of sentence.matchAll(QUESTION)) {
    const clause = clauses[koreanClauseAt(clauses, start + match.index)]!;
    found.push([clause.start, start + match.index + match[0].length]);
  }
  return found;
}

/** “-으면”, “-다면”, “-을 경우”, “-더라도” on the predicate itself. */
const CONDITION =
  /^[가-힣]{0,3}?(?:(?:으|다|라|하|되|시키|되었으|했으|았으|었으)?면(?=[ ,])|(?:을|할|될|는|은|한|된) ?(?:경우|때|시)(?=[ ,에엔는])|더라도|ㄹ지라도|을지라도)/;
/** “낮출 가능성이 있다고 전망했다”, “열 수 있다고 보도했다”: what others expect of a side. */
const FORETOLD =
  /^[가-힣]{0,2}다(?:고|며|는 (?:분석|전망|관측|보도)) ?(?:[가-힣]{1,5} )?(?:보도|전망|관측|예상|예측|분석|점쳤|내다|타전|[을를] (?:내놨|내놓|제기))/;
const IN_THE_PAPERS =
  /^ ?[가-힣]{0,4}["”’']?는 ?(?:(?:취지|내용)의 )?(?:일부 |한 |언론 |외신 |국내 |일각의 ){0,2}(?:언론 ?보도|보도|기사|소문|루머|추측|의혹)(?:에|는|가|를|도|와|이|을|은| )/;
/** “요구했다는 보도는 사실이 아니다”: a report that is denied, whatever it tells. */
const IN_DENIED_REPORT =
  /^ ?[가-힣]{0,5}["”’']?는 ?(?:(?:취지|내용)의 )?(?:[가-힣]{1,5} ){0,3}(?:보도|기사|소문|루머|주장|의혹|얘기|이야기)(?:은|는|도)?(?: 역시)? ?(?:[가-힣]{1,4} )?(?:사실이 아니|사실이 아닙|사실과 다르|사실과 다릅|사실과 달라|사실무근|오보|허위|거짓)/;
/** “푼다고 보도한 데 대하여”, “검토 중이라고 보도함”: what a note answers. */
const REFUTED = /^[가-힣]{0,6}[다라]고 ?(?:[가-힣]{1,5} )?보도(?:한 데|한 것|한 바|함)/;
/** “미루기로 한 겁니까?”: asked, not told. */
const PUT_AS_QUESTION =
  /^(?:한|했|하신|된)? ?(?:겁|것입|건가|것인가|게 맞)[가-힣]{0,4}\?|^(?:했|하였|됐|했었)?(?:습니까|나요|나|는가|는지요)\?/;
/** “수입한다는 이유로”, “체결했다는 점을 들어”: why another did something. */
const GIVEN_AS_REASON =
  /^[가-힣]{0,3}다는 (?:이유|명목|구실|핑계|명분)(?:으?로|만으로|에서|를 (?:들|대|내세)|을 (?:들|내세))/;
/** “배상하기로 했기 때문이다”: why something was done. */
const REASON = /^(?: ?(?:합의|약속|결정))?[가-힣]{0,3}기 때문/;
/** “관계부처와 협의하며 신중히 대응”: what one's own talk over before they answer. */
const AMONG_ONES_OWN =
  /(?:관계 ?부처|유관 ?부처|관계 ?기관|유관 ?기관|부처 간|당정|업계|국회)(?:와|과|간)? ?(?:[가-힣]{1,4}(?:히|하게|으로) )?$/;
const BEFORE_ANSWERING =
  /^(?:하(?:며|면서|고|여)|해|를 (?:거쳐|통해)|중이며),? (?:[^\s,.]+ ){0,5}?(?:대응|대비|대처|점검|준비|마련|살펴|지켜|모니터링|최소화)/;
/** “양보해 … 안 되도록”, “… 열어 피해가 없도록”: what is to be kept from happening. */
const AVERTED = /^[^,.“”"\n]{1,40}(?:안 ?되|지 ?않|없)(?:도록|게) /;
/** “-라는 요구는 하지 않을”: the ask is told as not made. */
const ASK_NOT_MADE =
  /^[가-힣]{0,2}?(?:는|란)? ?(?:[가-힣]{1,6} ){0,2}?(?:요구|요청|제안|주장|말)(?:은|는|를|을|도|까지|조차)? ?(?:하지|안 |한 적|한 바|없)/;
/** “열기로 했다고 했는데요”: another's word, which leads up to a question. */
const LEADS_UP = /^[가-힣]{0,3}다고 ?(?:했|하|하셨|밝혔|말했|주장했|적었)[가-힣]{0,3}(?:는데|던데)/;
/** “공식 발표는 아직 나오지 않았다”: what is not out yet. */
const NOT_OUT = /(?:발표|결과|결론|보고서|답|답변|공고|통보|지침|세부 ?내용|명단)[은는이가도] (?:[^\s,]+ ){0,6}$/;

/** “요구도 있었지만”: an ask told as there, of whoever makes it. */
const ASK_EXISTS = /^ ?(?:[가-힣]{1,5} )?(?:있|나오|나온|나왔|제기|거세|잇따|빗발|높아|커지|쏟아)/;

/** “미국의 요구가 있었고”: whose it is stands before. */
const OWNED_ASK = /(?:달라|라|자)는 [가-힣A-Z]{2,10}(?:의| 측의?| 정부의) $/;

/** “일본 쪽에서 … 하라는 요구가”: from whom it comes. */
const SOURCED_ASK = /[가-힣](?:측| 측| 쪽| 정부| 당국| 의회)에서(?:는|도)? (?:[^\s,]+ ){1,10}$/;

/** “요구가 받아들여지지 않을 경우”, “요구가 관철되면”. */
const ASK_UNMET =
  /^[가이]? ?(?:[가-힣]{2,5} )?(?:받아들여|수용되|관철되|거부되|거절되|무산되)(?:지지 ?(?:않|못)|지 ?(?:않|못)|질 |진다면|지면|면[ ,])/;

/** “요구를 무시할 경우”: a condition on an ask of the same side. */
const ASK_IGNORED = /^[를을]? ?(?:무시|외면|묵살|거부|거절)(?:할 경우|한다면|하면|할 시)/;

/** “업체들은 … 요청했다”, “관계부처가 협조해 달라”: asked by those at home, or of them. */
const BY_OTHERS =
  /(?:^|[\s“")])(?:[가-힣]{1,6} )?(?<!(?:^|[^가-힣])(?:미국|미|중국|일본|유럽|EU|독일|프랑스|인도|대만|브라질|멕시코|베트남|캐나다|호주|영국|외국)(?:계|의)? (?:[가-힣]{1,4} ?)?)(?:업체|기업|농민|업계|소비자|노조|관계 ?부처|각 ?부처|여러 ?부처|타 ?부처|야당|여당|의원|국민)(?:들)?(?:은|는|이|가|에(?! (?:대|미치|끼치|주는))|에게|께|께서) /;

/** True unless they only use the goods that are spoken of: “기업이 사용하는 품목에”. */
function isByOthers(text: string, from: number, start: number, until: number): boolean {
  const found = BY_OTHERS.exec(text.slice(from, start));
  if (found === null) return false;
  const end = from + found.index + found[0].length;
  // “배터리 업계는 미국에 … 요청했다”: put to another side.
  if (/(?:은|는) $/.test(text.slice(from, end)) && TO_OTHERS.test(text.slice(end, start))) return false;
  const words = text.slice(end, start);
  // “한국 기업에 허가를 부여해 줄 것을 요청했다”: whom it is to be given to.
  if (/에(?:게)? $/.test(text.slice(from, end)) && (IS_GIVEN.test(words) || IS_GIVEN.test(text.slice(end, until))))
    return false;
  return !(/[이가] $/.test(text.slice(from, end)) && (THEIR_GOODS.test(words) || FOR_THEIR_GOOD.test(words)));
}
/** What is given to somebody. */
const IS_GIVEN =
  /(?:부여|배정|적용|허용|인정|발급|제공|보장|면제|지급|할당|개방|환급)(?:을|를)? ?(?:하|해|할)|(?:돌려|내|나눠|열어) ?(?:주|줄|줘|달라)/;
/** “기업이 들어갈 수 있게 해 달라”, “기업이 불이익을 받지 않기를 원한다”: what somebody else is to let them do, or to spare them. */
const FOR_THEIR_GOOD =
  /^(?:[^\s,]+ ){0,6}?[^\s,]*(?:수 있(?:게|도록)|받지 않(?:게|도록|기를)|당하지 않(?:게|도록|기를)|보지 않(?:게|도록|기를)) /;
const TO_OTHERS =
  /(?:^| )(?:미국|미|중국|일본|유럽연합|EU|인도|캐나다|멕시코|브라질|영국|USTR|백악관|상대국)(?: ?(?:정부|행정부|측|당국|의회))?(?:에|에게) /;
const THEIR_GOODS = /^(?:[^\s,]+ ){0,3}[^\s,]*(?:는|한|된|던) (?:품목|제품|물량|부품|소재|설비|원료|장비)/;

/** “국회에 비준 동의를 요청”, “정부가 … 지원해줄 것을 요청”: asked of one's own. */
const OF_ONES_OWN =
  /(?<!(?:한국|일본|미국|미|연방|유럽|EU|영국|독일|프랑스|스위스|대만|브라질|멕시코|호주|상대국|인도|캐나다) )(?:국회|의회)에 (?:[^\s,]+ ){0,4}(?:요청|당부)|(?:^|[\s“"])정부가 (?:[^\s,]+ ){0,3}(?:지원|협조|대응(?! (?:카드|차원|수단))|노력|나서)/;

/** “추측 보도는 자제해 주실 것을 언론에 당부드립니다”: asked of the press. */
const OF_THE_PRESS =
  /(?:^|[\s“"])(?:언론|취재진|기자|국민)(?:사|들)?(?:에|께|에게|께서) (?:[^\s,]+ ){0,4}(?:당부|요청|부탁|바란|바랍)|보도(?:를|는|에) (?:[^\s,]+ ){0,5}(?:당부|부탁|요청)/;

/** “정부의 당당한 협상태도를 촉구한다”: how one's own are to bear themselves. */
const OF_BEARING =
  /(?:^|[\s“"])(?:우리 )?(?:정부|당국|국회)(?:의|에) (?:[^\s,]+ ){0,4}[^\s,]*(?:태도|자세|대응|대책|노력|역할|결단|지원|분발)(?:을|를) (?:[가-힣]{2,4} )?(?:요구|촉구|당부|주문|요청)/;

const CLAIM_ANSWERED = /^[가-힣]{0,2}는 (?:주장|지적|의견|목소리|여론|비판)(?:에|이|도|은)/;
const SETTLES = /^(?:체결|발효|타결|서명|비준)/;
const ALREADY = /(?:^|\s)이미 (?!합의|발표)(?:[^\s,]+ ){0,4}$/;

/** “해칠 우려가 있을 경우 제한할 수 있도록 규정한 법률”: what a law provides for. */
const OF_A_LAW =
  /도록 (?:규정|정|명시|허용)(?:한|하는|하고 있는|해 둔|해둔) [^\s,]*(?:법|법률|조항|제도|규정|조치|협정)/;

/**
 * True when an event is a condition, an ask not made, or an ask between those of one side.
 * @param from offset where its clause begins
 */
export function isUnsaid(text: string, { start, end, stance, mode }: KoreanEvent, from: number): boolean {
  const after = text.slice(end, end + 24);
  if (stance !== 'links' && CONDITION.test(after)) return true;
  if (stance === 'links' && OF_A_LAW.test(text.slice(start, end + 40))) return true;
  // “추가로 연다는 보도에 대해”: what a paper told, which somebody answers.
  if (stance !== 'demands' && (IN_THE_PAPERS.test(after) || REFUTED.test(after))) return true;
  if (IN_DENIED_REPORT.test(text.slice(end, end + 50))) return true;
  if (stance === 'open' && /가능성이|수(?:도|는)? ?있/.test(text.slice(start, end)) && FORETOLD.test(after))
    return true;
  if (
    stance === 'open' &&
    AMONG_ONES_OWN.test(text.slice(from, start)) &&
    BEFORE_ANSWERING.test(text.slice(start, end + 40).replace(/^(?:긴밀히 )?(?:협의|논의|조율|소통)/, ''))
  )
    return true;
  const reasoned =
    stance !== 'demands' &&
    stance !== 'rejects' &&
    (REASON.test(after) || GIVEN_AS_REASON.test(text.slice(Math.max(start, end - 3), end + 20)));
  if (reasoned || LEADS_UP.test(after) || PUT_AS_QUESTION.test(after)) return true;
  if ((stance === 'offers' || stance === 'supports') && AVERTED.test(text.slice(end, end + 60))) return true;
  // “이미 FTA를 체결해 …”: what has long been so.
  if (stance === 'supports' && SETTLES.test(text.slice(start, end)) && ALREADY.test(text.slice(from, start)))
    return true;
  if (stance === 'not-discussed' && /^나오/.test(text.slice(start, end))) return NOT_OUT.test(text.slice(from, start));
  if (stance !== 'demands') return false;
  if (mode === null && isByOthers(text, from, start, end)) return true;
  const clause = text.slice(from, end);
  if (mode === null && [OF_ONES_OWN, OF_THE_PRESS, OF_BEARING].some((pattern) => pattern.test(clause))) return true;
  const words = text.slice(start, end);
  // “물량을 더 주려면 국회 비준이 필요하다”: what something takes.
  if (/필요/.test(words) && /[가-힣]려면 /.test(text.slice(from, start))) return true;
  // “비준 동의가 필요하다는 주장에 대하여”: what is said at home, which somebody answers.
  if (/필요/.test(words) && CLAIM_ANSWERED.test(after)) return true;
  // “2016년에도 반출을 신청했다가 …”: what came to nothing.
  if (/신청했$/.test(words) && /^다가/.test(after)) return true;
  if (/(?:달라|라|자)는?$/.test(words) && ASK_NOT_MADE.test(after)) return true;
  // “요구가 받아들여지지 않을 경우”: a condition on an ask.
  if (/(?:요구|요청)[를을]?$/.test(words) && ASK_IGNORED.test(after.trimStart())) return true;
  if (/(?:요구|요청)[가이]?$/.test(words) && ASK_UNMET.test(after)) return true;
  return (
    /요구[가도]$/.test(words) &&
    ASK_EXISTS.test(after) &&
    !OWNED_ASK.test(text.slice(from, start)) &&
    !SOURCED_ASK.test(text.slice(from, start))
  );
}
