import type { ExposureReport } from '@parley/tariffs';
import { Fragment } from 'react';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import { colourOf } from './duty-model.js';

/** What each authority adds, and what its duties are on. */
export function AuthorityTable({ report, authorities }: { report: ExposureReport; authorities: readonly string[] }) {
  const { t, language, rate: percent, amount } = useWords();
  const words = dutyWords(language);
  const rows = report.by_authority.filter(({ rate }) => rate > 0);
  if (rows.length === 0) return <p className="small quiet">{t('measures.noDuty')}</p>;
  return (
    <table className="duty-table duty-authorities">
      <thead>
        <tr>
          <th scope="col" className="words">
            {t('measures.byAuthority')}
          </th>
          <th scope="col">{t('measures.adds')}</th>
          <th scope="col">{t('measures.on')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ authority, rate, imports_usd, by_subject }) => (
          <Fragment key={authority}>
            <tr data-authority={authority}>
              <th scope="row" className="words">
                <i className="duty-swatch" style={{ background: colourOf(authorities, authority) }} />
                {words.authority(authority)}
              </th>
              <td>{percent(rate)}</td>
              <td>{amount(imports_usd / 1e6)}</td>
            </tr>
            {by_subject.length > 1 &&
              by_subject.map(({ subject, ...part }) => (
                <tr key={subject} className="duty-subject">
                  <th scope="row" className="words">
                    {words.subject(subject)}
                  </th>
                  <td>{percent(part.rate)}</td>
                  <td>{amount(part.imports_usd / 1e6)}</td>
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
