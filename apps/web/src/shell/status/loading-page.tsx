import './status.css';
import { useEffect } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FontsAhead } from './fonts-ahead.js';

/** The talks are on their way. */
export function LoadingPage() {
  const { t, date, shortDate, amount } = useWords();
  useEffect(() => {
    // The first format of a kind takes long to make: rather now than when the talks are there.
    for (const format of [date, shortDate]) format('2000-01-01');
    amount(0);
  }, [date, shortDate, amount]);
  return (
    <main className="status-page" aria-busy="true">
      <p className="wordmark">Parley</p>
      <h1>{t('status.loading')}</h1>
      <p className="quiet">{t('status.loadingHint')}</p>
      <FontsAhead />
    </main>
  );
}
