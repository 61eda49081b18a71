import { useMemo } from 'react';
import { matrixQuestion } from '../../state/first-question.js';
import { useAnswer, useAnswered } from '../../state/use-answer.js';
import { useScreen } from '../../state/use-workbench.js';
import type { MatrixRecord } from '../../worker/record-protocol.js';

/** Which record the agenda shows. */
export function useRecordDay() {
  const on = useScreen(({ address }) => address.agenda.on);
  const accepted = useScreen(({ address }) => address.agenda.accepted);
  return useMemo(() => ({ on, accepted }), [on, accepted]);
}

/** Asks for the matrix of the day; every tab needs what comes with it. */
export function useAskRecord() {
  return useAnswer('record-matrix', matrixQuestion(useScreen(({ address }) => address.agenda)));
}

/** The matrix and what belongs to it, once it is there. */
export function useMatrixRecord(): MatrixRecord | undefined {
  return useAnswered('record-matrix').value;
}
