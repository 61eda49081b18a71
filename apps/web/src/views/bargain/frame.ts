/** The chart's measures: where payoffs lie in pixels. */

import { scale } from '@observablehq/plot';
import type { ScatterModel } from './scatter-model.js';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(payoff: number): number;
  y(payoff: number): number;
  /** The payoff at a place. */
  payoffAtX(x: number): number;
  payoffAtY(y: number): number;
}

const MARGIN = { left: 58, right: 14, top: 12, bottom: 40 };

export function frameOf(model: ScatterModel, width: number, height: number): Frame {
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const x = scale({ x: { type: 'linear', domain: [...model.xDomain], range: [MARGIN.left, right] } });
  const y = scale({ y: { type: 'linear', domain: [...model.yDomain], range: [bottom, MARGIN.top] } });
  return {
    width,
    height,
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    x: (payoff) => x.apply(payoff),
    y: (payoff) => y.apply(payoff),
    payoffAtX: (place) => x.invert?.(place) ?? Number.NaN,
    payoffAtY: (place) => y.invert?.(place) ?? Number.NaN,
  };
}
