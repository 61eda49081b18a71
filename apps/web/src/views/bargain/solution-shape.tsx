import type { SolutionKey } from './solutions.js';

const PATHS: Readonly<Record<SolutionKey, string>> = {
  nash: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  kalai_smorodinsky: 'M-5.5 -5.5h11v11h-11z',
  egalitarian: 'M0 -7.5L7 5.5H-7z',
  utilitarian: 'M0 -7.5L7.5 0L0 7.5L-7.5 0z',
};

/** Each solution has its own shape. */
export function SolutionShape({ solution, x, y }: { solution: SolutionKey; x: number; y: number }) {
  return <path className="mark-solution" d={PATHS[solution]} transform={`translate(${x} ${y})`} />;
}
