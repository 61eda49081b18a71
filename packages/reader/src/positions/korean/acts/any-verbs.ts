/** What a Korean clause says by its ending alone, whatever its verb: it counts only where the clause itself names the issue. */

import type { Stance, Strength } from '../../../reading.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';
import { mayPutOff } from './put-off.js';

interface Rule {
  readonly pattern: RegExp;
  readonly stance: Stance;
  readonly strength: Strength;
  /** Only what somebody is told to say, or what is quoted. */
  readonly told?: true;
}

/** The first rule that a clause meets counts; its first group, where it has one, must end in ㄹ. */
const RULES: readonly Rule[] = [
  // “EU가 CBAM을 적용하지 않기를 바란다”
  {
    pattern:
      /(?:기를|[가-힣]길|기) (?:[가-힣]{1,6} )?(?:바란|바랍|바라[고며지]|바랐|원한|원하[고며]|원했|원해|희망|촉구|요구)/g,
    stance: 'demands',
    strength: 'soft',
  },
  // “기준을 높이라고 요구했다”, “쇠고기까지 사 가라고 한다”
  {
    pattern:
      /(?:[하가리키우추풀열사내빼으켜춰]|높이|줄이|들이|붙이|보이)라(?:고|며|는) (?:[가-힣]+[에를을도] ){0,2}(?:요구|촉구|압박|주문|주장|했|한다|하[는며고]|것|게|요청|내용|목소리)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “통과시켜라.”, “멈추세요.”
  {
    pattern: /(?:시켜|[해켜춰려혀겨여내워놔둬꿔아어])라[.!"”’]|[가-힣](?:으세요|하세요|기세요|추세요|십시오)[.!"”’]/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “첫 의제로 삼자고 한다”
  {
    pattern:
      /[가-힣](?<!이)자(?:고|는|며) (?:[가-힣]+[에를을도] ){0,2}(?:제안|제언|요청|주장|촉구|압박|요구|했|한다|하는|말)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “자동차 관세 철폐를 꾸준히 주장해왔다”
  {
    pattern:
      /(?:철폐|폐지|인하|면제|완화|개방|철회|해제|확대|제외)[을를] (?:[가-힣]{2,4} )?주장(?:하고 있|해 ?왔|했|하며|한다|하고)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “의약품 투자를 협상 카드로 내밀었다”
  {
    pattern:
      /(?:구매|투자|수입|개방|인하|확대|협력|완화|철폐)(?: 확대| 계획| 방안)?[을를] (?:[가-힣]{1,4} )?(?:협상 ?)?카드로 (?:내밀|내놓|내놨|내민|꺼내|꺼냈|제안)/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “자동차 관세 면제를 얻어 내려 애쓰고 있다”
  {
    pattern:
      /(?:따내|얻어 ?내|받아 ?내|인정받으|면제받으|적용받으|끌어 ?내|관철하|관철시키|되찾으|벗어나)려(?:고|는)? ?(?:[가-힣]{1,5} )?(?:애쓰|애써|애를 쓰|하고 있|한다|했다|노력|시도|안간힘|총력|힘쓰|뛰고 있|협상)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “관세를 10%까지 낮추는 데 공을 들이고 있다”
  {
    pattern:
      /(?:(?:관세|세율|상호관세)(?:율)?(?:을|를) (?:[^\s,]+ ){0,2}(?:낮추|없애)|따내|얻어 ?내|받아 ?내|끌어 ?내|관철하|관철시키|인정받|면제받)는 데(?:에)? (?:[가-힣]{1,5} )?(?:공을 들|힘을 쏟|힘을 기울|주력하고 있|집중하고 있|매달리|매달려|사활을|총력을|안간힘|전력을)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “우리 측은 비자 쿼터 신설을 거듭 당부.”, “섬유 관세의 즉시 철폐를 희망.”
  {
    pattern:
      /[을를] (?:(?:거듭|재차|강력히?|공식|각각|적극|조속히|함께|계속) )?(?:요구|요청|촉구|당부|건의|희망|주문|호소)(?=[.,;]?\s*$)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “한국은 미국산 원유를 연간 10억 달러어치 구매 ▲”
  {
    pattern:
      /[을를] (?:[^\s,]+ ){0,5}?(?:구매|수입|인하|철폐|폐지|면제|허용|개방|완화|제공|인정|부여|유예|해제)(?=[.;]?\s*(?:$|[▲△▷▶]))/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “EU가 원하는 것은 자동차 관세 철폐다”
  {
    pattern:
      /(?:바라는|원하는|요구하는|노리는|얻으려는|얻고자 하는) (?:것은|건|바는) [^.]*[가-힣)](?:이?다(?![가-힣])|입니다|이라고|라고|이었다|였다)/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “미국은 쌀을 더 팔고 싶어 한다”
  {
    pattern:
      /(?<!(?:협력|투자|구매|협상|대화|논의|협의|참여)하|돕|짓|세우|만들)고 싶어 ?(?:한다|했다|합니다|하며|하고|해 ?왔|하는 (?:것|눈치))/g,
    stance: 'demands',
    strength: 'soft',
  },
  // “낙농 시장을 지킨다는 방침이다”
  {
    pattern:
      /(?:시장|쌀|쇠고기|소고기|낙농|농업|농산물|유제품|축산|농가)(?:만)?(?:은|는|을|를)? (?:반드시 |끝까지 |꼭 )?지(?:킨다|키겠다|켜 ?낸다|켜 ?내겠다)는 (?:방침|입장|원칙|각오|뜻|의지|생각)/g,
    stance: 'rejects',
    strength: 'moderate',
  },
  // “관세를 없애는 쪽으로 기울었다”, “법안을 철회하는 방향으로 가닥을 잡았다”
  {
    pattern:
      /(?:늘리|낮추|내리|줄이|없애|(?:허용|수용|완화|철폐|폐지|확대|유예|인하|개방|면제|연장|철회|보류|중단)하|거두|미루|푸|여)는 (?:쪽|방향|방안)(?:으로|에) (?:[가-힣]{1,4} )?(?:기울|무게를|가닥을 잡|방향을 잡|의견이 모)/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “쌀 수입을 늘리는 쪽으로 가닥을 잡았다”
  {
    pattern:
      /(?:늘리|낮추|줄이|없애|(?:허용|수용|완화|철폐|폐지|확대|유예|인하|개방|면제|연장)하|미루|푸|여)는 (?:쪽|방향|방안|것)(?:으로|로) (?:[가-힣]{1,4} )?(?:가닥을 잡|방향을 잡|잠정 결론|결론을 내|의견을 모|잠정 결정|결정했)/g,
    stance: 'offers',
    strength: 'moderate',
  },
  {
    pattern:
      /(?:허용|수용|완화|개방|인하|양보)하지 않는 (?:쪽|방향|방안|것)(?:으로|로) (?:[가-힣]{1,4} )?(?:가닥을 잡|방향을 잡|잠정 결론|결론을 내|의견을 모|잠정 결정|결정했)/g,
    stance: 'rejects',
    strength: 'moderate',
  },
  // “지도 반출을 조건부로 허가했다”
  {
    pattern:
      /(?:수입|반출|수출|진출|판매|재배|도입|반입|개방)(?:을|를) (?:[가-힣]{2,5} )?(?:허가|승인|허용)(?:했(?:다|고|습니다|으며)|하였)/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “쌀과 소고기는 추가 개방이 없다고 해명했다”
  {
    pattern: /(?:개방|양보)(?:이|은|는|도) (?:전혀 |절대 |결코 )?없(?:다(?!면)|습니다|을 것)/g,
    stance: 'rejects',
    strength: 'firm',
    told: true,
  },
  // “적자를 없애고 싶다는 뜻을 밝혔다”
  {
    pattern:
      /[을를] (?:[^\s,]+ )?(?:제로로 하|없애|줄이|낮추|바로잡|해소하|끝내|고치|바꾸|늘리|철폐하|폐지하|개선하|받아내|얻어내)고 싶다(?:는 (?:생각|뜻|의향|입장|의사|희망|바람)|고 (?:[가-힣]{1,5} )?(?:말|밝|했|강조|요구|전))/g,
    stance: 'demands',
    strength: 'soft',
  },
  // “관세를 철폐하는 내용의 법안을 발표했다”, “시장을 여는 것을 골자로 한다”
  {
    pattern:
      /(?:관세|세율|무관세|쿼터|물량|시장|장벽|규제|검역|요건|기간|접근권|혜택)(?:율)?(?:을|를|도)? (?:[^\s,]+ ){0,2}?(?:(?:철폐|폐지|인하|면제|완화|개방|연장|확대|제공)하|없애|낮추|내리|늘리|여|푸)는 (?:것을 (?:골자|핵심|뼈대)로 (?:한다|합니다|하는|한 )|(?:것|내용|방안)이 (?:골자|핵심|뼈대)(?:다|이다|입니다)|내용(?:의|을 담은|이 담긴) (?:[가-힣]{1,8} ){0,2}?(?:법안|입법안|법률안|개정안|시행령|행정명령|규정안|합의안|제안서?)(?:을|를) (?:[가-힣]{1,6} ){0,2}(?:발표|공개|제출|승인|채택|통과|공포|마련|확정|내놓|내놨))/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “무관세를 연장하는 규정안을 제출했다”, “관세를 없애는 행정명령에 서명했다”
  {
    pattern:
      /(?:관세|세율|무관세|쿼터|물량|장벽|규제|검역|요건|접근권|혜택)(?:율)?(?:을|를|도) (?:[^\s,]+ ){0,3}?(?:(?:철폐|폐지|인하|면제|완화|연장|확대)하|없애|낮추|내리|늘리|푸)는 (?:[가-힣]{1,6} )?(?:법안|규정안|시행령|행정명령|포고문|포고령|개정안|이행법|입법안)(?:[을를에]) (?:[^\s,]{1,12} ){0,2}(?:발표했|공개했|냈|제출했|승인했|채택했|통과시켰|공포했|확정했|내놨|서명했)/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “150%를 80%로 낮추는 안을 내놓았다”, “수정 양허안을 이달 안에 내겠다”
  {
    pattern:
      /(?:(?:낮추|내리|없애|줄이|늘리|열|여|푸|들여오|사들이|사|주|채우)는|(?:철폐|인하|면제|허용|개방|완화|확대|구매|투자|폐지|배정)(?:하는)?|절충|수정 ?제안) ?(?:방안|안)(?:을|를|도) (?:[^\s,]{1,8} ){0,3}?(?:내놓았|내놓으며|내놓고|내놨|냈|내겠|내기로|전달했|건넸|건네|제출했|제출하)[가-힣]*|양허안(?:을|를|도) (?:[^\s,]{1,8} ){0,3}?(?:내겠|내기로|제출하겠|제출하기로)[가-힣]*/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “보복관세를 물리려던 계획을 미뤘다”
  {
    pattern:
      /(?:물리|매기|올리|부과하|인상하|시행하|도입하|적용하|발동하)려던 (?:[가-힣]{1,5} )?(?:계획|방침|조치|관세|구상)(?:을|를|은|도) (?:[^\s,]{1,8} ){0,3}?(?:접[었고기어]|미[뤘루]|거[뒀둬두]|철회|보류|연기|유예|취소|중단)[가-힣]*(?: ?두기로)?/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “디지털세를 없애지 않는 나라에는 추가 관세를 매기겠다”
  {
    pattern:
      /(?:없애|철폐하|철회하|폐지하|거두|열|개방하|고치|바꾸|멈추|중단하)지 않는 (?:나라|국가|기업|곳)(?:들)?(?:에는|에|은|의) [^.]*?(?:부과하|매기|물리|올리|제한하|인상하)(?:겠다|겠습|ㄹ 것|할 것)/g,
    stance: 'demands',
    strength: 'firm',
  },
  // “환율 조항을 두자는 재무장관의 제안에”
  {
    pattern:
      /[가-힣](?<!이)자(?:는|던)(?= (?:[가-힣A-Z·]{1,12} ){0,2}[가-힣A-Z]{1,10}(?:의| 측의?) (?:오랜 |거듭된 )?(?:제안|요구|요청|주장))/g,
    stance: 'demands',
    strength: 'moderate',
  },
  // “협상을 서둘러 재개하겠다”, “2년 안에 협상을 끝내겠다”
  {
    pattern:
      /(?:협상|협의|비준|협정|가입 ?절차)(?:을|를) (?:[^\s,]{1,8} ){0,2}?(?:재개하|마무리하|매듭짓|개시하|서두르)겠(?:다|습)|(?:안에|까지|내로|내에) (?:[^\s,]{1,8} ){0,3}?(?:협상|비준|가입)(?:을|를) (?:[^\s,]{1,8} ){0,2}?(?:끝내|마치)겠(?:다|습)/g,
    stance: 'supports',
    strength: 'moderate',
  },
  // “투자하면 세제 혜택을 주겠다고 제안했다”
  {
    pattern:
      /(?:혜택|인센티브|융자|보조금|세액 ?공제)(?:을|를) (?:[^\s,]{1,5} )?(?:주겠다|주겠습|줄 수 있다|줄 수 있습|제공하겠다|제공하겠습)/g,
    stance: 'offers',
    strength: 'moderate',
    told: true,
  },
  // “유제품 조사는 관세 협상과 관계없이 절차대로 진행한다”
  {
    pattern:
      /(?:관세|협상|협의|통상|무역|협정|합의)(?: ?협상)?(?:과|와)(?:는)? (?:관계 ?없이|상관 ?없이|무관하게|별개로) (?:[^\s,]{1,8} ){0,3}?(?:진행|추진|처리|마무리|논의|협의|판단|결정|다루|다뤄)[가-힣]*/g,
    stance: 'excludes',
    strength: 'moderate',
  },
  // “절차를 건너뛰는 일은 없습니다”
  {
    pattern:
      /(?:건너뛰|생략하|낮추|완화하|허용하|단축하|바꾸|풀어 주|내주|양보하|희생하|개방하|서두르)는 일은 (?:절대 |결코 |전혀 )?없(?:다|습니다|을 것)/g,
    stance: 'rejects',
    strength: 'firm',
  },
  // “외국 기업이 차별받지 않도록 보장하기로 했다”
  {
    pattern:
      /(?<!(?:우리|국내|자국)[^,]{0,16})(?:차별|불이익|부당한 대우|불리한 대우)(?:을|를)? ?받지 않도록 (?:[가-힣]{1,4} )?(?:보장하|조치하|하)기로 (?:했|합의|약속)/g,
    stance: 'offers',
    strength: 'moderate',
  },
  // “가입을 본격 추진하고자 절차를 개시하겠다”
  {
    pattern:
      /(?:가입|협정|FTA|협상)(?:[(（][^)）]{1,20}[)）])?(?:을|를) (?:[^\s,]+ ){0,2}추진하(?:고자|려고?|기 위해) [^.]*?(?:겠[다습]|기로 (?:했|합의|결정))/g,
    stance: 'supports',
    strength: 'moderate',
    told: true,
  },
  // “비자 문제가 풀리지 않으면 투자가 어렵다”, “낙농이 빠진 협정은 지지할 수 없다”
  {
    pattern:
      /(?:[가-힣](?<![화측반전])면|경우(?:에는?)?|고서는|없이는|없인|전에는|빠진 (?:협정|합의)[은는을를]?),? [^.]*?(?:겠[다습]|[가-힣](?<!버틸|견딜|살아남을|알|막을) 수(?:는|도|밖에)? 없[다습음으]|않을 수 있[다습]|어렵[다습]|불가피하다|못 [가-힣]{1,3}다)/g,
    stance: 'links',
    strength: 'firm',
    told: true,
  },
  // “8단계를 건너뛸 수는 없다”
  {
    pattern:
      /([가-힣])(?<!버틸|알|볼|말할|답할|피할|부인할|확인할|예단할|견딜|살아남을|막을|이길|의심할|장담할) 수(?:는|도|가)? 없(?:다(?!면)|습니다|음을?|으며|고[ ,])/g,
    stance: 'rejects',
    strength: 'firm',
    told: true,
  },
  // “올해 집행이 어렵다”
  {
    pattern: /[이가은는도] (?<!기[는가도] )(?:매우 |현실적으로 |당장은? |사실상 )?어렵(?:다(?!면)|습니다|고[ ,])/g,
    stance: 'rejects',
    strength: 'moderate',
    told: true,
  },
  // “수출금지는 유지하겠다”, “50%는 바뀌지 않는다”
  { pattern: /유지하겠|바꾸지 않|바뀌지 않/g, stance: 'rejects', strength: 'moderate', told: true },
  // “추가 개방은 막았다”
  {
    pattern: /개방[은을도만] (?:[가-힣]+ ){0,2}(?:막았|막아 ?냈)(?:다|고|습니다)/g,
    stance: 'rejects',
    strength: 'moderate',
  },
  // “WTO에 제소하겠다”
  { pattern: /제소(?:하겠|할 것|할 방침)/g, stance: 'demands', strength: 'moderate' },
];

/** Final consonant of “-ㄹ 수 없다”. */
const L = 8;

const TOLD =
  /^[가-힣]{0,3}(?:다|라|자)?(?:고|며|면서|는 (?:입장|뜻|점|의견|생각|방침|견해|원칙|이유|취지))|^[가-힣]{0,3}을 (?:분명|명확|강조|확인|밝)/;

/** Events of clauses that have none yet. */
export function anyVerbEvents(
  text: string,
  clauses: readonly KoreanClause[],
  taken: readonly KoreanEvent[],
): KoreanEvent[] {
  return clauses.flatMap((clause, at) => {
    if (taken.some((event) => event.clause === at)) return [];
    const words = text.slice(clause.start, clause.end);
    if (!ANY.test(words)) return [];
    for (const rule of RULES) {
      const event = eventOf(text, clause, words, rule);
      if (event !== null) return [{ ...event, clause: at }];
    }
    return [];
  });
}

function eventOf(
  text: string,
  { start: from, quotation }: KoreanClause,
  words: string,
  { pattern, stance, strength, told }: Rule,
): Omit<KoreanEvent, 'clause'> | null {
  const last = [...words.matchAll(pattern)].at(-1);
  if (last === undefined) return null;
  if (last[1] !== undefined && (last[1].charCodeAt(0) - 0xac00) % 28 !== L) return null;
  const start = from + last.index;
  const end = start + last[0].trimEnd().length;
  const reported = TOLD.test(text.slice(end - 2, end + 14));
  if (told === true && quotation === null && !reported) return null;
  return { start, end, stance, strength, mode: null, reported, named: true };
}

const ANY =
  /는 것은 |는 건 |는 바는 |고 싶어|려(?:고|는)? |는 데(?:에)? |지킨다|지키겠|지켜|[을를] (?:[^\s]+ ){0,5}(?:요구|요청|촉구|당부|건의|희망|주문|호소|구매|수입|인하|철폐|폐지|면제|허용|개방|완화|제공|인정|부여|유예|해제)[.,;]?\s*(?:$|[▲△▷▶])|방향에 |쪽에 |고 싶다|없이 |무관하게|별개로|[안던][을를은도] |안 내|지 않는 나라|지 않는 국가|자던 |는 (?:[가-힣]{1,6} )?(?:법안|규정안|시행령|행정명령|포고문|개정안|이행법|입법안)|골자|핵심|뼈대|내용의|내용을 담|내용이 담|바라|바란|바랍|바랐|원한|원하|원했|원해|희망|라[고며는.!"”’]|자[고는며] |세요|십시오|없[다습음으고]|어렵|유지하|바[꾸뀌]지|개방|겠[다습]|있[다습]|제소|주장|카드로|쪽으로|방향으로|방안으로|것으로|[허승][가인용][했하]/;

/** True when a sentence has an ending that may say something whatever its verb. */
export function mayHaveAnyVerb(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return ANY.test(text.slice(start, end)) || mayPutOff(text, { start, end });
}
