/** The frontier of the first two parties with the solutions and no deal, as SVG. */

import type { BargainReport } from '@parley/talks';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Labels } from '../document/labels.data.js';
import { musd } from '../document/numbers.js';
import { solutionsOf } from '../sections/packages.js';

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { top: 16, right: 24, bottom: 44, left: 72 };

/** The chart, or nothing where fewer than two parties or no common gains leave nothing to draw. */
export function frontierChart(bargain: BargainReport, labels: Labels): Element | undefined {
  const [first, second] = bargain.parties;
  const points = bargain.frontier.within_zone;
  if (first === undefined || second === undefined || points.length === 0) return undefined;
  const xs = points.map((point) => point.payoffs[first] ?? 0);
  const ys = points.map((point) => point.payoffs[second] ?? 0);
  const x = scale(0, Math.max(...xs), MARGIN.left, WIDTH - MARGIN.right);
  const y = scale(0, Math.max(...ys), HEIGHT - MARGIN.bottom, MARGIN.top);
  const steps = points.map(
    (_, index) => `${index === 0 ? 'M' : 'L'}${round(x.at(xs[index] ?? 0))},${round(y.at(ys[index] ?? 0))}`,
  );
  const marks = solutionsOf(bargain).map((solution) => ({
    name: labels.solutions[solution.solution],
    cx: x.at(solution.payoffs.find(({ party }) => party === first)?.total.central ?? 0),
    cy: y.at(solution.payoffs.find(({ party }) => party === second)?.total.central ?? 0),
  }));
  return h('figure', [
    s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', ariaLabel: labels.chart, width: '100%' }, [
      ...x.ticks.flatMap((tick) => [
        s('line', {
          x1: round(x.at(tick)),
          x2: round(x.at(tick)),
          y1: MARGIN.top,
          y2: HEIGHT - MARGIN.bottom,
          stroke: 'var(--line)',
        }),
        s('text', { x: round(x.at(tick)), y: HEIGHT - MARGIN.bottom + 18, 'text-anchor': 'middle' }, musd(tick)),
      ]),
      ...y.ticks.flatMap((tick) => [
        s('line', {
          x1: MARGIN.left,
          x2: WIDTH - MARGIN.right,
          y1: round(y.at(tick)),
          y2: round(y.at(tick)),
          stroke: 'var(--line)',
        }),
        s('text', { x: MARGIN.left - 8, y: round(y.at(tick)) + 4, 'text-anchor': 'end' }, musd(tick)),
      ]),
      s('text', { x: WIDTH - MARGIN.right, y: HEIGHT - 8, 'text-anchor': 'end', 'font-weight': 600 }, `${first} →`),
      s('text', { x: MARGIN.left + 6, y: MARGIN.top + 10, 'font-weight': 600 }, `↑ ${second}`),
      s('path', { d: steps.join(''), fill: 'none', stroke: 'var(--accent)', 'stroke-width': 1.5 }),
      ...points.map((_, index) =>
        s('circle', { cx: round(x.at(xs[index] ?? 0)), cy: round(y.at(ys[index] ?? 0)), r: 2, fill: 'var(--accent)' }),
      ),
      s('circle', { cx: x.at(0), cy: y.at(0), r: 5, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5 }),
      s('text', { x: x.at(0) + 9, y: y.at(0) - 8 }, labels.noDealMark),
      ...groups(marks).flatMap(({ names, cx, cy }, index) => [
        s('circle', { cx, cy, r: 6, fill: 'var(--paper)', stroke: 'var(--accent)', 'stroke-width': 2 }),
        s('text', { x: cx + 9, y: cy - 7, 'font-weight': 600 }, String(index + 1)),
        s(
          'text',
          { x: WIDTH - MARGIN.right - 8, y: MARGIN.top + 18 + 18 * index, 'text-anchor': 'end' },
          `${index + 1}  ${names.join(', ')}`,
        ),
      ]),
    ]),
    h('figcaption', labels.chart),
  ]);
}

/** Solutions at one point share a mark. */
function groups(marks: readonly { name: string; cx: number; cy: number }[]) {
  const points: { names: string[]; cx: number; cy: number }[] = [];
  for (const mark of marks) {
    const cx = round(mark.cx);
    const cy = round(mark.cy);
    const same = points.find((point) => point.cx === cx && point.cy === cy);
    if (same) same.names.push(mark.name);
    else points.push({ names: [mark.name], cx, cy });
  }
  return points;
}

interface Scale {
  at(value: number): number;
  readonly ticks: readonly number[];
}

function scale(from: number, to: number, start: number, end: number): Scale {
  const step = niceStep((to - from) / 5);
  const top = Math.ceil(to / step) * step;
  return {
    at: (value) => start + ((value - from) / (top - from)) * (end - start),
    ticks: Array.from({ length: Math.round((top - from) / step) + 1 }, (_, index) => from + index * step),
  };
}

/** The next of 1, 2, 5 times a power of ten. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
