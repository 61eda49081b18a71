import { Button } from '../../../design/button.js';
import { Progress } from '../../../design/progress.js';
import { useWords } from '../../../i18n/use-words.js';
import { useQueue } from '../../../record/use-desk.js';
import type { Review } from '../use-review.js';
import { faultWords } from './fault-words.js';

/** What is being read, and what became of what was. */
export function ReadingBar({ review }: { review: Review }) {
  const { work, faults, outcomes } = useQueue(review.made);
  const words = useWords();
  const { t, count } = words;
  const { queue, desk } = review.made;
  const fresh = outcomes.filter(({ added }) => added);
  const { claims } = desk.current().log;
  const ids = new Set(fresh.map(({ document }) => document));
  const proposed = [...claims.values()].filter(({ claim }) => ids.has(claim.document)).length;
  const warned = outcomes.filter(({ warnings }) => warnings.length > 0);
  return (
    <>
      {work && (
        <div className="reading-bar">
          <Progress label={t('documents.reading', { name: work.name })} work={work} />
          <Button onClick={queue.cancel}>{t('documents.stop')}</Button>
        </div>
      )}
      {!work && (outcomes.length > 0 || faults.length > 0) && (
        <div className={faults.length > 0 ? 'notice reading-said' : 'panel reading-said'}>
          <div role="status">
            {fresh.length > 0 && (
              <p>
                {t('documents.readDone', { added: count(fresh.length), claims: count(proposed) })}{' '}
                <button type="button" className="link" onClick={() => review.act.open(fresh[0]?.document ?? '')}>
                  {t('documents.doubts.goto')}
                </button>
              </p>
            )}
            {outcomes
              .filter(({ added }) => !added)
              .map(({ name, document }) => (
                <p key={name}>
                  {t('documents.readKnown', { name })}{' '}
                  <button type="button" className="link" onClick={() => review.act.open(document)}>
                    {t('documents.doubts.goto')}
                  </button>
                </p>
              ))}
            {faults.map(({ name, fault }) => (
              <p key={name} className="reading-fault">
                <b>{t('documents.readFault', { name })}.</b> {faultWords(fault, words)}
              </p>
            ))}
            {warned.length > 0 && (
              <details>
                <summary>
                  {t('documents.warnings')}: {warned.length}
                </summary>
                <ul>
                  {warned.map(({ name, warnings }) => (
                    <li key={name}>
                      {name}: <span lang="en">{warnings.join('; ')}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
          <Button onClick={queue.dismiss}>{t('documents.dismiss')}</Button>
        </div>
      )}
    </>
  );
}
