import { useMemo } from 'react';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import { type DutyView, isOf } from '../../state/duty-view.js';
import { useAnswer, useAnswered } from '../../state/use-answer.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { ScheduleStep } from '../../worker/schedule-protocol.js';
import { type Deadline, type LaneDay, laneDays } from './lane.js';
import { nameIn } from './measure-name.js';

/** Schedules name days long after the ledger was last brought up to date. */
const END_OF_TIME = '2099-12-31';

/** Asks for the dated steps of the duties shown. */
export function useAskSteps({ pair, reading, first }: DutyView): void {
  useAnswer('schedule-steps', { pair: pair.id, reading, from: first, to: END_OF_TIME });
}

/** The dated steps of the duties shown and of the talks, over all days of the period and of the record. */
export function useSteps(view: DutyView): {
  steps: readonly ScheduleStep[] | undefined;
  deadlines: readonly Deadline[];
} {
  const { talks } = useLoaded();
  const { text, party } = useWords();
  const { value, asked } = useAnswered('schedule-steps');
  const steps = isOf(asked, { pair: view.pair.id, reading: view.reading }) ? value : undefined;
  const deadlines = useMemo(
    () =>
      talks.commitments.flatMap(({ by, party: who, what }) =>
        by === undefined ? [] : [{ date: by, what: `${party(who)}: ${text(what)}` }],
      ),
    [talks, party, text],
  );
  return { steps, deadlines };
}

/** Pauses, ends without a successor, rulings and deadlines among them, by day. */
export function useLane(view: DutyView): readonly LaneDay[] {
  const { language } = useWords();
  const { steps, deadlines } = useSteps(view);
  return useMemo(() => {
    const words = dutyWords(language);
    return laneDays(steps ?? [], deadlines, (measure) => nameIn(words, measure));
  }, [steps, deadlines, language]);
}
