import type { GroupReport, SettlementReport } from '@parley/talks';
import { Downloads } from '../../design/downloads.js';
import { Scroll } from '../../design/scroll.js';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { PartyHeads } from '../figures/party-heads.js';
import { useCitation } from '../figures/use-citation.js';
import { ratificationData } from './bargain-tables.js';

/** What domestic groups with a veto leave of the packages that governments would sign; nothing when there are none. */
export function RatificationTable() {
  const loaded = useLoaded();
  const { value: bargain, work } = useScreen((screen) => screen.bargain);
  const words = useWords();
  const { t } = words;
  const citation = useCitation({ title: `${t('ratification.title')}. ${t('ratification.note')}` });
  const report = bargain?.ratification;
  if (!report) return null;
  return (
    <div className="panel linkage">
      <div className="panel-head">
        <div className="panel-title">
          <h3 id="ratification-title">{t('ratification.title')}</h3>
          <Downloads
            name={`${loaded.id}-ratification`}
            citation={citation}
            table={() => ratificationData(report, loaded, words)}
          />
        </div>
        <p className="tiny quiet">{t('ratification.note')}</p>
      </div>
      <Scroll labelledBy="ratification-title">
        <table className={work ? 'stale' : undefined} aria-labelledby="ratification-title">
          <thead>
            <tr>
              <th scope="col">{t('ratification.veto')}</th>
              <th scope="col">{t('ratification.packages')}</th>
              <PartyHeads />
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('ratification.none')}</th>
              <Settled settlement={report.without} />
            </tr>
            {report.groups.map((group) => (
              <tr key={`${group.party} ${group.group}`}>
                <th scope="row">
                  {words.party(group.party)}: {words.text(group.title)}{' '}
                  {group.stops && <Tag kind="contested">{t('ratification.stops')}</Tag>}
                  <p className="tiny quiet">
                    <Loss group={group} /> {words.text(group.because)} ({words.whose(group.whose)})
                  </p>
                </th>
                <Settled settlement={group.alone} />
              </tr>
            ))}
            {report.groups.length > 1 && (
              <tr>
                <th scope="row">{t('ratification.all')}</th>
                <Settled settlement={report.with} />
              </tr>
            )}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function Settled({ settlement: { packages, zone, payoffs } }: { settlement: SettlementReport }) {
  const { parties } = useLoaded();
  const { count, money } = useWords();
  return (
    <>
      <td>{packages === null ? '–' : count(packages)}</td>
      {parties.map(({ code }) => {
        const payoff = zone ? payoffs?.[code] : undefined;
        return (
          <td key={code} data-negative={(payoff ?? 0) < 0 || undefined}>
            {payoff === undefined ? '–' : money(payoff)}
          </td>
        );
      })}
    </>
  );
}

/** What the package without vetoes does to the group, and what it would accept. */
function Loss({ group: { change_pct: change, loses_at_most_pct: most, rejects } }: { group: GroupReport }) {
  const { t, finePercent } = useWords();
  if (rejects) return t('ratification.rejects');
  if (change === null || most === null) return null;
  return t('ratification.change', { change: finePercent(change), most: String(most) });
}
