/** One question at a time: while the worker is at one, only the newest of those that follow is kept. */

import { useEffect, useState } from 'react';
import { useAnswer } from '../../state/use-answer.js';
import type { Kind, QuestionOf } from '../../worker/questions.js';

/** As {@link useAnswer}, for questions that change faster than they can be answered. */
export function useNewest<K extends Kind>(kind: K, wanted: QuestionOf<K> | undefined, place: string) {
  const [question, setQuestion] = useState(wanted);
  const shown = useAnswer(kind, question, place);
  const busy = shown.work !== undefined;
  const due = JSON.stringify(wanted) !== JSON.stringify(question);
  useEffect(() => {
    if (due && !busy) setQuestion(wanted);
  }, [due, busy, wanted]);
  const fresh = !busy && !due && JSON.stringify(shown.asked) === JSON.stringify(wanted);
  return { ...shown, fresh };
}
