/** What the last words of a Korean headline say, which closes without a verb: “… 관세 철폐 촉구”, “… 개방 불가 방침”, “… 확대키로”. */

import type { Stance, Strength } from '../../../reading.js';

/** What a headline says of its issues. */
export interface HeadlineStance {
  readonly stance: Stance;
  readonly strength: Strength;
}

/** Nouns that only tell that a stance is held. */
const HELD = /(?:,? ?(?:방침|입장|의사|뜻|고수|재확인|천명|강조|표명|공식화|못 ?박아|분명히))+$/;
/** What somebody gives. */
const GIFT =
  '(?:개방|인하|인상 철회|철폐|폐지|면제|완화|확대|허용|구매|투자|수입|유예|무관세|축소|감축|해제|증액|지원|연기|중단)';
/** What is called off where an opening, talks or a deal is meant. */
const CALLED_OFF =
  /(?:개방|협상|논의|추진|가입|비준|구매|양보|수입(?: ?(?:확대|허용))?) (?:즉각 |전면 )?(?:중단|철회|포기|저지|거부|반대|백지화) (?:거듭 |재차 |강력 )?(?:촉구|요구|요청)$/;

type Rule = readonly [ending: RegExp, stance: Stance, strength: Strength];

const RULES: readonly Rule[] = [
  [CALLED_OFF, 'rejects', 'moderate'],
  [/(?:에|에도) ?(?:난색|반발|선 그어|선긋기|제동)$/, 'rejects', 'moderate'],
  [
    /(?:^|(?<=[가-힣] ))(?:불가|절대 ?불가|수용 ?불가|거부|거절|반대|절대 ?반대|결사 ?반대|난색|강력 ?반발)$/,
    'rejects',
    'firm',
  ],
  [/(?:개방|인하|수용|양보|허용|완화|확대|철폐|폐지)(?:하지)? ?(?:않기로|안 ?하기로|안 ?해|없다)$/, 'rejects', 'firm'],
  [new RegExp(`${GIFT} (?:거듭 |재차 |강력 |공식 )?(?:촉구|요구|요청|압박|호소|건의)$`), 'demands', 'moderate'],
  [/(?:반출|인정|개선|제외|예외|시정) (?:거듭 |재차 |공식 )?(?:촉구|요구|요청|압박)$/, 'demands', 'moderate'],
  [new RegExp(`${GIFT}(?:키로|하기로| 약속| 공약)$`), 'offers', 'moderate'],
  [/(?:^|(?<=[가-힣] ))(?:환영|적극 ?지지)$/, 'supports', 'moderate'],
  [/(?:무관세|투자|구매|수입 확대) 제안$/, 'offers', 'moderate'],
  [new RegExp(`${GIFT} (?:검토|검토 중|검토키로|저울질|고려|시사|가능성 시사)$`), 'open', 'moderate'],
  [new RegExp(`${GIFT} (?:가닥|쪽으로|쪽으로 가닥|결정|확정|단행|공식 발표)$`), 'offers', 'moderate'],
  // “희토류 수출통제 1년 유예”
  [
    /(?:관세|세율|\S세|통제|제재|규제|제한|조치|수수료)(?:를|을)? (?:[^\s,]+ ){0,3}(?:유예|인하|철폐|면제|해제|완화|철회|폐지|연기)$/,
    'offers',
    'moderate',
  ],
];

/** Another's duty: “미 자동차 관세 15%로 인하 확정”. */
const OF_ANOTHER = /(?:^|[\s“"‘'])(?:미국|美|미|중국|中|일본|日|한국|韓|EU|인도|캐나다|加|영국|英)(?:의|이|측)? /;

/** What such words say; null where their ending tells no stance: “… 전망”, “… 고심”. */
export function headlineStance(words: string): HeadlineStance | null {
  const bare = words.replace(/[‘’]/g, '').trim().replace(HELD, '').trimEnd();
  for (const [ending, stance, strength] of RULES)
    if (ending.test(bare)) return stance === 'offers' && OF_ANOTHER.test(bare) ? null : { stance, strength };
  return null;
}

/** What a refusal keeps from the other side, before “없다”, “불가”, “못 한다”. */
const YIELDS =
  '(?:개방|양보|수용|허용|완화|인하|확대|철폐|재협상|타협|수입|해제|철회|면제|예외|유예|증액|희생|굴복|동의|용납|용인|인정|서명|비준|현금 투자|전액 현금|선불)';
/** “없다”, “안 해”, “못 한다”, “않을 것”. */
const NOT_DONE =
  '(?:없다|없어|없을 것|없음|불가(?:능)?|않겠다|않을 것|않는다|않기로|안 ?한다|안 ?해|안 ?할 것|안 ?된다|안 ?돼|못 ?한다|못 ?해|할 수 없다|할 수 없어|하기 어렵다|하기 어려워)';

/** Ends of what is quoted in a headline, which leaves out its verb or its particles. */
const QUOTED: readonly Rule[] = [
  [
    /(?:별개|무관|의제(?:가|는)? ?(?:아니다|아냐|아니야|아님)|대상(?:이|은)? ?(?:아니다|아냐|아님)|주권 ?(?:사안|문제)|연계(?:하지)? ?(?:안 ?해|안 ?한다|안 ?돼|안 ?된다|없다|못 ?해|불가|않겠다|않을 것|않는다)|(?:테이블|의제|협상)에 ?(?:안|못) ?(?:올린다|올려|넣는다|넣어))$/,
    'excludes',
    'firm',
  ],
  [
    /(?:논의|언급|거론|요구|합의|약속|제안)(?:는|은|도|된 적| 자체가)? ?(?:없었다|없었어|안 ?됐다|안 ?돼|안 ?했다)$|(?:논의|언급|거론|합의|약속|협의)(?:한|된) ?(?:적|바|사실)(?:은|이|도)? ?(?:없다|없어|없음)$/,
    'not-discussed',
    'moderate',
  ],
  [
    new RegExp(
      `${YIELDS}(?:은|는|도|하지|할)? ?(?:(?:절대|결코|추가로|더는|여지|계획|생각|의사|뜻)(?:은|는|이|가)? ?)?${NOT_DONE}$`,
    ),
    'rejects',
    'firm',
  ],
  [
    /(?:절대 ?반대|결사 ?반대|강력 ?반대|반대|레드라인|(?:못|안) ?(?:연다|준다|내준다|받는다|받아들인다|받아들여|내놓는다)|받아들일 수 ?(?:없다|없어)|내줄 수 ?(?:없다|없어)|받아들이기 (?:어렵다|어려워|힘들다))$/,
    'rejects',
    'firm',
  ],
  [
    /[가-힣](?:어|아|여|해|춰|려|내|거|워|애|켜|꿔|둬|놔)라$|(?:철폐|폐지|인하|완화|허용|개방|철회|면제|중단|인정|제외|개선|시정|보장|배려|배정|구매)(?:하라|해야|해 ?달라|해 ?줘야)$|(?:낮춰|내려|없애|빼|열어|풀어|거둬|멈춰|고쳐|바로잡아|되돌려|돌려줘|사)(?:야| ?달라| ?줘야)$|(?:철폐|폐지|면제|철회|인하)[가이] (?:최우선|급선무|먼저)$/,
    'demands',
    'moderate',
  ],
  [/(?:지켜|이행해|늘려|줄여|손봐|다뤄|바꿔|더 내|끝내|풀어|열어)야(?: 한다| 해)?$/, 'demands', 'moderate'],
  [
    /(?<!(?:약속|합의|협정|의무)(?:은|는|을|를)? ?(?:반드시 )?)(?:지키겠다|지킬 것|지켜낼 것|지켜냈다|사수)$/,
    'rejects',
    'moderate',
  ],
  [
    /(?:투자하겠다|투자할 것|구매하겠다|구매할 것|늘리겠다|늘릴 것|낮추겠다|낮출 것|인하하겠다|인하할 것|철폐하겠다|철폐할 것|면제하겠다|철회하겠다|허용하겠다|개방하겠다|사겠다|풀겠다)$/,
    'offers',
    'firm',
  ],
  [/(?:환영|환영한다)$/, 'supports', 'moderate'],
  [/(?:검토|논의|협의|고려|조정)(?:할 수 있다|할 수 있어| 가능|해 ?볼 수 있다)$/, 'open', 'moderate'],
];

/** “한국, 쌀 시장 개방할 것” */
const DONE_BY_ANOTHER =
  /^(?:한국|韓|미국|美|일본|日|중국|中|EU|인도|캐나다|대만|베트남|영국|스위스|브라질|상대국)(?:,|은|는|이|가|도|\s)/;
/** Ends of what is quoted that close with a noun or a promise: “모든 관세 철회 촉구”, “1년 유예하기로”, “투자 계획 변함없다”. */
const QUOTED_NOUNS: readonly Rule[] = [
  [CALLED_OFF, 'rejects', 'moderate'],
  [
    new RegExp(`${GIFT} (?:거듭 |재차 |강력 |공식 |강력히 |계속 )?(?:촉구|요구|요청|호소|건의)(?:한다|했다|할 것)?$`),
    'demands',
    'moderate',
  ],
  [/(?:멈춰|중단해|지켜|이행해|낮춰|내려|없애|풀어|열어|철회해|철폐해|거둬)야(?: 한다)?$/, 'demands', 'moderate'],
  [
    /(?:관세|통제|제한|금지|규제|수수료|제재)[^“”]{0,16}(?:유예|인하|철회|철폐|해제|완화|면제|중단|폐지)(?:키로|하기로|한다|하겠다|할 것)$/,
    'offers',
    'moderate',
  ],
  [
    /(?:투자|구매|합의|약속|수입)(?: ?(?:계획|약속|이행|합의|방침))?(?:은|는|에)? ?(?:변함 ?없다|변함 ?없어|그대로 ?이행|차질 ?없이 ?이행|예정대로 ?(?:추진|이행))$/,
    'supports',
    'moderate',
  ],
];

/** “미국이 관세 인하하기로”: whoever gives is named first. */
const GIVER_FIRST = /^[가-힣A-Z]{1,8}(?:이|가|도|,) /;

/** What the words in quotation marks of a headline say; null where they tell no stance. */
export function quotedStance(words: string): HeadlineStance | null {
  const bare = words.trim().replace(/[.!]+$/, '');
  for (const [ending, stance, strength] of QUOTED)
    if (ending.test(bare)) return stance === 'offers' && DONE_BY_ANOTHER.test(bare) ? null : { stance, strength };
  for (const [ending, stance, strength] of QUOTED_NOUNS)
    if (ending.test(bare)) return stance === 'offers' && GIVER_FIRST.test(bare) ? null : { stance, strength };
  return null;
}
