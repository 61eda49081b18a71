/** How an English duty stands: in force, announced, threatened, … by the verbs and words of its clause. */

import type { MeasureRead } from '../../reading.js';
import { isOfEndingDuties } from '../goods/ending-rates.js';
import type { Item } from '../sentences/sentence-items.js';
import { isAbandoned } from './abandoned-plans.js';
import { isAnswered } from './answered-rates.js';
import { isAvoided } from './avoided-duties.js';
import { isAboutToChange, isAddedTo } from './changed-rates.js';
import { isToBeDone, isToCome } from './duties-to-come.js';
import { movingRate } from './falling-rates.js';
import { isFormer, isMovedTo } from './former-rates.js';
import { standingRate } from './standing-rates.js';
import { isSuspended } from './suspended-duties.js';
import { isUrged, isUrgedBefore } from './urged-changes.js';

/** Furthest word that still speaks of the duty, in items. */
export const REACH = 12;

/**
 * Status of the duty at an item of an English sentence.
 * The nearest word counts; words before the percentage go before words after it, for they are its verbs.
 */
export function statusAt(items: readonly Item[], at: number): MeasureRead['status'] {
  const standing = standingRate(items, at) ?? movingRate(items, at);
  if (standing !== null) return standing;
  if (isFormer(items, at) || isAbandoned(items, at)) return 'removed';
  if (isSuspended(items, at)) return 'suspended';
  if (isAvoided(items, at)) return 'threatened';
  if (isAnswered(items, at)) return 'in-force';
  // “Will cut its 27.5% tariff to 15%”: what is changed stands, and the verb is said of what it is changed to.
  if (changesAt(items, at) || isOfEndingDuties(items, at)) return 'in-force';
  if (isAddedTo((places) => items[at - places]?.text ?? '')) return 'in-force';
  const older = items[at - 1]?.text === 'to' ? items.findLastIndex(({ kind }, i) => i < at && kind === 'rates') : -1;
  const told = older >= 0 && changesAt(items, older) ? older : at;
  // “lifted its 84% tariff to 125%”
  if (isMovedTo(items, at) >= 0) return 'in-force';
  const before = nearest(items, told, -1);
  const after = nearest(items, at, 1);
  if (before === null)
    return (
      changedTo(items, told) ?? after?.status ?? comesLater(items, at) ?? announcedBefore(items, told) ?? 'unclear'
    );
  if (after !== null && after.distance < 3 && before.distance > 5) return after.status;
  if (before.status === 'announced' && isUrgedBefore(items, told)) return 'proposed';
  if (before.status === 'announced' && isAgreedThat(items, told)) return 'agreed';
  return before.status;
}

/** Whether the rate at an item stands and is about to be changed: “will drop its 25% tariffs”. */
export function changesAt(items: readonly Item[], at: number): boolean {
  if (isAboutToChange((places) => items[at - places]?.text ?? '')) return true;
  // “terminate the 15% tariff on wheat; the 10% tariff on pork”
  if (items[at - 1]?.text !== 'the' || !/^(?:;|,|and)$/.test(items[at - 2]?.text ?? '')) return false;
  const previous = items.findLastIndex(({ kind }, i) => i < at && kind === 'rates');
  const between = items.slice(previous + 1, at);
  if (previous < 0 || between.some(({ phrase }) => phrase?.imposing || phrase?.bearing || phrase?.status)) return false;
  return changesAt(items, previous);
}

/** How the duties of a list stand by the sentence that opens it: “The decree will impose:”. */
export function statusOfLeadIn(items: readonly Item[]): MeasureRead['status'] {
  const end = items.at(-1)?.text === ':' ? items.length - 1 : items.length;
  return nearest(items, end, -1)?.status ?? changedTo(items, end) ?? 'unclear';
}

const DONE =
  /^(?:set|put|placed|places|introduced|introduces|cut|lowered|reduced|slashed|halved|hiked|increased|decreased|added|paid|faced|granted|fixed|rolled|rose|fell|climbed|jumped|went)$/;
const DOES =
  /^(?:doubles|raises|lowers|reduces|decreases|cuts|slashes|halves|hikes|increases|drops|falls|rises|imposing|levying|adding|introducing|raising|increasing|hiking|doubling|lowering|reducing|decreasing|cutting|slashing)$/;
const INTENDED = /^(?:to|and|or|not|n't|would|could|should|will|may|might)$/;

/** The verb of change before a rate, where no other word tells how it stands: “put a 30 percent duty on”, “doubles tariffs from”. */
function changedTo(items: readonly Item[], at: number): MeasureRead['status'] | null {
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
    if (DONE.test(text)) return 'in-force';
    // “after raising it to 15%”
    if (DOES.test(text)) return /^(?:after|since|having)$/.test(before?.text ?? '') ? 'in-force' : 'announced';
  }
  return null;
}

/** “…, a key supplier of the metal, came into effect”: told at the end of a long sentence. */
function comesLater(items: readonly Item[], at: number): MeasureRead['status'] | null {
  for (let i = at + REACH; i < items.length && i <= at + 3 * REACH; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (text === ';' || kind === 'rates') return null;
    if (phrase?.status !== undefined && /effect|force$/.test(text)) return phrase.status;
  }
  return null;
}

/** “announced the imposition of tariffs on imports of certain steel products from Canada (at the rates of …)”: far before its rates. */
function announcedBefore(items: readonly Item[], at: number): MeasureRead['status'] | null {
  let duty = false;
  for (let i = at - 1; i >= Math.max(0, at - 3 * REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (text === ';' || text === '.' || kind === 'rates') return null;
    if (phrase?.duty) duty = true;
    if (phrase?.status !== undefined) return duty && /^announc/.test(text) ? phrase.status : null;
  }
  return null;
}

/** Furthest “agreed that” before a rate, in items. */
const AGREED_REACH = 30;

/** “Agreed that the tariff on cars would be lowered to 15 percent”. */
function isAgreedThat(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - AGREED_REACH); i -= 1) {
    const { text } = items[i]!;
    if (text === ';' || text === ':') return false;
    if (text === 'that' && /^(?:agree|agreed|agreement)$/.test(items[i - 1]!.text)) return true;
  }
  return false;
}

/** Words between an auxiliary and its verb: “will also pay”. */
const LIGHT = /^(?:also|now|then|still|soon|not|only|initially|have|be|to)$/;
/** What will stay is in force. */
const STAYS = /^(?:remain|remains|stay|stays|continue|continues|keep|maintain)$/;
/** “The duty it imposed last fall”: told of the duty, not of its rate. */
const RELATIVE = /^(?:it|they|he|she|that|which)$/;
const OBJECT = /^(?:its|their|the|a|an)$/;
const CHANGED = /^(?:lifted|dropped)$/;
/** What a rate that never applied is called. */
const PLANNED = /^(?:threatened|planned|proposed|mooted|announced)$/;
/** A deal that is only sought. */
const BARGAIN = /^(?:deals?|agreements?|accords?|pacts?|framework)$/;

/** The nearest word that tells how a duty stands, before or after it, and how far it is; null when there is none. */
export function nearest(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
): { readonly status: MeasureRead['status']; readonly distance: number } | null {
  for (let i = at + step, distance = 1; i >= 0 && i < items.length && distance <= REACH; i += step, distance += 1) {
    const { phrase, text, kind } = items[i]!;
    if (/^(?:while|whereas|but)$/.test(text)) return null;
    // “imposed a duty on barley, made up of a levy of …”: the parts stand as the whole does.
    if (step < 0 && text === 'made up') distance = 0;
    if (text === ';' || (text === ':' && !opensList(items, i)) || (kind === 'rates' && distance > 3)) return null;
    if (step < 0 && isWished(items, i)) return { status: 'proposed', distance };
    if (phrase?.status === undefined || isMonth(items, i)) continue;
    // “Should impose”: the modal before it tells.
    if (step < 0 && (isWished(items, i - 1) || isWished(items, i - 2))) continue;
    // “countries without a trade deal”
    if (BARGAIN.test(text) && items.slice(Math.max(0, i - 4), i).some((before) => before.text === 'without')) continue;
    if (isOver(items, i)) continue;
    // “has not removed the duty of …”
    if (step < 0 && /^(?:removed|suspended)$/.test(phrase.status) && isDenied(items, i))
      return { status: 'in-force', distance };
    // “brought its rate down to 10 per cent, and dropped its duty on wine”: said of another.
    if (step > 0 && items[i - 1]?.text === 'and' && OBJECT.test(items[i + 1]?.text ?? '')) return null;
    // “lifted it to 39%”, “dropped from 36%”: changed, not taken away.
    if (step < 0 && CHANGED.test(text) && /^(?:to|from)$/.test(items[at - 1]?.text ?? ''))
      return { status: 'in-force', distance };
    // “From the threatened 25%”: said of that rate alone.
    if (step > 0 && PLANNED.test(text) && items[i + 1]?.kind === 'rates') return null;
    // “In answer to the 50% tariff on steel, Mexico said it would …”: told of another.
    if (step > 0 && isPastOpener(items, at, i)) return null;
    if (step < 0 && distance <= 2 && PLANNED.test(text) && isFrom(items, i)) continue;
    // “기존 25%에서 50%로”: likewise.
    if (step < 0 && distance <= 2 && items[at]!.rates?.from && /^(?:기존|현재|현행|지금)$/.test(text)) continue;
    // “the tariff that took effect in August has been lifted”: what is told of it in passing goes before the verb.
    if (step > 0 && /^(?:that|which)$/.test(items[i - 1]?.text ?? '')) {
      const further = nearest(items, i, 1);
      if (further !== null && /^(?:removed|suspended)$/.test(further.status))
        return { status: further.status, distance: distance + further.distance };
    }
    // “a 46% tariff was to be imposed”
    if (step > 0 && phrase.status === 'in-force' && isToBeDone(items, i)) return { status: 'announced', distance };
    if (step > 0) return { status: willStay(items, i) ? 'in-force' : phrase.status, distance };
    // “will cut to 7.5% the tariff it imposed”
    if (
      phrase.status === 'in-force' &&
      RELATIVE.test(items[i - 1]?.text ?? '') &&
      /^(?:to|from)$/.test(items[at - 1]?.text ?? '')
    ) {
      const further = nearest(items, i, -1);
      if (further !== null) return { status: further.status, distance: distance + further.distance };
    }
    if (willStay(items, i) || (STAYS.test(text) && items[i - 1]?.text === 'will'))
      return { status: 'in-force', distance };
    if (isDropped(items, i)) return { status: 'suspended', distance };
    if (isAlternative(items, i)) return { status: 'threatened', distance };
    if (isRefused(items, i)) return { status: 'proposed', distance };
    if (phrase.status === 'agreed' && BARGAIN.test(text) && isSought(items, i)) return { status: 'proposed', distance };
    // “would raise”, “will also pay”, “threatened to impose”: the auxiliary decides.
    const governing = auxiliaryBefore(items, i);
    // “would have faced a 30% tariff”: what did not come.
    if ([i, governing].some((word) => items[word]?.text === 'would' && items[word + 1]?.text === 'have'))
      return { status: 'threatened', distance };
    const shortened = /(?:^|['’])ll$/.test(items[governing]?.text ?? '') ? 'announced' : undefined;
    const status = items[governing]?.phrase?.status ?? shortened ?? phrase.status;
    // “will cut its quotas and charge 50%”: of one verb.
    if (status === 'in-force' && items[i - 1]?.text === 'and' && BARE.test(text)) {
      const modal = items.findLastIndex(
        ({ text: word, kind: each }, k) => k < i && (each === 'mark' || /^(?:will|would|shall)$/.test(word)),
      );
      const joined = items[modal]?.phrase?.status;
      if (joined !== undefined && i - modal <= REACH) return { status: joined, distance };
    }
    // “warned that it could impose”
    if (MODAL.test(items[governing]?.text ?? text) && isWarned(items, Math.min(governing, i)))
      return { status: 'threatened', distance };
    // “the decision to impose”, “plans to charge”: not yet.
    if (status === 'in-force' && isToCome(items, i)) {
      const further = nearest(items, i, -1);
      const plan = further?.status ?? 'announced';
      return { status: plan === 'in-force' ? 'announced' : plan, distance: distance + (further?.distance ?? 0) };
    }
    return { status, distance };
  }
  return null;
}

/** Whether a comma after the rate closes the words that open the sentence: “Despite its 50% tariff on steel, Peru will …”. */
function isPastOpener(items: readonly Item[], at: number, word: number): boolean {
  if (!/^(?:in|after|despite|facing|given|amid|following|besides)$/.test(items[0]?.text ?? '')) return false;
  const comma = items.findIndex(({ text }) => text === ',');
  if (comma < at || comma > word) return false;
  const subject = items[comma + 1]?.text === 'the' ? items[comma + 2] : items[comma + 1];
  return subject?.party !== undefined && subject.party.form !== 'adjective';
}

/** “subject to the following duties: BYD 17%”, “rates include:”. */
function opensList(items: readonly Item[], colon: number): boolean {
  return items
    .slice(Math.max(0, colon - 8), colon)
    .some(({ text }) => /^(?:following|follows|includes?|including|these)$/.test(text));
}

/** “In May”: no auxiliary. */
function isMonth(items: readonly Item[], at: number): boolean {
  return (
    items[at]!.text === 'may' &&
    (/^(?:in|since|last|by|until|from|early|late|mid|on|of|this|next)$/.test(items[at - 1]?.text ?? '') ||
      items[at - 1]?.kind === 'number' ||
      items[at + 1]?.kind === 'number')
  );
}

/** “after a 60-day pause”: past when what follows is done. */
function isOver(items: readonly Item[], at: number): boolean {
  if (!/^(?:pause|suspension|delay|truce)$/.test(items[at]!.text)) return false;
  return items.slice(Math.max(0, at - 6), at).some(({ text }) => /^(?:after|following)$/.test(text));
}

/** “has not removed”, “never lifted”. */
function isDenied(items: readonly Item[], verb: number): boolean {
  return items
    .slice(Math.max(0, verb - 3), verb)
    .some(({ text }) => /^(?:not|never|n['’]t|without)$|n['’]t$/.test(text));
}

/** The item that decides how a verb is meant: its auxiliary, past adverbs and a verb beside it (“will raise or impose”). */
function auxiliaryBefore(items: readonly Item[], verb: number): number {
  let before = verb - 1;
  for (; before > verb - 5; before -= 1) {
    const { text = '', phrase } = items[before] ?? {};
    if (NOW.test(text)) continue;
    // “will raise or impose”; not “accept the deal or pay”.
    if (/^(?:or|and)$/.test(text) && (items[before - 1]?.phrase?.imposing || NOW.test(items[before - 1]?.text ?? '')))
      continue;
    if (phrase?.imposing && /^(?:or|and)$/.test(items[before + 1]?.text ?? '')) continue;
    if (!LIGHT.test(text) || phrase?.status !== undefined) break;
  }
  return before;
}

/** Verbs in the form they have after “will”. */
const BARE = /^(?:charge|pay|face|levy|impose|keep|maintain|stay|remain|carry|bear|incur|attract)$/;
const NOW = /^(?:now|already|currently|still)$/;
const MODAL = /^(?:could|would|may|might|will)$/;

const LEVIES = /^(?:impose|levy|charge|slap|introduce|adopt|enact|place|put|set)$/;

/** “Should impose”, “must also levy”: what somebody wants. */
function isWished(items: readonly Item[], modal: number): boolean {
  if (!/^(?:should|must)$/.test(items[modal]?.text ?? '')) return false;
  const verb = /^(?:also|now|instead|immediately|not)$/.test(items[modal + 1]?.text ?? '') ? modal + 2 : modal + 1;
  return items[verb - 1]!.text !== 'not' && LEVIES.test(items[verb]?.text ?? '');
}

/** A warning or threat that the clause of an auxiliary belongs to. */
function isWarned(items: readonly Item[], auxiliary: number): boolean {
  for (let i = auxiliary - 1; i >= Math.max(0, auxiliary - 7); i -= 1) {
    const { text, phrase, kind } = items[i]!;
    if (kind === 'rates' || /^[;:,]$/.test(text)) return false;
    if (phrase?.status !== undefined) return /^(?:warn|threat)/.test(text);
  }
  return false;
}

/** “from the”, “down from an initially” before a word. */
function isFrom(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    if (items[i]!.text === 'from') return true;
    if (!/^(?:the|a|an|its|\w+ly)$/.test(items[i]!.text)) return false;
  }
  return false;
}

/** “will remain”, “will stay”. */
function willStay(items: readonly Item[], at: number): boolean {
  return items[at]!.text === 'will' && STAYS.test(items[at + 1]?.text ?? '');
}

/** “will not proceed with”, “will not impose”. */
function isDropped(items: readonly Item[], at: number): boolean {
  return (
    /^(?:will|would|shall)$/.test(items[at]!.text) &&
    items[at + 1]?.text === 'not' &&
    /^(?:proceed|go|impose|apply|levy|introduce|charge|implement|enforce)$/.test(items[at + 2]?.text ?? '')
  );
}

/** “will not accept a duty-free quota”: no more than what another has proposed. */
function isRefused(items: readonly Item[], at: number): boolean {
  const verb = MODAL.test(items[at]!.text) ? at + 2 : at;
  const not = items[verb - 1]?.text ?? '';
  return (
    /^(?:accept|agree|tolerate|swallow|stomach)$/.test(items[verb]?.text ?? '') &&
    (/^(?:cannot|never)$/.test(not) || (not === 'not' && MODAL.test(items[verb - 2]?.text ?? '')))
  );
}

/** “Must either accept the deal or pay 25%”: what happens otherwise. */
function isAlternative(items: readonly Item[], verb: number): boolean {
  return (
    items[verb]!.phrase?.bearing === true &&
    items[verb - 1]?.text === 'or' &&
    items.slice(Math.max(0, verb - 10), verb).some(({ text }) => /^(?:either|must)$/.test(text))
  );
}

/** A deal asked for, not made: “will call on Washington to conclude a deal”. */
function isSought(items: readonly Item[], deal: number): boolean {
  for (let i = deal - 1; i >= Math.max(0, deal - REACH); i -= 1) {
    if (items[i]!.text === ';') return false;
    if (items[i]!.phrase?.status === 'proposed') return true;
  }
  return false;
}
