import './list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../design/button.js';
import { useWords } from '../../../i18n/use-words.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import type { Review } from '../use-review.js';
import { DocumentItem } from './document-item.js';
import { Filters } from './filters.js';

const ROW_PIXELS = 76;

/** The documents of the record; one is open. */
export function DocumentList({ review }: { review: Review }) {
  const { shown, rows, open } = review;
  const { showDocuments } = useWorkbench();
  const { t } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => shown[index]?.document.document ?? index,
    overscan: 6,
  });
  const at = open ? shown.indexOf(open) : -1;
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const show = (index: number) => {
    const row = shown[Math.min(Math.max(index, 0), shown.length - 1)];
    if (row) showDocuments({ doc: row.document.document, claim: undefined });
  };
  const pressed = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
      Home: 0,
      End: shown.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
  };
  const idOf = (index: number) => `document-${index}`;
  return (
    <div className="panel review-list">
      <Filters review={review} />
      {shown.length === 0 ? (
        <div className="review-none">
          <p>{t('documents.noMatch')}</p>
          <Button
            onClick={() =>
              showDocuments({
                q: undefined,
                publisher: undefined,
                party: undefined,
                issue: undefined,
                state: undefined,
              })
            }
          >
            {t('documents.clearFilter')}
          </Button>
        </div>
      ) : (
        <div
          ref={pane}
          className="review-scroll"
          role="listbox"
          tabIndex={0}
          aria-label={t('documents.list')}
          aria-activedescendant={at >= 0 ? idOf(at) : undefined}
          onKeyDown={pressed}
        >
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const row = shown[index];
              return (
                row && (
                  <DocumentItem
                    key={key}
                    id={idOf(index)}
                    row={row}
                    open={row === open}
                    place={index + 1}
                    of={shown.length}
                    top={start}
                    original={rows.find(({ document }) => document.document === row.copyOf)}
                    onOpen={() => show(index)}
                  />
                )
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}
