import type { MatrixCell, MovedCell, ScopeRow } from '@parley/talks';
import { Floating } from '../../design/floating.js';
import { useWords } from '../../i18n/use-words.js';
import { CellRecord } from './cell-record.js';
import { MovementSign } from './movement-sign.js';
import { Strength } from './strength.js';

export interface CellProps {
  readonly issue: string;
  readonly cell: MatrixCell;
  readonly scope: ScopeRow['steps'][number]['step'];
  /** Movement since the day chosen; since the statement before when undefined. */
  readonly moved: MovedCell | undefined;
}

/** One party on one issue: its place on the table and its last stance. Opens the record behind it. */
export function Cell({ issue, cell, scope, moved }: CellProps) {
  const words = useWords();
  const { t, day } = words;
  const { last } = cell;
  const state = scope?.state ?? 'silent';
  const when = last ? last.dated : scope?.since;
  const movement = moved ? moved.movement : cell.movement;
  return (
    <Floating
      label={t('agenda.open', { party: words.party(cell.party), issue: words.issue(issue) })}
      trigger={
        <button type="button" className="cell" data-cell-of={`${issue} ${cell.party}`}>
          <span className="state" data-state={state}>
            {t(`agenda.states.${state}`)}
          </span>
          {last ? (
            <span className="cell-stance">
              <span data-stance={last.stance}>{t(`agenda.stances.${last.stance}`)}</span>
              <Strength strength={last.strength} />
              <MovementSign movement={movement === 'same' ? null : movement} />
              {last.state === 'proposed' && (
                <span className="cell-proposed" title={t('record.states.proposed')}>
                  <span aria-hidden="true">?</span>
                  <span className="unseen">{t('record.states.proposed')}</span>
                </span>
              )}
            </span>
          ) : (
            <span className="quiet small">{t('agenda.noPosition')}</span>
          )}
          <span className="cell-date">{when ? day(when) : last ? t('agenda.undated') : ''}</span>
        </button>
      }
    >
      <CellRecord issue={issue} cell={cell} scope={scope} moved={moved} />
    </Floating>
  );
}
