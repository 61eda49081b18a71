import 'driver.js/dist/driver.css';
import './guide.css';
import { type DriveStep, driver } from 'driver.js';
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useWorkbench } from '../../state/use-workbench.js';
import type { View } from '../../state/views.js';
import { useShell } from '../use-shell.js';

/** The path from the record to the brief: a view, and what to look at in it (the first that is there). */
const STEPS: readonly { readonly id: string; readonly view: View; readonly at: readonly string[] }[] = [
  { id: 'chain', view: 'agenda', at: ['.strip nav'] },
  { id: 'matrix', view: 'agenda', at: ['.matrix tr:has([data-kind="contested"])', '.matrix'] },
  { id: 'documents', view: 'documents', at: ['main .section'] },
  { id: 'builder', view: 'bargain', at: ['#package'] },
  { id: 'scatter', view: 'bargain', at: ['.bargain-chart'] },
  { id: 'linkage', view: 'bargain', at: ['.linkage'] },
  { id: 'effects', view: 'effects', at: ['main .section', 'main .panel'] },
  { id: 'brief', view: 'brief', at: ['main .section'] },
  { id: 'link', view: 'agenda', at: ['.tool-link', '.masthead-tools'] },
];

/** Longest wait for a view to open, in milliseconds. */
const WAIT_MS = 4000;

/** Leads once through the workbench; closed by Escape at any step. */
export default function Guide() {
  const workbench = useWorkbench();
  const { close } = useShell();
  const { t } = useWords();
  // The path keeps the words it began with: a change of language on the way must not start it again.
  const words = useRef(t);
  useEffect(() => {
    const say = words.current;
    const steps = STEPS.map(
      ({ id, view, at }): DriveStep => ({
        element: () =>
          at.map((place) => document.querySelector(place)).find((found) => found !== null) ?? document.body,
        popover: { title: say(`guide.steps.${id}.title`), description: say(`guide.steps.${id}.text`) },
        onHighlightStarted: () => workbench.go(view),
      }),
    );
    const show = (index: number) => {
      const step = STEPS[index];
      if (!step) return path.destroy();
      workbench.go(step.view);
      void shown(step.at).then(() => path.isActive() && path.moveTo(index));
    };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const path = driver({
      steps,
      animate: !still,
      smoothScroll: !still,
      showProgress: true,
      progressText: '{{current}} / {{total}}',
      nextBtnText: say('guide.next'),
      prevBtnText: say('guide.previous'),
      doneBtnText: say('guide.done'),
      popoverClass: 'guide',
      onNextClick: () => show((path.getActiveIndex() ?? 0) + 1),
      onPrevClick: () => show((path.getActiveIndex() ?? 0) - 1),
      onDestroyed: close,
    });
    workbench.go('agenda');
    void shown(STEPS[0]?.at ?? []).then(() => path.drive(0));
    return () => path.destroy();
  }, [workbench, close]);
  return null;
}

/** Waits until one of the places is on the page. */
async function shown(places: readonly string[]): Promise<void> {
  const since = performance.now();
  while (!places.some((place) => document.querySelector(place)) && performance.now() - since < WAIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
