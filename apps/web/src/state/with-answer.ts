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
  const work = latest ? undefined : shown.work;
  if (answer.status === 'ok') return { value: answer.value, asked: question, failure: undefined, work };
  return latest ? { value: undefined, asked: question, failure: answer.failure, work } : shown;
}
