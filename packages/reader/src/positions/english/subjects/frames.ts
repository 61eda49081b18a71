/** Whose words the parts of an English sentence are: “X said …”, “…, said X”, “according to X”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { insideQuotation } from '../../quotations/quotation-at.js';
import { isMark, type PlacedSign } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { Frame } from './frame.js';
import { reportedFrames } from './reported-frames.js';
import { reporterOf, type SpeakingScene } from './reporters.js';

/** Frames of a sentence, later ones before earlier where they overlap. */
export function framesOf(scene: SpeakingScene): Frame[] {
  const { prepared, words, view } = scene;
  const frames: Frame[] = [];
  for (const sign of view.signs) {
    if (sign.signs.includes('utterance') && prepared.tokens.words[sign.last + 1] === words.by)
      frames.push(...authoredFrame(scene, sign));
    else if (sign.signs.includes('source')) frames.unshift(...sourceFrame(scene, sign));
    else if (reports(scene, sign)) frames.push(...reportedFrames(scene, sign, frames));
  }
  frames.push(...colonQuote(scene));
  frames.push(...sharedViews(scene, frames));
  return frames;
}

/** Most tokens from “according to” or “a remark by” to whoever it names. */
const FURTHEST_NAMED = 5;

/** “A remark by Bessent that …” */
function authoredFrame({ view }: SpeakingScene, { first, last }: PlacedSign): Frame[] {
  const author = view.holders.find((one) => one.first > last && one.first <= last + FURTHEST_NAMED);
  if (author === undefined) return [];
  return [{ from: author.last + 1, to: view.sentence.endToken, voices: author.holder.voices, verb: first }];
}

/** “According to X”: the whole sentence. */
function sourceFrame({ prepared, view, carried }: SpeakingScene, { start, last }: PlacedSign): Frame[] {
  const { text, tokens } = prepared;
  const { sentence, signs, holders } = view;
  // “Citing its farmers”: a reason, no source.
  if (CITES_REASON.test(text.slice(start, start + 40))) return [];
  const near = (at: number) => at > last && at <= last + FURTHEST_NAMED;
  if (signs.some((sign) => near(sign.first) && sign.signs.includes('both-sides'))) return [];
  const source = holders.find((one) => near(one.first));
  const ofSpeaker = () => (/(?:her|his|their) /i.test(text.slice(start, tokens.ends[last]! + 1)) ? carried : null);
  const voices = source?.holder.voices ?? ofSpeaker();
  return voices === null ? [] : [{ from: sentence.firstToken, to: sentence.endToken, voices, verb: -1 }];
}

/** A verb of saying that tells something; “called for a quota”, “speaks for the growers” tell nothing. */
function reports({ prepared }: SpeakingScene, { start, signs }: PlacedSign): boolean {
  return (
    signs.includes('reporting') &&
    !insideQuotation(prepared, start) &&
    !FOR.test(prepared.text.slice(start, start + 24))
  );
}

/** “Both sides shared the view that …” reports too. */
function sharedViews(scene: SpeakingScene, told: readonly Frame[]): Frame[] {
  const { prepared, words, view } = scene;
  const frames: Frame[] = [];
  for (const { first, last, start, cues } of view.cues) {
    if (prepared.tokens.words[last + 1] !== words.that || insideQuotation(prepared, start)) continue;
    if (!cues.some((cue) => cue.kind === 'stance' && cue.verb)) continue;
    if ([...told, ...frames].some(({ verb }) => verb === first)) continue;
    const reporter = reporterOf(scene, first);
    if (reporter === null) continue;
    frames.push({ from: last + 1, to: clauseEnd(prepared, view, last), voices: reporter.voices, verb: first });
  }
  return frames;
}

/** “X demanded that the quota be kept; the government refused”: what is asked ends at the semicolon. */
function clauseEnd(prepared: PreparedText, { sentence, holders }: EnglishSentence, from: number): number {
  for (let i = from + 1; i < sentence.endToken; i += 1) {
    if (!isMark(prepared, i, ';') || insideQuotation(prepared, prepared.tokens.starts[i]!)) continue;
    return holders.some(({ subject, first }) => subject && first > i && first <= i + 2) ? i : sentence.endToken;
  }
  return sentence.endToken;
}

/** “The minister has been clear: “…””: a colon before a quotation gives the word to the subject. */
function colonQuote({ prepared, view }: SpeakingScene): Frame[] {
  const { sentence, holders, signs } = view;
  for (let i = sentence.firstToken + 2; i + 1 < sentence.endToken; i += 1) {
    if (!isMark(prepared, i, ':') || !isMark(prepared, i + 1, '"“')) continue;
    if (signs.some(({ first, signs: what }) => first < i && what.includes('reporting'))) return [];
    const speaker = holders.find(({ subject, last, holder }) => subject && last < i && holder.kind !== 'both-sides');
    return speaker === undefined
      ? []
      : [{ from: i + 1, to: sentence.endToken, voices: speaker.holder.voices, verb: i }];
  }
  return [];
}

const FOR = /^(?:call|speak|spoke|answer|see|saw|post|boast|argu|put it)[a-zà-ɏ]* (?:for|off|up for)\b/i;

const CITES_REASON =
  /^citing (?:its|their|his|her|the (?:need|lack)|concerns?|worries|fears|risks?|national|security|health|food|safety|rising|domestic|a)\b/i;
