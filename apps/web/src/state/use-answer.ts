/** Answers of the worker to the questions of a view. */

import { useEffect } from 'react';
import type { AnswerTo, Kind, QuestionOf } from '../worker/questions.js';
import { NOTHING_ASKED, type Shown } from './screen.js';
import { useScreen, useWorkbench } from './use-workbench.js';
import { FIRST_PLACE } from './workbench.js';

/**
 * Asks when the question changes; the answer to the one before stays on screen until the next is there.
 * @param question nothing is asked while it is undefined
 * @param place tells apart two of the same kind that stand side by side
 */
export function useAnswer<K extends Kind>(
  kind: K,
  question: QuestionOf<K> | undefined,
  place = FIRST_PLACE,
): Shown<AnswerTo<K>> & { readonly asked: QuestionOf<K> | undefined } {
  const workbench = useWorkbench();
  const written = question === undefined ? undefined : JSON.stringify(question);
  const loaded = useScreen((screen) => screen.loaded);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is the same when it is written the same
  useEffect(() => {
    if (question !== undefined && loaded) void workbench.answer(kind, question, place);
  }, [workbench, kind, written, place, loaded]);
  return useAnswered(kind, place);
}

/** The answer to what another part of the view asks. */
export function useAnswered<K extends Kind>(
  kind: K,
  place = FIRST_PLACE,
): Shown<AnswerTo<K>> & { readonly asked: QuestionOf<K> | undefined } {
  const answer = useScreen((screen) => screen.answers[`${kind} ${place}`]);
  return (answer ?? NOTHING_ASKED) as Shown<AnswerTo<K>> & { asked: QuestionOf<K> | undefined };
}
