/**
 * Duties of a sentence that names nobody, after one that tells who opens a market or a quota to whom, or whose goods are listed for
 * retaliation: “Malaysia will give U.S. goods better access. The duty on passenger cars, which is 30 percent today, …”.
 */

import { beginningWithin } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { isBeyondQuota } from '../percentages/no-duties.js';
import { type Item, type PartyMention, productAt } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

/** Whoever lets goods in or lists them, and whose they are. */
interface Undertaking {
  readonly imposer: string;
  readonly target: string;
}

/** Sentences of the same paragraph that are looked back at. */
const REACH = 3;
/** Sentences that are looked back at for the list that a paragraph goes on about. */
const REACH_OF_LIST = 12;

/** “The duty”, “the present rate”, “that levy” */
const DETERMINER = /^(?:the|this|that|these|those)$/;
const DESCRIBES = /^(?:present|current|existing|basic|normal|standing|import|full|in-quota|out-of-quota)$/;

/** The parties of a duty whose sentence names none, by what a sentence before undertakes. */
export function withUndertaken(
  prepared: PreparedText,
  sentence: number,
  items: readonly Item[],
  parties: readonly PartyMention[],
  read: PartiesRead,
): PartiesRead {
  if (read.imposer !== null || read.either !== null || read.targets.length > 0 || read.compared === true) return read;
  if (items.some(({ party }) => party !== undefined) || !pointsBack(items)) return read;
  const told = undertakenBefore(prepared, sentence, parties) ?? listedBefore(prepared, sentence, parties);
  return told === null ? read : { ...read, imposer: told.imposer, targets: [told.target], loose: false };
}

/** A duty that has been spoken of, on goods that are named or of a quota. */
function pointsBack(items: readonly Item[]): boolean {
  if (isBeyondQuota(items) || items.some(({ text }) => /^in-quota/.test(text))) return true;
  return items.some(({ phrase, text }, i) => {
    if (!phrase?.duty && !(phrase?.rate && /rate/.test(text))) return false;
    const before = DESCRIBES.test(items[i - 1]?.text ?? '') ? i - 2 : i - 1;
    return DETERMINER.test(items[before]?.text ?? '') && !isOnEverything(items, i);
  });
}

/** “The tariff was set at 19%”: on whatever, by whomever. */
function isOnEverything(items: readonly Item[], duty: number): boolean {
  const on = items[duty + 1]?.text === 'on' ? (items[duty + 2]?.text ?? '') : '';
  if (/^\p{L}+$/u.test(on) && !/^(?:all|goods|imports|exports|its|their|products|everything)$/.test(on)) return false;
  const present = DESCRIBES.test(items[duty - 1]?.text ?? '');
  return (
    !present && !items.some((item) => productAt(item) !== undefined || /^the (?:fruit|grain|crop)$/.test(item.text))
  );
}

/** What the last sentence of the paragraph that names parties undertakes. */
function undertakenBefore(
  { text, sentences }: PreparedText,
  sentence: number,
  parties: readonly PartyMention[],
): Undertaking | null {
  const here = sentences[sentence]!;
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i -= 1) {
    const before = sentences[i]!;
    if (before.paragraph !== here.paragraph) return null;
    const named = beginningWithin(parties, before.start, before.end);
    if (named.length > 0) return undertakingOf(text, before, named, OPENS) ?? undertakingOf(text, before, named, LISTS);
  }
  return null;
}

/** “The new list includes aircraft. The levy on whiskey could be as high as 50%”: of whoever published a list of somebody's goods before. */
function listedBefore(
  { text, sentences }: PreparedText,
  sentence: number,
  parties: readonly PartyMention[],
): Undertaking | null {
  const here = sentences[sentence]!;
  let about = false;
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH_OF_LIST); i -= 1) {
    const before = sentences[i]!;
    const named = beginningWithin(parties, before.start, before.end);
    if (before.paragraph === here.paragraph) {
      if (named.length > 0) return null;
      about ||= THE_LIST.test(text.slice(before.start, Math.min(before.end, before.start + 40)));
    } else if (!about) return null;
    else {
      const listed = undertakingOf(text, before, named, LISTS);
      if (listed !== null) return listed;
    }
  }
  return null;
}

const THE_LIST = /^\W*(?:the|this|that|its)\s(?:[a-zà-ɏ-]+\s){0,2}(?:list|package)\b/i;

/** Lets goods in on better terms than others. */
const OPENS =
  /^[^.;:]{0,60}?\b(?:provid|grant|giv|gave|offer|open|establish|creat|set up|allocat|introduc)\w*\s[^;:]{0,60}?\b(?:market access|access|markets?|tariff-rate quotas?|tariff rate quotas?|quotas?|preferences)\b/i;
/** Publishes what duties may be put on. */
const LISTS =
  /^[^.;:]{0,60}?\b(?:publish|releas|draw|drew|drawn|prepar|unveil|compil|finali[sz]|present|adopt|approv)\w*\s[^;:]{0,60}?\blists?\s(?:of|with)\b[^;:]*?\b(?:retaliat\w*|counter-?(?:measures?|tariffs?|duties)|hit|target\w*|tax\w*|tariffs?|duties|levies|levy)\b/i;
/** Before an economy that does nothing in its sentence. */
const PREPOSITION = /\b(?:of|on|to|from|with|by|for|in|into|at|against|over|between|than|like|and|or)\s(?:the\s)?$/i;
const GIVEN = /\b(?:offer|grant|giv|gave)\w*\s(?:the\s)?$/i;
/** “U.S. goods”, “American almonds”; not “American officials”. */
const PEOPLE =
  /^\s(?:[a-zà-ɏ-]+\s){0,2}?(?:officials?|negotiators?|president|government|ministers?|companies|firms|compan(?:y|ies)|talks|demands?|pressure|tariffs?|dut(?:y|ies))\b/i;
const TO = /\b(?:to|for|from|of|on)\s(?:the\s)?$/i;

/** Who does in a sentence what a pattern says, and for whom; null where another does it or more than two are named. */
function undertakingOf(
  text: string,
  { start, end }: Sentence,
  named: readonly PartyMention[],
  what: RegExp,
): Undertaking | null {
  const economies = new Set(named.map(({ economy }) => economy));
  const actor = named.find(({ start: at }) => !PREPOSITION.test(text.slice(Math.max(start, at - 14), at)));
  if (actor === undefined || actor.form === 'adjective' || economies.size !== 2) return null;
  const said = text.slice(actor.end, end);
  if (!what.test(said) || NOT_DONE.test(said)) return null;
  const other = named.find(({ economy, start: at }) => economy !== actor.economy && at > actor.end);
  if (other === undefined) return null;
  const before = text.slice(Math.max(start, other.start - 20), other.start);
  const goods = other.form === 'adjective' && !PEOPLE.test(text.slice(other.end, other.end + 40));
  const possessive = /^['’]s?\s/.test(text.slice(other.end, other.end + 3));
  if (!goods && !possessive && !TO.test(before) && !GIVEN.test(before)) return null;
  return { imposer: actor.economy, target: other.economy };
}

const NOT_DONE =
  /\b(?:not|never|refus\w*|declin\w*|without|its\s(?:own\s)?(?:exports?|goods|beef|cars|steel))\b|n['’]t\b/i;
