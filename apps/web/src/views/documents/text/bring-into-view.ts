/** Share of the height of a pane at which the text that is read stands. */
const READING_LINE = 0.3;

/** Pixels kept free at the edges of a pane. */
const MARGIN = 40;

/** Scrolls a pane, and nothing around it, so that a part of it can be read; a part well in sight stays where it is. */
export function bringIntoView(pane: Element, part: Element): void {
  if (pane.scrollHeight <= pane.clientHeight) {
    part.scrollIntoView({ block: 'nearest' });
    return;
  }
  const move = () => {
    const { top, height } = inSight(pane);
    const inner = part.getBoundingClientRect();
    const from = inner.top - top;
    if (from >= MARGIN && from + Math.min(inner.height, height - 2 * MARGIN) <= height - MARGIN) return;
    pane.scrollTop += from - Math.min(height * READING_LINE, Math.max(MARGIN, height - inner.height - MARGIN));
  };
  move();
  // Parts laid out only now may have another height than was assumed.
  requestAnimationFrame(move);
}

/** The part of a pane that is within the window. */
function inSight(pane: Element): { readonly top: number; readonly height: number } {
  const outer = pane.getBoundingClientRect();
  const top = Math.max(outer.top, 0);
  const height = Math.min(outer.bottom, window.innerHeight) - top;
  // A pane mostly out of the window is read by scrolling the page.
  return height > outer.height / 3 ? { top, height } : { top: outer.top, height: outer.height };
}
