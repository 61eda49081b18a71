import type { Statement } from '@parley/talks';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useMatrixRecord } from './use-record.js';

/** Whether a person has accepted what was read, and what makes it doubtful. */
export function ClaimState({ claim, state, edited }: Pick<Statement, 'claim' | 'state'> & { edited?: boolean }) {
  const facts = useMatrixRecord()?.claims[claim ?? ''];
  const { t } = useWords();
  if (claim === null) return null;
  const doubts = [
    ...(facts?.hedged ? [t('record.hedged')] : []),
    ...(facts && facts.quote !== 'verified' ? [t(`record.quotes.${facts.quote}`)] : []),
  ];
  return (
    <>
      <Tag kind={state === 'proposed' ? 'note' : 'plain'}>{t(`record.states.${state}`)}</Tag>
      {(edited ?? facts?.edited) && <Tag>{t('record.edited')}</Tag>}
      {doubts.map((doubt) => (
        <Tag key={doubt} kind="note">
          {doubt}
        </Tag>
      ))}
    </>
  );
}
