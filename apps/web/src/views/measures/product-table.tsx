import { Scroll } from '../../design/scroll.js';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useExposure } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';

/** The products on which most duty is paid. */
export function ProductTable({ view }: { view: DutyView }) {
  const { exposure, stale } = useExposure(view);
  const { t, language, amount, rate } = useWords();
  const words = usePairWords(view.pair);
  const { chapter: nameOf } = dutyWords(language);
  return (
    <div className="panel duty-card" data-part="products">
      <div className="panel-head">
        <h3 id="duty-products">{t('measures.products')}</h3>
        <p className="tiny quiet">{t('measures.sectorNote', { ...words })}</p>
      </div>
      <Scroll className={stale && exposure ? 'duty-scroll stale' : 'duty-scroll'} labelledBy="duty-products">
        <table className="duty-table" aria-labelledby="duty-products">
          <thead>
            <tr>
              <th scope="col" className="words">
                {t('measures.product')}
              </th>
              <th scope="col">{t('measures.imports')}</th>
              <th scope="col">{t('measures.rate')}</th>
              <th scope="col">{t('measures.duty')}</th>
            </tr>
          </thead>
          <tbody>
            {exposure?.report.products.map((row, at) => {
              const { code = row.hs6, chapter = '' } = exposure.products[at] ?? {};
              return (
                <tr key={row.hs6} data-product={row.hs6}>
                  <th scope="row" className="words">
                    <span className="duty-code">{code}</span> <span className="quiet">{nameOf(row.hs6, chapter)}</span>
                  </th>
                  <td>{amount(row.imports_usd / 1e6)}</td>
                  <td>{rate(row.rate)}</td>
                  <td>{amount(row.duty_usd / 1e6)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
