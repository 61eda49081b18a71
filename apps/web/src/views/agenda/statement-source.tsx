import type { Statement } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { DocumentLink } from '../document-link.js';
import { safeLink } from '../safe-link.js';
import { SourceLine } from '../source-line.js';
import { useMatrixRecord } from './use-record.js';

/** Where something was said: the source of the file or the document of the log, and the claim in its text. */
export function StatementSource({ source, claim }: Pick<Statement, 'source' | 'claim'>) {
  const { talks } = useLoaded();
  const record = useMatrixRecord();
  const facts = claim === null ? undefined : record?.claims[claim];
  const document = facts?.document ?? (record?.documents[source] ? source : undefined);
  return (
    <div className="statement-source">
      {talks.sources[source] ? <SourceLine id={source} /> : <DocumentLine id={document ?? source} />}
      {document !== undefined && <OpenDocument doc={document} claim={claim} />}
    </div>
  );
}

function DocumentLine({ id }: { id: string }) {
  const facts = useMatrixRecord()?.documents[id];
  const { t, date } = useWords();
  if (!facts) return <p className="tiny quiet">{id}</p>;
  const href = safeLink(facts.url ?? undefined);
  return (
    <p className="source tiny">
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" lang={facts.language}>
          {facts.title}
          <span className="unseen"> {t('app.newTab')}</span>
        </a>
      ) : (
        <span lang={facts.language}>{facts.title}</span>
      )}{' '}
      <span className="quiet">
        {[facts.publisher, facts.published ? date(facts.published) : t('agenda.undated')].filter(Boolean).join(', ')}
      </span>
    </p>
  );
}

/** A link to the place in the text. */
export function OpenDocument({ doc, claim }: { doc: string; claim: string | null }) {
  const { t } = useWords();
  return (
    <span className="tiny">
      <DocumentLink doc={doc} claim={claim}>
        {claim === null ? t('record.openDocument') : t('record.openClaim')}
      </DocumentLink>
    </span>
  );
}
