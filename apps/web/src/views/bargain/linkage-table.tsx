import type { LinkageReport } from '@parley/talks';
import { Downloads } from '../../design/downloads.js';
import { Scroll } from '../../design/scroll.js';
import { Tag } from '../../design/tag.js';
import { Toggle } from '../../design/toggle.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { Term } from '../../terms/term.js';
import { PartyHeads } from '../figures/party-heads.js';
import { useCitation } from '../figures/use-citation.js';
import { linkageData } from './bargain-tables.js';

/** What having each issue on the table is worth, and switches that take it off. */
export function LinkageTable() {
  const loaded = useLoaded();
  const { issues, parties, agenda } = loaded;
  const { value: bargain, work } = useScreen((screen) => screen.bargain);
  const off = useScreen((screen) => screen.address.off);
  const { setOnTable } = useWorkbench();
  const words = useWords();
  const { t } = words;
  const citation = useCitation({ title: `${t('linkage.title')}. ${t('linkage.note')}` });
  const rows = new Map(bargain?.report.linkage.issues.map((row) => [row.issue, row]));
  return (
    <div className="panel linkage">
      <div className="panel-head">
        <div className="panel-title">
          <h3 id="linkage-title">{t('linkage.title')}</h3>
          {bargain && (
            <Downloads
              name={`${loaded.id}-linkage`}
              citation={citation}
              table={() => linkageData(bargain, loaded, words)}
            />
          )}
        </div>
        <p className="tiny quiet">
          {t('linkage.note')} <Term id="linkage" /> <Term id="nash" />
        </p>
      </div>
      <Scroll labelledBy="linkage-title">
        <table className={work ? 'stale' : undefined} aria-labelledby="linkage-title">
          <thead>
            <tr>
              <th scope="col">{t('linkage.issue')}</th>
              <PartyHeads />
              <th scope="col">{t('linkage.joint')}</th>
            </tr>
          </thead>
          <tbody>
            {issues.map((issue, index) => (
              <tr key={issue.id} data-off={off.includes(issue.id) || undefined}>
                <th scope="row">
                  <span className="linkage-issue">
                    <Toggle
                      label={t('linkage.on', { issue: words.issue(issue.id) })}
                      on={!off.includes(issue.id)}
                      onChange={(on) => setOnTable(issue.id, on)}
                    />
                    <span>
                      {words.issue(issue.id)}{' '}
                      {agenda[index]?.scope === 'contested' && (
                        <Tag kind="contested">{t('agenda.overall.contested')}</Tag>
                      )}
                    </span>
                  </span>
                </th>
                <Gains off={off.includes(issue.id)} row={rows.get(issue.id)} columns={parties.length + 1} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function Gains({ off, row, columns }: { off: boolean; row: LinkageReport | undefined; columns: number }) {
  const { parties } = useLoaded();
  const { t, money } = useWords();
  if (off || !row) {
    return (
      <td colSpan={columns} className="quiet">
        {off ? t('linkage.offTable') : ''}
      </td>
    );
  }
  if (!row.gains) {
    return (
      <td colSpan={columns} className="quiet">
        {row.zone_without ? t('linkage.undefined') : t('linkage.noZone')}
      </td>
    );
  }
  const { gains } = row;
  return (
    <>
      {parties.map(({ code }) => (
        <td key={code} data-negative={(gains[code] ?? 0) < 0 || undefined}>
          {money(gains[code] ?? 0)}
        </td>
      ))}
      <td>
        {row.joint_gain === null ? '–' : <b>{money(row.joint_gain)}</b>}{' '}
        {!row.zone_without && <Tag kind="note">{t('linkage.collapse')}</Tag>}
      </td>
    </>
  );
}
