import { useLayoutEffect, useRef } from 'react';
import { useScreen } from '../../state/use-workbench.js';
import { AGREEABLE } from '../../worker/protocol.js';
import type { Frame } from './frame.js';
import type { ScatterModel } from './scatter-model.js';

/** Side of a dot in pixels: the fewer, the larger. */
const sizeOf = (dots: number) => (dots > 5000 ? 2 : dots > 500 ? 3 : 6);

/** Every package as a dot; those that every party would sign in the colour of the zone. */
export function CloudCanvas({ model, frame }: { model: ScatterModel; frame: Frame }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useScreen((screen) => screen.address.theme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours read from the style
  useLayoutEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const draw = () => drawCloud(canvas, model, frame);
    draw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    return () => dark.removeEventListener('change', draw);
  }, [model, frame, theme]);
  return (
    <div className="scatter-layer" aria-hidden="true">
      <canvas ref={ref} style={{ width: frame.width, height: frame.height }} />
    </div>
  );
}

function drawCloud(canvas: HTMLCanvasElement, model: ScatterModel, frame: Frame): void {
  const ratio = devicePixelRatio || 1;
  canvas.width = Math.round(frame.width * ratio);
  canvas.height = Math.round(frame.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  const style = getComputedStyle(canvas);
  const size = sizeOf(model.x.length);
  for (const rational of [0, AGREEABLE]) {
    context.fillStyle = style.getPropertyValue(rational ? '--dot-zone' : '--dot');
    context.globalAlpha = rational ? 0.42 : 0.38;
    for (let row = 0; row < model.x.length; row++) {
      if (((model.flags[row] ?? 0) & AGREEABLE) !== rational) continue;
      context.fillRect(frame.x(model.x[row] ?? 0) - size / 2, frame.y(model.y[row] ?? 0) - size / 2, size, size);
    }
  }
}
