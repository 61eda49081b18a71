/** What is known where the stance of an English clause is given to someone. */

import type { StanceRules } from '../cues/stance-rules.js';
import type { DocumentRead } from '../found/document-read.js';
import type { Voice } from '../voices/voices.js';
import type { ActiveMode } from './acts/acts.js';
import type { EnglishSentence } from './clauses/sentence.js';
import type { StanceEvent } from './clauses/stance-event.js';
import type { Frame } from './subjects/frame.js';

/** What the reading of one document carries from sentence to sentence. */
export interface State {
  /** Who spoke last in this paragraph. */
  spoken: readonly Voice[] | null;
  /** Who was the subject last: “it” and “they” stand for them. */
  subject: readonly Voice[] | null;
  paragraph: number;
  paragraphStart: number;
  /** Start of the paragraph before. */
  previousStart: number;
  /** How far back a word may refer over the bounds of paragraphs. */
  recentStart: number;
  leadIn: ActiveMode | null;
  leadInVoices: readonly Voice[] | null;
}

export interface Setting extends DocumentRead {
  readonly rules: StanceRules;
  readonly view: EnglishSentence;
  readonly frames: readonly Frame[];
  readonly event: StanceEvent;
  readonly floor: Voice | null;
  /** Offset at which the words of a turn begin, after its label. */
  readonly spokenFrom: number;
  readonly state: State;
}

export interface Held {
  readonly voices: readonly Voice[];
  readonly subjectStart: number | null;
  readonly hedged: boolean;
  /** The verb has no subject of its own in its clause. */
  readonly bare: boolean;
  /** Its subject is both sides, whoever tells it. */
  readonly together?: boolean;
}
