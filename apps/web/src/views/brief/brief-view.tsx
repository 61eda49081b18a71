import './brief.css';
import './brief-print.css';
import { useMemo } from 'react';
import { Picker } from '../../design/picker.js';
import { Progress } from '../../design/progress.js';
import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useAnswer } from '../../state/use-answer.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { BriefMenu } from './brief-menu.js';
import { Contents } from './contents.js';
import { Sheets } from './sheets.js';
import { useBriefQuestion } from './use-brief-question.js';

/** The print that goes into the room. */
export default function BriefView() {
  const { parties } = useLoaded();
  const { t, party } = useWords();
  const { show } = useWorkbench();
  const home = useScreen((screen) => screen.address.for);
  const question = useBriefQuestion();
  const { value, work, failure } = useAnswer('brief', question);
  const items = useMemo(() => parties.map(({ code }) => ({ value: code, label: party(code) })), [parties, party]);
  return (
    <Section id="brief" title={t('app.view.brief')} note={t('brief.note')}>
      <div className="brief-bar">
        <div className="brief-for small">
          <span aria-hidden="true">{t('brief.for')}</span>
          <Picker
            label={t('brief.for')}
            value={home ?? parties[0]?.code ?? ''}
            items={items}
            onChange={(code) => show({ for: code === parties[0]?.code ? undefined : code })}
          />
        </div>
        <div className="brief-work">
          {work && <Progress label={t('brief.working', { done: work.done, of: work.of })} work={work} />}
        </div>
        <BriefMenu question={question} ready={value !== undefined && !work} />
      </div>
      {failure && <FailureNote failure={failure} />}
      <div className={work && value ? 'brief-desk stale' : 'brief-desk'} aria-busy={work !== undefined}>
        {value ? (
          <>
            <Contents brief={value.brief} />
            <Sheets answer={value} />
          </>
        ) : (
          !failure && <BlankSheet />
        )}
      </div>
    </Section>
  );
}

/** Where the print will be. */
function BlankSheet() {
  return (
    <div className="sheets" aria-hidden="true">
      <div className="sheet sheet-blank" />
    </div>
  );
}
