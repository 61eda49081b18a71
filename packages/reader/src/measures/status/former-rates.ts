/** English rates that apply no more: “previously paid only 2.5 percent”, “down from the previous 25%”, “doubled the 25% duty”. */

import { type Item, rateBefore } from '../sentences/sentence-items.js';

const FORMERLY = /^(?:previously|formerly|hitherto|until now|until then)$/;
/** Verbs of those who levied or bore it, and of what it was. */
const DID =
  /^(?:paid|faced|charged|levied|imposed|applied|enjoyed|benefited|benefitted|was|were|be|pay|face|charge|levy|impose|apply|stand|been|had|met|taxed|subject|traded|entered|to|at|of|a|an|the|only|just|from|with|rate|tariffs?|dut(?:y|ies)|about|around)$/;
/** How far before a rate it is told, in items. */
const REACH = 9;

/** Whether the words before the rate at an item say that it applies no more. */
export function isFormer(items: readonly Item[], at: number): boolean {
  return (
    isDoubled(items, at) ||
    isToldAsPast(items, at) ||
    wasMoved(items, at) ||
    isUntilYear(items, at) ||
    wasCutFrom(items, at) ||
    isReplaced(items, at)
  );
}

/** “The duty was 5% until 2024”: in the past. */
function isUntilYear(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text !== 'until' || !/^20[012]\d$/.test(items[at + 2]?.text ?? '')) return false;
  return items
    .slice(Math.max(0, at - 5), at)
    .some(({ text }) => /^(?:was|were|stood|paid|faced|levied|charged)$/.test(text));
}

/** “The car tariff, which was cut from 27.5%”: what it was before. */
function wasCutFrom(items: readonly Item[], at: number): boolean {
  // “From 27.5% to 15%” is told by the change.
  if (items[at]!.rates?.rates.length !== 1 || items[at - 1]?.text !== 'from') return false;
  const verb = items[at - 2]?.text ?? '';
  return (
    /^(?:cut|lowered|reduced|raised|increased|halved)$/.test(verb) &&
    /^(?:was|were|been)$/.test(items[at - 3]?.text ?? '')
  );
}

/** “its 49% rate was replaced by a 19% tariff” */
function isReplaced(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i <= at + NEXT_REACH; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return false;
    if (/^(?:replaced|superseded)$/.test(text))
      return items[i + 1]?.text === 'by' && /^(?:was|were|been)$/.test(items[i - 1]!.text);
  }
  return false;
}

/** “previously paid only 2.5 percent”, “had benefited from zero tariffs”, “used to be 10 percent”. */
function isToldAsPast(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (FORMERLY.test(text)) return true;
    // “the U.S. rate had been 27.5%”
    if (text === 'had' && items[i + 1]?.text === 'been' && at - i <= 3) return true;
    if (text === 'to' && items[i - 1]?.text === 'used') return true;
    if (text === 'had' && /^(?:paid|faced|enjoyed|benefited|benefitted)$/.test(items[i + 1]?.text ?? '')) return true;
    const carries = kind === 'party' || phrase?.product !== undefined || phrase?.goods || phrase?.duty || phrase?.rate;
    if (kind === 'rates' || !(carries || phrase?.bearing || phrase?.imposing || DID.test(text))) return false;
  }
  return false;
}

/** “the tariff, which doubles the 25% duty imposed in March”, “doubled its 25% duty”: another has taken its place. */
function isDoubled(items: readonly Item[], at: number): boolean {
  const article = /^(?:earlier|old|previous|existing|original)$/.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!/^(?:the|its|their|an?)$/.test(items[article]?.text ?? '')) return false;
  const verb = items[article - 1]?.text ?? '';
  const subject = items[article - 2]?.text ?? '';
  if (/^(?:replaced|replaces|superseded|supersedes)$/.test(verb)) return true;
  // “were doubled”, “it will be doubled”: said of something else.
  if (/^(?:doubled|tripled|quadrupled)$/.test(verb)) return !/^(?:be|been|is|are|was|were)$/.test(subject);
  return /^(?:doubles|triples)$/.test(verb) && /^(?:which|that)$/.test(subject);
}

const RAISED = /^(?:lifted|raised|lowered|reduced|hiked|increased|slashed|dropped|halved|doubled|tripled)$/;
/** How far after its rate the new one may stand, in items. */
const NEXT_REACH = 9;

/** “Peru lifted its 84% tariff on wine to 125%”: the older of the two. */
function wasMoved(items: readonly Item[], at: number): boolean {
  const next = items.findIndex(({ kind }, i) => i > at && kind === 'rates');
  return next > at && next - at <= NEXT_REACH && isMovedTo(items, next) === at;
}

/** The older rate of “lifted its 84% tariff on wine to 125%” before the rate at an item; −1 where none is told. */
export function isMovedTo(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== 'to') return -1;
  const older = rateBefore(items, at);
  if (older < 2 || at - older > NEXT_REACH || items[older]!.rates?.from) return -1;
  if (!/^(?:its|their|the|an?|his)$/.test(items[older - 1]!.text) || !RAISED.test(items[older - 2]!.text)) return -1;
  if (/^(?:be|been|is|are|was|were|not|if|that|should)$/.test(items[older - 3]?.text ?? '')) return -1;
  return items.slice(older + 1, at).some(({ text }) => /^(?:and|,|;|in|after|from)$/.test(text)) ? -1 : older;
}

const CHANGED =
  /^(?:lowered|cut|reduced|slashed|halved|raised|increased|hiked|dropped|trimmed|eased|doubled|tripled|quadrupled|lifted)$/;
/** Verbs of a rate that has moved by itself. */
const MOVED = /^(?:rose|fell|climbed|jumped|went|came)$/;
/** How far before a rate its verb may stand, in items. */
const VERB_REACH = 16;

/** “Has lowered its tariff to 15 percent from 25 percent”, “Peru cut its duty from 40% to 20%”: the older of two rates applies no more. */
export function hasChanged(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - VERB_REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || text === ';') return false;
    // “the tariff went up to 19% from 17%”
    if (MOVED.test(text)) return true;
    if (!CHANGED.test(text)) continue;
    const before = items[/ly$|^(?:also|already|now)$/.test(items[i - 1]?.text ?? '') ? i - 2 : i - 1];
    if (/^(?:has|have)$/.test(before?.text ?? '')) return true;
    // “was cut from 39% to 15%”, “has been raised”; not “if it were cut”.
    if (/^(?:was|were|been)$/.test(before?.text ?? ''))
      return !items.slice(Math.max(0, i - 8), i - 1).some(({ text: word }) => UNDONE.test(word));
    // “asked that Peru cut its duty”, “saw Peru cut it”: not told as done.
    return (
      (before?.party !== undefined || HEAD_OF_STATE.test(before?.text ?? '')) &&
      !items.slice(Math.max(0, i - 4), i - 1).some(({ text: word }) => WISHED.test(word))
    );
  }
  return false;
}

/** Who changes duties, where nobody's name is said. */
const HEAD_OF_STATE = /^(?:he|she|it|they|president|minister|ministry|government|administration|cabinet|commission)$/;
const UNDONE = /^(?:if|unless|until|would|could|might|may|to|not|had)$|n['’]t$/;
const WISHED = /^(?:that|should|if|let|lets|see|saw|make|have|help|would|whether|unless|until)$/;
