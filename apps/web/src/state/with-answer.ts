import type { Answer } from '../worker/protocol.js';
import type { Shown } from './screen.js';

/** What is shown of a part of a view, and what the value answers. */
export type ShownAnswer<T> = Shown<T> & { readonly asked: unknown };

/**
 * A part of a view after an answer.
 * @param latest false while a later question is out: its work goes on, and what failed for the earlier one is of no use
 */
export function withAnswer<T>(
  shown: ShownAnswer<T>,
  question: unknown,
  answer: Exclude<Answer<T>, { status: 'superseded' }>,
  latest: boolean,
): ShownAnswer<T> {
  if (answer.status === 'failed' && !latest) return shown;
  return { ...outcomeOf(answer), asked: question, work: latest ? undefined : shown.work };
}

/** An answer as it is shown once nothing more is out. */
export function outcomeOf<T>(answer: Exclude<Answer<T>, { status: 'superseded' }>): Shown<T> {
  return answer.status === 'ok'
    ? { value: answer.value, work: undefined, failure: undefined }
    : { value: undefined, work: undefined, failure: answer.failure };
}
