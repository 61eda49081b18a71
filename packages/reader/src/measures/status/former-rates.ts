/** English rates that apply no more: “previously paid only 2.5 percent”, “down from the previous 25%”, “doubled the 25% duty”. */

import type { Item } from '../sentences/sentence-items.js';

const FORMERLY = /^(?:previously|formerly|hitherto|until now|until then)$/;
/** Verbs of those who levied or bore it, and of what it was. */
const DID =
  /^(?:paid|faced|charged|levied|imposed|applied|enjoyed|benefited|benefitted|was|were|be|pay|face|charge|levy|impose|apply|stand|been|had|met|taxed|subject|traded|entered|to|at|of|a|an|the|only|just|from|with|rate|tariffs?|dut(?:y|ies)|about|around)$/;
/** How far before a rate it is told, in items. */
const REACH = 9;

/** Whether the words before the rate at an item say that it applies no more. */
export function isFormer(items: readonly Item[], at: number): boolean {
  return isDoubled(items, at) || isToldAsPast(items, at);
}

/** “previously paid only 2.5 percent”, “had benefited from zero tariffs”, “used to be 10 percent”. */
function isToldAsPast(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (FORMERLY.test(text)) return true;
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

const CHANGED = /^(?:lowered|cut|reduced|slashed|halved|raised|increased|hiked|dropped|trimmed|eased)$/;
/** How far before a rate its verb may stand, in items. */
const VERB_REACH = 16;

/** “Has lowered its tariff to 15 percent from 25 percent”, “Peru cut its duty from 40% to 20%”: the older of two rates applies no more. */
export function hasChanged(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - VERB_REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || text === ';') return false;
    if (!CHANGED.test(text)) continue;
    const before = items[/ly$|^(?:also|already|now)$/.test(items[i - 1]?.text ?? '') ? i - 2 : i - 1];
    if (/^(?:has|have)$/.test(before?.text ?? '')) return true;
    // “asked that Peru cut its duty”, “saw Peru cut it”: not told as done.
    return (
      before?.party !== undefined && !items.slice(Math.max(0, i - 4), i - 1).some(({ text: word }) => WISHED.test(word))
    );
  }
  return false;
}

const WISHED = /^(?:that|should|if|let|lets|see|saw|make|have|help|would|whether|unless|until)$/;
