/**
 * What the views ask the worker. A view that needs an answer of its own adds a line here and the work to
 * {@link ANSWERS}; `use-answer` brings the answer to the page.
 */

import type { BargainQuestions } from './bargain-protocol.js';
import type { BriefQuestions } from './brief-protocol.js';
import type { ChoicesQuestions } from './choices-protocol.js';
import type { DocumentsQuestions } from './documents-protocol.js';
import type { EffectsQuestions } from './effects-protocol.js';
import type { RecordQuestions } from './record-protocol.js';
import type { ScheduleQuestions } from './schedule-protocol.js';

/** Question and answer of every kind: plain data only. */
interface Questions
  extends DocumentsQuestions,
    BargainQuestions,
    BriefQuestions,
    ChoicesQuestions,
    EffectsQuestions,
    ScheduleQuestions,
    RecordQuestions {
  /** Regions and sectors of the data set that the talks are computed on, in the order of its arrays. */
  readonly codes: {
    readonly question: Record<string, never>;
    readonly answer: { readonly regions: readonly string[]; readonly sectors: readonly string[] };
  };
}

export type Kind = keyof Questions;
export type QuestionOf<K extends Kind> = Questions[K]['question'];
export type AnswerTo<K extends Kind> = Questions[K]['answer'];
