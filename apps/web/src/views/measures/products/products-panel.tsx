import './products.css';
import { useMemo } from 'react';
import { dutyWords } from '../../../i18n/duty-words.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import type { DutyView } from '../../../state/duty-view.js';
import { useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { usePairWords } from '../use-pair-words.js';
import { useWhatIf } from '../use-what-if.js';
import { foundProducts, orderedProducts } from './find-products.js';
import { ProductGrid } from './product-grid.js';
import { ProductStack } from './product-stack.js';
import { useProducts } from './use-products.js';

/** Every product: found by words, sorted, and opened to the duties on it. */
export function ProductsPanel({ view }: { view: DutyView }) {
  const { value, failure, stale } = useProducts(view);
  const { edited } = useWhatIf();
  const { find = '', order, least, hs } = useScreen(({ address }) => address.measures);
  const { showMeasures } = useWorkbench();
  const { t, language, count, amount, sector } = useWords();
  const words = usePairWords(view.pair);
  const rows = useMemo(() => {
    const { chapter } = dutyWords(language);
    return orderedProducts(
      foundProducts(value?.rows ?? [], find, (row) =>
        [row.name ?? '', row.chapter, chapter(row.hs6, row.chapter), sector(row.sector)].join(' ').toLowerCase(),
      ),
      order,
      least,
    );
  }, [value, find, order, least, language, sector]);
  const imports = rows.reduce((sum, row) => sum + row.imports, 0);
  return (
    <div className="products">
      {failure && <FailureNote failure={failure} />}
      <div className="panel products-list">
        <div className="panel-head">
          <h3 id="products-title">{t('products.title')}</h3>
          <p className="tiny quiet">{t('measures.sectorNote', { ...words })}</p>
        </div>
        <div className="products-tools">
          <input
            type="search"
            className="select products-find"
            aria-label={t('products.find')}
            placeholder={t('products.findHint')}
            value={find}
            onChange={({ target }) => showMeasures({ find: target.value || undefined })}
          />
          <p className="tiny quiet" role="status">
            {value &&
              t('products.found', { count: rows.length, shown: count(rows.length), amount: amount(imports / 1e6) })}
          </p>
        </div>
        <div className={stale ? 'products-body stale' : 'products-body'}>
          <ProductGrid rows={rows} edited={edited} opened={hs} />
        </div>
      </div>
      <ProductStack view={view} />
    </div>
  );
}
