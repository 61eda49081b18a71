/** Entries of the inspector that open, move and go. */

import type { Path } from '@parley/input';
import type { ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor } from '../use-editor.js';
import { FaultNotes } from './fault-notes.js';
import { useFaults } from './use-field.js';

export interface EntryProps {
  readonly path: Path;
  /** What it is, in the heading and in the names of steps. */
  readonly title: string;
  readonly note?: ReactNode;
  readonly open?: boolean;
  /** Place among its siblings, where their order means something. */
  readonly place?: { readonly index: number; readonly count: number };
  readonly children: ReactNode;
}

export function Entry({ path, title, note, open, place, children }: EntryProps) {
  const wrong = useFaults(path).filter(({ severity }) => severity === 'error').length;
  return (
    <details className="edit-entry" open={open}>
      <summary>
        <span className="edit-entry-title">{title}</span>
        {wrong > 0 && <span className="edit-count">{wrong}</span>}
        {note && <span className="quiet small">{note}</span>}
      </summary>
      <div className="edit-entry-body">
        <FaultNotes faults={useFaults(path, true)} />
        {children}
        <EntryTools path={path} title={title} {...(place && { place })} />
      </div>
    </details>
  );
}

/** Moves an entry, or takes it out. */
export function EntryTools({ path, title, place }: Pick<EntryProps, 'path' | 'title' | 'place'>) {
  const editor = useEditor();
  const { t } = useWords();
  const move = (to: number) => void editor.edit({ edit: 'move', path, to }, { key: 'move', what: title });
  return (
    <div className="edit-tools">
      {place && (
        <>
          <Button
            aria-label={t('editing.upWhat', { what: title })}
            disabled={place.index === 0}
            onClick={() => move(place.index - 1)}
          >
            ↑ {t('editing.up')}
          </Button>
          <Button
            aria-label={t('editing.downWhat', { what: title })}
            disabled={place.index === place.count - 1}
            onClick={() => move(place.index + 1)}
          >
            ↓ {t('editing.down')}
          </Button>
        </>
      )}
      <Button
        className="edit-remove"
        aria-label={t('editing.removeWhat', { what: title })}
        onClick={() => void editor.edit({ edit: 'remove', path }, { key: 'remove', what: title })}
      >
        {t('editing.remove')}
      </Button>
    </div>
  );
}

/** A list of entries under a heading, with the way to add one. */
export function EntryList({
  title,
  count,
  children,
  add,
}: {
  title: string;
  count: number;
  children: ReactNode;
  add: ReactNode;
}) {
  return (
    <section className="edit-list" aria-label={title}>
      <h3>
        {title} <span className="quiet">{count}</span>
      </h3>
      {children}
      <div className="edit-tools">{add}</div>
    </section>
  );
}
