import { useWords } from '../../i18n/use-words.js';
import { DOCUMENTS_ADDRESS } from '../../state/documents-address.js';
import { useWorkbench } from '../../state/use-workbench.js';
import type { BriefAnswer } from '../../worker/brief-protocol.js';
import { InlineView } from './inline-view.js';

/** A note of the brief: the source, the words quoted, and the way to them in the documents. */
export function NotePeek({ id, answer }: { id: string; answer: BriefAnswer }) {
  const { t } = useWords();
  const { goTo, hrefTo } = useWorkbench();
  const note = answer.brief.footnotes.find((candidate) => candidate.id === id);
  if (!note) return null;
  const doc = answer.documents[note.source];
  const place =
    doc === undefined
      ? undefined
      : ({
          view: 'documents',
          documents: { ...DOCUMENTS_ADDRESS, doc, claim: note.claim ?? undefined },
        } as const);
  return (
    <div className="stack">
      <h3>{t('brief.source', { id })}</h3>
      <p>
        <InlineView content={note.content} />
      </p>
      {place && (
        <p>
          <a
            href={hrefTo(place)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              goTo(place);
            }}
          >
            {t('brief.openDocument')}
          </a>
        </p>
      )}
    </div>
  );
}
