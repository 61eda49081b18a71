/** What is common to all sensitivity reports: what was assumed, and the draws that failed. */

import { type Assumption, shown } from './assumption.js';
import type { Draws } from './chunks.js';
import type { SensitivityRun } from './job.js';
import type { Sample } from './sample.js';

export interface AssumptionReport {
  assumption: string;
  kind: 'range' | 'choice';
  distribution?: string;
  low?: number;
  central?: number;
  high?: number;
  options?: readonly string[];
}

export interface DrawingReport {
  run: string;
  seed: number;
  draws: number;
  converged: number;
  /** Draws without an equilibrium: left out of every figure. Counted from 0. */
  not_converged: { draw: number; why: string; assumptions: Record<string, number | string> }[];
  assumptions: AssumptionReport[];
}

export function drawingReport(
  { run, seed }: SensitivityRun,
  assumptions: readonly Assumption[],
  sample: Sample,
  draws: Draws,
): DrawingReport {
  return {
    run,
    seed,
    draws: sample.draws,
    converged: sample.converged,
    not_converged: sample.failed.map(({ draw, why }) => {
      const values = draws.values(draw);
      return {
        draw,
        why,
        assumptions: Object.fromEntries(
          assumptions.map((assumption, place) => [assumption.name, shown(assumption, values[place])]),
        ),
      };
    }),
    assumptions: assumptions.map((assumption) =>
      assumption.kind === 'choice'
        ? { assumption: assumption.name, kind: 'choice', options: assumption.options }
        : { assumption: assumption.name, kind: 'range', ...described(assumption.distribution) },
    ),
  };
}

function described({ kind, ...figures }: { kind: string; low: number; high: number; central?: number }) {
  return { distribution: kind, ...figures };
}
