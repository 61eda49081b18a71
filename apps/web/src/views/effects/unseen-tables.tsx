/** The charts as tables for those who do not see them. */

import type { FlowEffect, RegionEffect } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';

export function MoversTable({ name, flows }: { name: string; flows: readonly FlowEffect[] }) {
  const { t, sector, amount } = useWords();
  return (
    <table className="unseen">
      <caption>{t('effects.movers', { flow: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('effects.sector')}</th>
          <th scope="col">{t('effects.before')}</th>
          <th scope="col">{t('effects.after')}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={flow.sector}>
            <th scope="row">{sector(flow.sector)}</th>
            <td>{amount(flow.noDeal)}</td>
            <td>{amount(flow.withPackage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
