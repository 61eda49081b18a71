/** The walk over the tokens of a sentence: what it goes by, what it has come to, what each word adds. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { LanguageRules, WordClasses } from '../../cues/stance-rules.js';
import type { ActiveMode } from '../acts/acts.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';

/** What the events of a sentence are read by. */
export interface EventScene {
  readonly prepared: PreparedText;
  readonly rules: LanguageRules;
  readonly words: WordClasses;
  readonly view: EnglishSentence;
  /** The document sets out terms: what a side “gives” there it undertakes. */
  readonly terms: boolean;
}

/** What is known at a token from those before it. */
export interface Walk {
  /** The modal or undertaking that an act would be read under. */
  readonly active: ActiveMode | null;
  /** Token of the last act; −1 before any. */
  readonly lastAct: number;
  /** Token of the first “will not” or “cannot”. */
  readonly denied: number | null;
  /** The first refusal of an act: “declines to”. */
  readonly refused: ActiveMode | null;
}

/** What the words at a token add. */
export interface Step {
  readonly events: readonly StanceEvent[];
  readonly walk: Walk;
  /** First token of an event that these say more exactly, where it is the last so far. */
  readonly replaces?: number;
}

/** Words that end there and add these events. */
export function adds(walk: Walk, ...events: readonly StanceEvent[]): Step {
  return { events, walk };
}

/** The same for an act at a token. */
export function addsAct(walk: Walk, lastAct: number, ...events: readonly StanceEvent[]): Step {
  return { events, walk: { ...walk, lastAct } };
}
