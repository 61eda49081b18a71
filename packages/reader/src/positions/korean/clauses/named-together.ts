/** Holders that a Korean sentence names together as one subject: “한국과 일본, 유럽연합은”. */

import { type Holder, sameVoice } from '../../voices/voices.js';

/** A holder that the next one is joined to, with the end of what joins it. */
export interface Joined {
  readonly holder: Holder;
  readonly end: number;
}

/** What may stand between two that are named together: an office, an economy. */
const BETWEEN = /^,? ?(?:[가-힣A-Za-z·&]{1,12} ){0,2}$/;
const CASE_WORD = /[을를에고며] /;
/** Furthest of two that are named together, UTF-16 code units. */
const REACH = 28;
/** “말레이시아를 포함해 캐나다 …”: one of those listed after it. */
const AMONG_THEM = /^[을를] (?:포함|비롯)(?:해|한|하여|해서),? $/;

/** Those that a holder is joined to; empty where something else stands between. */
export function rowBefore(text: string, joined: readonly Joined[], { start }: Holder): readonly Joined[] {
  const last = joined.at(-1);
  if (last === undefined || start - last.end >= REACH) return [];
  const between = text.slice(last.end, start);
  return BETWEEN.test(between) && !CASE_WORD.test(between) ? joined : [];
}

/**
 * Those named together, with one told before the list as among them.
 * @param at number of the holder before the first of the list
 */
export function withOneAmong(
  text: string,
  holders: readonly Holder[],
  at: number,
  listed: readonly Joined[],
): readonly Joined[] {
  const one = holders[at];
  if (one?.kind !== 'economy' || listed.length === 0) return listed;
  return AMONG_THEM.test(text.slice(one.end, listed[0]!.holder.start))
    ? [{ holder: one, end: one.end }, ...listed]
    : listed;
}

/** Voices of several holders, each once. */
export function mergedVoices(holders: readonly Holder[]): Holder['voices'] {
  const voices: Holder['voices'][number][] = [];
  for (const holder of holders) {
    for (const voice of holder.voices) if (!voices.some((one) => sameVoice(one, voice))) voices.push(voice);
  }
  return voices;
}
