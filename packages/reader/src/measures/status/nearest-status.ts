/** How a duty stands by the nearest word that tells it, before the rate or after it. */

import type { MeasureRead } from '../../reading.js';
import type { Item } from '../sentences/sentence-items.js';
import { isToBeDone, isToCome } from './duties-to-come.js';

/** Furthest word that still speaks of the duty, in items. */
export const REACH = 12;

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
const BARGAIN = /^(?:(?:free )?trade )?(?:deals?|agreements?|accords?|pacts?|framework)$/;

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
    // “The 30% duty will not be lifted”
    if (step > 0 && text === 'will' && isKept(items, i)) return { status: 'in-force', distance };
    // “The 50% tariff on steel is not affected by the deal”
    if (step > 0 && text === 'affected' && isDenied(items, i)) return { status: 'in-force', distance };
    if (phrase?.status === undefined || isMonth(items, i)) continue;
    // “Cars are unaffected by the 25%”: said of goods, not of the duty.
    if (step < 0 && text === 'unaffected') continue;
    // “Should impose”: the modal before it tells.
    if (step < 0 && (isWished(items, i - 1) || isWished(items, i - 2))) continue;
    // “countries without a trade deal”
    if (BARGAIN.test(text) && items.slice(Math.max(0, i - 4), i).some((before) => before.text === 'without')) continue;
    if (isYardstick(items, i) || isOver(items, i)) continue;
    // “Iowa will suffer from China's 25% duty”: what becomes of somebody, not of the duty.
    if (step < 0 && MODAL.test(text) && isSuffered(items, i)) continue;
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
    // “will cut to 7.5% the tariff it imposed”, “lowered the tariffs that have been in effect since April to 15%”
    const relative = relativeBefore(items, i);
    if (phrase.status === 'in-force' && relative >= 0 && /^(?:to|from)$/.test(items[at - 1]?.text ?? '')) {
      const further = nearest(items, relative, -1);
      if (further !== null) return { status: further.status, distance: distance + further.distance };
      if (items[at - 1]!.text === 'to' && lowersBefore(items, relative)) return null;
    }
    if (willStay(items, i) || (STAYS.test(text) && items[i - 1]?.text === 'will'))
      return { status: 'in-force', distance };
    if (isDropped(items, i)) return { status: 'suspended', distance };
    if (isAlternative(items, i)) return { status: 'threatened', distance };
    if (isRefused(items, i)) return { status: 'proposed', distance };
    if (phrase.status === 'agreed' && BARGAIN.test(text) && isSought(items, i)) return { status: 'proposed', distance };
    // “would raise”, “will also pay”, “threatened to impose”: the auxiliary decides.
    const auxiliary = auxiliaryBefore(items, i);
    // “and in May lifted its 20% duty”
    const governing = items[auxiliary] !== undefined && isMonth(items, auxiliary) ? i : auxiliary;
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

/** The word right before a verb and its auxiliaries that opens a relative clause; −1 for another. */
function relativeBefore(items: readonly Item[], verb: number): number {
  let i = verb - 1;
  while (
    i > verb - 6 &&
    (/^(?:have|has|had|been|were|was|are|is|already|now)$/.test(items[i]?.text ?? '') ||
      items[i]?.phrase?.status === 'in-force')
  )
    i -= 1;
  const { text = '' } = items[i] ?? {};
  return (i === verb - 1 ? RELATIVE : /^(?:that|which)$/).test(text) ? i : -1;
}

/** “lowering the tariffs | that”: what is told of the duty in passing is not its new rate. */
function lowersBefore(items: readonly Item[], relative: number): boolean {
  return items
    .slice(Math.max(0, relative - REACH), relative)
    .some(({ text }) => /^(?:lower|reduc|cut|bring|brought|rais|increas)/.test(text));
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

const SUFFERS =
  /^(?:lose|suffer|hurt|harmed|damaged|squeezed|struggle|benefit|profit|gain|affected|ruined|hardest|feel|sell|export)$/;

/** “will lose most from”, “would be hurt by”. */
function isSuffered(items: readonly Item[], modal: number): boolean {
  const verb = items[modal + 1]?.text === 'be' ? modal + 2 : modal + 1;
  return [verb, verb + 1].some((i) => SUFFERS.test(items[i]?.text ?? ''));
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

const MEETS =
  /^(?:compl(?:y|ies|ied|iant|ying)|qualif(?:y|ies|ied|ying)|meet|meets|met|meeting|satisfy|satisfies|covered|outside|fulfil|fulfill|conform)$/;
/** Furthest “comply with” before the agreement it is said of, in items. */
const MEETS_REACH = 9;

/** “Goods that do not comply with the trade agreement”: the agreement tells which goods are meant, not how their duty stands. */
export function isYardstick(items: readonly Item[], word: number): boolean {
  if (!BARGAIN.test(items[word]!.text)) return false;
  for (let i = word - 1; i >= Math.max(0, word - MEETS_REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return false;
    if (MEETS.test(text)) return true;
  }
  return false;
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

/** “will not be lifted”, “will never be scrapped” */
function isKept(items: readonly Item[], will: number): boolean {
  return (
    /^(?:not|never)$/.test(items[will + 1]?.text ?? '') &&
    items[will + 2]?.text === 'be' &&
    /^(?:lifted|removed|dropped|scrapped|lowered|reduced|eased|eliminated|withdrawn|abolished)$/.test(
      items[will + 3]?.text ?? '',
    )
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
