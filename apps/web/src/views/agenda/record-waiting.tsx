import { Progress } from '../../design/progress.js';
import { useWords } from '../../i18n/use-words.js';
import type { Work } from '../../state/screen.js';

/** What a part of the record shows until its answer is there. */
export function RecordWaiting({ work }: { work: Work | undefined }) {
  const { t } = useWords();
  return (
    <div className="panel record-waiting">
      <Progress label={t('record.working')} work={work ?? { done: 0, of: 1 }} />
    </div>
  );
}
