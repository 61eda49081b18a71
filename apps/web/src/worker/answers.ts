/** The work behind each kind of question. */

import { acceptance, advice } from './bargains.js';
import { choicesOf } from './choices.js';
import { conflictsOfRecord } from './documents.js';
import { accountsOf, solvedWorld, variantWorlds, worldRegions } from './effects.js';
import type { Session } from './load.js';
import type { AnswerTo, Kind, QuestionOf } from './questions.js';
import {
  recordChanges,
  recordCommitments,
  recordContradictions,
  recordIssue,
  recordMatrix,
  recordTracker,
} from './record.js';
import {
  editedDay,
  editedTimeline,
  ledgerParts,
  productDuties,
  products,
  scheduleSteps,
  scheduleWorlds,
} from './schedules.js';
import type { Work } from './work.js';

type Answers = {
  readonly [K in Kind]: (session: Session, question: QuestionOf<K>, work: Work) => Promise<AnswerTo<K> | undefined>;
};

/** An answer of undefined says that the question has become void. */
export const ANSWERS: Answers = {
  codes: async ({ pricing }) => {
    const { regions, sectors } = pricing.baseYear.accounts;
    return { regions: regions.map(({ code }) => code), sectors: sectors.map(({ code }) => code) };
  },
  accounts: async (session) => accountsOf(session),
  regions: async (session, question) => worldRegions(session, question),
  world: async (session, question) => solvedWorld(session, question),
  variants: variantWorlds,
  'record-matrix': recordMatrix,
  'record-tracker': recordTracker,
  'record-issue': recordIssue,
  'record-commitments': recordCommitments,
  'record-contradictions': recordContradictions,
  'record-changes': recordChanges,
  'ledger-parts': ledgerParts,
  'edited-timeline': editedTimeline,
  'edited-day': editedDay,
  'schedule-worlds': scheduleWorlds,
  products,
  'product-duties': productDuties,
  'schedule-steps': scheduleSteps,
  advice,
  acceptance,
  // The brief comes with what writes Markdown and HTML: its script is fetched when it is first asked for.
  brief: async (...asked) => (await import('./brief.js')).briefAnswer(...asked),
  'brief-text': async (...asked) => (await import('./brief.js')).briefFile(...asked),
  choices: choicesOf,
  'duty-conflicts': conflictsOfRecord,
};
