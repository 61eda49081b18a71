import type { Span } from '../../../reading.js';
import type { Match } from '../../../text/lexicon.js';
import type { Sign } from '../../cues/stance-rules.js';
import type { DocumentRead } from '../../found/document-read.js';
import type { Holder, Voice } from '../../voices/voices.js';
import type { KoreanEvent } from './event.js';
import type { KoreanSentence } from './sentence.js';

/** What is kept from one sentence to the next. */
export interface State {
  /** Who spoke last in this paragraph. */
  spoken: readonly Voice[] | null;
  /** Who spoke last in the paragraph before; a quotation that nobody is named with goes on with him. */
  earlier: readonly Voice[] | null;
  /** Subject of the sentence before in this paragraph; a sentence without one goes on with it. */
  subject: readonly Voice[] | null;
  /** Whose steps the heading above lists: “중국의 조치”; null under no such heading. */
  heading: readonly Voice[] | null;
  paragraph: number;
  paragraphStart: number;
  /** Where the question begins that the answer in hand is to; −1 outside briefings. */
  questionStart: number;
  /** Whom that question asks about: “유럽 집행위원은 뭐라던가”; null where it names nobody. */
  askedOf: readonly Voice[] | null;
  /** The sentence before. */
  before: { readonly start: number; readonly end: number } | null;
  /** Party whose goods were spoken of last in this paragraph: “한국산”. */
  goodsOf: string | null;
}

/** One event with all it is read by. */
export interface Setting extends DocumentRead {
  readonly view: KoreanSentence;
  /** Holders of the sentence. */
  readonly holders: readonly Holder[];
  readonly event: KoreanEvent;
  /** The quotation that the event's verb of saying tells, where that is all it does. */
  readonly told: Span | null;
  readonly signs: readonly Match<readonly Sign[]>[];
  readonly floor: Voice | null;
  /** Offset at which the words of a turn begin, after its label. */
  readonly spokenFrom: number;
  readonly state: State;
}
