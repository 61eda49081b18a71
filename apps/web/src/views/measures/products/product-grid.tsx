import '../../../design/data-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { dutyWords } from '../../../i18n/duty-words.js';
import { useWords } from '../../../i18n/use-words.js';
import type { ProductOrder } from '../../../state/measures-address.js';
import { useScreen, useWorkbench } from '../../../state/use-workbench.js';
import type { ProductRow } from '../../../worker/schedule-protocol.js';

const ROW = 42;

export interface ProductGridProps {
  readonly rows: readonly ProductRow[];
  /** With the schedule as edited beside the law. */
  readonly edited: boolean;
  readonly opened: string | undefined;
}

/** Thousands of products, of which those in sight are drawn. */
export function ProductGrid({ rows, edited, opened }: ProductGridProps) {
  const { t, language, rate, amount, money } = useWords();
  const { chapter } = dutyWords(language);
  const { showMeasures } = useWorkbench();
  const order = useScreen(({ address }) => address.measures.order);
  const least = useScreen(({ address }) => address.measures.least);
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const columns: readonly (readonly [ProductOrder, string])[] = [
    ['code', t('measures.product')],
    ['imports', t('measures.imports')],
    ['rate', edited ? t('whatIf.inLaw') : t('measures.rate')],
    ...(edited ? [['edited', t('measures.asEdited')] as const] : []),
    ['duty', t('measures.duty')],
    ...(edited ? [['change', t('whatIf.dutyChange')] as const] : []),
  ];
  const sort = (column: ProductOrder) => {
    const again = column === order;
    showMeasures({ order: column, least: again ? !least : column === 'code' });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus it could not be scrolled by keyboard
    <section ref={scroll} className="products-scroll" tabIndex={0} aria-labelledby="products-title">
      <table className="duty-table products-table" aria-labelledby="products-title" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([id, label]) => (
              <th
                key={id}
                scope="col"
                className={id === 'code' ? 'words' : undefined}
                aria-sort={order === id ? (least ? 'ascending' : 'descending') : 'none'}
              >
                <button type="button" className="data-table-sort" onClick={() => sort(id)}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first && first.start > 0 && (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
            <tr aria-hidden="true" className="products-space">
              <td colSpan={columns.length} style={{ height: first.start }} />
            </tr>
          )}
          {items.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={row.hs6}
                aria-rowindex={index + 2}
                data-hs={row.hs6}
                data-changed={row.rate !== row.editedRate || undefined}
                data-open={row.hs6 === opened || undefined}
              >
                <th scope="row" className="words">
                  <button
                    type="button"
                    className="products-pick"
                    aria-expanded={row.hs6 === opened}
                    aria-controls="product-stack"
                    onClick={() => showMeasures({ hs: row.hs6 === opened ? undefined : row.hs6 })}
                  >
                    <span className="duty-code">{row.code}</span>{' '}
                    <span className="products-name" lang={row.name ? 'en' : undefined}>
                      {row.name ?? chapter(row.hs6, row.chapter)}
                    </span>
                    <span className="products-chapter tiny quiet">
                      {row.name && chapter(row.hs6, row.chapter)}
                      {row.others > 0 && ` · ${t('products.others', { count: row.others })}`}
                    </span>
                  </button>
                </th>
                <td>{amount(row.imports / 1e6)}</td>
                <td>{rate(row.rate)}</td>
                {edited && (
                  <td>
                    <b>{rate(row.editedRate)}</b>
                  </td>
                )}
                <td>{amount(row.editedDuty / 1e6)}</td>
                {edited && <td>{row.editedDuty === row.duty ? '' : money((row.editedDuty - row.duty) / 1e6)}</td>}
              </tr>
            );
          })}
          {last && last.end < virtual.getTotalSize() && (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
            <tr aria-hidden="true" className="products-space">
              <td colSpan={columns.length} style={{ height: virtual.getTotalSize() - last.end }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
