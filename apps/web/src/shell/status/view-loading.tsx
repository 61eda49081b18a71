import './status.css';
import { useWords } from '../../i18n/use-words.js';

/** A view whose script is on its way. */
export function ViewLoading() {
  const { t } = useWords();
  return (
    <p className="view-loading quiet" aria-busy="true">
      {t('status.view')}
    </p>
  );
}
