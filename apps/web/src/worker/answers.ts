/** The work behind each kind of question. */

import type { Library } from './library.js';
import type { Session } from './load.js';
import type { Progress } from './protocol.js';
import type { AnswerTo, Kind, QuestionOf } from './questions.js';

/** What the work may use while it goes on. */
export interface Work {
  readonly progress: Progress;
  /** False once a later question has made this one void; long work asks between its steps (see `inTurns`). */
  current(): boolean;
  readonly library: Library;
}

type Answers = {
  readonly [K in Kind]: (session: Session, question: QuestionOf<K>, work: Work) => Promise<AnswerTo<K> | undefined>;
};

/** An answer of undefined says that the question has become void. */
export const ANSWERS: Answers = {
  codes: async ({ pricing }) => {
    const { regions, sectors } = pricing.baseYear.accounts;
    return { regions: regions.map(({ code }) => code), sectors: sectors.map(({ code }) => code) };
  },
};
