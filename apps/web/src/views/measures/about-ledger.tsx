import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyPair } from '../../worker/duty-protocol.js';
import { safeLink } from '../safe-link.js';

/** The ledger behind the figures: what each reading is, what it covers, and where it is from. Its texts are English. */
export function AboutLedger({ pair }: { pair: DutyPair }) {
  const { t, language, date } = useWords();
  const { reading: nameOf } = dutyWords(language);
  return (
    <div className="stack">
      <h3 lang="en">{pair.title}</h3>
      {pair.readings.map((one) => (
        <p key={one.id}>
          <b>{nameOf(one)}</b>{' '}
          <span lang="en">
            · {one.title}. {one.note}
          </span>
        </p>
      ))}
      <dl>
        <dt>{t('measures.covers')}</dt>
        <dd>{t('measures.span', { from: date(pair.covers.from), to: date(pair.covers.to) })}</dd>
        <dt>{t('measures.edition')}</dt>
        <dd lang="en">{pair.edition}</dd>
        <dt>{t('measures.licence')}</dt>
        <dd lang="en">{pair.licence}</dd>
      </dl>
      <ul className="source-list tiny" lang="en">
        {pair.sources.map(({ title, publisher, url }) => {
          const href = safeLink(url);
          return (
            <li key={`${publisher} ${title}`}>
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {title}
                  <span className="unseen" lang={language}>
                    {' '}
                    {t('app.newTab')}
                  </span>
                </a>
              ) : (
                title
              )}
              <span className="quiet">, {publisher}</span>
            </li>
          );
        })}
      </ul>
      {pair.notes.map((note) => (
        <p key={note} className="tiny quiet" lang="en">
          {note}
        </p>
      ))}
    </div>
  );
}
