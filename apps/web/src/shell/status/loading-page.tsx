import './status.css';
import { useWords } from '../../i18n/use-words.js';

/** The talks are on their way. */
export function LoadingPage() {
  const { t } = useWords();
  return (
    <main className="status-page" aria-busy="true">
      <p className="wordmark">Parley</p>
      <h1>{t('status.loading')}</h1>
      <p className="quiet">{t('status.loadingHint')}</p>
    </main>
  );
}
