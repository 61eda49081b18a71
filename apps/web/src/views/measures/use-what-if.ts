import type { Timeline } from '@parley/tariffs';
import { useMemo } from 'react';
import { type DutyView, isOf } from '../../state/duty-view.js';
import { useAnswer, useAnswered } from '../../state/use-answer.js';
import { useScreen, useWorkbench } from '../../state/use-workbench.js';
import { isEdited, scheduleEditOf, type WhatIf } from '../../state/what-if.js';
import { useAgedAnswer } from './use-aged-answer.js';

/** Changes of one field that follow each other at once are one step back. */
const ONE_STEP_MS = 2000;

let last = { field: '', at: 0 };

/** The schedule as edited, and how it is changed. */
export function useWhatIf() {
  const whatIf = useScreen(({ address }) => address.measures.whatIf);
  const workbench = useWorkbench();
  /** @param field what is changed: a slider that moves leaves one entry in the history, not hundreds */
  const put = (next: WhatIf, field: string) => {
    const now = performance.now();
    const same = last.field === field && now - last.at < ONE_STEP_MS;
    last = { field, at: now };
    if (same) workbench.showMeasures({ whatIf: next });
    else workbench.goTo({ measures: { ...workbench.current().address.measures, whatIf: next } });
  };
  return { whatIf, put, edited: isEdited(whatIf) };
}

/** The edit that the what-if asks for between the parties shown. */
export function useScheduleEdit({ pair }: DutyView) {
  const whatIf = useScreen(({ address }) => address.measures.whatIf);
  return useMemo(() => scheduleEditOf(whatIf, pair), [whatIf, pair]);
}

/** Asks for the duties over time under the edited schedule; nothing while nothing is edited. */
export function useAskTimeline(view: DutyView): void {
  const { edited } = useWhatIf();
  const edit = useScheduleEdit(view);
  const { pair, reading, from, to } = view;
  useAnswer('edited-timeline', edited ? { pair: pair.id, reading, from, to, edit } : undefined);
}

/** The duties over time under the edited schedule, once they are those of what is asked for. */
export function useEditedTimeline(view: DutyView): Timeline | undefined {
  const { edited } = useWhatIf();
  const { value, asked } = useAnswered('edited-timeline');
  // The answer to an earlier edit stays until the next is there; that of other duties does not.
  return edited && isOf(asked, { pair: view.pair.id, reading: view.reading, from: view.from, to: view.to })
    ? value
    : undefined;
}

/** The duties of the day, as the ledger has them and as edited. */
export function useEditedDay(view: DutyView) {
  const { edited } = useWhatIf();
  const edit = useScheduleEdit(view);
  const { pair, reading, day } = view;
  return useAgedAnswer('edited-day', edited ? { pair: pair.id, reading, day, edit } : undefined);
}
