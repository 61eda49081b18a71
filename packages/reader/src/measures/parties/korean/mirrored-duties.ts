/** What each of two sides pays the other: “미국 물건은 0%로 들어오고 우리는 15%를 낸다”. */

import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { GOODS_SUBJECT, SUBJECT } from './party-words.js';

/** Goods that come in, right after those they are of: “은 0%로 들어오고”. */
const COME_IN = /^[^,.]{0,16}(?:들어[오온와왔]|수입[되된돼됐])/;
/** What one side pays: “는 15% 관세를 내야”, “는 (수출할 때) 15%를 물고”. */
const PAY = /^(?: ?\([^)]{1,16}\))?[^,.]{0,16}[를을] ?(?:다 )?(?:내|낸|냈|물고|물어|문다)/;

/** Parties of a duty that one of two sides meets in the other; null where the sentence tells no such thing. */
export function mirroredParties(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const found = (rest: RegExp, own: RegExp) =>
    items.findIndex(({ party, end }) => {
      if (party === undefined || party.form === 'person') return false;
      const particle = own.exec(text.slice(end, end + 24))?.[0].length ?? 0;
      return particle > 0 && rest.test(text.slice(end + particle, end + particle + 44));
    });
  const goods = found(COME_IN, GOODS_SUBJECT);
  if (goods < 0) return null;
  const payer = found(PAY, SUBJECT);
  if (payer < 0 || at < Math.min(goods, payer)) return null;
  const seller = items[goods]!.party!.economy;
  const home = items[payer]!.party!.economy;
  if (seller === home) return null;
  const ofGoods = at > goods && (payer < goods || at < payer);
  return { imposer: ofGoods ? home : seller, targets: [ofGoods ? seller : home], either: null };
}
