import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { DutyCard } from './duty-card.js';
import { useExposure } from './use-duty-view.js';

/** The products on which most duty is paid. */
export function ProductTable({ view }: { view: DutyView }) {
  const { exposure } = useExposure(view);
  const { t, language, amount, rate } = useWords();
  const { chapter: nameOf } = dutyWords(language);
  return (
    <DutyCard view={view} part="products" title={t('measures.products')} of={t('measures.product')}>
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
    </DutyCard>
  );
}
