import { useMemo } from 'react';
import { dutyWords } from '../../../i18n/duty-words.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DutyView } from '../../../state/duty-view.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import { useProducts } from '../products/use-products.js';

const LISTED = 6;

/** The products whose duty changes most. */
export function ChangedProducts({ view }: { view: DutyView }) {
  const { value, stale } = useProducts(view);
  const { showMeasures } = useWorkbench();
  const { t, language, rate, money, count } = useWords();
  const { chapter } = dutyWords(language);
  const most = useMemo(
    () =>
      (value?.rows ?? [])
        .filter((row) => row.rate !== row.editedRate)
        .sort((a, b) => Math.abs(b.editedDuty - b.duty) - Math.abs(a.editedDuty - a.duty))
        .slice(0, LISTED),
    [value],
  );
  if (!value) return null;
  return (
    <div className={stale ? 'what-if-pad stale' : 'what-if-pad'}>
      <table className="duty-table" data-part="changed-products">
        <caption>
          {t('whatIf.changedProducts', { count: value.changed, shown: count(value.changed) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => showMeasures({ tab: 'products', order: 'change', least: false })}
          >
            {t('whatIf.allProducts')}
          </button>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="words">
              {t('measures.product')}
            </th>
            <th scope="col">{t('whatIf.inLaw')}</th>
            <th scope="col">{t('measures.asEdited')}</th>
            <th scope="col">{t('whatIf.dutyChange')}</th>
          </tr>
        </thead>
        <tbody>
          {most.map((row) => (
            <tr key={row.hs6} data-changed={row.hs6}>
              <th scope="row" className="words">
                <span className="duty-code">{row.code}</span>{' '}
                <span className="quiet">{chapter(row.hs6, row.chapter)}</span>
              </th>
              <td>{rate(row.rate)}</td>
              <td>{rate(row.editedRate)}</td>
              <td>{money((row.editedDuty - row.duty) / 1e6)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
