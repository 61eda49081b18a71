import { useWords } from '../../i18n/use-words.js';
import type { BriefAnswer } from '../../worker/brief-protocol.js';
import { DocumentLink } from '../document-link.js';
import { InlineView } from './inline-view.js';

/** A note of the brief: the source, the words quoted, and the way to them in the documents. */
export function NotePeek({ id, answer }: { id: string; answer: BriefAnswer }) {
  const { t } = useWords();
  const note = answer.brief.footnotes.find((candidate) => candidate.id === id);
  if (!note) return null;
  const doc = answer.documents[note.source];
  return (
    <div className="stack">
      <h3>{t('brief.source', { id })}</h3>
      <p>
        <InlineView content={note.content} />
      </p>
      {doc !== undefined && (
        <p>
          <DocumentLink doc={doc} claim={note.claim ?? null}>
            {t('brief.openDocument')}
          </DocumentLink>
        </p>
      )}
    </div>
  );
}
