import type { ReactNode } from 'react';

export interface ScrollProps {
  readonly className?: string;
  /** Id of its heading, or else its name. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of the page that scrolls in itself when its contents are longer. */
export function Scroll({ className, labelledBy, label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus it could not be scrolled by keyboard
    <section className={`scroll ${className ?? ''}`} tabIndex={0} aria-labelledby={labelledBy} aria-label={label}>
      {children}
    </section>
  );
}
