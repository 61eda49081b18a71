import type { MatrixCell, MovedCell, ScopeRow } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { MovementSign } from './movement-sign.js';
import { StatementEntry } from './statement-entry.js';
import { StatementSource } from './statement-source.js';

export interface CellRecordProps {
  readonly issue: string;
  readonly cell: MatrixCell;
  readonly scope: ScopeRow['steps'][number]['step'];
  readonly moved: MovedCell | undefined;
}

/** The record of one party on one issue: where it puts it, what its government said, and what others of its side said. */
export function CellRecord({ issue, cell, scope, moved }: CellRecordProps) {
  const words = useWords();
  const { t, text, date } = words;
  const { talks } = useLoaded();
  const since = useScreen(({ address }) => address.agenda.since);
  const { goTo, current } = useWorkbench();
  const about = talks.issues[issue]?.about;
  const named = cell.statements.filter(({ capacity }) => capacity !== 'unnamed-official');
  const unnamed = cell.statements.filter(({ capacity }) => capacity === 'unnamed-official');
  const written = talks.issues[issue]?.scope.findLast(
    (entry) => entry.party === cell.party && entry.source === scope?.source && entry.state === scope.state,
  );
  const groups = [
    ['government', named],
    ['unnamed', unnamed],
    ['others', cell.others],
  ] as const;
  return (
    <div className="stack">
      <div>
        <p className="eyebrow">{words.party(cell.party)}</p>
        <h3>{words.issue(issue)}</h3>
        {about && <p className="quiet">{text(about)}</p>}
      </div>
      {since && moved && (
        <p>
          {t('record.sinceDay', { date: date(since) })}{' '}
          {moved.movement === null ? t('record.notMoved') : <MovementSign movement={moved.movement} word />}
          {moved.before && moved.movement !== null && (
            <span className="quiet"> ({t(`agenda.stances.${moved.before.stance}`)})</span>
          )}
        </p>
      )}
      <section>
        <p className="eyebrow">{t('agenda.place')}</p>
        {!scope && <p>{t('agenda.statesLong.silent')}</p>}
        {scope && (
          <div className="record-entry">
            <p className="record-head">
              <span className="state" data-state={scope.state}>
                {t(`agenda.states.${scope.state}`)}
              </span>
              {scope.speaker}
              {scope.since && <span className="quiet">{t('agenda.since', { date: date(scope.since) })}</span>}
            </p>
            {written?.says && <p>{text(written.says)}</p>}
            {scope.quote !== null && <blockquote>“{scope.quote}”</blockquote>}
            <StatementSource source={scope.source} claim={scope.claim} />
          </div>
        )}
      </section>
      {groups.map(([group, statements]) =>
        statements.length === 0 && group !== 'government' ? null : (
          <section key={group} data-voices={group}>
            <p className="eyebrow">{t(`record.voices.${group}`)}</p>
            {statements.length === 0 && <p>{t('agenda.noPosition')}</p>}
            {statements.map((statement) => (
              <StatementEntry
                key={`${statement.claim} ${statement.dated} ${statement.source} ${statement.stance} ${statement.quote}`}
                statement={statement}
              />
            ))}
          </section>
        ),
      )}
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => goTo({ agenda: { ...current().address.agenda, tab: 'movement', issue } })}
        >
          {t('record.seeMovement')}
        </button>
      </p>
    </div>
  );
}
