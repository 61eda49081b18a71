/** Words right after a party in a Korean sentence that tell its part in a duty, or that it has none. */

import type { Item } from '../../sentences/sentence-items.js';

/** Offices and bodies that close a party's name. */
const OFFICES = '측|정부|행정부|당국|상무부|재무부|무역대표부|대통령|총리|장관|의회|집행위원회|집행위|위원회';
const PARTICLES = '이|가|은|는|도|마저|조차|에서는|에서도|께서';
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
/** “우리와 FTA가 없어”, “인도와는 협정을 맺지 않아”. */
export const WITHOUT_AGREEMENT =
  /^(?:와|과)(?:는|의)? (?:아직 )?(?:FTA|자유무역협정|무역협정|협정|협약)(?:\([A-Z]{2,6}\))?[이가은는을를도] (?:아직 )?(?:없|맺지|체결하지|체결되지|안 맺)/;
/** The government of a party. */
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

const UP_TO = /^(?:\([A-Z]{2,6}\)|\))?까지(?=[\s,])/;
const AFTER = /^에 이어\s/;

/** “A에 이어 B까지”: B does what A did. */
export function doesAlso(text: string, items: readonly Item[], at: number): boolean {
  return (
    UP_TO.test(text.slice(items[at]!.end, items[at]!.end + 12)) &&
    items.some(({ party, end }, i) => i < at && party !== undefined && AFTER.test(text.slice(end, end + 5)))
  );
}
