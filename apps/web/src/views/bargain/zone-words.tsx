import type { BargainReport } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';

/** Whether there is a zone of agreement, in words; if not, why. */
export function ZoneWords({ report }: { report: BargainReport }) {
  const { t, count, amount, party: nameOf } = useWords();
  const all = count(report.packages);
  if (report.zone.exists) {
    return (
      <div className="zone">
        <p className="zone-main">
          {t('bargain.zone', { yes: report.acceptable_to_all === null ? '–' : count(report.acceptable_to_all), all })}
        </p>
        <p className="quiet small">{t('bargain.zoneNote', { frontier: count(report.frontier.within_zone.length) })}</p>
      </div>
    );
  }
  const { reason } = report.zone;
  const name = (party: number) => nameOf(report.parties[party] ?? '');
  const missing = (value: number) => `${amount(value)} M USD`;
  return (
    <div className="zone" data-none>
      <p className="zone-main">{t('bargain.noZone', { all })}</p>
      <ul className="small">
        {reason.kind === 'no-feasible-outcome' && <li>{t('bargain.reasons.no-feasible-outcome')}</li>}
        {reason.kind === 'party-out-of-reach' &&
          reason.parties.map(({ party, best }) => (
            <li key={party}>
              {t('bargain.reasons.party-out-of-reach', { party: name(party), amount: missing(best.shortfall) })}
            </li>
          ))}
        {reason.kind === 'conflict' &&
          reason.parties.map(({ party, best }) => (
            <li key={party}>
              {best
                ? t('bargain.reasons.conflict', { party: name(party), amount: missing(best.shortfall) })
                : t('bargain.reasons.conflictNone', { party: name(party) })}
            </li>
          ))}
        {reason.kind !== 'no-feasible-outcome' && (
          <li>{t('bargain.reasons.nearest', { amount: missing(reason.nearest.largestShortfall) })}</li>
        )}
      </ul>
    </div>
  );
}
