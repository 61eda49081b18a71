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
  [new RegExp(`${GIFT} (?:검토|검토 중|검토키로|저울질)$`), 'open', 'moderate'],
];

/** What such words say; null where their ending tells no stance: “… 전망”, “… 고심”. */
export function headlineStance(words: string): HeadlineStance | null {
  const bare = words.trim().replace(HELD, '').trimEnd();
  for (const [ending, stance, strength] of RULES) if (ending.test(bare)) return { stance, strength };
  return null;
}

/** Ends of what is quoted in a headline, which leaves out its verb or its particles. */
const QUOTED: readonly Rule[] = [
  [
    /(?:별개|무관|의제(?:가|는)? ?(?:아니다|아냐|아니야|아님)|대상(?:이|은)? ?(?:아니다|아냐|아님)|연계 ?(?:안 ?해|안 ?한다|없다))$/,
    'excludes',
    'firm',
  ],
  [
    /(?:논의|언급|거론|요구|합의)(?:는|은|도|된 적| 자체가)? ?(?:없었다|없었어|안 ?됐다|안 ?돼)$/,
    'not-discussed',
    'moderate',
  ],
  [
    /(?:개방|양보|수용|허용|완화|인하|확대|철폐|재협상|타협|수입|해제|철회)(?:은|는|도)? ?(?:절대 |결코 |추가로 )?(?:없다|없어|없을 것|불가|안 ?한다|안 ?해|안 ?된다|안 ?돼|못 ?한다|못 ?해)$/,
    'rejects',
    'firm',
  ],
  [
    /(?:절대 ?반대|결사 ?반대|강력 ?반대|반대|레드라인|(?:못|안) ?(?:연다|준다|내준다|받는다)|수용 ?못 ?해)$/,
    'rejects',
    'firm',
  ],
  [
    /[가-힣](?:어|아|여|해|춰|려|내|거|워)라$|(?:철폐|폐지|인하|완화|허용|개방|철회|면제|중단|인정|제외|개선)하라$/,
    'demands',
    'moderate',
  ],
];

/** What the words in quotation marks of a headline say; null where they tell no stance. */
export function quotedStance(words: string): HeadlineStance | null {
  const bare = words.trim().replace(/[.!]+$/, '');
  for (const [ending, stance, strength] of QUOTED) if (ending.test(bare)) return { stance, strength };
  return null;
}
