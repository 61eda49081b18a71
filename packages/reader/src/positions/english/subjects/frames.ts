/** Whose words the parts of an English sentence are: “X said …”, “…, said X”, “according to X”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { MARK } from '../../../text/tokens.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { insideQuotation } from '../../quotations/quotation-at.js';
import type { Voice } from '../../voices/voices.js';
import { isCalledOn, meansNoBody } from '../clauses/bodies-not-meant.js';
import { isMark, type PlacedHolder } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { headOf, opensAnew, subjectOf } from './subjects.js';

/** Tokens [from, to) that are someone's words. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly voices: readonly Voice[];
  /** Token of the verb that reports them; −1 for “according to”. */
  readonly verb: number;
}

/**
 * Frames of a sentence, later ones before earlier where they overlap.
 * @param carried who spoke last in the paragraph; the pronouns that are told of nobody stand for them
 * @param spoken the same where somebody is reported there
 * @param self whose words the text itself is: “we have told them that …”
 */
export function framesOf(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  carried: readonly Voice[] | null,
  spoken: readonly Voice[] | null,
  self: Voice | null,
): Frame[] {
  const { sentence, signs } = view;
  const frames: Frame[] = [];
  for (const { first, last, start, signs: what } of signs) {
    // “A remark by Bessent that …”
    if (what.includes('utterance') && prepared.tokens.words[last + 1] === words.by) {
      const author = view.holders.find((one) => one.first > last && one.first <= last + 5);
      if (author !== undefined) {
        frames.push({ from: author.last + 1, to: sentence.endToken, voices: author.holder.voices, verb: first });
      }
      continue;
    }
    if (what.includes('source')) {
      // “Citing its farmers”: a reason, no source.
      if (CITES_REASON.test(prepared.text.slice(start, start + 40))) continue;
      if (signs.some((sign) => sign.first > last && sign.first <= last + 5 && sign.signs.includes('both-sides')))
        continue;
      const source = view.holders.find((one) => one.first > last && one.first <= last + 5);
      const voices =
        source?.holder.voices ??
        (/(?:her|his|their) /i.test(prepared.text.slice(start, prepared.tokens.ends[last]! + 1)) ? carried : null);
      if (voices !== null) {
        frames.unshift({ from: sentence.firstToken, to: sentence.endToken, voices, verb: -1 });
      }
      continue;
    }
    if (!what.includes('reporting') || insideQuotation(prepared, start)) continue;
    // “Called for a quota”, “speaks for the growers”: nothing is told.
    if (FOR.test(prepared.text.slice(start, start + 24))) continue;
    const adds = addsSpeech(prepared, first);
    const said = adds ? frames.findLast(({ verb, from }) => verb >= 0 && from > verb) : undefined;
    // “Trump said …, and Beijing hit back, vowing to …”: it is Beijing that vows.
    const other =
      said !== undefined &&
      view.holders.some((one) => one.first > said.verb && one.last < first && opensAnew(prepared, words, view, one));
    const before = other ? undefined : said;
    const tag = adds ? null : tagOf(prepared, words, view, first, last);
    const reporter =
      before !== undefined
        ? { voices: before.voices, first }
        : (tag ??
          reporterOf(prepared, words, view, first, carried, spoken, self) ??
          (adds ? mainReporter(view, first) : null));
    if (reporter === null) continue;
    const isTag = tag !== null || (before === undefined && followsMark(prepared, words, view, first, reporter.first));
    if (isTag) {
      // “Brazil asked Washington to lower it, Alckmin said”: he tells the asking too.
      const from =
        frames.findLast(({ verb, voices }) => verb >= 0 && voices.some(({ speaker }) => speaker !== null))?.verb ??
        sentence.firstToken - 1;
      const start = segmentStart(prepared, view, reporter.first);
      // “Bessent told them that …, one lawmaker said”: the words are his of whom it is told.
      const told = frames.findLast(({ verb, to }) => verb >= 0 && to === sentence.endToken);
      const relayed = told?.voices.some(({ speaker, party }) => speaker !== null && party !== null) === true;
      if (relayed && reporter.voices.every(({ party }) => party === null)) continue;
      frames.push({
        from: Math.max(start, from < start ? start : from + 1),
        to: reporter.first,
        voices: reporter.voices,
        verb: first,
      });
    }
    frames.push({ from: last + 1, to: sentence.endToken, voices: reporter.voices, verb: first });
  }
  const opened = colonQuote(prepared, view);
  if (opened !== null) frames.push(opened);
  // “Both sides shared the view that …” reports too.
  for (const { first, last, start, cues } of view.cues) {
    if (prepared.tokens.words[last + 1] !== words.that || insideQuotation(prepared, start)) continue;
    if (!cues.some((cue) => cue.kind === 'stance' && cue.verb) || frames.some(({ verb }) => verb === first)) continue;
    const reporter = reporterOf(prepared, words, view, first, carried, spoken, self);
    if (reporter !== null) frames.push({ from: last + 1, to: sentence.endToken, voices: reporter.voices, verb: first });
  }
  return frames;
}

const FOR = /^(?:call|speak|spoke|answer|see|saw|post|boast|argu|put it)\p{Ll}* (?:for|off|up for)\b/iu;

const CITES_REASON =
  /^citing (?:its|their|his|her|the (?:need|lack)|concerns?|worries|fears|risks?|national|security|health|food|safety|rising|domestic|a)\b/i;

/** Who speaks at a token: the last frame that holds it. */
export function voicesAt(frames: readonly Frame[], token: number): Frame | null {
  for (let i = frames.length - 1; i >= 0; i -= 1) {
    const frame = frames[i]!;
    if (token >= frame.from && token < frame.to) return frame;
  }
  return null;
}

/** Furthest “that” after its verb: “told reporters after the talks in Ottawa that”. */
const MOST_TOLD = 12;
/** Verbs after which stands what is said. */
const SAYS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|stress(?:es|ed|ing)?|insist(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|stat(?:es|ed|ing)|explain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|warn(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|claim(?:s|ed|ing)?)$/i;

/** Where what is said begins, up to a token: after “speaking in London, X said”, “told reporters in Ottawa that”; 0 where no verb of saying stands before. */
export function saidFrom(
  { text, tokens }: PreparedText,
  words: WordClasses,
  frames: readonly Frame[],
  frame: Frame,
  until: number,
): number {
  const { from, verb } = frame;
  if (verb < 0 || from <= verb || !SAYS.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!))) return 0;
  // “…, Seoul said Tuesday”: said of what stands before; not of “speaking in London, …”.
  const tagged = frames.find((other) => other !== frame && other.verb === verb);
  if (tagged !== undefined && !opensAside(text, tokens.starts[tagged.from]!)) return 0;
  for (let i = from; i < Math.min(until, from + MOST_TOLD) && tokens.kinds[i] !== MARK; i += 1)
    if (tokens.words[i] === words.that) return tokens.ends[i]!;
  const told = /^t(?:ell|old)/i.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!));
  // “is said to be”, “warned of”; “it would” says little without whoever says it.
  return told ||
    tokens.words[from] === words.to ||
    words.thirdPerson.has(tokens.words[from]!) ||
    words.prepositions.has(tokens.words[from]!)
    ? 0
    : tokens.starts[from]!;
}

/** Most tokens of the title before whoever a tag names. */
const LONGEST_TITLE = 12;

/** Where what is said ends: before “…, its trade minister Ana Rojas said”; the end of the text for words after their verb. */
export function saidUntil(prepared: PreparedText, { from, to, verb }: Frame): number {
  const { text, tokens } = prepared;
  const said = text.slice(tokens.starts[verb] ?? 0, tokens.ends[verb] ?? 0);
  if (verb < to || !(SAYS.test(said) || /^announc/i.test(said)) || opensAside(text, tokens.starts[from]!))
    return text.length;
  for (let i = to - 1; i > Math.max(from, to - LONGEST_TITLE); i -= 1)
    if (isMark(prepared, i, ',"”')) return tokens.starts[i]!;
  return text.length;
}

/** “Speaking in London,”, “Asked about rice,”, “On Monday,” before whoever says something. */
function opensAside(text: string, start: number): boolean {
  return /^(?:speaking|asked|talking|testifying|addressing|appearing|in|on|at|after|before|during)\s/i.test(
    text.slice(start, start + 12),
  );
}

interface Reporter {
  readonly voices: readonly Voice[];
  /** First token of the tag: of the subject, or of the verb where the subject follows it. */
  readonly first: number;
}

/** “The minister has been clear: “…””: a colon before a quotation gives the word to the subject. */
function colonQuote(prepared: PreparedText, { sentence, holders, signs }: EnglishSentence): Frame | null {
  for (let i = sentence.firstToken + 2; i + 1 < sentence.endToken; i += 1) {
    if (!isMark(prepared, i, ':') || !isMark(prepared, i + 1, '"“')) continue;
    if (signs.some(({ first, signs: what }) => first < i && what.includes('reporting'))) return null;
    const speaker = holders.find(({ subject, last, holder }) => subject && last < i && holder.kind !== 'both-sides');
    return speaker === undefined
      ? null
      : { from: i + 1, to: sentence.endToken, voices: speaker.holder.voices, verb: i };
  }
  return null;
}

/** “…, adding that”: goes on with the words of whoever spoke before. */
function addsSpeech(prepared: PreparedText, verb: number): boolean {
  const { text, tokens } = prepared;
  // American printers put the comma inside the quotation: “‘unfair,’ claiming”.
  const comma =
    isMark(prepared, verb - 1, ',') || (isMark(prepared, verb - 1, '"”’') && isMark(prepared, verb - 2, ','));
  return comma && /ing$/.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!));
}

/** “…, said X”: the verb after a comma or a closing mark, the speaker after the verb. */
function tagOf(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  first: number,
  last: number,
): Reporter | null {
  const { holders, sentence } = view;
  if (first === sentence.firstToken || !isMark(prepared, first - 1, ',"”’\'—-')) return null;
  // “…, called it unfair”: what follows these is what is spoken of, not who speaks.
  if (/^(?:call|describ)/i.test(prepared.text.slice(prepared.tokens.starts[first]!, prepared.tokens.ends[first]!)))
    return null;
  // “X, the minister, said Paris opposed …” has its speaker before the verb.
  if (
    isMark(prepared, first - 1, ',') &&
    headOf(prepared, view, view.clauses[clauseAt(view, first)]!.first, first) !== null
  )
    return null;
  let best: PlacedHolder | null = null;
  for (const one of holders) {
    if (one.first <= last || one.first > last + 9) continue;
    let clear = true;
    for (let i = last + 1; i < one.first && clear; i += 1) {
      const word = prepared.tokens.words[i]!;
      clear = !isMark(prepared, i, '"“”;:') && !words.be.has(word) && word !== words.that && !words.relatives.has(word);
      // A comma only before the name in “said its director, Martin Rufer”.
      if (clear && isMark(prepared, i, ',')) clear = one.holder.kind === 'person' && i === one.first - 1;
    }
    if (!clear) break;
    if (one.owner && one.holder.kind !== 'person') continue;
    if (best === null || (best.holder.kind === 'economy' && one.holder.kind !== 'economy')) best = one;
    if (best.holder.kind === 'person') break;
  }
  return best === null ? null : { voices: best.holder.voices, first };
}

function reporterOf(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  verb: number,
  carried: readonly Voice[] | null,
  spoken: readonly Voice[] | null,
  self: Voice | null,
): Reporter | null {
  const subject = subjectOf(prepared, words, view, verb);
  if (subject.kind === 'holder') {
    // “The ministry stated, “the U.S. answered,” and described”: who is named in its words does not go on with them.
    if (isCalledOn(prepared, subject.holder, verb)) return null;
    const quoted = insideQuotation(prepared, subject.holder.start);
    const outer = quoted
      ? view.holders.findLast((one) => one.subject && one.last < verb && !insideQuotation(prepared, one.start))
      : subject.holder;
    if (outer === undefined) return null;
    // “Lighthizer's office says”: the party speaks, not the person.
    const { holder, owner, first, last } = outer;
    // “He added”: who spoke last, rather than whoever was named last.
    const pronoun = first === last && words.thirdPerson.has(prepared.tokens.words[first]!);
    if (pronoun && spoken !== null && spoken.length === 1 && spoken[0]!.speaker !== null)
      return { voices: spoken, first };
    const office =
      owner && view.signs.some((sign) => sign.first > last && sign.first <= last + 2 && sign.signs.includes('office'));
    const voices = office
      ? holder.voices.map(({ party, capacity }) => ({ speaker: null, party, capacity }))
      : holder.voices;
    return { voices, first };
  }
  if (subject.kind === 'first-person' && self !== null) return { voices: [self], first: verb - 1 };
  if (subject.kind === 'third-person' && carried !== null)
    return spoken === null && meansNoBody(prepared, verb, carried) ? null : { voices: carried, first: verb - 1 };
  return null;
}

/** “Choi, who was in Washington (on a visit), met him at noon, stressing that …”: whom the sentence is about. */
function mainReporter({ holders }: EnglishSentence, verb: number): Reporter | null {
  const main = holders.find(({ subject, last, holder }) => subject && last < verb && holder.kind !== 'both-sides');
  return main?.holder.kind === 'person' ? { voices: main.holder.voices, first: main.first } : null;
}

/** True when the speaker stands right after a comma or a quotation: “…, X said”. */
function followsMark(
  prepared: PreparedText,
  words: WordClasses,
  { sentence, clauses }: EnglishSentence,
  verb: number,
  first: number,
): boolean {
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 9); i -= 1) {
    if (isMark(prepared, i, ',"”’')) return i > sentence.firstToken && !isMark(prepared, verb + 1, ':');
    const { text, tokens } = prepared;
    if (closesSpeech(prepared, sentence.firstToken, i)) return true;
    const titled =
      /^\p{Lu}/u.test(text.slice(tokens.starts[i]!, tokens.ends[i]!)) ||
      words.articles.has(tokens.words[i]!) ||
      isMark(prepared, i, "'s’s");
    if (!titled) {
      const ends = verb + 2 >= sentence.endToken;
      return ends && clauses.length > 0;
    }
  }
  return false;
}

/** “…,” European Commission spokesman X told …: nothing but a title stands between the closing mark and the name. */
function closesSpeech(prepared: PreparedText, firstToken: number, from: number): boolean {
  for (let i = from; i >= Math.max(firstToken + 1, from - 8); i -= 1) {
    if (isMark(prepared, i, '"”')) return isMark(prepared, i - 1, ',');
    if (prepared.tokens.kinds[i] === MARK && !isMark(prepared, i, "'s’s.-")) return false;
  }
  return false;
}

/** First token of what a tag closes: after the last semicolon or, for a quotation, its opening mark. */
function segmentStart(prepared: PreparedText, { sentence, clauses }: EnglishSentence, token: number): number {
  let start = sentence.firstToken;
  for (const clause of clauses) {
    if (clause.first >= token) break;
    if (isMark(prepared, clause.first - 1, ';')) start = clause.first;
  }
  return start;
}
