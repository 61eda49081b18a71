/** Trades at home that bear a duty: “미국으로부터 50% 관세를 맞고 있는 국내 철강 업계”. */

import { HOME } from '../../../text/korean-text.js';
import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';

/** After the rate. */
const BORNE_AT_HOME =
  /^(?:[의를]? ?[가-힣]{0,4} ?(?:관세|세율)(?: (?:직격탄|폭탄|압박|부담))?)?(?:[를을에])? (?:맞고|시달리는|시달려 온|직면한|맞닥뜨린|노출된|떠안고|맞은|물고|물게 된|내고|내게 된|부담하고|부담하게 된|적용받고|적용받게 된|떠안은)(?: 있는)? (?:국내|우리(?:나라)?) (?:[가-힣·]{1,8} ?){0,2}(?:업계|업체|기업|산업|회사|제품|농가)/;
/** After the name of whoever levies it. */
const BY = /^(?:으로부터|로부터|에서|에|의|이|가) (?:[가-힣]{1,5} ){0,2}$/;

/** The parties of such a duty; null elsewhere. */
export function bearersAtHome(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const { start, end } = items[at]!;
  if (!BORNE_AT_HOME.test(text.slice(end, end + 50))) return null;
  const levier = items.findLast((item, i) => i < at && item.party !== undefined)?.party;
  const levies = levier !== undefined && levier.economy !== HOME && BY.test(text.slice(levier.end, start));
  return { imposer: levies ? levier.economy : null, targets: [HOME], either: null };
}
