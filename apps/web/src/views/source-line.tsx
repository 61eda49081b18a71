import { useWords } from '../i18n/use-words.js';
import { useLoaded } from '../state/use-workbench.js';
import { safeLink } from './safe-link.js';

/** A source of the file: title, publisher and date, with its link. */
export function SourceLine({ id }: { id: string }) {
  const source = useLoaded().talks.sources[id];
  const { t, text, date } = useWords();
  if (!source) return <p className="tiny quiet">{id}</p>;
  const href = safeLink(source.url);
  return (
    <p className="source tiny">
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" lang={source.language}>
          {text(source.title)}
          <span className="unseen"> {t('app.newTab')}</span>
        </a>
      ) : (
        <span lang={source.language}>{text(source.title)}</span>
      )}
      <span className="quiet">
        {' '}
        {source.publisher}, {source.date ? date(source.date) : t('agenda.undated')}
        {source.note && <>. {text(source.note)}</>}
      </span>
    </p>
  );
}

/** The same in few words: publisher and date, with the title to hover. */
export function SourceMark({ id }: { id: string }) {
  const source = useLoaded().talks.sources[id];
  const { t, text, day } = useWords();
  if (!source) return <span>{id}</span>;
  const href = safeLink(source.url);
  const words = `${source.publisher}, ${source.date ? day(source.date) : t('agenda.undated')}`;
  const title = [text(source.title), text(source.note)].filter(Boolean).join('. ');
  return href ? (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title}>
      {words}
      <span className="unseen"> {t('app.newTab')}</span>
    </a>
  ) : (
    <span title={title}>{words}</span>
  );
}

export function SourceMarks({ ids }: { ids: readonly string[] }) {
  return (
    <p className="source-marks tiny">
      {ids.map((id) => (
        <SourceMark key={id} id={id} />
      ))}
    </p>
  );
}

export function SourceList({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="source-list">
      {ids.map((id) => (
        <li key={id}>
          <SourceLine id={id} />
        </li>
      ))}
    </ul>
  );
}
