/** Duties that somebody gets lowered: “got its car tariff cut to 15%”, “wants its 36% tariff reduced”. Whoever gets it bears them. */

import { rowBefore } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

/** Furthest “its” before the rate, and furthest participle after “its”, in items. */
const BEFORE = 12;
const AFTER = 10;
const GETS = /^(?:get|gets|got|getting|gotten|want|wants|wanted|wanting|need|needs|needed|see|saw|seen|seeing|like)$/;
const LOWERED =
  /^(?:lowered|cut|reduced|removed|lifted|brought down|brought|halved|slashed|scrapped|trimmed|eliminated|waived|dropped|pared|shaved|abolished|withdrawn|suspended|paused|frozen|refunded)$/;
const MIDDLE =
  /^(?:to|would|will|also|has|have|had|could|can|may|might|must|not|still|already|hopes?|hoped|hoping|wants?|wanted|managed|manages|trying|tried|tries|seeks?|sought|and|that|,)$/;

/** The bearers of the duty at an item, where they get it lowered or want it so. */
export function ownLowered(items: readonly Item[], at: number): PartiesRead | null {
  const its = items.findLastIndex(
    ({ text }, i) =>
      i < at && at - i <= BEFORE && /^(?:its|their|our)$/.test(text) && GETS.test(items[i - 1]?.text ?? ''),
  );
  if (its < 2) return null;
  let duty = false;
  let lowered = -1;
  for (let i = its + 1; i < items.length && i <= its + AFTER; i += 1) {
    const { text, kind, phrase, party } = items[i]!;
    if (/^[;:.]$/.test(text) || (kind === 'mark' && text === ',')) break;
    if (phrase?.duty || phrase?.rate || phrase?.kind !== undefined) duty = true;
    else if (text === 'own' || (party !== undefined && party.form === 'person')) return null;
    if (duty && LOWERED.test(text.split(' ')[0]!) && i > its + 1) {
      lowered = i;
      break;
    }
  }
  if (lowered < 0 || (at > lowered && items.slice(lowered, at).some(({ kind }) => kind === 'mark'))) return null;
  let subject = its - 2;
  while (subject > 0 && MIDDLE.test(items[subject]!.text)) subject -= 1;
  const party = items[subject]?.party;
  if (party === undefined) return null;
  const targets = [...rowBefore(items, subject).parties, party].map(({ economy }) => economy);
  const owner = items.slice(its + 1, lowered).find((item) => item.party !== undefined)?.party?.economy ?? null;
  return {
    imposer: owner !== null && targets.includes(owner) ? null : owner,
    targets: [...new Set(targets)],
    either: null,
  };
}

const WISHES = /^(?:seek|seeks|sought|want|wants|wanted|like|demand|demands|demanded)$/;
const BEFORE_WISH = /^(?:would|will|to|still|also|now|has|have|had|long)$/;

/** “Brasilia wants zero on planes and parts”: a duty of zero that somebody wants on goods of nobody else is on his own. */
export function zeroWished(items: readonly Item[], at: number): PartiesRead | null {
  if (items[at]!.rates?.rates.some(({ value }) => value !== 0) || !WISHES.test(items[at - 1]?.text ?? '')) return null;
  if (!/^(?:on|for)$/.test(items[at + 1]?.text ?? '')) return null;
  let subject = at - 2;
  while (subject > 0 && BEFORE_WISH.test(items[subject]!.text)) subject -= 1;
  const party = items[subject]?.party;
  if (party === undefined || party.form === 'adjective') return null;
  const goods = items.slice(at + 2, at + 7);
  const owner = goods.findIndex((item) => item.party !== undefined);
  if (owner >= 0 && goods.slice(0, owner).every(({ kind }) => kind !== 'mark' && kind !== 'rates')) return null;
  return { imposer: null, targets: [party.economy], either: null };
}
