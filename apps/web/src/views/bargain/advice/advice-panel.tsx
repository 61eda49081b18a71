import '../../../design/data-table.css';
import './advice.css';
import type { PackageAdvice } from '@parley/bargain';
import { Button } from '../../../design/button.js';
import { Scroll } from '../../../design/scroll.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import { choiceOf } from '../../../state/settle.js';
import { useAnswer } from '../../../state/use-answer.js';
import { useResting } from '../../../state/use-resting.js';
import { useLoaded, useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { PackageChanges } from '../package-changes.js';

/** How long a package stays before it is advised on, in milliseconds. */
const RESTS_MS = 400;

/** From the package on screen to better ones: what would make it acceptable, and who should give what. */
export function AdvicePanel() {
  const choice = useScreen((screen) => screen.choice);
  const off = useScreen((screen) => screen.address.off);
  const solved = useScreen((screen) => screen.bargain.value !== undefined);
  // Payoffs come first: advice is asked for once the package rests.
  const resting = useResting(choice, RESTS_MS);
  const { value, failure, asked } = useAnswer('advice', solved && resting ? { off, choice: resting } : undefined);
  const stale = asked?.choice.join() !== choice.join();
  const { t } = useWords();
  return (
    <section className="panel advice" aria-labelledby="advice-title">
      <div className="panel-head">
        <h3 id="advice-title">{t('advice.title')}</h3>
        <p className="tiny quiet">{t('advice.note')}</p>
      </div>
      {failure && <FailureNote failure={failure} />}
      {value && (
        <div className={stale ? 'advice-parts stale' : 'advice-parts'}>
          <Acceptable advice={value} />
          <Better advice={value} />
          <Concessions advice={value} />
        </div>
      )}
    </section>
  );
}

type Named = Readonly<Record<string, string>>;

function Load({ chosen }: { chosen: Named }) {
  const loaded = useLoaded();
  const { choose } = useWorkbench();
  const { t } = useWords();
  return <Button onClick={() => choose(choiceOf({ off: [], chosen }, loaded))}>{t('advice.load')}</Button>;
}

/** A package of the advice by what differs from the one on screen. */
function Changes({ chosen }: { chosen: Named }) {
  const loaded = useLoaded();
  const choice = useScreen((screen) => screen.choice);
  return <PackageChanges choice={choiceOf({ off: [], chosen }, loaded)} from={choice} />;
}

function Payoffs({ payoffs }: { payoffs: Readonly<Record<string, number>> }) {
  const { party, money } = useWords();
  return (
    <span className="advice-payoffs">
      {Object.entries(payoffs).map(([code, payoff]) => (
        <span key={code}>
          {party(code)} <b>{money(payoff)}</b>
        </span>
      ))}
    </span>
  );
}

function Acceptable({ advice }: { advice: PackageAdvice }) {
  const { t, party, amount } = useWords();
  const short = Object.entries(advice.short);
  if (short.length === 0 && advice.not_allowed === null) return <p>{t('advice.acceptable')}</p>;
  return (
    <div>
      {short.map(([code, by]) => (
        <p key={code}>{t('advice.short', { party: party(code), amount: amount(by) })}</p>
      ))}
      {advice.not_allowed !== null && <p>{t('advice.notAllowed')}</p>}
      {advice.nearest_acceptable === null ? (
        <p>{t('advice.nothing')}</p>
      ) : (
        <>
          <h4>{t('advice.nearest', { count: advice.nearest_acceptable.changes })}</h4>
          <ul className="advice-list">
            {advice.nearest_acceptable.packages.slice(0, 3).map(({ package: chosen, payoffs }) => (
              <li key={JSON.stringify(chosen)}>
                <Changes chosen={chosen} />
                <Payoffs payoffs={payoffs} />
                <Load chosen={chosen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Better({ advice }: { advice: PackageAdvice }) {
  const { t, count } = useWords();
  const { count: better, recommended } = advice.better_for_all;
  if (!recommended) return <p>{t('advice.efficient')}</p>;
  return (
    <div>
      <h4>{t('advice.better', { count: better, number: count(better) })}</h4>
      <ul className="advice-list">
        <li>
          <Changes chosen={recommended.package} />
          <Payoffs payoffs={recommended.payoffs} />
          <Load chosen={recommended.package} />
        </li>
      </ul>
    </div>
  );
}

function Concessions({ advice }: { advice: PackageAdvice }) {
  const loaded = useLoaded();
  const { chooseOption } = useWorkbench();
  const words = useWords();
  const { t, party, amount } = words;
  if (advice.concessions.length === 0) return null;
  return (
    <div>
      <h4>{t('advice.concessions')}</h4>
      <Scroll label={t('advice.concessions')}>
        <table className="advice-moves">
          <caption className="unseen">{t('advice.concessions')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('advice.move')}</th>
              <th scope="col">{t('advice.costs')}</th>
              <th scope="col">{t('advice.gains')}</th>
            </tr>
          </thead>
          <tbody>
            {advice.concessions.map(({ issue, option, giver, cost, receiver, gain }) => (
              <tr key={`${issue} ${option} ${giver} ${receiver}`}>
                <th scope="row">
                  <button
                    type="button"
                    className="data-table-pick"
                    onClick={() => {
                      const at = loaded.issues.findIndex(({ id }) => id === issue);
                      const index = loaded.issues[at]?.options.indexOf(option) ?? -1;
                      if (index >= 0) chooseOption(at, index);
                    }}
                  >
                    <span className="quiet">{words.issue(issue)}:</span> {words.option(issue, option)}
                  </button>
                </th>
                <td>
                  {party(giver)} −{amount(cost)}
                </td>
                <td>
                  {party(receiver)} +{amount(gain)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
