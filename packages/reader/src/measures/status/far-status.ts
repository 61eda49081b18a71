/** How a duty stands by words further off: a verb of change before it, “came into effect” at the end, “announced” at the beginning. */

import type { MeasureRead } from '../../reading.js';
import type { Item } from '../sentences/sentence-items.js';
import { isToCome } from './duties-to-come.js';
import { REACH } from './nearest-status.js';
import { isUrged } from './urged-changes.js';

const DONE =
  /^(?:set|put|placed|places|introduced|introduces|cut|lowered|reduced|slashed|halved|hiked|increased|decreased|added|paid|faced|granted|fixed|rolled|rose|fell|climbed|jumped|went)$/;
const DOES =
  /^(?:doubles|raises|lowers|reduces|decreases|cuts|slashes|halves|hikes|increases|drops|falls|rises|imposing|levying|adding|introducing|raising|increasing|hiking|doubling|lowering|reducing|decreasing|cutting|slashing)$/;
const INTENDED = /^(?:to|and|or|not|n't|would|could|should|will|may|might)$/;

/** The verb of change before a rate, where no other word tells how it stands: “put a 30 percent duty on”, “doubles tariffs from”. */
export function changedTo(items: readonly Item[], at: number): MeasureRead['status'] | null {
  for (let i = at - 1; i >= 0 && i >= at - 2 * REACH; i -= 1) {
    const { text, kind, phrase } = items[i]!;
    // “From 25% to 50%”: of one change.
    if (text === ';' || phrase?.status !== undefined || (kind === 'rates' && items[i + 1]?.text !== 'to')) return null;
    if (isToCome(items, i)) return 'announced';
    if (isUrged(items, i)) return 'proposed';
    const before = items[i - 1];
    // “the cut to 15%”, “its tariff cut”: a noun.
    if (
      INTENDED.test(before?.text ?? '') ||
      /^(?:the|a|an|this|that)$/.test(before?.text ?? '') ||
      before?.phrase?.duty
    )
      continue;
    // “were replaced by a 19% tariff”
    if (/^(?:replaced|superseded)$/.test(text) && items[i + 1]?.text === 'by')
      return /^(?:was|were|been)$/.test(before?.text ?? '') ? 'in-force' : null;
    // “tariffs on pork fall to 5%”
    if (/^(?:fall|rise|drop|climb)$/.test(text) && items[i + 1]?.text === 'to') return 'announced';
    if (DONE.test(text) || (text === 'came' && items[i + 1]?.text === 'down')) return 'in-force';
    // “after raising it to 15%”
    if (DOES.test(text)) return /^(?:after|since|having)$/.test(before?.text ?? '') ? 'in-force' : 'announced';
  }
  return null;
}

/** “Cars from Peru are charged 15%”: what is done to goods now. */
export function isCharged(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - CHARGED_REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return false;
    if (/^(?:charged|taxed)$/.test(text))
      return /^(?:is|are)$/.test(
        items[/^(?:now|already|currently|still)$/.test(items[i - 1]!.text) ? i - 2 : i - 1]?.text ?? '',
      );
  }
  return false;
}

/** Furthest “are charged” before a rate, in items. */
const CHARGED_REACH = 5;

/** “…, a key supplier of the metal, came into effect”: told at the end of a long sentence. */
export function comesLater(items: readonly Item[], at: number): MeasureRead['status'] | null {
  for (let i = at + REACH; i < items.length && i <= at + 3 * REACH; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (text === ';' || kind === 'rates') return null;
    if (phrase?.status !== undefined && /effect|force$/.test(text)) return phrase.status;
  }
  return null;
}

/** “announced the imposition of tariffs on imports of certain steel products from Canada (at the rates of …)”: far before its rates. */
export function announcedBefore(items: readonly Item[], at: number): MeasureRead['status'] | null {
  let duty = false;
  for (let i = at - 1; i >= Math.max(0, at - 3 * REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (text === ';' || text === '.' || kind === 'rates') return null;
    if (phrase?.duty) duty = true;
    if (phrase?.status !== undefined) return duty && /^announc/.test(text) ? phrase.status : null;
  }
  return null;
}

/** Furthest “will lower” before a rate, in items: a list of goods may stand between. */
const WILL_REACH = 40;
const CHANGES =
  /^(?:lower|reduce|cut|decrease|slash|halve|raise|increase|limit|apply|impose|levy|set|bring|cap|charge|maintain|keep)$/;

/** “Will lower its tariffs on automobiles, auto parts, timber, lumber and wood products of Korea to 15 percent”. */
export function willBefore(items: readonly Item[], at: number): MeasureRead['status'] | null {
  for (let i = at - 1; i >= Math.max(0, at - WILL_REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (text === ';' || text === '.' || kind === 'rates') return null;
    if (/^(?:will|shall)$/.test(text)) return CHANGES.test(items[i + 1]?.text ?? '') ? 'announced' : null;
  }
  return null;
}

/** Furthest “agreed that” before a rate, in items. */
const AGREED_REACH = 30;

/** “Agreed that the tariff on cars would be lowered to 15 percent”. */
export function isAgreedThat(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - AGREED_REACH); i -= 1) {
    const { text } = items[i]!;
    if (text === ';' || text === ':') return false;
    if (text === 'that' && /^(?:agree|agreed|agreement)$/.test(items[i - 1]!.text)) return true;
  }
  return false;
}
