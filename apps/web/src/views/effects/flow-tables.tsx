import type { FlowEffect, RegionEffect } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { flowTotals } from './movers.js';

/** Goods each way in total. */
export function FlowTotals({ flows }: { flows: readonly FlowEffect[] }) {
  const { t, party, amount, money, percent } = useWords();
  return (
    <table>
      <caption className="unseen">{t('effects.flows')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('effects.flows')}</span>
          </th>
          <th scope="col">{t('effects.before')}</th>
          <th scope="col">{t('effects.after')}</th>
          <th scope="col" colSpan={2}>
            {t('effects.change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {flowTotals(flows).map(({ exporter, importer, noDeal, withPackage }) => (
          <tr key={`${exporter} ${importer}`}>
            <th scope="row">{t('effects.flow', { from: party(exporter), into: party(importer) })}</th>
            <td>{amount(noDeal)}</td>
            <td>{amount(withPackage)}</td>
            <td>{money(withPackage - noDeal)}</td>
            <td>{noDeal > 0 ? percent((100 * (withPackage - noDeal)) / noDeal) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The chart of movers as a table for those who do not see it. */
export function MoversTable({ flows }: { flows: readonly FlowEffect[] }) {
  const { t, party, sector, amount } = useWords();
  return (
    <table className="unseen">
      <caption>{t('effects.movers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('effects.sector')}</th>
          <th scope="col">{t('effects.before')}</th>
          <th scope="col">{t('effects.after')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={`${flow.exporter} ${flow.importer} ${flow.sector}`}>
            <th scope="row">
              {sector(flow.sector)}, {t('effects.flow', { from: party(flow.exporter), into: party(flow.importer) })}
            </th>
            <td>{amount(flow.noDeal)}</td>
            <td>{amount(flow.withPackage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The chart of third economies as a table for those who do not see it. */
export function ThirdTable({ regions }: { regions: readonly RegionEffect[] }) {
  const { t, region, money, finePercent } = useWords();
  return (
    <table className="unseen">
      <caption>{t('effects.third')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('effects.economy')}</th>
          <th scope="col">{t('effects.income')}</th>
          <th scope="col">{t('effects.percent')}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map((one) => (
          <tr key={one.region}>
            <th scope="row">{region(one.region)}</th>
            <td>{money(one.realIncome)}</td>
            <td>{finePercent(one.realIncomePercent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
