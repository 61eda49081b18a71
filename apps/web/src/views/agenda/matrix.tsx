import type { CSSProperties } from 'react';
import { Scroll } from '../../design/scroll.js';
import { Tag } from '../../design/tag.js';
import { EditIssue } from '../../editing/edit-button.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { PartyHeads } from '../figures/party-heads.js';
import { Cell } from './cell.js';
import { IssueWorth, WorthHead } from './issue-worth.js';
import { LinkageClaims } from './linkage-claims.js';
import { MovementSign } from './movement-sign.js';
import { Strength } from './strength.js';
import { useMatrixRecord } from './use-record.js';

/** Issues down, parties across. */
export function Matrix() {
  const { talks, parties } = useLoaded();
  const record = useMatrixRecord();
  const { t, issue: titleOf } = useWords();
  const moved = new Map(record?.moved?.map((cell) => [`${cell.issue} ${cell.party}`, cell]));
  const scopes = new Map(record?.scope.map((row) => [row.issue, row]));
  const rows = new Map(record?.rows.map((row) => [row.issue, row]));
  return (
    <div className="panel">
      <Scroll label={t('record.tabs.matrix')}>
        <table className="matrix" style={{ '--parties': parties.length } as CSSProperties}>
          <caption className="unseen">{t('agenda.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agenda.issue')}</th>
              <th scope="col">{t('agenda.table')}</th>
              <PartyHeads />
              <th scope="col">
                <WorthHead />
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(talks.issues).map(([issue, { category }]) => {
              const scope = scopes.get(issue);
              return (
                <tr key={issue} data-issue={issue}>
                  <th scope="row">
                    {titleOf(issue)}
                    <span className="matrix-category">
                      {t(`agenda.categories.${category}`)} <EditIssue issue={issue} />
                    </span>
                  </th>
                  <td className="matrix-table">
                    {scope && (
                      <Tag kind={scope.scope === 'contested' ? 'contested' : 'quiet'}>
                        {t(`agenda.overall.${scope.scope}`)}
                      </Tag>
                    )}
                  </td>
                  {parties.map(({ code }) => {
                    const cell = rows.get(issue)?.cells.find(({ party }) => party === code);
                    return (
                      <td key={code} data-cell>
                        {cell ? (
                          <Cell
                            issue={issue}
                            cell={cell}
                            scope={scope?.steps.find(({ party }) => party === code)?.step ?? null}
                            moved={moved.get(`${issue} ${code}`)}
                          />
                        ) : (
                          <span className="cell-soon" aria-hidden="true" />
                        )}
                      </td>
                    );
                  })}
                  <td className="matrix-worth">
                    <IssueWorth issue={issue} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <LinkageClaims />
      <p className="matrix-foot">
        <span>{t('agenda.key')}:</span>
        {(['firm', 'moderate', 'soft'] as const).map((strength) => (
          <span key={strength}>
            <Strength strength={strength} /> <span aria-hidden="true">{t(`agenda.strengths.${strength}`)}</span>
          </span>
        ))}
        <span>{record?.moved ? t('record.movedSince') : t('record.movedBefore')}:</span>
        {(['harder', 'softer', 'reversed', 'unclear', ...(record?.moved ? (['new'] as const) : [])] as const).map(
          (movement) => (
            <MovementSign key={movement} movement={movement} word />
          ),
        )}
      </p>
    </div>
  );
}
