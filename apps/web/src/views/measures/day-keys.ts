import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Arrow keys go from stop to stop. */
export function dayKeys(stops: readonly string[], day: string, choose: (day: string | undefined) => void) {
  return (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(stops.length - 1, Math.max(0, stops.indexOf(day) + step));
    if (stops[next] !== day) choose(stops[next]);
  };
}
