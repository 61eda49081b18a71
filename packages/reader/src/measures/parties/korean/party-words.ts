/** Words after a party in a Korean sentence that tell its part in a duty, or that it has none. */

import type { Item } from '../../sentences/sentence-items.js';

/** Offices and bodies that close a party's name. */
const OFFICES = '측|정부|행정부|당국|상무부|재무부|무역대표부|대통령|총리|장관|의회|집행위원회|집행위|위원회';
const PARTICLES = '이|가|은|는|도|에서는|에서도|께서';
/** A subject's particle, after the words that may close the name of a party or of its makers. */
export const SUBJECT = new RegExp(
  `^(?:\\s?(?:${OFFICES}|기업|업체|업계|자동차|제품|수출품|차|[가-힣]{0,5}(?:업체|업계|기업|회사)들?)){0,3}(?:(?:${PARTICLES})(?=[\\s,])|\\s역시(?=\\s))`,
);
/** A subject's particle, held, after those of the party alone. */
export const OWN_SUBJECT = new RegExp(`^(?:\\s?(?:${OFFICES})){0,3}(${PARTICLES}|\\s역시)(?=[\\s,])`);
/** Makers and their bodies as a subject. */
export const MAKERS_SUBJECT = new RegExp(
  `^\\s?[가-힣]{0,8}(?:업체|업계|기업|회사|협회|조합|노조|연맹)들?(?:${PARTICLES})(?=[\\s,])`,
);
/** Goods as a subject: they levy nothing. */
export const GOODS_SUBJECT = /^ ?(?:제품|수출품|상품|물품|물건|자동차|차|車)(?:은|는|이|가|도|만(?! 있))(?=[ ,])/;
export const COMPLAINT =
  /부당|위반|과도|지나치|가혹|호소|우려|걱정|반발|타격|피해|견딜|버틸|버티기|못 견디|옮길 수밖에/;
/** “우리와 FTA가 없어”, “인도와는 협정을 맺지 않아”. */
export const WITHOUT_AGREEMENT =
  /^(?:와|과)(?:는|의)? (?:아직 )?(?:FTA|자유무역협정|무역협정|협정|협약)(?:\([A-Z]{2,6}\))?[이가은는을를도] (?:아직 )?(?:없|맺지|체결하지|체결되지|안 맺)/;
export const SUFFIX = /^(?:\s?(?:정부|행정부|당국))?/;

/** After “와”, “과”: whose duty another is measured by. */
const ALIKE = '같은|같이|같게|동일|동등|비슷|똑같';
/** “미국에 이어”, “중국에 맞서”: set beside what is told, no side of the duty. */
export const BESIDES = new RegExp(
  `^\\s?(?:정부|행정부|당국|측)?(?:에\\s?(?:이어|이은|뒤이어|맞서|따라|따르면|의하면|따른|비해|비하면|앞서|더해|못지)|[과와]\\s?(?:마찬가지|달리|더불어|함께|${ALIKE}))`,
);
/** Goods that are kept from a duty: “한국산은 면제하기로”. */
export const SPARED = /^산?(?:[은는을를]|에는|에 대해서는)\s(?:[가-힣]{1,4}\s)?(?:면제|제외|예외|빼기로|뺐|뺀)/;
/** “일본과 같은 15%”, “일본산과 같은”. */
export const COMPARED = new RegExp(`^\\s?(?:산|차|측)?[과와]\\s?(?:${ALIKE})`);
/** Where the goods are sold: “미국에 수출하는”, “미국에 수입되는”, “미국으로 들어오는”. */
export const SOLD =
  /^(?:에|으?로)\s(?:[가-힣]{1,6}\s)?(?:수출(?=[하했한할되돼된])|(?:수입|반입|유통)(?=[되돼된될])|들어[오온가간갈])/;

/** “일본 자동차에 부과된”: whose goods they are, with nothing but a space between. */
export function ownsGoods(text: string, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next?.phrase?.product !== undefined &&
    text.slice(items[at]!.end, next.start) === ' ' &&
    /^(?:에|에는|에도)\s/.test(text.slice(next.end, next.end + 4))
  );
}

/** “미국, 스위스산 시계 관세 15%로”: in a headline whoever stands before the comma acts on the next. */
export function opensHeadline(text: string, items: readonly Item[]): boolean {
  const end = items.at(-1)?.end ?? 0;
  const first = items[0]?.end ?? 0;
  return /^,\s/.test(text.slice(first, first + 2)) && !/다[.”"’']*$/.test(text.slice(end - 3, end));
}

/** “브라질, 트럼프 ‘커피 50% 관세’에 …”: whose words or plan a duty in quotation marks is. */
const QUOTED_OF = /^ (?:(?:대통령|총리|장관|정부|행정부|측) )?[‘'“"][^’'”"]{0,12}?$/;
const QUOTED_THEN = /^[^’'”"]{0,14}[’'”"](?:에|에는|를|을|로|의|는|은|이|가)? /;

/** True when a duty is quoted right after a party. */
export function ownsQuoted(text: string, items: readonly Item[], party: number, at: number): boolean {
  const { start, end } = items[at]!;
  return (
    party < at && QUOTED_OF.test(text.slice(items[party]!.end, start)) && QUOTED_THEN.test(text.slice(end, end + 20))
  );
}

/** “부과된 25% 관세를 해결하겠다”: a duty that its speaker has to deal with. */
const TO_BE_DEALT_WITH =
  /^(?:\s?관세)?(?:를|을|에|의|에 대해|에 대한|에 대해서는)?\s(?:[가-힣]{1,6}\s){0,2}(?:해결|해소|풀[겠어고기려 ]|대응|대처|논의|협의|항의)/;

/** “철강 25% 관세에서 면제됐다”: whoever is let off a duty bore it. */
export const LET_OFF = /^(?:\s?관세)?(?:에서|로부터) (?:[가-힣]{1,4} )?(?:면제|제외|예외|빠[져지진졌]|벗어)/;

/** True when the verb after a duty deals with one that another levies. */
export function isDealtWith(text: string, nounEnd: number): boolean {
  return TO_BE_DEALT_WITH.test(text.slice(nounEnd, nounEnd + 24));
}

/** “15% 합의를 했다”, “15% 관세에 합의했다”: either side may say so. */
export function isAgreedOn(text: string, nounEnd: number): boolean {
  return /^(?:\s?관세)?에?\s(?:[가-힣]{1,4}\s)?합의/.test(text.slice(nounEnd, nounEnd + 14));
}

/** “상호관세를 이유로 …에 25%를 부과”, “상호관세에 맞서 …”: another's duty, which is answered. */
export function isAnswered(text: string, end: number): boolean {
  return /^(?:율)?(?:[을를] (?:이유|빌미|핑계|구실|명분)로|에 (?:맞서|대응|대한 보복|맞대응))/.test(
    text.slice(end, end + 12),
  );
}

/** “A에 이어 B까지”: B does what A did. */
export function doesAlso(text: string, items: readonly Item[], at: number): boolean {
  return (
    /^(?:\([A-Z]{2,6}\)|\))?까지(?=[\s,])/.test(text.slice(items[at]!.end, items[at]!.end + 12)) &&
    items.some(({ party, end }, i) => i < at && party !== undefined && /^에 이어\s/.test(text.slice(end, end + 5)))
  );
}

/** Where the ground of a duty begins that an item is of: at whose goods it is of, or at the item itself. */
export function groundFrom(text: string, items: readonly Item[], at: number): number {
  const owner = items.findLastIndex(({ party }, i) => i < at && party !== undefined);
  return owner >= 0 && /^산\s[^,.]{0,20}$/.test(text.slice(items[owner]!.end, items[at]!.start)) ? owner : at;
}

/** “인도의 러시아산 석유 수입을 문제 삼아”, “인도가 러시아산 석유를 산다는 이유로”: whose act the ground of a duty is; null when nobody's. */
export function actorOfGround(text: string, items: readonly Item[], ground: number): string | null {
  const actor = items.findLast(({ party }, i) => i < ground && party !== undefined);
  if (actor?.party === undefined || actor.party.form === 'person') return null;
  // “인도와 러시아의 석유 거래”: either of the two.
  if (items.some(({ party, end }) => party !== undefined && /^[와과]\s$/.test(text.slice(end, actor.start))))
    return null;
  const { start } = items[ground]!;
  const between = text.slice(actor.end, start);
  if (/^(?:의|\s?측의|\s정부의)\s$/.test(between)) return actor.party.economy;
  const told = /^[^.,]{0,30}[다라]는\s(?:이유|점|명목|명분|구실|빌미)/.test(text.slice(start, start + 44));
  return told && /^(?:이|가|\s정부가)\s$/.test(between) ? actor.party.economy : null;
}

/** “중국산 부품을 멕시코에서 조립한 자동차”: the goods come from where they are made of it. */
export function isMaterialElsewhere(text: string, items: readonly Item[], at: number): boolean {
  const made = items.findIndex(({ party }, i) => i > at && party !== undefined);
  return (
    made > 0 &&
    /^산 ?[^,.]{1,14}(?:[을를]|[으]?로) $/.test(text.slice(items[at]!.end, items[made]!.start)) &&
    /^에서 ?(?:가공|조립|생산|제조|만든|만들어)/.test(text.slice(items[made]!.end, items[made]!.end + 8))
  );
}

/** “한 차관은 자국 커피에는 0%가 적용돼야 한다고”: whose goods “자국” makes them; null where it stands for something else. */
export function ownerOfOwnGoods(text: string, items: readonly Item[], at: number): string | null {
  const goods = items.findLastIndex(
    ({ phrase, start, end }, i) =>
      i < at &&
      (phrase?.product !== undefined || phrase?.goods === true) &&
      /자국(?:산)? ?$/.test(text.slice(Math.max(0, start - 5), start)) &&
      /^(?: ?(?:제품|상품|수출품))?(?:에|에는|에도|은|는|의) /.test(text.slice(end, end + 8)),
  );
  if (goods < 0) return null;
  const before = items.slice(0, goods).filter(({ party }) => party !== undefined);
  // “중국은 EU가 자국 전기차에 매긴”: of whoever the sentence is about.
  const topic = before.findLast(({ end }) => /[은는]$/.test(SUBJECT.exec(text.slice(end, end + 24))?.[0] ?? ''));
  return (topic ?? before.at(-1))?.party?.economy ?? null;
}

/** Where the goods of a duty are sold, named after it with no other rate between. */
export function soldTo(text: string, items: readonly Item[], at: number): string | null {
  for (let i = at + 1; i < items.length && items[i]!.start - items[at]!.end < 70; i += 1) {
    const { kind, party, end } = items[i]!;
    if (kind === 'rates') return null;
    if (party !== undefined && SOLD.test(text.slice(end, end + 14).replace(SUFFIX, ''))) return party.economy;
  }
  return null;
}

/** A duty to be lifted or asked to be lifted is not its subject's: “25%를 철폐하기 위해”, “인하를 요구”. */
export const TO_BE_LIFTED =
  /^[가-힣]{0,2} ?(?:기 위해|기 위한|(?:을|를) (?:[가-힣]{1,6}(?:에|에게|측에) )?(?:위해|위한|요구|요청|촉구|압박)|달라|라고|자고|려면)/;

/** “한국 업체에 부담”: on whom a duty before weighs; empty when nobody is named. */
export function burdenedAfter(items: readonly Item[], at: number): string[] {
  const burdened = items.findIndex((item, i) => i > at && item.phrase?.burden === true);
  const party = items
    .slice(at + 1, Math.max(at + 1, burdened))
    .findLast((item) => item.party !== undefined && item.party.form !== 'person')?.party;
  return party === undefined ? [] : [party.economy];
}

/** A subject and what it does in a condition: “가 보복관세를 부과한다면 ”, “이 약속을 어기면 ”, “가 법안을 내는 것을 조건으로 ”. */
export const CONDITION =
  /^(?:이|가) (?:[^\s,“”"]+ ){0,6}[^\s,“”"]*(?:[다라으기하되나오]면|[할될] 경우|[는할] (?:것을 |걸 )?(?:조건|전제|대가)(?:으?로| ?하에)),? /;
export const LOWERS = /^(?:낮추|낮춘|낮출|낮춰|낮췄|인하|내리|내린|내릴|내려|내렸|깎)/;
/** “50%는 너무 가혹하다”: whoever says so bears it. */
export const BLAMED = /^(?:은|는|이|가) (?:[가-힣]{2,4} )?(?:가혹|부당|과도|지나치|억울)/;
/** “관세로 수입하고 있다”, not “관세로 수입되고 있다”. */
export const IMPORTED_AT =
  /^(?:으?로|를 (?:물|내|매기)고) ?(?:[가-힣]{1,4} )?(?:수입(?:[하했한할]|해)|들여[오온올왔]|사들[이인여일]|사 오|받아들[이인여일]|받(?:는다|기로|고 있|을 것|겠다))/;

/** “10% 관세로 자동차를 수출할 수 있다”: whoever sells at a duty bears it. */
export const EXPORTED_AT =
  /^(?:으?로|를 (?:물|내)고) ?(?:[가-힣]{1,6}[을를] )?(?:수출(?:[하했한할]|해)|팔[고수 ]|판다)/;

/** Words that end a clause on another duty: “미국산 제품의 관세를 없애는 대신 19%를 적용받는다”. */
export const OTHER_DUTY_BEFORE =
  /(?:관세|세율)[^.]{0,14}(?:없애|철폐하|폐지하|낮추|인하하|내리|면제하|적용하)(?:고|며|지만|는데|되|면서|는\s대신|는\s대가로)(?=[\s,])/;
export const OWN = /(?:자국산|자국\s(?:제품|상품|수출품))/;
/** Whoever pays a duty pays it to the one that levies it: “미국에 15%를 낸다”. */
export const PAYS =
  /^(?:지불|문다|물어 왔|물어왔|낸다|내면|내지만|물면|내던|내는|냈다|내야|내고|내게|물게|물던|무는|물고|물어야)/;
