/** A Korean document with all that its sentences are read by. */

import { findPhrases, type Match } from '../../../text/lexicon.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { createCursor } from '../../../text/sentence-cursor.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Cue, LanguageRules, Sign, StanceRules } from '../../cues/stance-rules.js';
import type { DocumentRead, DocumentSources } from '../../found/document-read.js';
import type { Turn } from '../../turns/turn.js';
import { turnsOf } from '../../turns/turns.js';
import { documentVoice } from '../../voices/document-voice.js';
import { type Holder, holdersOf, partiesOf, type Voice } from '../../voices/voices.js';
import { delegatesOf } from '../holders/delegates.js';
import { withGivenParties } from '../holders/given-parties.js';
import { type HeadlineOffices, headlineOffices } from '../holders/headline-offices.js';
import { saidSo } from '../holders/said-so.js';
import { withSameOfficials } from '../holders/same-officials.js';
import { type KoreanAct, koreanActs } from '../verbs/acts.js';
import { koreanWishes, type ListedWish } from './lists.js';

export interface KoreanDocument extends DocumentRead {
  readonly rules: LanguageRules;
  readonly holders: readonly Holder[];
  /** The one person of each side that a document of two sides names. */
  readonly delegates: ReadonlyMap<string, Voice>;
  /** Turns of a transcript, by the number of the sentence. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Whoever is named after a quotation as having said it, by the number of the sentence. */
  readonly speakers: ReadonlyMap<number, readonly Voice[]>;
  /** Who holds an office that a headline begins with. */
  readonly offices: HeadlineOffices;
  /** Items of lists of what a side asks or gives, by the number of the sentence. */
  readonly wishes: ReadonlyMap<number, ListedWish>;
  /** What stands in a sentence; sentences are asked for in order. */
  readonly inSentence: (at: number) => SentenceWords;
}

/** A sentence with what the rules know in it. */
export interface SentenceWords {
  /** Number of the sentence. */
  readonly at: number;
  readonly sentence: Sentence;
  /** The turn that it is of; undefined outside transcripts. */
  readonly turn: Turn | undefined;
  readonly holders: readonly Holder[];
  readonly cues: readonly Match<readonly Cue[]>[];
  readonly signs: readonly Match<readonly Sign[]>[];
  readonly acts: readonly KoreanAct[];
}

/** Reads what holds for a document as a whole. */
export function koreanDocument({ prepared, rules, names, finder, facts, dates }: DocumentSources): KoreanDocument {
  const { ko } = rules;
  const { text } = prepared;
  const parties = partiesOf(names, text.length);
  const voice = documentVoice(prepared, ko, names, facts, parties);
  const holders = withSameOfficials(text, withGivenParties(text, holdersOf(names), parties));
  const turns = turnsOf(prepared, ko, names, holders);
  return {
    prepared,
    rules: ko,
    finder,
    facts,
    dates,
    parties,
    voice,
    holders,
    delegates: voice.kind === 'joint' ? delegatesOf(holders) : new Map(),
    turns,
    speakers: saidSo(prepared, holders),
    offices: headlineOffices(text, names),
    wishes: koreanWishes(prepared, holders),
    inSentence: wordsOfSentences(prepared, rules, holders, turns),
  };
}

function wordsOfSentences(
  prepared: PreparedText,
  rules: StanceRules,
  holders: readonly Holder[],
  turns: ReadonlyMap<number, Turn>,
): KoreanDocument['inSentence'] {
  const holdersIn = createCursor(placed(holders));
  const cuesIn = createCursor(findPhrases(prepared, rules.ko.cues));
  const signsIn = createCursor(findPhrases(prepared, rules.ko.signs));
  const actsIn = createCursor(placed(koreanActs(prepared, rules.koreanStems)));
  return (at) => {
    const sentence = prepared.sentences[at]!;
    const turn = turns.get(at);
    // Whoever the label of a turn names is no subject of its words.
    const from = turn?.from ?? 0;
    return {
      at,
      sentence,
      turn,
      holders: holdersIn(sentence).flatMap(({ value }) => (value.start < from ? [] : [value])),
      cues: cuesIn(sentence),
      signs: signsIn(sentence),
      acts: actsIn(sentence).map(({ value }) => value),
    };
  };
}

function placed<V extends { readonly start: number; readonly end: number }>(values: readonly V[]): Match<V>[] {
  return values.map((value) => ({ start: value.start, end: value.end, value }));
}
