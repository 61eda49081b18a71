/** What a side does or wants done with the deal itself: “연내 협상을 마무리하기로 했다”, “국회 비준을 받아야 한다”, “합의를 되돌리겠다”. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';

const NAMES = '협상|협정문?|합의문?|FTA|CEPA|EPA|가입|비준(?: ?동의)?|서명|타결|체결';
const DEAL = `(?:${NAMES}|양해각서|MOU)`;

/** The deal as the object of what follows, with at most a few words between. */
const THE_DEAL = String.raw`(?:${NAMES})(?:\([^)]{1,10}\))?(?: ?(?:협상|절차|협의|논의|전체))?(?:을|를|에|도|은|는|의)["”]? (?:(?!\S*(?:위한|명령|법안|법률|계약))[^\s,.]{1,10} ){0,3}?`;

/** How a stem ends where it is done, promised or agreed on. */
const DONE = `(?:기로 ?(?:했|하였|합의|뜻을|의견)|자는 데|겠다|겠습|겠음|[할낼칠을] ?(?:계획|방침|예정)|[할낼칠을] ?것(?:이다|이라고|”|")|(?:고|기를|길) ?(?:싶|희망|바라|바란|원하|원한|기대)|[었았했]다|[었았했]습니다|었음|였음)`;

const CLOSING =
  '(?:마무리(?:하|짓|지)?|매듭(?:짓|지)|끝내|끝|마치|마|타결하|체결하|맺|서명하|재개하|개시하|시작하|추진하|결론 ?내|결론을 내)';

const CLOSES = new RegExp(`${THE_DEAL}(${CLOSING}${DONE})`);

const ASKS_TO_CLOSE = new RegExp(`${THE_DEAL}(${CLOSING}자고)`);

const DECLARES = new RegExp(
  `${DEAL}(?: ?협상)?(?:의|을|를)? ?((?:종결|종료|타결|개시|재개|출범)(?:을|를) (?:공식 |공동 )?선언(?:했|하였|함|하고|하며|하기로))`,
);

const SOON =
  /((?:조속한|신속한|빠른|이른 시일 내|연내|조기) ?["”]?(?:비준|서명|타결|체결|발효|마무리|재개)["”]?(?:을|를) (?:[가-힣]{1,5} ){0,2}?(?:촉구|희망|기대|바란|바랐|요청|주문|당부|약속|다짐|합의))/;

const KEEPS =
  /(?:합의|협정|약속)(?:된|한)?(?: ?사항)?(?:을|를|은|는) (?:[^\s,.]{1,8} ){0,3}?(이행(?:한다|하겠|할 ?(?:것|의사|방침|뜻)|하기로|해 나갈|해 나가)|지키겠|지킬 것|존중하겠|존중한다)/;

const UNDOES =
  /(?:합의|협정|협약|FTA)(?:을|를)? (?:[^\s,.]{1,6} ){0,2}?((?:되돌리|뒤집|파기하|폐기하|무효로 하|탈퇴하|백지화하)(?:겠|기로|자고|라고|[할을] ?것)|(?:폐기|파기|백지화)(?:를|을)? (?:주장|요구|촉구|외쳤|외친))/;

const REFUSES = new RegExp(
  String.raw`${DEAL}(?:에|을|를|은|는)? (?:[^\s,.]{1,6} ){0,2}?((?:반대|거부)(?:를|을)? ?(?:하|한|할|했|해야|청원|요구|촉구|당부|결의|주문)|(?:하|응하|서명하)지 (?:않겠|않기로|말라|말 것))`,
);

const BEFORE_PARLIAMENT =
  /(?:국회|의회|입법원|하원|상원|중의원)(?:의)? ?(?:비준|동의|심의|승인|검증)(?: ?동의)?(?:을|를|부터|은|는)? ?(?:[^\s,.]{1,6} ){0,1}?(받(?:아야|으라|을 것을|도록)|거쳐야|요구|촉구)/;

const IN_WRITING =
  /(?:합의문?|문서|협정문)(?:을|를|로|으로)? (?:[^\s,.]{1,6} ){0,3}?((?:공개|제출|작성)(?:하라|할 것을|해야|을 (?:요구|촉구))|남겨야|내놓으라|내라고|밝히라)/;

const PARTS_WELL = /((?:나쁜|잘못된|불리한) (?:협정|합의|거래)(?:보다|을 하느니)[^.]{0,24}?(?:없는 (?:편|것)|낫))/;

const STALLED =
  '(?:중단|보류|연기|유보)(?:해야|하자고|하기로|키로|하겠|하라|할 것을|했다|했습니다)|미(?:뤄야|루자고|루기로|루겠|루라|뤘다|뤘습니다)|멈(?:춰야|추자고|추기로|추겠|추라|췄다)|늦(?:춰야|추자고|추기로|추겠|추라)';

const STALLS = new RegExp(
  String.raw`(?:비준|서명|체결|가입)(?: ?(?:동의|절차|표결|심의|작업))*(?:을|를|은|는|도) (?:[^\s,.]{1,8} ){0,2}?(${STALLED})`,
);

type Told = Pick<KoreanEvent, 'stance' | 'strength'>;

/** What is done with a deal, by what it says of whoever does it; earlier ones say it more exactly. */
const ACTS: readonly (readonly [RegExp, Told])[] = [
  [BEFORE_PARLIAMENT, { stance: 'demands', strength: 'firm' }],
  [IN_WRITING, { stance: 'demands', strength: 'firm' }],
  [PARTS_WELL, { stance: 'rejects', strength: 'moderate' }],
  [STALLS, { stance: 'rejects', strength: 'moderate' }],
  [UNDOES, { stance: 'rejects', strength: 'firm' }],
  [REFUSES, { stance: 'rejects', strength: 'firm' }],
  [SOON, { stance: 'supports', strength: 'moderate' }],
  [KEEPS, { stance: 'supports', strength: 'moderate' }],
  [DECLARES, { stance: 'supports', strength: 'firm' }],
  [ASKS_TO_CLOSE, { stance: 'demands', strength: 'moderate' }],
  [CLOSES, { stance: 'supports', strength: 'moderate' }],
];

/** “2014년 호주와 협정을 체결했다”: another one, long since; not “2027년까지”. */
export const YEARS_AGO = /(?:19|20)\d\d년(?![^,]{0,14}?(?:까지|안에|내에|이내))/;

/** Words without which no clause tells of one. */
const MAY_TELL = /협상|협정|합의|양해각서|MOU|FTA|CEPA|가입|비준|서명|타결|체결|문서|심의/;

/** Denied, asked or only supposed right after. */
const UNTOLD =
  /^[가-힣]{0,3}(?:지 ?(?:않|못|아니)|느냐|는지|면 |더라도|을지|한 적|기 전|기까지|려면|[하한할] ?수 ?(?:있|없))/;

/** True where what is stopped or put off is a deal's making: “비준을 보류하기로 했다” gives nothing. */
export function stallsDeal(text: string, from: number, end: number): boolean {
  const match = STALLS.exec(text.slice(from, end + 6));
  return match !== null && from + match.index + match[0].length >= end - 4;
}

/** Events with each clause's dealing with the deal beside what its words are read as: they may be on an issue of their own. */
export function withDealActs(
  text: string,
  clauses: readonly KoreanClause[],
  events: readonly KoreanEvent[],
): readonly KoreanEvent[] {
  const found = clauses.flatMap(({ start: from, end: to }, clause): KoreanEvent[] => {
    const words = text.slice(from, to);
    if (!MAY_TELL.test(words)) return [];
    for (const [pattern, told] of ACTS) {
      const match = pattern.exec(words);
      if (match === null) continue;
      const end = from + match.index + match[0].length;
      if ((pattern === CLOSES || pattern === DECLARES) && YEARS_AGO.test(words.slice(0, match.index))) continue;
      if (UNTOLD.test(text.slice(end, end + 10))) continue;
      const start = end - match[1]!.length;
      const reported = /^[가-힣]{0,3}[다라자냐]고/.test(text.slice(end - 1, end + 6));
      return [{ start, end, clause, ...told, mode: null, reported, ofDeal: true }];
    }
    return [];
  });
  if (found.length === 0) return events;
  return [...events, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}
