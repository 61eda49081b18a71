import type { ReactNode } from 'react';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A sentence beside the title. */
  readonly note?: ReactNode;
  /** Small tools at the end of the heading. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the page, with its heading. */
export function Section({ id, title, note, tools, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p>{note}</p>}
        {tools && <div className="section-tools">{tools}</div>}
      </div>
      {children}
    </section>
  );
}
