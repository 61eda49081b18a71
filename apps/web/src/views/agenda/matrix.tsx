import type { CSSProperties } from 'react';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { Cell } from './cell.js';
import { LinkageClaims } from './linkage-claims.js';
import { Strength } from './strength.js';

/** Issues down, parties across. */
export function Matrix() {
  const { agenda, talks, parties } = useLoaded();
  const { t, issue: titleOf, party: nameOf } = useWords();
  return (
    <div className="panel">
      <table className="matrix" style={{ '--parties': parties.length } as CSSProperties}>
        <caption className="unseen">{t('agenda.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agenda.issue')}</th>
            <th scope="col">{t('agenda.table')}</th>
            {parties.map(({ code }) => (
              <th scope="col" key={code}>
                {nameOf(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agenda.map((item) => (
            <tr key={item.issue} data-issue={item.issue}>
              <th scope="row">
                {titleOf(item.issue)}
                <span className="matrix-category">{t(`agenda.categories.${talks.issues[item.issue]?.category}`)}</span>
              </th>
              <td className="matrix-table">
                <Tag kind={item.scope === 'contested' ? 'contested' : 'quiet'}>{t(`agenda.overall.${item.scope}`)}</Tag>
              </td>
              {item.parties.map((scope, index) => (
                <td key={scope.party} data-cell>
                  <Cell issue={item.issue} scope={scope} positions={item.positions[index]?.positions ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <LinkageClaims />
      <p className="matrix-foot">
        <span>{t('agenda.key')}:</span>
        {(['firm', 'moderate', 'soft'] as const).map((strength) => (
          <span key={strength}>
            <Strength strength={strength} /> <span aria-hidden="true">{t(`agenda.strengths.${strength}`)}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
