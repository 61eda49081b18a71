/** What a view asks as soon as it opens: asked ahead, so that it opens with the answer in it. */

import type { QuestionOf } from '../worker/questions.js';
import type { Address } from './address.js';

/** The matrix of the record as the agenda shows it. */
export function matrixQuestion({ on, accepted, since }: Address['agenda']): QuestionOf<'record-matrix'> {
  return { on, accepted, since };
}

/** Undefined for views that ask nothing first, or something that takes long. */
export function firstQuestion({ view, agenda }: Address) {
  return view === 'agenda' ? { kind: 'record-matrix' as const, question: matrixQuestion(agenda) } : undefined;
}
