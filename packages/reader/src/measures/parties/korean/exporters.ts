/** Whose exports a Korean duty falls on, and in which market: “한국이 미국에 수출하는 자동차에는 25% 관세가”. */

import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';

/** Between the exporter and the market. */
const EXPORTER = /^(?:이|가|에서|\s[가-힣]{0,4}(?:공장|법인|항구|항)에서)\s(?:현재\s)?$/;

/** What the exporter does in the market, said of the goods after it. */
const EXPORTS = /^(?:에|으?로)\s(?:[가-힣]{1,6}\s)?(?:수출(?:하는|한|할|하던)|파는|판매하는|보내는)\s/;

/** The parties of a duty whose goods are told so before it; null where they are not. */
export function exportersOf(text: string, items: readonly Item[], at: number): PartiesRead | null {
  for (let i = at - 1; i > 0; i -= 1) {
    const { kind, party, end, start } = items[i]!;
    if (kind === 'rates') return null;
    if (party === undefined || !EXPORTS.test(text.slice(end, end + 20))) continue;
    const exporter = items.findLast((item, k) => k < i && item.party !== undefined)?.party;
    if (exporter === undefined || !EXPORTER.test(text.slice(exporter.end, start))) return null;
    return { imposer: party.economy, targets: [exporter.economy], either: null };
  }
  return null;
}
