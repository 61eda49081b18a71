import { useAnswer } from '../../state/use-answer.js';
import type { Kind, QuestionOf } from '../../worker/questions.js';

/** As {@link useAnswer}, and whether what is shown is still the answer to an earlier question. */
export function useAgedAnswer<K extends Kind>(kind: K, question: QuestionOf<K> | undefined) {
  const answer = useAnswer(kind, question);
  const stale = answer.work !== undefined || JSON.stringify(answer.asked) !== JSON.stringify(question);
  return { ...answer, stale };
}
