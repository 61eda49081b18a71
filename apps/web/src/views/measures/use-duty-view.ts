import { useMemo } from 'react';
import { type DutyView, dutyView, isOf } from '../../state/duty-view.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import type { Exposure } from '../../worker/duty-protocol.js';
import { type DutyModel, dutyModel } from './duty-model.js';
import { useEditedTimeline } from './use-what-if.js';

/** Which duties are shown; undefined when no ledger of the talks has any between the parties. */
export function useDutyView(): DutyView | undefined {
  const loaded = useLoaded();
  // One by one: a package chosen changes the address too, and nothing here is to be drawn again for it.
  const pair = useScreen(({ address }) => address.pair);
  const reading = useScreen(({ address }) => address.reading);
  const from = useScreen(({ address }) => address.from);
  const to = useScreen(({ address }) => address.to);
  const day = useScreen(({ address }) => address.day);
  return useMemo(() => dutyView({ pair, reading, from, to, day }, loaded), [pair, reading, from, to, day, loaded]);
}

/** The duties over time, and whether they are still those of an earlier question. */
export function useDutyModel(view: DutyView): { model: DutyModel | undefined; stale: boolean } {
  const timelines = useScreen((screen) => screen.timelines.value);
  const ofPair = timelines?.pair === view.pair.id ? timelines : undefined;
  const edited = useEditedTimeline(view);
  const model = useMemo(() => ofPair && dutyModel(ofPair, view, edited), [ofPair, view, edited]);
  return { model, stale: !isOf(ofPair, { pair: view.pair.id, from: view.from, to: view.to }) };
}

/** The duties on a day, and whether they are still those of an earlier one. */
export function useExposure(view: DutyView): { exposure: Exposure | undefined; stale: boolean } {
  const value = useScreen((screen) => screen.exposure.value);
  const exposure = value?.pair === view.pair.id ? value : undefined;
  return { exposure, stale: !isOf(exposure, { pair: view.pair.id, day: view.day, reading: view.reading }) };
}
