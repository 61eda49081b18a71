import { type DragEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { Review } from '../use-review.js';
import { droppedFiles } from './dropped-files.js';
import { readFiles } from './read-files.js';

/** Files dropped anywhere on it are read. */
export function DropZone({ review, children }: { review: Review; children: ReactNode }) {
  const { t } = useWords();
  const [over, setOver] = useState(0);
  const carries = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const dropped = async (event: DragEvent) => {
    if (!carries(event)) return;
    event.preventDefault();
    setOver(0);
    readFiles(review, await droppedFiles(event.dataTransfer));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within do the same by keyboard
    <div
      className="drop-zone"
      data-over={over > 0 || undefined}
      onDragEnter={(event) => carries(event) && setOver((depth) => depth + 1)}
      onDragLeave={(event) => carries(event) && setOver((depth) => Math.max(0, depth - 1))}
      onDragOver={(event) => carries(event) && event.preventDefault()}
      onDrop={(event) => void dropped(event)}
    >
      {children}
      {over > 0 && (
        <div className="drop-cover">
          <b>{t('documents.drop')}</b>
          <span>{t('documents.dropHint')}</span>
        </div>
      )}
    </div>
  );
}
