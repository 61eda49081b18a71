import type { PartyScope, Position } from '@parley/talks';
import { Floating } from '../../design/floating.js';
import { useWords } from '../../i18n/use-words.js';
import { CellRecord } from './cell-record.js';
import { lastStance } from './last-stance.js';
import { Strength } from './strength.js';

export interface CellProps {
  readonly issue: string;
  readonly scope: PartyScope;
  readonly positions: readonly Position[];
}

/** One party on one issue: its place on the table and its last stance. Opens the record behind it. */
export function Cell({ issue, scope, positions }: CellProps) {
  const words = useWords();
  const { t, day } = words;
  const state = scope.state ?? 'silent';
  const stance = lastStance(positions);
  const when = stance ? stance.last.said_on : scope.since;
  return (
    <Floating
      label={t('agenda.open', { party: words.party(scope.party), issue: words.issue(issue) })}
      trigger={
        <button type="button" className="cell">
          <span className="state" data-state={state}>
            {t(`agenda.states.${state}`)}
          </span>
          {stance ? (
            <span className="cell-stance">
              {stance.movedFrom && (
                <span className="cell-moved">
                  <span className="unseen">
                    {t('agenda.moved', { from: t(`agenda.stances.${stance.movedFrom}`) })}{' '}
                  </span>
                  <span aria-hidden="true">{t(`agenda.stances.${stance.movedFrom}`)} →</span>
                </span>
              )}
              {t(`agenda.stances.${stance.last.stance}`)}
              <Strength strength={stance.last.strength} />
            </span>
          ) : (
            <span className="quiet small">{t('agenda.noPosition')}</span>
          )}
          <span className="cell-date">{when ? day(when) : stance ? t('agenda.undated') : ''}</span>
        </button>
      }
    >
      <CellRecord issue={issue} party={scope.party} positions={positions} />
    </Floating>
  );
}
