/** What the ending of a Korean verb says of its act: asked for, promised, refused, required, weighed. */

import { firstPattern } from '../../../text/first-pattern.js';

/** How an act is meant. `joined` acts are meant as the next clause's. */
export type Mood =
  | 'ask'
  | 'ask-not'
  | 'wish'
  | 'will'
  | 'agreed'
  | 'decided'
  | 'refuse'
  | 'must'
  | 'must-not'
  | 'may'
  | 'present'
  | 'going-on'
  | 'not-done'
  | 'denied'
  | 'never'
  | 'not-going-on'
  | 'done'
  | 'joined';

export interface Ending {
  readonly mood: Mood;
  /** Offset after the ending. */
  readonly end: number;
  /** What is done to something, by nobody named: “철폐된다”. */
  readonly passive?: true;
}

/** “(한) 적이 없다”, “(한) 바 없다”: what was never done. */
export const NEVER = '(?:적|바|사실|일)(?:은|이|도|조차)? ?(?:전혀 |한 ?번도 |일절 )?없';

/** “(하)는 것은 아니다”: what is not so. */
export const NOT_SO = '(?:는|란) ?(?:것은?|건|거는|(?:뜻|의미|취지|입장|방침)[은는이가]?) ?(?:아니|아닙|아닌|아냐)';

/** Final consonants that endings are written with in the stem's last syllable. */
const FINALS: Readonly<Record<number, string>> = { 4: 'ㄴ', 8: 'ㄹ', 16: 'ㅁ', 17: 'ㅂ', 20: 'ㅆ' };
/** Nouns become verbs with these; a particle may stand between. */
const LIGHT = /^(?:을|를|도|는|은|만)? ?(?:되(?!,)|하|해|할|한|함|했|돼|될|된|됨|됐|시키|시켜|시킬|시킨|시켰)(?!지만)/;
/** Verbs that only colour the one before: “낮춰 나가”, “내려 주”. */
const COLOUR =
  /^(?:어|아|여)? ?(?:나가|나갈|나간|가(?=겠|기로)|주|줄|준|줍(?=니다)|두|둘|놓|놓을)(?=[겠기지는고며라자다니]| ?것| ?방침| ?계획| ?수 )/;

/** Of rules that apply the first counts; null says nothing of the talks. */
const RULES: readonly (readonly [RegExp, Mood | null])[] = [
  // “더 열라고 하지는 않았다”, “사 달라는 말은 하지 않았다”
  [
    /^(?:(?:아|어|여|게 ?해|도록 ?해)? ?달|(?:으)?)라(?:고(?:는|까지는|도)? ?(?:요구|요청|압박|주문|촉구)?|는 (?:말|요구|요청|얘기|주문)(?:은|을|도|까지는)? ?)하지(?:는|도)? ?(?:않았|않은|못했)/,
    'never',
  ],
  [/^(?:ㄹ|을) ?것으로 ?(?:보|예상|전망|관측|알려|우려|추정|전해)/, null],
  // “열지 말아야 한다”
  [/^지(?:는|도)? ?말아야/, 'must-not'],
  [
    /^지(?:는|도)? ?(?:말|(?:않|못하)(?:게|도록) ?(?:해 ?달|해 ?줄|(?:\S{1,8} ){0,2}(?:요구|촉구|요청|압박|주문)))/,
    'ask-not',
  ],
  [/^지 ?않(?:기를|기|길) ?(?:희망|바라|바란|바랐|기대|원하|원한)/, 'ask-not'],
  [/^지 ?않(?:게|도록) ?(?:하기로|할 (?:계획|방침|것|예정)|하겠|한다|했)/, 'refuse'],
  [
    /^지(?:는|도|를)? ?(?:않겠|않기로|않키로|않을(?! ?(?:경우|때|시 |수))|않는다|않습|아니한다|아니하기로|아니하겠|못한다|못 한다|못하겠)/,
    'refuse',
  ],
  [/^고 ?있지(?:는|도)? ?않|^지(?:는|도)? ?않고 ?있/, 'not-going-on'],
  [new RegExp(`^지(?:는|도|조차)? ?(?:않았|않은|못했|못한|않아|아니하였|아니했)|^ㄴ ?${NEVER}`), 'not-done'],
  // “검토할 수밖에 없다”, “열 수밖에 없다”
  [/^(?:ㄹ|을)? ?수밖에(?:는)? ?없/, 'may'],
  [
    /^(?:ㄹ|을|는|ㄴ)? ?(?:수|계획|생각|뜻|의사|의향|용의|의도|마음|이유|필요|방침|여지|일)(?:은|는|이|가|도|조차)? ?(?:(?:전혀|더는|결코|절대로?|추호도|현재로선|현재로서는|지금으로선|지금으로서는|아직|아직은|당장은?|현재|지금은?) )?(?:없|아니|아닙|아님)/,
    'refuse',
  ],
  // “논의할 사안이 아님을”
  [
    /^(?:ㄹ|을) ?(?:수 ?있는 )?(?:사안|문제|대상|의제|주제|성질의 것|성격의 것|사항)(?:은|이|가|도)? ?(?:전혀 |결코 |절대 |더는 )?(?:아니(?!냐|면)|아닙|아님|못 )/,
    'refuse',
  ],
  [/^(?:은|는|이|가|도|조차)? ?(?:전혀 |일절 |아예 |한 번도 |한 차례도 |따로 |별도로 )?없었/, 'not-done'],
  [
    /^(?:은|는) ?(?:결코 |절대로? |더는? |전혀 |추가로 )?(?:없다|없을 것|없습|불가(?!피)|안 된|어렵|어려|못 )/,
    'refuse',
  ],
  [/^(?:을|를|은|는|에|에는)? ?(?:불가(?!피)|차단|저지|반대|거부|불수용|불허|거절)/, 'refuse'],
  [/^기(?:는|가|란)? ?(?:어렵|어려|힘들|불가(?!피)|곤란|무리)/, 'refuse'],
  // “여는 것은 아니다”, “열겠다는 뜻이 아니다”
  [new RegExp(`^(?:ㄹ?겠다)?${NOT_SO}`), 'denied'],
  [/^(?:는|ㄹ|을) ?(?:건|것은|게|것이|일은) ?(?:힘들|어렵|어려|곤란|불가|무리|안 )/, 'refuse'],
  [/^(?:아|어|여)?(?:서는|선|서도) ?(?:절대로? |결코 )?안|^면 ?안/, 'must-not'],
  [/^(?:아|어|여)?야 ?(?:한|할|하|함|합|했|된|되|됨|됩|돼|마땅)/, 'must'],
  [/^는 ?(?:것|게|편)이? ?(?:필요|중요|바람직|맞|옳|시급)|^(?:이|가)? ?(?:시급|급선무|절실)/, 'must'],
  [/^(?:아|어|여|게 ?해|도록 ?해)? ?(?:달라|달란)|^줄 ?것/, 'ask'],
  [/^(?:ㄹ|을) ?것(?:을|도|과)? ?(?:\S{1,6} ){0,2}(?:요구|촉구|요청|주문|당부|건의|제안|권고|압박)/, 'ask'],
  [/^(?:으)?(?:세요|십시오|시오|셔야|시기 ?(?:를 )?(?:바랍|바란))/, 'ask'],
  [/^(?:ㄹ|을) ?것(?:을|도)? ?(?:\S{1,6} ){0,2}주장/, 'ask'],
  // An order to one's own.
  [/^(?:(?:으)?라(?:고|는|며)|도록) ?(?:\S{1,8} )?(?:지시|명령)/, null],
  [/^(?:으)?라(?:고|는|며|면서|던|”|"|’|'|!|\.)/, 'ask'],
  [/^자(?:고|는|며|던)/, 'ask'],
  [/^도록 ?(?:\S{1,8} ){0,3}(?:요구|촉구|요청|압박|설득|주문|당부|권고)/, 'ask'],
  [
    new RegExp(
      `^(?:을|를|도|까지|에 대한|등을| 등을)? ?(?:강력히 |거듭 |계속 |집요하게 |공식 )?(?:요구|촉구|요청|주문|당부|압박|건의|압력|주장)(?!(?:하|되)?지 ?않|[은는이가도]? ?없|[을를]? ?받|(?:한|된) ?${NEVER}|에 (?:[가-힣]{1,4} )?(?:유감|반발|반대|항의|난색))`,
    ),
    'ask',
  ],
  [/^(?:을|를)? ?(?:기대|희망)(?:하|한|합|했|함)/, 'wish'],
  [
    /^(?:을|를) ?(?:바라(?:고|며|는 (?:입장|눈치|쪽)|왔|지만)|바란다|바랐|원하(?:고|며|는 (?:입장|눈치|쪽)|지만)|원한다|원했)/,
    'ask',
  ],
  [/^(?:기를|길|기) ?(?:희망|바라|바란|바랐|기대|원)|^(?:았|었|였)?으면 ?(?:한|좋|하)/, 'wish'],
  [/^고 ?싶/, 'wish'],
  [/^ㄹ?겠/, 'will'],
  // “바꾸기로 한 바 없다”
  [new RegExp(`^기로 ?(?:합의|약속|결정)?한 ?${NEVER}`), 'never'],
  // “허용키로 한 정부 결정에”: what a government did, which somebody speaks about.
  [
    /^[기키]로 ?(?:합의|약속|결정)?한 (?:[가-힣A-Z]{1,10} ){0,2}(?:정부|행정부|당국|대통령실|백악관)(?:의| 측의)? ?(?:결정|방침|조치|계획|합의|약속)(?=[을를에은는이가도과와])/,
    'decided',
  ],
  [/^[기키]로 ?한(?:데 | 데 ?(?:대|따)| (?!것|데|바|점|만큼|상태|셈))/, null],
  [
    /^[기키]로 ?(?:[가-힣]{1,14} ){0,2}?(?:했|하였|한|함|하고|하며|하기|합의|약속|결정|뜻을|의견)(?!하지(?:는|도)? ?(?:않|못))/,
    'agreed',
  ],
  [/^(?:ㄹ|을) ?(?:방침|계획|예정|작정|생각|뜻|의향|의사|용의)/, 'will'],
  [/^(?:ㄹ|을) ?것(?:이|임|입|”|"|’|'|\.| |$)/, 'will'],
  [
    new RegExp(
      `^(?:을|를|도)? ?(?:약속|다짐|공약)(?=[하했함한"”’.,)]|을 ?(?:하|내|다시)|$)(?!한 ?${NEVER}|(?:을 )?하지(?:는|도)? ?(?:않|못|아니))`,
    ),
    'agreed',
  ],
  // “개선할 수 있는 부분이 있다”
  [/^(?:ㄹ|을) ?수 ?있는 (?:몇 ?가지 |여러 |일부 )?(?:부분|대목|여지|측면|점)(?:이|도|들이|들도|은|는)? ?있/, 'may'],
  [/^(?:ㄹ|을) ?수 ?있는 (?!것|지|방안|방법)/, null],
  [/^(?:ㄹ|을) ?수(?:도|는)? ?있/, 'may'],
  [
    /^(?:는 ?(?:방안|안|방향)|ㄹ지|을지| ?여부| ?방안| ?문제)?(?:를|을|도|까지)? ?(?:\S{1,5} )?(?:검토|논의|고려|협의|저울질)(?!(?:하|되)지|[를을]? ?(?:즉각 |즉시 |전면 |당장 )?(?:중단|반대|거부|철회)|를 (?:[가-힣]{2,4} )?[가-힣]{1,3}[했였졌갔렸쳤왔뤘]| (?:안|대상|의제|사안|사항)|하고 ?있지|했|하였|된|한 |한다|하는|합니다|에(?: |서)|[은는이가도]? ?(?:[가-힣]{1,6} ){0,3}없)/,
    'may',
  ],
  [/^(?:ㄴ|는)다|^(?:ㅂ|습)니다|^ㅁ(?:[.,;]|\s*$)/, 'present'],
  // “관세를 내리게 된다”
  [/^게 ?(?:된다|됩니다|되며|되고)/, 'present'],
  [/^는 ?중|^고 ?있(?!지)|^ ?(?:진행 |추진 )?중(?:이|인|”|"| )/, 'going-on'],
  [/^(?:ㅆ|였)(?:다[.”"고며]|습니다|고[ ,]|으며)/, 'done'],
  // “입항 수수료를 1년간 유예하는데, 중국은 …”
  [/^는데,/, 'present'],
  [/^(?:고|며|거나|되|면서)(?:,| |$)/, 'joined'],
];

const FIRST_RULE = firstPattern(RULES.map(([pattern]) => pattern));

/**
 * Reads the ending after a stem or a noun that acts.
 * @param stemEnd offset after the stem; a final consonant of its last syllable belongs to the ending
 * @param isVerb the final consonant may be the stem's own: “넘지 않는다”, “풀기로”
 */
export function koreanEnding(text: string, stemEnd: number, isVerb = false): Ending | null {
  let at = stemEnd;
  // “개방(fully open)하기로”: a gloss inside the verb.
  if (text[at] === '(') at = afterGloss(text, at);
  let rest = text.slice(at, at + 40);
  // “낮추되 …는 제외하기로”, no passive after the stem of a verb.
  if (isVerb && /^되,? /.test(rest)) return { mood: 'joined', end: at + 1 };
  const light = LIGHT.exec(rest);
  const passive = light !== null && /[되돼될된됨됐]$/.test(light[0]) ? (true as const) : undefined;
  if (light !== null) at += light[0].length;
  rest = text.slice(at, at + 40);
  const colour = COLOUR.exec(rest);
  if (colour !== null) {
    at += colour[0].length;
    rest = text.slice(at, at + 40);
  }
  const final = finalOf(text.charCodeAt(at - 1));
  const newline = rest.indexOf('\n');
  const line = newline < 0 ? rest : rest.slice(0, newline);
  const unless = UNLESS.exec(text.slice(at, at + 90));
  if (unless !== null) return { mood: 'ask', end: at + unless[1]!.length };
  const read = ruleOf(final + line) ?? (isVerb && final !== '' ? ruleOf(line) : null);
  if (read === null) return null;
  const { mood, words } = read;
  const end = at + words.length - (words.startsWith(final) ? final.length : 0);
  // What will be done by nobody named is no undertaking by itself.
  if (passive && mood === 'will') return null;
  if (passive && (mood === 'present' || mood === 'joined')) return { mood: 'present', end, passive };
  // “소멸을 가속화시킬 수 있다”: what may come of something.
  if (mood === 'may' && light !== null && /시[키킬킨켰켜]/.test(light[0])) return null;
  return mood === null ? null : { mood, end };
}

/** The first rule that an ending meets, with what it covers. */
function ruleOf(tail: string): { readonly mood: Mood | null; readonly words: string } | null {
  const found = FIRST_RULE(tail);
  return found === null ? null : { mood: RULES[found.index]![1], words: found.words };
}

/** “열지 않으면 관세를 올리겠다고 경고했다”: a threat asks for what it would be spared for. */
const UNLESS =
  /^(지? ?않(?:으면|을 ?(?:경우|시)(?:에는?)?))[ ,][^.\n]{2,70}(?:다고|라고|다며|라며) ?(?:[가-힣]{1,5} )?(?:경고|위협|압박|으름장|엄포)/;

/** Longest gloss in brackets inside a verb, UTF-16 code units. */
const LONGEST_GLOSS = 40;

function afterGloss(text: string, open: number): number {
  const close = text.slice(open, open + LONGEST_GLOSS).indexOf(')');
  return close > 0 && LIGHT.test(text.slice(open + close + 1, open + close + 5)) ? open + close + 1 : open;
}

function finalOf(code: number): string {
  return code >= 0xac00 && code <= 0xd7a3 ? (FINALS[(code - 0xac00) % 28] ?? '') : '';
}
