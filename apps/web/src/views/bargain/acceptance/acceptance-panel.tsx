import './acceptance.css';
import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { Progress } from '../../../design/progress.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import { useAnswer } from '../../../state/use-answer.js';
import { useLoaded, useScreen } from '../../../state/use-workbench.js';
import type { JudgedPackage, PackageQuestion, Probability } from '../../../worker/bargain-protocol.js';

const DRAWS = 500;
const SEED = 1;
const CONCENTRATION = 30;

/** How probable it is that the package and the solutions are signed, when what the others want is uncertain. */
export function AcceptancePanel() {
  const { parties } = useLoaded();
  const choice = useScreen((screen) => screen.choice);
  const off = useScreen((screen) => screen.address.off);
  const solved = useScreen((screen) => screen.bargain.value !== undefined);
  const { t, party } = useWords();
  // Drawing keeps the worker busy for seconds, so that it is done when asked for and not at every change.
  const [asked, setAsked] = useState<PackageQuestion>();
  const about = parties.slice(1).map(({ code }) => code);
  const question = asked && { ...asked, draws: DRAWS, seed: SEED, concentration: CONCENTRATION, about };
  const { value, work, failure } = useAnswer('acceptance', question);
  const stale = asked !== undefined && (asked.choice.join() !== choice.join() || asked.off.join() !== off.join());
  return (
    <section className="panel acceptance" aria-labelledby="acceptance-title">
      <div className="panel-head">
        <h3 id="acceptance-title">{t('acceptance.title')}</h3>
        <p className="tiny quiet">
          {t('acceptance.note', { draws: DRAWS, parties: about.map(party).join(', '), concentration: CONCENTRATION })}
        </p>
      </div>
      {failure && <FailureNote failure={failure} />}
      {(!asked || stale) && (
        <p className="acceptance-ask">
          <Button primary onClick={() => setAsked({ off, choice })} disabled={!solved}>
            {t('acceptance.draw')}
          </Button>
        </p>
      )}
      {work && <Progress label={t('acceptance.drawing', { done: work.done, of: work.of })} work={work} />}
      {value && !value.some(({ name }) => name === 'yours') && (
        <p className="acceptance-ask small">{t('acceptance.breaks')}</p>
      )}
      {value && <Judged packages={value} stale={stale} />}
    </section>
  );
}

function Judged({ packages, stale }: { packages: readonly JudgedPackage[]; stale: boolean }) {
  const { parties } = useLoaded();
  const { t, party, money } = useWords();
  return (
    <div className={stale ? 'acceptance-table stale' : 'acceptance-table'}>
      <table aria-labelledby="acceptance-title">
        <thead>
          <tr>
            <th scope="col">{t('acceptance.package')}</th>
            {parties.map(({ code }) => (
              <th scope="col" key={code}>
                {t('acceptance.accepts', { party: party(code) })}
              </th>
            ))}
            <th scope="col">{t('acceptance.all')}</th>
            <th scope="col">{t('acceptance.optimal')}</th>
          </tr>
        </thead>
        <tbody>
          {packages.map((one) => (
            <tr key={one.name} data-judged={one.name}>
              <th scope="row">{one.name === 'yours' ? t('bargain.yours') : t(`bargain.solutions.${one.name}`)}</th>
              {one.accepts.map((accepts, at) => (
                <td key={parties[at]?.code}>
                  <Chance of={accepts} />
                  <span className="tiny quiet">
                    {money(one.payoffs[at]?.low ?? 0)} … {money(one.payoffs[at]?.high ?? 0)}
                  </span>
                </td>
              ))}
              <td>
                <Chance of={one.allAccept} />
              </td>
              <td>
                <Chance of={one.paretoOptimal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A probability as a bar and a figure, with its standard error. */
function Chance({ of: { value, error } }: { of: Probability }) {
  const { t, share } = useWords();
  return (
    <span className="chance" style={{ '--share': value } as React.CSSProperties}>
      <b>{share(value)}</b>
      {error >= 0.005 && <span className="tiny quiet"> {t('acceptance.error', { error: share(error) })}</span>}
    </span>
  );
}
