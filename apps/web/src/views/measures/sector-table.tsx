import { Scroll } from '../../design/scroll.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useExposure } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';

/** Goods that no sector of the model makes: under special provisions of the schedule, or in no sector at all. */
const NO_SECTOR = ['SPC', 'other'];

/** Sectors of the model, by the duty on them. */
export function SectorTable({ view }: { view: DutyView }) {
  const { exposure, stale } = useExposure(view);
  const { t, sector: nameOf, amount, rate } = useWords();
  const words = usePairWords(view.pair);
  const rows = exposure?.report.by_sector ?? [];
  const most = Math.max(1e-9, ...rows.map((row) => row.rate));
  return (
    <div className="panel duty-card duty-sectors" data-part="sectors">
      <div className="panel-head">
        <h3 id="duty-sectors">{t('measures.bySector')}</h3>
        <p className="tiny quiet">{t('measures.sectorNote', { ...words })}</p>
      </div>
      <Scroll className={stale && exposure ? 'duty-scroll stale' : 'duty-scroll'} labelledBy="duty-sectors">
        <table className="duty-table" aria-labelledby="duty-sectors">
          <thead>
            <tr>
              <th scope="col" className="words">
                {t('measures.sector')}
              </th>
              <th scope="col">{t('measures.imports')}</th>
              <th scope="col">{t('measures.rate')}</th>
              <th scope="col">{t('measures.duty')}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
