import { useLayoutEffect } from 'react';
import { useWidth } from './use-width.js';

export interface PlotChartProps {
  /** Draws the chart; must keep its identity as long as the chart is to stay the same. */
  readonly draw: (width: number) => Element;
  /** Height kept free before the chart is drawn. */
  readonly height: number;
}

/** A chart of Observable Plot. It is hidden from assistive technology: the figures must stand beside it as text. */
export function PlotChart({ draw, height }: PlotChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  useLayoutEffect(() => {
    if (width > 0) ref.current?.replaceChildren(draw(width));
  }, [draw, width, ref]);
  return <div ref={ref} className="plot" style={{ minHeight: height }} aria-hidden="true" />;
}
