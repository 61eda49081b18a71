import type { ReactNode } from 'react';

/** One part of the doubts, with its heading. */
export function Part({
  title,
  note,
  count,
  children,
}: {
  title: string;
  note: string;
  count?: number;
  children: ReactNode;
}) {
  return (
    <section className="panel doubts-part" aria-label={title}>
      <header>
        <h3>
          {title} {count !== undefined && <span className="quiet">{count}</span>}
        </h3>
        <p className="quiet small">{note}</p>
      </header>
      {children}
    </section>
  );
}
