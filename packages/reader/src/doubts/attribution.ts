/**
 * Demands and barriers that a document lays at the wrong door by its own words.
 *
 * Only what contradicts itself counts: a side that demands something of itself, a ban on a side's own goods, and one barrier
 * that the text gives to two owners.
 */

import type { EconomyMention, Issues, Names } from '../mentions.js';
import type { StanceRules } from '../positions/cues/stance-rules.js';
import type { PositionFound } from '../positions/found/position-found.js';
import type { Slip } from '../reading.js';
import { beginningWithin } from '../text/in-order.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { type Evidence, elsewhere, evidenceIn } from './evidence.js';

/** Reach of an owner to its barrier and of a barrier to its goods, UTF-16 code units. */
const REACH = 48;

/** Barriers of one kind that are weighed against each other. */
const MOST_COMPARED = 24;

/** One barrier with its owner: “Korea's restrictions on U.S. beef”. */
interface Barrier {
  readonly owner: string;
  /** Whose goods it keeps out; null when the text does not say. */
  readonly origin: string | null;
  readonly issue: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds demands and barriers that the document's own words contradict.
 * @param positions as read in the same document
 * @returns slips in the order of the text, all of soft certainty
 */
export function findAttributionSlips(
  prepared: PreparedText,
  rules: StanceRules,
  names: Names,
  issues: Issues,
  positions: readonly PositionFound[],
): Slip[] {
  const slips = [...ownDemands(prepared, names, positions), ...barrierSlips(prepared, rules, names, issues)];
  return slips.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** “Korea demands that Korea open its beef market.” */
function ownDemands(prepared: PreparedText, { economies }: Names, positions: readonly PositionFound[]): Slip[] {
  const { text } = prepared;
  const found = new Map<number, Slip>();
  for (const { stance, party, quote, verb, capacity } of positions) {
    if (stance !== 'demands' || party === null || quote.state !== 'verified') continue;
    if (capacity !== 'government' && capacity !== 'unnamed-official') continue;
    const sentence = prepared.sentences[sentenceAt(prepared.sentences, quote.start)];
    if (sentence === undefined) continue;
    const verbAt = text.indexOf(verb, quote.start);
    if (verbAt < 0 || verbAt >= sentence.end) continue;
    const inside = beginningWithin(economies, sentence.start, sentence.end);
    const asked = inside.find(
      (one) => one.economy === party && one.form !== 'adjective' && isAsked(text, one, verbAt, verb, sentence.end),
    );
    if (asked === undefined || found.has(asked.start)) continue;
    // The demand itself must be the side's own, in words that come before.
    const owner = inside.find(
      (one) => one.economy === party && one.start >= sentence.start && one.end <= verbAt && one !== asked,
    );
    if (owner === undefined) continue;
    found.set(asked.start, {
      kind: 'attribution',
      as_stated: text.slice(owner.start, Math.max(asked.end, verbAt + verb.length)),
      expected: null,
      span: [owner.start, Math.max(asked.end, verbAt + verb.length)],
      ...demandsOfItself(text.slice(owner.start, owner.end), text.slice(asked.start, asked.end)),
      certainty: 'soft',
    });
  }
  return [...found.values()];
}

const OWN_GOODS = evidenceIn('a side does not keep out its own goods', '자국 상품의 수입을 막는 당사자는 없습니다');

function demandsOfItself(owner: string, asked: string): Evidence {
  return evidenceIn(
    `the side that demands is the side that is to act: “${owner}” and “${asked}”`,
    `요구하는 쪽과 이행할 쪽이 같습니다: “${owner}”, “${asked}”`,
  );
}

/** The economy is the one asked: “that Korea open”, “Korea to open”; in Korean “한국이 …해야 한다고 요구”. */
function isAsked(text: string, { start, end }: EconomyMention, verbAt: number, verb: string, limit: number): boolean {
  if (start >= limit) return false;
  const verbEnd = verbAt + verb.length;
  if (start >= verbEnd && start - verbEnd < 24) {
    const between = text.slice(verbEnd, start);
    const after = text.slice(end, end + 14);
    // “demands that Korea's farmers be paid” asks nothing of Korea.
    if (/^['’]s/.test(after)) return false;
    return (
      (/^\s*that\s+(?:the\s+)?$/.test(between) && /^ [a-z]/.test(after)) ||
      (/^\s*(?:on\s+|for\s+)?(?:the\s+)?$/.test(between) && /^ (?:not )?to /.test(after))
    );
  }
  if (end <= verbAt)
    return (
      /^(?:이|가) /.test(text.slice(end, end + 2)) &&
      /(?:야 한다고|라고|달라고|도록) ?$/.test(text.slice(Math.max(end, verbAt - 8), verbAt))
    );
  return false;
}

function barrierSlips(prepared: PreparedText, rules: StanceRules, names: Names, issues: Issues): Slip[] {
  const barriers = barriersOf(prepared, rules, names, issues);
  const { text } = prepared;
  const slips: Slip[] = [];
  const byGoods = new Map<string, Barrier[]>();
  for (const barrier of barriers) {
    if (barrier.origin === null || barrier.origin === barrier.owner) continue;
    const key = `${barrier.issue} ${barrier.origin}`;
    const known = byGoods.get(key);
    if (known === undefined) byGoods.set(key, [barrier]);
    else if (known.length < MOST_COMPARED) known.push(barrier);
  }
  for (const barrier of barriers) {
    if (barrier.origin === barrier.owner) {
      slips.push(slipOf(text, barrier, OWN_GOODS, null));
      continue;
    }
    const others = byGoods.get(`${barrier.issue} ${barrier.origin}`) ?? [];
    const contrary = others.filter(({ owner }) => owner !== barrier.owner);
    const agreeing = others.length - contrary.length;
    if (contrary.length > agreeing) {
      const first = contrary[0]!;
      slips.push(slipOf(text, barrier, elsewhere(text.slice(first.start, first.end)), first.owner));
    }
  }
  return slips;
}

function slipOf(text: string, { start, end }: Barrier, evidence: Evidence, expected: string | null): Slip {
  return {
    kind: 'attribution',
    as_stated: text.slice(start, end),
    expected,
    span: [start, end],
    ...evidence,
    certainty: 'soft',
  };
}

/** Categories whose barriers one side keeps against the goods of the other. */
const BARRED = new Set(['agriculture', 'digital', 'ntb']);

function barriersOf(
  prepared: PreparedText,
  { en, ko }: StanceRules,
  { economies }: Names,
  { mentions, issues }: Issues,
): Barrier[] {
  const { text } = prepared;
  const barred = new Set(issues.filter(({ category }) => BARRED.has(category)).map(({ issue }) => issue));
  const words: Match<true>[] = [...findPhrases(prepared, en.barriers), ...findPhrases(prepared, ko.barriers)];
  return words.flatMap(({ start, end }) => {
    const sentence = prepared.sentences[sentenceAt(prepared.sentences, start)];
    if (sentence === undefined) return [];
    const korean = /[가-힣]/.test(text.slice(start, end));
    const within = (from: number, to: number) =>
      from >= Math.max(sentence.start, start - REACH) && to <= Math.min(sentence.end, end + REACH);
    const mention = beginningWithin(mentions, start - REACH, end + REACH).find(
      (one) => barred.has(one.issue) && within(one.start, one.end),
    );
    if (mention === undefined) return [];
    const near = beginningWithin(economies, start - REACH, end + REACH).filter((one) => within(one.start, one.end));
    const owner = [...near].reverse().find((one) => one.end <= start && owns(text, one, start, korean));
    if (owner === undefined) return [];
    const origin = near.find((one) => one !== owner && isOrigin(text, one, start, end, korean));
    const from = owner.start;
    const to = Math.max(end, mention.end);
    return [{ owner: owner.economy, origin: origin?.economy ?? null, issue: mention.issue, start: from, end: to }];
  });
}

/** “Korea's ban”, “South Korean restrictions”, “한국의 … 제한”: nothing but an adjective between. */
function owns(text: string, { end, form }: EconomyMention, barrier: number, korean: boolean): boolean {
  const between = text.slice(end, barrier);
  if (korean) return between.startsWith('의 ') && between.length < 30;
  if (form === 'adjective') return /^ (?:[a-z-]+ ){0,2}$/.test(between);
  return /^(?:['’]s?)? (?:[a-z-]+ ){0,3}$/.test(between);
}

/** “on U.S. beef”, “imports of American beef”, “미국산”: whose goods they are. */
function isOrigin(text: string, { start, end }: EconomyMention, from: number, to: number, korean: boolean): boolean {
  if (korean) return end <= from && text.startsWith('산', end);
  return (
    start >= to &&
    /^ (?:on|against|of|for|to) (?:imports of |the (?:import|sale|export) of |exports of )?(?:the )?$/.test(
      text.slice(to, start),
    )
  );
}
