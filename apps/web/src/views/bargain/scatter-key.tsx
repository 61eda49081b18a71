import { useWords } from '../../i18n/use-words.js';

/** Key to the chart and how to use it. */
export function ScatterKey() {
  const { t } = useWords();
  return (
    <div className="scatter-key tiny">
      <ul>
        <li>
          <i data-key="inside" /> {t('bargain.inside')}
        </li>
        <li>
          <i data-key="outside" /> {t('bargain.outside')}
        </li>
        <li>
          <i data-key="frontier" /> {t('bargain.frontier')}
        </li>
      </ul>
      <p className="quiet">{t('bargain.walkHint')}</p>
    </div>
  );
}
