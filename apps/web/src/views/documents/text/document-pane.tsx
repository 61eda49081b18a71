import './text.css';
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { DeskOfTalks } from '../../../record/use-desk.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import { FailureLine } from '../tools/failure-line.js';
import type { Review } from '../use-review.js';
import { DocumentHead } from './document-head.js';
import { DocumentText } from './document-text.js';
import { MarkKey } from './mark-key.js';

/** A text that is on its way, there, not kept, or could not be fetched. */
type Fetched =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly text: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly message: string };

/** The open document: what is known of it, and its text with the claims marked. */
export function DocumentPane({ review }: { review: Review }) {
  const { open } = review;
  const { t } = useWords();
  const id = open?.document.document;
  const fetched = useDocumentText(review.made, id);
  if (!open) return <p className="panel review-none">{t('documents.noDocument')}</p>;
  return (
    <article className="panel review-document">
      <DocumentHead review={review} row={open} />
      {fetched.kind === 'loading' && <p className="review-none quiet">{t('documents.textLoading')}</p>}
      {fetched.kind === 'failed' && <FailureLine message={t('documents.textFailed')} detail={fetched.message} />}
      {fetched.kind === 'gone' && <p className="review-none quiet">{t('documents.textGone')}</p>}
      {fetched.kind === 'there' && (
        <>
          <MarkKey claims={open.claims} />
          <DocumentText
            key={id}
            text={fetched.text}
            row={open}
            active={review.active?.claim.claim}
            onOpen={review.act.go}
          />
        </>
      )}
    </article>
  );
}

const KEPT = new WeakMap<DeskOfTalks, Map<string, string>>();

function useDocumentText(made: DeskOfTalks, id: string | undefined): Fetched {
  const { embedded } = useWorkbench();
  const { desk } = made;
  const [fetched, setFetched] = useState<{ readonly id: string; readonly what: Fetched }>();
  const texts = KEPT.get(made) ?? new Map<string, string>();
  KEPT.set(made, texts);
  const here = id === undefined ? undefined : (desk.ownText(id) ?? texts.get(id) ?? ownText(embedded?.documents, id));
  useEffect(() => {
    if (id === undefined || here !== undefined) return;
    let wanted = true;
    const put = (what: Fetched) => wanted && setFetched({ id, what });
    if (!desk.port) put({ kind: 'gone' });
    else {
      desk.port.document(id).then(
        (text) => {
          if (text === undefined) return put({ kind: 'gone' });
          texts.set(id, text);
          put({ kind: 'there', text });
        },
        (error: unknown) => put({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
    }
    return () => {
      wanted = false;
    };
  }, [id, here, desk, texts]);
  if (here !== undefined) return { kind: 'there', text: here };
  return fetched && fetched.id === id ? fetched.what : { kind: 'loading' };
}

function ownText(texts: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
}
