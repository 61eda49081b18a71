import type { CommitmentLine } from '@parley/talks';
import { Scroll } from '../../design/scroll.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useAnswer } from '../../state/use-answer.js';
import { useLoaded } from '../../state/use-workbench.js';
import { ClaimState } from './claim-state.js';
import { RecordWaiting } from './record-waiting.js';
import { StatementSource } from './statement-source.js';
import { useRecordDay } from './use-record.js';

/** Who has undertaken what, by when, and how firmly. */
export function Commitments() {
  const day = useRecordDay();
  const { value, work, failure } = useAnswer('record-commitments', day);
  const { t } = useWords();
  if (failure) return <FailureNote failure={failure} />;
  if (!value) return <RecordWaiting work={work} />;
  return (
    <Scroll className={work ? 'panel record-table stale' : 'panel record-table'} label={t('record.tabs.commitments')}>
      {value.length === 0 && <p className="record-none">{t('record.noCommitments')}</p>}
      {value.length > 0 && (
        <table className="commitments">
          <caption className="unseen">{t('record.tabs.commitments')}</caption>
          <thead>
            <tr>
              {(['by', 'party', 'verb', 'what', 'rate', 'quota', 'instrument', 'status', 'source'] as const).map(
                (head) => (
                  <th scope="col" key={head}>
                    {t(`record.heads.${head}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {value.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of the file have no name, and the list is drawn afresh
              <Line key={at} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </Scroll>
  );
}

function Line({ line }: { line: CommitmentLine }) {
  const { talks } = useLoaded();
  const { t, text, party, date, legalRate } = useWords();
  const { by, from, to } = line;
  const rates = [from, to].map((rate) => (rate === null ? '' : legalRate(rate)));
  return (
    <tr data-commitment={line.claim ?? 'file'} data-past={(by !== null && by <= talks.as_of) || undefined}>
      <td className="record-when">
        {by ? date(by) : <span className="quiet">{t('record.noDeadline')}</span>}
        {by !== null && by <= talks.as_of && <span className="record-past tiny">{t('record.past')}</span>}
      </td>
      <th scope="row">{party(line.party)}</th>
      <td>
        <span className="verb" data-verb={line.verb}>
          {t(`context.verbs.${line.verb}`)}
        </span>
      </td>
      <td className="record-what">{text(line.what)}</td>
      <td className="record-when">{from !== null && to !== null ? rates.join(' → ') : rates.join('')}</td>
      <td>{line.quota}</td>
      <td>{line.instrument === null ? '' : text(line.instrument)}</td>
      <td className="record-tags">
        {t(`context.statuses.${line.status}`)}{' '}
        {line.state !== 'file' && <ClaimState claim={line.claim} state={line.state} />}
      </td>
      <td>
        <StatementSource source={line.source} claim={line.claim} />
      </td>
    </tr>
  );
}
