import { useRef, useState } from 'react';
import type { Box } from '../../../state/bargain-address.js';
import type { Frame } from '../frame.js';

/** Least drag, in pixels, that selects instead of clicking. */
const LEAST_DRAG = 6;

interface Drag {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** What dragging over the chart selects. */
export function useBrush(frame: Frame, select: (box: Box | undefined) => void) {
  const [drag, setDrag] = useState<Drag>();
  const start = useRef<readonly [number, number]>(undefined);
  const place = (event: React.PointerEvent<HTMLElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      Math.max(frame.left, Math.min(frame.right, event.clientX - box.left)),
      Math.max(frame.top, Math.min(frame.bottom, event.clientY - box.top)),
    ];
  };
  const far = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.abs(a[0] - b[0]) >= LEAST_DRAG && Math.abs(a[1] - b[1]) >= LEAST_DRAG;
  return {
    drag,
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      if (event.button === 0) start.current = place(event);
    },
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (!from) return;
      const to = place(event);
      if (!drag && !far(from, to)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from, to });
    },
    /** True when a selection was made, so that it is no click. */
    onPointerUp: (): boolean => {
      start.current = undefined;
      if (!drag) return false;
      setDrag(undefined);
      const [x0, x1] = [drag.from[0], drag.to[0]].sort((a, b) => a - b).map((x) => Math.round(frame.payoffAtX(x)));
      const [y1, y0] = [drag.from[1], drag.to[1]].sort((a, b) => a - b).map((y) => Math.round(frame.payoffAtY(y)));
      if (x0 !== undefined && x1 !== undefined && y0 !== undefined && y1 !== undefined)
        select({ x: [x0, x1], y: [y0, y1] });
      return true;
    },
  };
}

/** The rectangle that is being drawn, or that is selected. */
export function BrushBox({ frame, box, drag }: { frame: Frame; box: Box | undefined; drag: Drag | undefined }) {
  if (!box && !drag) return null;
  const [x0, x1] = drag ? [drag.from[0], drag.to[0]] : [frame.x(box?.x[0] ?? 0), frame.x(box?.x[1] ?? 0)];
  const [y0, y1] = drag ? [drag.from[1], drag.to[1]] : [frame.y(box?.y[1] ?? 0), frame.y(box?.y[0] ?? 0)];
  const left = Math.max(frame.left, Math.min(x0, x1));
  const top = Math.max(frame.top, Math.min(y0, y1));
  return (
    <div
      className="brush"
      aria-hidden="true"
      style={{
        left,
        top,
        width: Math.max(0, Math.min(frame.right, Math.max(x0, x1)) - left),
        height: Math.max(0, Math.min(frame.bottom, Math.max(y0, y1)) - top),
      }}
    />
  );
}
