import { useWords } from '../../i18n/use-words.js';
import { Term } from '../../terms/term.js';

/** Key to the chart and how to use it. */
export function ScatterKey() {
  const { t } = useWords();
  return (
    <div className="scatter-key tiny">
      <ul>
        <li>
          <i data-key="inside" /> <Term id="zone">{t('bargain.inside')}</Term>
        </li>
        <li>
          <i data-key="outside" /> {t('bargain.outside')}
        </li>
        <li>
          <i data-key="frontier" /> <Term id="frontier">{t('bargain.frontier')}</Term>
        </li>
      </ul>
      <p className="quiet" data-undrawn>
        {t('bargain.walkHint')}
      </p>
    </div>
  );
}
