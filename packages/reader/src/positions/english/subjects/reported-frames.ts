/** The words that a verb of saying gives to someone: “X said …”, “…, X said”, “…, adding that …”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { isMark, type PlacedSign } from '../clauses/placed.js';
import type { Frame } from './frame.js';
import { opensAnew } from './nearest-subject.js';
import { mainReporter, type Reporter, reporterOf, type SpeakingScene } from './reporters.js';
import { followsMark, segmentStart, tagOf } from './speech-tags.js';

/**
 * Frames that a verb of saying opens: of what stands after it, and before it where it is a tag.
 * @param frames those found before it in the sentence
 */
export function reportedFrames(
  scene: SpeakingScene,
  { first, last }: PlacedSign,
  frames: readonly Frame[],
): readonly Frame[] {
  const { prepared, words, view } = scene;
  const adds = addsSpeech(prepared, first);
  const before = adds ? continuedFrame(scene, first, frames) : undefined;
  const tag = adds ? null : tagOf(prepared, words, view, first, last);
  const reporter =
    before !== undefined
      ? { voices: before.voices, first }
      : (tag ?? reporterOf(scene, first) ?? (adds ? mainReporter(view, first) : null));
  if (reporter === null) return [];
  const said = { from: last + 1, to: view.sentence.endToken, voices: reporter.voices, verb: first };
  const isTag = tag !== null || (before === undefined && followsMark(prepared, words, view, first, reporter.first));
  if (!isTag) return [said];
  return isRelayed(scene, reporter, frames) ? [] : [taggedFrame(scene, first, reporter, frames), said];
}

/** The frame whose words “…, adding that” goes on with; none where someone else has come in between. */
function continuedFrame(
  { prepared, words, view }: SpeakingScene,
  verb: number,
  frames: readonly Frame[],
): Frame | undefined {
  const said = frames.findLast((frame) => frame.verb >= 0 && frame.from > frame.verb);
  if (said === undefined) return undefined;
  // “Trump said …, and Beijing hit back, vowing to …”: it is Beijing that vows.
  const other = view.holders.some(
    (one) => one.first > said.verb && one.last < verb && opensAnew(prepared, words, view, one),
  );
  return other ? undefined : said;
}

/** “Bessent told them that …, one lawmaker said”: the words are his of whom it is told. */
function isRelayed({ view }: SpeakingScene, reporter: Reporter, frames: readonly Frame[]): boolean {
  const told = frames.findLast(({ verb, to }) => verb >= 0 && to === view.sentence.endToken);
  const relayed = told?.voices.some(({ speaker, party }) => speaker !== null && party !== null) === true;
  return relayed && reporter.voices.every(({ party }) => party === null);
}

/** What stands before a tag: “Brazil asked Washington to lower it, Alckmin said” tells the asking too. */
function taggedFrame(
  { prepared, view }: SpeakingScene,
  verb: number,
  reporter: Reporter,
  frames: readonly Frame[],
): Frame {
  const named = frames.findLast((frame) => frame.verb >= 0 && frame.voices.some(({ speaker }) => speaker !== null));
  const from = named?.verb ?? view.sentence.firstToken - 1;
  const start = segmentStart(prepared, view, reporter.first);
  return {
    from: Math.max(start, from < start ? start : from + 1),
    to: reporter.first,
    voices: reporter.voices,
    verb,
  };
}

/** “…, adding that”: goes on with the words of whoever spoke before. */
function addsSpeech(prepared: PreparedText, verb: number): boolean {
  const { text, tokens } = prepared;
  // American printers put the comma inside the quotation: “‘unfair,’ claiming”.
  const comma =
    isMark(prepared, verb - 1, ',') || (isMark(prepared, verb - 1, '"”’') && isMark(prepared, verb - 2, ','));
  return comma && /ing$/.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!));
}
