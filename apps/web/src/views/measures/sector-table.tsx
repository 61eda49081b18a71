import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { DutyCard } from './duty-card.js';
import { useExposure } from './use-duty-view.js';

/** Goods that no sector of the model makes: under special provisions of the schedule, or in no sector at all. */
const NO_SECTOR = ['SPC', 'other'];

/** Sectors of the model, by the duty on them. */
export function SectorTable({ view }: { view: DutyView }) {
  const { exposure } = useExposure(view);
  const { t, sector: nameOf, amount, rate } = useWords();
  const rows = exposure?.report.by_sector ?? [];
  const most = Math.max(1e-9, ...rows.map((row) => row.rate));
  return (
    <DutyCard view={view} part="sectors" title={t('measures.bySector')} of={t('measures.sector')}>
      {rows.map((row) => (
        <tr key={row.sector} data-sector={row.sector}>
          <th scope="row" className="words">
            {NO_SECTOR.includes(row.sector) ? t('measures.noSector') : nameOf(row.sector)}
          </th>
          <td>{amount(row.imports_usd / 1e6)}</td>
          <td>
            <span className="duty-bar" style={{ width: `${(18 * row.rate) / most}px` }} aria-hidden="true" />
            {rate(row.rate)}
          </td>
          <td>{amount(row.duty_usd / 1e6)}</td>
        </tr>
      ))}
    </DutyCard>
  );
}
