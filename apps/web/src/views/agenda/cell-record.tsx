import type { Position } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceLine } from '../source-line.js';
import { Strength } from './strength.js';

/** The record of one party on one issue: where it puts it, and what was said. */
export function CellRecord({
  issue,
  party,
  positions,
}: {
  issue: string;
  party: string;
  positions: readonly Position[];
}) {
  const words = useWords();
  const { t, text, date } = words;
  const about = useLoaded().talks.issues[issue];
  const scopes = about?.scope.filter((entry) => entry.party === party) ?? [];
  return (
    <div className="stack">
      <div>
        <p className="eyebrow">{words.party(party)}</p>
        <h3>{words.issue(issue)}</h3>
        {about?.about && <p className="quiet">{text(about.about)}</p>}
      </div>
      <section>
        <p className="eyebrow">{t('agenda.place')}</p>
        {scopes.length === 0 && <p>{t('agenda.statesLong.silent')}</p>}
        {scopes.map((scope) => (
          <div className="record-entry" key={`${scope.state} ${scope.since} ${scope.source}`}>
            <p className="record-head">
              <span className="state" data-state={scope.state}>
                {t(`agenda.states.${scope.state}`)}
              </span>
              {scope.speaker}
              {scope.since && <span className="quiet">{t('agenda.since', { date: date(scope.since) })}</span>}
            </p>
            {scope.says && <p>{text(scope.says)}</p>}
            <SourceLine id={scope.source} />
          </div>
        ))}
      </section>
      <section>
        <p className="eyebrow">{t('agenda.positions')}</p>
        {positions.length === 0 && <p>{t('agenda.noPosition')}</p>}
        {positions.map((position) => (
          <div
            className="record-entry"
            key={`${position.said_on} ${position.source} ${position.stance} ${position.quote}`}
          >
            <p className="record-head">
              {t(`agenda.stances.${position.stance}`)}
              <Strength strength={position.strength} />
              <span className="quiet">{position.said_on ? date(position.said_on) : t('agenda.undated')}</span>
            </p>
            <p className="quiet">
              {[position.speaker, t(`agenda.capacities.${position.capacity}`)].filter(Boolean).join(', ')}
            </p>
            <p>{text(position.says)}</p>
            {position.quote && <blockquote lang="en">“{position.quote}”</blockquote>}
            <SourceLine id={position.source} />
          </div>
        ))}
      </section>
    </div>
  );
}
