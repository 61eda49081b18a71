import type { ConcessionLine, Statement } from '@parley/talks';
import { Scroll } from '../../../design/scroll.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { MovementSign } from '../movement-sign.js';
import { Strength } from '../strength.js';

export interface TrackerProps {
  readonly lines: readonly ConcessionLine[] | undefined;
  readonly chosen: string;
  readonly onChoose: (issue: string) => void;
}

/** Opening, last and present position of each party on each issue. */
export function Tracker({ lines, chosen, onChoose }: TrackerProps) {
  const { talks } = useLoaded();
  const { t, issue: titleOf, party } = useWords();
  return (
    <div className="panel tracker">
      <div className="panel-head">
        <h3 id="tracker-title">{t('record.tracker')}</h3>
        <p className="tiny quiet">{t('record.trackerNote')}</p>
      </div>
      <Scroll className="tracker-scroll" labelledBy="tracker-title">
        <table className="tracker-table">
          <thead>
            <tr>
              <th scope="col">{t('record.party')}</th>
              <th scope="col">{t('record.opening')}</th>
              <th scope="col">{t('record.last')}</th>
              <th scope="col">{t('record.now')}</th>
              <th scope="col">{t('record.movement')}</th>
            </tr>
          </thead>
          {Object.keys(talks.issues).map((issue) => {
            const own = lines?.filter((line) => line.issue === issue) ?? [];
            return (
              <tbody key={issue} data-issue={issue} data-chosen={issue === chosen || undefined}>
                <tr>
                  <th scope="rowgroup" colSpan={5}>
                    <button
                      type="button"
                      className="tracker-pick"
                      aria-pressed={issue === chosen}
                      onClick={() => onChoose(issue)}
                    >
                      {titleOf(issue)}
                      {lines && own.length === 0 && <span className="quiet"> · {t('record.silent')}</span>}
                    </button>
                  </th>
                </tr>
                {own.map((line) => (
                  <tr key={line.party} data-line={`${issue} ${line.party}`}>
                    <th scope="row">{party(line.party)}</th>
                    <td>
                      <Said statement={line.opening} />
                    </td>
                    <td>{line.last && <Said statement={line.last} />}</td>
                    <td>{line.now && <Said statement={line.now} />}</td>
                    <td>
                      <MovementSign movement={line.movement} word />
                    </td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </Scroll>
    </div>
  );
}

/** A stance in a few words. */
function Said({ statement }: { statement: Statement }) {
  const { t, day } = useWords();
  return (
    <span className="tracker-said">
      {t(`agenda.stances.${statement.stance}`)} <Strength strength={statement.strength} />
      <span className="tiny quiet"> {statement.dated ? day(statement.dated) : ''}</span>
    </span>
  );
}
