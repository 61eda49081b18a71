import { Button } from '../../../design/button.js';
import { useWords } from '../../../i18n/use-words.js';
import { type DeskOfTalks, useDeskState } from '../../../record/use-desk.js';
import { useFailureLines } from '../../../shell/status/failure-lines.js';
import { FailureLine } from './failure-line.js';
import { saveLog } from './save-log.js';

/** Where what was done here is kept: said aloud when it is nowhere but in this page. */
export function SavingLine({ made }: { made: DeskOfTalks }) {
  const { t } = useWords();
  const { desk } = made;
  const saving = useDeskState(made, (state) => state.saving);
  const failure = useDeskState(made, (state) => state.failure);
  const lines = useFailureLines(failure);
  const waiting = 'waiting' in saving ? saving.waiting : 0;
  const held = saving.kind === 'unreachable' || saving.kind === 'refused' || saving.kind === 'page';
  return (
    <>
      {held && (
        <div className="notice" role="status">
          <p>
            {t(`documents.saving.${saving.kind}`, { waiting })} {'message' in saving && <code>{saving.message}</code>}
          </p>
          <span className="notice-actions">
            {saving.kind !== 'page' && <Button onClick={desk.save}>{t('documents.saving.retry')}</Button>}
            <Button onClick={() => saveLog(desk)}>{t('documents.downloadLog')}</Button>
          </span>
        </div>
      )}
      {failure && <FailureLine message={t('documents.notShown')} detail={lines.join('; ')} />}
    </>
  );
}
